"""Laurel's own Python files, read once and parsed, for the tests of how they look."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

PROJECT = Path(__file__).parents[2]
PACKAGES = ("api", "schema", "domain", "frontend_contract")
PASSED_OVER = {"node_modules", "dist", "__pycache__"}


@dataclass(frozen=True)
class Source:
    """A Python file; `path` as seen from the project's folder."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    def __hash__(self) -> int:
        return hash(self.path)


@lru_cache
def sources(*packages: str) -> tuple[Source, ...]:
    """The files of these packages, all of Laurel's without any; tests and migrations have habits of their own."""
    return tuple(
        Source(str(file.relative_to(PROJECT)), file.read_text())
        for package in packages or PACKAGES
        for file in sorted((PROJECT / package).rglob("*.py"))
        if not PASSED_OVER.intersection(file.parts)
    )


def functions(source: Source) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a file, inner ones included."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def dotted(node: ast.expr) -> str:
    """`datetime.now` for the expression that reads so, and an empty text for what is no plain name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return ""


def listed(breaches: list[str]) -> str:
    """The breaches of a rule as a test prints them, one on a line."""
    return "\n" + "\n".join(breaches)
