"""Consoles for output that people watch."""

from rich.console import Console


def opened_console(*, stderr: bool = False) -> Console:
    """Standard output, or standard error. Long lines are wrapped only on a terminal."""
    console = Console(stderr=stderr)
    console.soft_wrap = not console.is_terminal
    return console
