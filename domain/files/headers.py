"""The check of a file's header: it must name the columns of the format, in any order."""

from collections.abc import Sequence

from domain.errors import DomainError
from domain.files.formats import FileFormat

_SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "bars"}


class WrongHeader(DomainError):
    """The header does not fit the format. Nothing was read."""

    code = "WRONG_HEADER"
    sentence = "{reason}"


def check_header(cells: Sequence[str], format: FileFormat) -> list[str]:
    """The names of the columns, in the order of the file. Raises WrongHeader."""
    names = [cell.removeprefix("\ufeff").strip().lower() for cell in cells]
    if reason := _fault(names, format):
        raise WrongHeader(reason=reason)
    return names


def _fault(names: Sequence[str], format: FileFormat) -> str | None:
    if not any(names):
        return "The file is empty."
    if len(names) == 1 and (found := next((sign for sign in _SEPARATORS if sign in names[0]), None)):
        return f"The columns are separated by {_SEPARATORS[found]}. Please save the file with commas."
    unknown = [name for name in names if name not in {column.name for column in format.columns}]
    missing = [column.name for column in format.columns if column.is_needed and column.name not in names]
    if unknown:
        return f"The header has unknown columns: {', '.join(unknown)}."
    if missing:
        return f"The header lacks these columns: {', '.join(missing)}."
    if len(set(names)) < len(names):
        return "The header has a column twice."
    return None
