"""Refusals in the graph: `UserError` in every mutation's result, and coded top-level errors elsewhere."""

import importlib
import logging
import pkgutil
import re
from enum import Enum, EnumMeta
from inspect import getdoc
from typing import Any, cast
from uuid import uuid4

import strawberry
from graphql import GraphQLError, GraphQLSyntaxError
from strawberry.scalars import JSON
from strawberry.types.field import StrawberryField

import domain
from domain.actor import Actor, ActorKind
from domain.errors import DomainError, Unavailable, all_refusals
from domain.failures import Failure, classify
from schema.context import Info

log = logging.getLogger(__name__)


_ELSEWHERE = ("domain.tokens", "domain.programme.queries")
"""Modules with refusals of the graph that are not called `errors`."""


def _codes() -> dict[str, type[DomainError]]:
    for module in pkgutil.walk_packages(domain.__path__, "domain."):
        if module.name.endswith(".errors"):
            importlib.import_module(module.name)
    for name in _ELSEWHERE:
        importlib.import_module(name)
    # Refusals of the command line alone, such as a wrong header of an import, are in other modules.
    told = (r for r in all_refusals() if r.__module__.endswith(".errors") or r.__module__ in _ELSEWHERE)
    return {refusal.code: refusal for refusal in sorted(told, key=lambda refusal: refusal.code)}


CODES = _codes()
"""Code -> refusal, for every refusal of the graph."""

_members = {code: strawberry.enum_value(code, description=getdoc(refusal)) for code, refusal in CODES.items()}
ErrorCode: Any = strawberry.enum(
    cast(EnumMeta, Enum("ErrorCode", _members)),
    description="The reasons for a refusal. New codes may be added; treat an unknown code as BAD_USER_INPUT.",
)


@strawberry.type(description="The refusal of a mutation, which changed nothing.")
class UserError:
    """A refusal, as data."""

    code: ErrorCode = strawberry.field(description="The code to branch on. Its meaning never changes.")
    message: str = strawberry.field(description="The reason as a sentence to show to the user.")
    path: list[str] = strawberry.field(
        description="The path of the wrong input field, outermost first. Empty if no field is wrong."
    )
    details: JSON | None = strawberry.field(description="The values in the sentence.")

    @classmethod
    def of(cls, refusal: DomainError, *, to: Actor) -> "UserError":
        """The refusal, worded for `to`: it says “you” to members and anonymous callers, “the member” to others."""
        details = {name: value for name, value in refusal.details.items() if value is not None}
        return cls(
            code=ErrorCode[refusal.code],
            message=refusal.message_to(is_member=to.kind in (ActorKind.MEMBER, ActorKind.ANONYMOUS)),
            path=list(refusal.path),
            details=JSON(details) if details else None,
        )


class RefusalHandler(strawberry.ExceptionHandler[DomainError, UserError]):
    """A refusal raised in a mutation becomes the UserError of its result."""

    def handle(self, exception: DomainError, *, field: StrawberryField, info: Info) -> UserError:
        return UserError.of(exception, to=info.context.actor)


_ABOUT_A_VALUE = re.compile(
    r"Variable '\$\w+' has invalid value|Variable values are|OneOf Input Object '\w+' must specify exactly one key"
)
"""graphql-core's messages about the value of a variable. Its other messages about variables concern the document."""


def coded(error: GraphQLError) -> GraphQLError:
    """The error with `extensions.code`. An unexpected error is logged and masked."""
    if error.extensions and "code" in error.extensions:
        return error
    original = error.original_error
    if isinstance(original, DomainError):
        return _with(
            error, original.message, code=original.code, **({"path": list(original.path)} if original.path else {})
        )
    if isinstance(error, GraphQLSyntaxError):
        return _with(error, error.message, code="GRAPHQL_PARSE_FAILED")
    if original is None and error.path is None:
        is_variable = _ABOUT_A_VALUE.match(error.message) is not None
        return _with(error, error.message, code="BAD_USER_INPUT" if is_variable else "GRAPHQL_VALIDATION_FAILED")
    if error.path is None and isinstance(original, ValueError):
        # Python refuses some literals, such as a number of five thousand digits.
        return _with(error, "A value in the document cannot be read.", code="GRAPHQL_VALIDATION_FAILED")
    if isinstance(original, GraphQLError):
        return _with(error, error.message, code="BAD_USER_INPUT")
    if original is not None and classify(original, committing=False) is Failure.TRANSIENT:
        log.warning("the database did not answer at %s: %r", error.path, original)
        return _with(error, Unavailable().message, code=Unavailable.code)
    error_id = str(uuid4())
    log.error("unexpected error %s at %s", error_id, error.path, exc_info=original or error)
    return _with(error, "Something went wrong on our side.", code="INTERNAL_SERVER_ERROR", errorId=error_id)


def _with(error: GraphQLError, message: str, **extensions: object) -> GraphQLError:
    return GraphQLError(
        message,
        nodes=error.nodes,
        source=error.source,
        positions=error.positions,
        path=error.path,
        extensions=extensions,
    )
