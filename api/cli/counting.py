"""Numbers in sentences on the terminal."""


def counted(number: int, one: str, many: str) -> str:
    """A number with the words that follow it: `counted(1, "row was", "rows were")` is `1 row was`."""
    return f"{number:,} {one if number == 1 else many}"
