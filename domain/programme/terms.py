"""The terms of configured elements, as pydantic models: one codec for file, JSON, graph and database.

A model refuses unknown fields, takes null for the default, and never changes. A refusal is an InvalidInput with the
path of the field.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, ValidationError, model_validator
from pydantic_core import CoreSchema, ErrorDetails, PydanticCustomError, core_schema

from domain.errors import InvalidInput

_OURS = "laurel"
"""The type of pydantic errors whose sentence is our own."""


class Terms(BaseModel):
    """The root of the models of configured terms."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _leave_out_null(cls, given: Any) -> Any:
        if not isinstance(given, Mapping):
            return given
        unknown = next((name for name in given if name not in cls.model_fields), None)
        if unknown is not None:
            there_are = ", ".join(cls.model_fields)
            raise refused(f"There is no {unknown!r} here; there are {there_are}.", field=str(unknown))
        return {name: value for name, value in given.items() if value is not None}

    @classmethod
    def read(cls, given: object) -> Self:
        """The terms in a decoded JSON value. Raises InvalidInput that names the first wrong field."""
        try:
            return cls.model_validate(given)
        except ValidationError as error:
            [first, *_] = error.errors(include_url=False)
            raise InvalidInput(_sentence(first), path=_path(first)) from None

    def as_json(self) -> dict[str, Any]:
        """The stored terms: every value except null. Defaults are stored too, as a release may change them."""
        return self.model_dump(mode="json", exclude_none=True)

    def changed_by(self, changes: Mapping[str, object]) -> Self:
        """The terms with these fields replaced; None resets a field to its default. Raises InvalidInput."""
        return self.read({**self.as_json(), **changes})


def refused(sentence: str, *, field: str) -> PydanticCustomError:
    """The error that a validator of a whole model raises about one of its fields."""
    return PydanticCustomError(_OURS, "{sentence}", {"sentence": sentence, "field": field})


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `low` to `high`: `count: Annotated[int, Whole(1, 12)]`."""

    low: int
    high: int

    @property
    def sentence(self) -> str:
        """The sentence for any other value."""
        return f"This is a whole number from {self.low:,} to {self.high:,}."

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        exact = core_schema.int_schema(strict=True, ge=self.low, le=self.high)
        return core_schema.no_info_wrap_validator_function(self._in_words, exact)

    def _in_words(self, value: Any, handler: Callable[[Any], int]) -> int:
        try:
            return handler(value)
        except ValidationError:
            raise PydanticCustomError(_OURS, "{sentence}", {"sentence": self.sentence}) from None


def _path(error: ErrorDetails) -> tuple[str, ...]:
    field = error.get("ctx", {}).get("field")
    return (*map(str, error["loc"]), *([field] if field else []))


def _sentence(error: ErrorDetails) -> str:
    match error["type"]:
        case "enum":
            return f"Choose one of {error['ctx']['expected'].replace(' or ', ', ').replace(chr(39), '')}."
        case "missing":
            return "This must be given."
        case "extra_forbidden" | "unexpected_keyword_argument":
            return f"There is no {error['loc'][-1]!r} here."
        case "model_type" | "model_attributes_type" | "dict_type" | "dataclass_type":
            return "Send an object with named fields."
        case _:
            return error["msg"] if error["type"] == _OURS else f"{error['msg']}."
