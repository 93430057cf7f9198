"""Refusals in the graph: `UserError` as a member of every mutation's result, coded top-level errors for the rest."""

import importlib
import logging
import pkgutil
import re
from enum import Enum, EnumMeta
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
"""Modules of the domain that are no `errors.py` and have a refusal of the graph."""


def _codes() -> dict[str, type[DomainError]]:
    for module in pkgutil.walk_packages(domain.__path__, "domain."):
        if module.name.endswith(".errors"):
            importlib.import_module(module.name)
    for name in _ELSEWHERE:
        importlib.import_module(name)
    # Refusals that only the command line knows, as of an import's header, stand elsewhere and are not of the graph.
    told = (r for r in all_refusals() if r.__module__.endswith(".errors") or r.__module__ in _ELSEWHERE)
    return {refusal.code: refusal for refusal in sorted(told, key=lambda refusal: refusal.code)}


CODES = _codes()
"""Every code that a refusal can carry, with its class."""

_members = {code: strawberry.enum_value(code, description=refusal.__doc__) for code, refusal in CODES.items()}
ErrorCode: Any = strawberry.enum(
    cast(EnumMeta, Enum("ErrorCode", _members)),
    description="Why something was refused. New codes may be added; treat an unknown one as BAD_USER_INPUT.",
)


@strawberry.type(description="Why a mutation was refused. Nothing was changed.")
class UserError:
    """A refusal, as data."""

    code: ErrorCode = strawberry.field(description="What programs branch on; it never changes its meaning.")
    message: str = strawberry.field(description="One sentence that the one who asks understands.")
    path: list[str] = strawberry.field(description="The input field at fault, outermost first; empty when it is none.")
    details: JSON | None = strawberry.field(description="The figures the sentence is made of.")

    @classmethod
    def of(cls, refusal: DomainError, *, to: Actor) -> "UserError":
        """The refusal as clients see it: members, and who may be one, are spoken to; others are told of the member."""
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
"""How it is told that a variable's value is wrong; whatever else is said of variables is about the document."""


def coded(error: GraphQLError) -> GraphQLError:
    """The error with `extensions.code`, and without anything a caller must not read."""
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
        # A literal that Python itself refuses, such as a number of five thousand digits.
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
