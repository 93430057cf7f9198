"""Lists on the terminal."""

from collections.abc import Sequence


def printed(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The rows under their heads, in aligned columns that a script can cut."""
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in (heads, *rows)
    ]
    return "\n".join(lines)
