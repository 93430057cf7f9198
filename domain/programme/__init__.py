"""The programme: its name, time zone and currency, and the calendar and money arithmetic that follow from them."""

from domain.programme.calendar import calendar_day, months_before, months_later, start_of_day
from domain.programme.commands import set_up_programme
from domain.programme.money import LARGEST_MINOR, amount_from_minor, format_money, minor_from_amount, minor_per_unit
from domain.programme.queries import ZONE_SQL, ProgrammeSettings, has_programme, the_programme, zone_named

__all__ = [
    "LARGEST_MINOR",
    "ZONE_SQL",
    "ProgrammeSettings",
    "amount_from_minor",
    "calendar_day",
    "format_money",
    "has_programme",
    "minor_from_amount",
    "minor_per_unit",
    "months_before",
    "months_later",
    "set_up_programme",
    "start_of_day",
    "the_programme",
    "zone_named",
]
