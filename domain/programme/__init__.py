"""The programme: its settings, the calendar and money arithmetic that follow from them, and its configuration.

Configured elements have versions (`versions.py`), each with the terms of an element as a pydantic model (`terms.py`).
Every change takes a number (`changes.py`), which tells processes that the configuration in their memory is old
(`in_force.py`).
"""

from domain.programme.calendar import calendar_day, months_before, months_later, start_of_day
from domain.programme.changes import NUMBER_SQL, Change, begin_change, current_number, is_behind, note_number
from domain.programme.commands import set_up_programme
from domain.programme.errors import NoProgramme, VersionInForce
from domain.programme.in_force import InForce, forget_configuration
from domain.programme.keys import check_key, is_key, keys_from, plain_key
from domain.programme.models import ElementVersion
from domain.programme.money import LARGEST_MINOR, amount_from_minor, format_money, minor_from_amount, minor_per_unit
from domain.programme.queries import ZONE_SQL, ProgrammeSettings, has_programme, the_programme, zone_named
from domain.programme.terms import Terms, Whole, refused
from domain.programme.versions import (
    Changed,
    Version,
    VersionedKind,
    VersionOnRecord,
    Versions,
    checked_instant,
    in_force_at,
    read_terms,
    set_version,
    versions_of,
    versions_on_record,
    withdraw_version,
)

__all__ = [
    "LARGEST_MINOR",
    "NUMBER_SQL",
    "ZONE_SQL",
    "Change",
    "Changed",
    "ElementVersion",
    "InForce",
    "NoProgramme",
    "ProgrammeSettings",
    "Terms",
    "Version",
    "VersionInForce",
    "VersionOnRecord",
    "VersionedKind",
    "Versions",
    "Whole",
    "amount_from_minor",
    "begin_change",
    "calendar_day",
    "check_key",
    "checked_instant",
    "current_number",
    "forget_configuration",
    "format_money",
    "has_programme",
    "in_force_at",
    "is_behind",
    "is_key",
    "keys_from",
    "minor_from_amount",
    "minor_per_unit",
    "months_before",
    "months_later",
    "note_number",
    "plain_key",
    "read_terms",
    "refused",
    "set_up_programme",
    "set_version",
    "start_of_day",
    "the_programme",
    "versions_of",
    "versions_on_record",
    "withdraw_version",
    "zone_named",
]
