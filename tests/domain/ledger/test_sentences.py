"""The sentences that explain movements: every movement, in every language, with every plural, to every reader."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fluent.syntax import ast

from domain.ledger import LANGUAGES, Movement, Reader, Role, SpokenUnit, all_movements, explain, parts_of
from domain.ledger.catalogue import resource_of, variables_of
from domain.ledger.sentences import message_of
from domain.purchases.earning import NothingEarned
from tests.domain.ledger.examples import EARNED, LINES, RETURNED, RULE, examples

POINTS = SpokenUnit("points", "Points", 0)
STARS = SpokenUnit("stars", "Stars", 2, {"ru": "Звёзды", "zh-Hans": "星星"})
PLURALS = (0, 1, 2, 5, 21)
RENDERED = Path(__file__).parent / "rendered"
OF_THE_TRANSFER = {"amount", "unit", "reader", "direction"}
SAID_BY_CODE = {
    "amount-of-points",
    "amount-of-unit",
    "points",
    "list-separator",
    "list-more",
    "returned-line",
    "unknown-movement",
    "purchases-nothing-earned",
    "purchases-return-parked",
    "purchases-return-refused",
    "purchases-nothing-taken-back",
}


def nodes_of(node: object) -> Iterator[ast.BaseNode]:
    """A node of Fluent's syntax and all below it."""
    if isinstance(node, list):
        for inner in node:
            yield from nodes_of(inner)
    if isinstance(node, ast.BaseNode):
        yield node
        for value in vars(node).values():
            yield from nodes_of(value)


def say(
    movement: Movement | None,
    *,
    amount: int = 20,
    unit: SpokenUnit = POINTS,
    language: str = "en",
    role: Role = Role.MEMBER,
) -> str:
    return explain(movement, amount=amount, unit=unit, reader=Reader(role, (language,)))


def rendered(language: str) -> str:
    """Every example with every plural, in points, in stars, and to somebody at a till."""
    lines = [f"# Every sentence in {language}: read it as a speaker of the language. Written by this test if deleted."]
    for name in examples(1):
        lines += ["", f"## {name}"]
        lines += [say(examples(n)[name], amount=n, language=language) for n in PLURALS]
        lines += [say(examples(150)[name], amount=-150, unit=STARS, language=language)]
        lines += [
            say(examples(5)[name], amount=-5, language=language, role=role) for role in (Role.CASHIER, Role.STAFF)
        ]
    return "\n".join([*lines, *others(language), "", "## unknown", say(None, language=language), ""])


def others(language: str) -> list[str]:
    """What is said of purchases and returns that moved nothing."""
    reader = Reader(Role.MEMBER, (language,))
    lines = ["", "## nothing earned"]
    lines += [reader.say("purchases-nothing-earned", because=because.value) for because in NothingEarned]
    lines += ["", "## returns that moved nothing", reader.say("purchases-return-parked")]
    lines += [reader.say("purchases-return-refused", message="Why not.")]
    units = [[], *([(n, POINTS)] for n in PLURALS[1:]), [(20, POINTS), (200, STARS)]]
    for short in units:
        said = reader.voice.together([reader.voice.amount(*amount) for amount in short])
        lines.append(reader.say("purchases-nothing-taken-back", short=said))
    return lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_movement_reads_well_in_every_language_with_every_plural(language: str) -> None:
    file = RENDERED / f"{language}.txt"
    text = rendered(language)
    if not file.exists():
        file.write_text(text, encoding="utf-8")
        pytest.fail(f"{file} was missing and is written now: read it as a speaker of the language.")

    assert file.read_text(encoding="utf-8").splitlines() == text.splitlines(), f"Delete {file}, run again and read it."
    assert "???" not in text
    assert text.count(say(None, language=language)) == 1, "A sentence could not be said."


def test_every_movement_has_its_example() -> None:
    assert {example.name for example in examples(1).values()} == set(all_movements())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_lacks_a_message_or_has_one_that_nobody_says(language: str) -> None:
    said = {message_of(movement) for movement in all_movements().values()} | SAID_BY_CODE
    referred_to = {node.id.name for node in nodes_of(resource_of(language)) if isinstance(node, ast.MessageReference)}
    messages = set(variables_of(language))

    file = f"domain/ledger/messages/{language}.ftl"
    assert said - messages == set(), f"Add these messages to {file}."
    assert messages - said - referred_to == set(), f"Nobody says these messages: delete them from {file}."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_uses_the_same_variables_in_every_language(language: str) -> None:
    """Only `reader` may make no difference in a language."""
    english, ours = variables_of("en"), variables_of(language)
    said = {message_of(movement) for movement in all_movements().values()} | SAID_BY_CODE

    assert {name: ours[name] - {"reader"} for name in said} == {name: english[name] - {"reader"} for name in said}


@pytest.mark.parametrize("name", all_movements())
def test_a_message_uses_nothing_but_the_parts_of_its_movement(name: str) -> None:
    movement = all_movements()[name]
    parts = {part.name for part in parts_of(movement)}

    assert variables_of("en")[message_of(movement)] - OF_THE_TRANSFER <= parts


