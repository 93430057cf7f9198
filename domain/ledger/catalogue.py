"""The catalogue of messages: one file for each language in `messages/`, in the syntax of Project Fluent.

Another language is one more file. Messages are in one folder, not in the contexts, for the sake of translators.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_message
from fluent.syntax.visitor import Visitor

FOLDER = Path(__file__).parent / "messages"
LANGUAGES = tuple(sorted(file.stem for file in FOLDER.glob("*.ftl")))
"""The languages that have a file."""
ENGLISH = "en"
"""The language of a reader who wants none of them."""


@cache
def resource_of(language: str) -> ast.Resource:
    """The file of a language, parsed. Raises ValueError for a file with a mistake."""
    file = FOLDER / f"{language}.ftl"
    resource = FluentParser().parse(file.read_text(encoding="utf-8"))
    if junk := [entry for entry in resource.body if isinstance(entry, ast.Junk)]:
        raise ValueError(f"{file.name} has a mistake: {junk[0].annotations[0].message} {(junk[0].content or '')[:80]}")
    return resource


@cache
def messages_of(language: str) -> Mapping[str, str]:
    """The messages of a language as its file has them, without comments."""
    entries = [entry for entry in resource_of(language).body if isinstance(entry, ast.Message)]
    return {entry.id.name: serialize_message(_without_comment(entry)).strip() for entry in entries}


def _without_comment(entry: ast.Message) -> ast.Message:
    return ast.Message(entry.id, entry.value, entry.attributes)


@cache
def variables_of(language: str) -> Mapping[str, frozenset[str]]:
    """By message: the variables that it uses, itself or through a message that it refers to."""
    messages = {entry.id.name: entry for entry in resource_of(language).body if isinstance(entry, ast.Message)}
    return {name: _Uses(messages).of(entry) for name, entry in messages.items()}


class _Uses(Visitor):
    """Collects the variables of a message."""

    def __init__(self, messages: Mapping[str, ast.Message]) -> None:
        super().__init__()
        self._messages = messages
        self._found: set[str] = set()

    def of(self, message: ast.Message) -> frozenset[str]:
        self.visit(message)
        return frozenset(self._found)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self._found.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.visit(self._messages[node.id.name])
