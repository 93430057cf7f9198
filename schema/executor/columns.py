"""Fields that are attributes of their object under another name, or made from one by a function."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

ROW_CLASSES = "row_classes"
"""The attribute of a type's class with the classes of its objects, if these are not instances of the class itself."""


@dataclass(frozen=True, slots=True)
class ColumnOf:
    """The attribute of the object that a field reads, and the function that makes the field's value from it.

    `sql` makes the SQL of the same value from the SQL of a column.
    """

    KEY: ClassVar = "column"
    """The key in the metadata of a field."""
    WITHOUT_ARGUMENTS: ClassVar = "column without arguments"
    """The same for a field with a resolver, which answers the column where the field has no arguments."""

    attribute: str
    of: Callable[[Any], Any] | None = None
    sql: Callable[[str], str] | None = None

    def read(self, source: Any) -> Any:
        """The field's value for an object."""
        value = getattr(source, self.attribute)
        return value if self.of is None else self.of(value)
