"""A voice says numbers, money and messages in one language and region."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import lru_cache, partial

from babel import Locale, UnknownLocaleError
from babel.lists import format_list
from babel.numbers import NumberPattern
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType

from domain.languages import lookup
from domain.ledger.catalogue import ENGLISH, LANGUAGES, resource_of, variables_of
from domain.ledger.parts import Money, Named
from domain.ledger.spoken import SpokenUnit
from domain.programme import format_money

Argument = FluentType | str | int


class Said(FluentType):
    """An argument of a message: `{ $it }` reads as its text, and a select expression chooses by its category.

    The category of an amount is its plural; that of a missing part is `none`.
    """

    def __init__(self, text: str, category: str, *, figure: str = "", version: int | None = None) -> None:
        self.text = text
        self.category = category
        self.figure = figure
        self.version = version

    def format(self, locale: Locale) -> str:
        return self.text

    def __eq__(self, variant: object) -> bool:
        return variant == self.category

    __hash__ = None  # type: ignore[assignment]


NOTHING = Said("", "none")
_FIGURE = "\ufffc"
"""A placeholder for a figure."""


class Voice:
    """One language, with the numbers and the money of one region."""

    def __init__(self, language: str, locale: Locale) -> None:
        self.language = language
        self._locale = locale
        self._variables = variables_of(language)
        self._bundle = FluentBundle(
            [str(locale)],
            functions={"FIGURE": _figure, "VERSION": _version, "FACTOR": self._factor},
            use_isolating=False,
        )
        self._bundle.add_resource(resource_of(language))
        self.label = lru_cache(maxsize=100)(self._label)
        self._counted = lru_cache(maxsize=200)(self._counted_of)
        self._frame = lru_cache(maxsize=100)(self._frame_of)
        self._pattern = lru_cache(maxsize=20)(self._pattern_of)
        self._money = lru_cache(maxsize=200)(partial(format_money, locale=str(locale)))

    def say(self, message: str, argument: Callable[[str], Argument]) -> str:
        """The message; `argument` is called for each variable that it uses.

        Raises KeyError for an unknown message, ValueError for one that lacks something.
        """
        arguments = {name: argument(name) for name in self._variables[message]}
        pattern = self._bundle.get_message(message).value
        assert pattern is not None, f"{message} has no text"
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise ValueError(f"{message} in {self.language}: {errors[0]}")
        return str(text)

    def amount(self, amount: int, unit: SpokenUnit) -> Said:
        """A number of points with its unit: “1,204 points”, “12.04 Stars”."""
        figure, plural = self._counted(amount, unit.decimals)
        return Said(self._frame(unit, plural).replace(_FIGURE, figure), plural, figure=figure)

    def _counted_of(self, amount: int, decimals: int) -> tuple[str, str]:
        """The figure of an amount, and its plural."""
        value = Decimal(amount).scaleb(-decimals)
        return self._number(value), self._locale.plural_form(value)

    def _frame_of(self, unit: SpokenUnit, plural: str) -> str:
        """An amount of a unit, with a placeholder for its figure: saying the message for each amount would take most
        time.
        """
        label = self.label(unit)
        said = {"figure": Said(_FIGURE, plural), "unit": label}
        return self.say("amount-of-points" if label.category == "points" else "amount-of-unit", said.__getitem__)

    def _label(self, unit: SpokenUnit) -> Said:
        """The name of a unit in this language, or as the programme wrote it. Every language has a word for points."""
        points = self.say("points", _no_arguments)
        tag = lookup([str(self._locale).replace("_", "-"), self.language], tuple(unit.names))
        name = unit.names[tag] if tag else unit.name
        is_points = name.casefold() in (points.casefold(), "points")
        return Said(points, "points") if is_points else Said(name, "other")

    def money(self, money: Money) -> Said:
        """An amount of money: “$29.33”."""
        return Said(self._money(money.minor, money.currency), "some")

    def named(self, named: Named) -> Said:
        """The name of something on that day."""
        return Said(named.name, "some", version=named.version)

    def listed(self, texts: Sequence[str], *, more: int) -> Said:
        """Texts one after the other, and the number of the others."""
        joined = self.say("list-separator", _no_arguments).join(texts)
        if not more:
            return Said(joined, "some")
        said = {"list": Said(joined, "some"), "more": Said(self._number(Decimal(more)), "some")}
        return Said(self.say("list-more", said.__getitem__), "some")

    def together(self, amounts: Sequence[Said]) -> Said:
        """Amounts of several units: “20 points and 2.00 Stars”."""
        if not amounts:
            return NOTHING
        text = format_list([amount.text for amount in amounts], locale=self._locale)
        return Said(text, amounts[0].category if len(amounts) == 1 else "other")

    def _factor(self, percent: int) -> Said:
        return Said(self._number((Decimal(int(percent)) / 100).normalize()), "some")

    def _number(self, value: Decimal) -> str:
        """A number with all decimal places that it has."""
        places = max(0, -int(value.as_tuple().exponent))
        return str(self._pattern(places).apply(value, self._locale))

    def _pattern_of(self, places: int) -> NumberPattern:
        pattern: NumberPattern = self._locale.decimal_formats[None]
        return NumberPattern(
            pattern.pattern,
            pattern.prefix,
            pattern.suffix,
            pattern.grouping,
            pattern.int_prec,
            (places, places),
            pattern.exp_prec,
            pattern.exp_plus,
        )


def _no_arguments(name: str) -> Argument:
    raise KeyError(name)


def _figure(amount: Said) -> Said:
    return Said(amount.figure, amount.category)


def _version(named: Said) -> Said:
    return Said(str(named.version), "some")


@lru_cache(maxsize=256)
def voice_of(languages: tuple[str, ...]) -> Voice:
    """The voice for a reader who prefers these languages in this order (RFC 4647, lookup); English for all others."""
    for wanted in languages:
        if found := lookup([wanted], LANGUAGES):
            return _voice(found, wanted)
    return _voice(ENGLISH, ENGLISH)


@lru_cache(maxsize=64)
def _voice(language: str, region: str) -> Voice:
    try:
        return Voice(language, Locale.parse(region, sep="-"))
    except (ValueError, UnknownLocaleError):
        return Voice(language, Locale.parse(language))
