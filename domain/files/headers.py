"""The check of a file's header: it must name the columns of the format, in any order."""

from collections.abc import Sequence

from domain.errors import DomainError
from domain.files.formats import FileFormat
from domain.texts import can_be_kept

NO_HEADER = "The first line cannot be read as a header. Please save the file as CSV in UTF-8, with a line for each row."
MOST_NAMED = 5
"""Unknown columns that a refusal names."""
LONGEST_NAME = 60
"""Characters of an unknown column that a refusal shows."""
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
    if not all(map(can_be_kept, names)):
        return NO_HEADER
    if not any(names):
        return "The file is empty."
    if len(names) == 1 and (found := next((sign for sign in _SEPARATORS if sign in names[0]), None)):
        return f"The columns are separated by {_SEPARATORS[found]}. Please save the file with commas."
    unknown = [name for name in names if name not in {column.name for column in format.columns}]
    missing = [column.name for column in format.columns if column.is_needed and column.name not in names]
    if unknown:
        more = f", and {len(unknown) - MOST_NAMED:,} more" if len(unknown) > MOST_NAMED else ""
        named = ", ".join(name[:LONGEST_NAME] for name in unknown[:MOST_NAMED])
        return f"The header has unknown columns: {named}{more}."
    if missing:
        return f"The header lacks these columns: {', '.join(missing)}."
    if len(set(names)) < len(names):
        return "The header has a column twice."
    return None
