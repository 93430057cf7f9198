"""Where commands print what people read while they watch."""

from rich.console import Console


def opened_console(*, stderr: bool = False) -> Console:
    """Standard output, or standard error. Lines are wrapped on a terminal; a file or a script gets them whole."""
    console = Console(stderr=stderr)
    console.soft_wrap = not console.is_terminal
    return console