@pytest.mark.parametrize("language", LANGUAGES)
def test_variants_are_told_by_words_but_for_the_tier_that_changes_nothing(language: str) -> None:
    """An amount is told by its plural: an exact number as the key of a variant would match other amounts too."""
    keys = [node.key for node in nodes_of(resource_of(language)) if isinstance(node, ast.Variant)]

    assert {key.value for key in keys if isinstance(key, ast.NumberLiteral)} == {"100"}


@pytest.mark.parametrize(
    ("unit", "amount", "language", "said"),
    [
        (POINTS, 0, "en", "0 points"),
        (POINTS, 1, "en", "1 point"),
        (POINTS, 1_204, "en", "1,204 points"),
        (SpokenUnit("p", "points", 2), 100, "en", "1.00 points"),
        (SpokenUnit("nights", "Nights", 0), 1, "en", "1 Nights"),
        (SpokenUnit("nights", "Nights", 0), 4, "en", "4 Nights"),
        (STARS, 1, "en", "0.01 Stars"),
        (STARS, 10**15, "en", "10,000,000,000,000.00 Stars"),
        (SpokenUnit("grains", "Grains", 6), 1_234_567, "en", "1.234567 Grains"),
        (POINTS, 1_204, "en-CH", "1’204 points"),
        (POINTS, 123_456, "en-IN", "1,23,456 points"),
        (POINTS, 1, "ru", "1 балл"),
        (POINTS, 22, "ru", "22 балла"),
        (POINTS, 11, "ru", "11 баллов"),
        (POINTS, 1_000_005, "ru", "1\xa0000\xa0005 баллов"),
        (SpokenUnit("p", "points", 1), 15, "ru", "1,5 балла"),
        (SpokenUnit("p", "Points", 0, {"ru": "Баллы"}), 3, "ru-RU", "3 балла"),
        (STARS, 150, "ru", "1,50 Звёзды"),
        (POINTS, 5, "zh-CN", "5 积分"),
        (STARS, 150, "zh-Hans-CN", "1.50 星星"),
        (STARS, 150, "zh-Hant-TW", "1.50 Stars"),
        (POINTS, 5, "de", "5 points"),
    ],
)
def test_an_amount_is_said_as_the_language_and_the_region_write_it(
    unit: SpokenUnit, amount: int, language: str, said: str
) -> None:
    assert Reader(Role.MEMBER, (language,)).voice.amount(amount, unit).text == said


@pytest.mark.parametrize(
    ("languages", "spoken"),
    [
        ((), "en"),
        (("ru",), "ru"),
        (("ru-RU",), "ru"),
        (("zh-Hant-TW",), "zh"),
        (("de", "ru"), "ru"),
        (("fr-CA", "de"), "en"),
        (("xx-junk-x-12345678",), "en"),
        (("ru-x-junk",), "ru"),
        (("en-ZZ",), "en"),
    ],
)
def test_the_language_is_the_first_wanted_one_that_there_is(languages: tuple[str, ...], spoken: str) -> None:
    assert Reader(Role.MEMBER, languages).voice.language == spoken


def test_money_is_written_as_in_the_region_of_the_reader() -> None:
    assert "for $29.33 spent" in say(EARNED, language="en-US")
    assert "for USD29.33 spent" in say(EARNED, language="en-AU")
    assert "на 29,33\xa0$" in say(EARNED, language="ru")


def test_a_return_of_many_lines_names_three_of_them() -> None:
    lines = LINES * 250

    sentence = say(replace(RETURNED, lines=lines))

    assert "(1 × MUG, 2 × TEA, 1 × MUG and 497 more)" in sentence
    assert len(sentence) < 200


@pytest.mark.parametrize(
    ("role", "owes"),
    [
        (Role.MEMBER, "You owe 20 points; what you earn next pays it first."),
        (Role.CASHIER, "The customer owes 20 points; what they earn next pays it first."),
        (Role.STAFF, "The member owes 20 points; what they earn next pays it first."),
        (Role.DEVELOPER, "The member owes 20 points; what they earn next pays it first."),
    ],
)
def test_a_sentence_is_worded_for_its_reader(role: Role, owes: str) -> None:
    assert say(replace(RETURNED, owed=20), role=role).endswith(owes)


def test_a_name_that_looks_like_a_variant_or_a_placeable_is_said_as_it_is() -> None:
    for name in ("none", "{ $amount }", "other", "⁨x⁩", "“"):
        sentence = say(replace(EARNED, store=name, rule=replace(RULE, name=name)))

        assert f"spent at {name}: " in sentence
        assert f"(rule “{name}”, version 3)" in sentence


def test_what_cannot_be_said_gives_a_plain_sentence() -> None:
    assert say(None, unit=STARS) == "Your Stars changed."
    assert say(None, role=Role.STAFF) == "The member's points changed."
    assert say(replace(RETURNED, lines=())) == "Your points changed."
