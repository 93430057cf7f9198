"""How the domain speaks: sentences name their subject, as STYLE.md's chapter "Plain English" asks."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator

from domain.errors import DomainError, all_refusals
from schema.errors import CODES
from tests.architecture.sources import Source, listed, sources

NO_SUBJECT = re.compile(r"(?:^|[.!?:] )((?:What|Whether|Who|Whom|Whose)\b(?:\W+\w+){0,3})")


def test_no_sentence_of_the_domain_opens_with_what_or_whether_where_a_noun_does() -> None:
    breaches = [
        f"{source.path}:{line} “{opening} …”: name the subject (the account, the member, True when …)."
        for source in sources("domain")
        for line, text in (*_docstrings(source), *_comments(source))
        for opening in NO_SUBJECT.findall(text)
    ]
    assert not breaches, listed(breaches)


def test_the_sentence_of_a_refusal_has_one_idea() -> None:
    refusals = set(CODES.values()) & set(all_refusals())
    breaches = [
        f"{refusal.__name__}: “{sentence}” has a semicolon: make it two sentences, what is wrong and what to do."
        for refusal in refusals
        for sentence in (refusal.sentence, refusal.sentence_to_others or "")
        if ";" in sentence
    ]
    assert len(refusals) > 40
    assert not breaches, listed(sorted(breaches))


def _docstrings(source: Source) -> Iterator[tuple[int, str]]:
    """The texts that stand alone: docstrings, and those below a constant or a field."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.lineno, " ".join(node.value.value.split())


def _comments(source: Source) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(source.text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string.removeprefix("#").strip()


def _file_of(refusal: type[DomainError]) -> str:
    return refusal.__module__.replace(".", "/") + ".py"
