"""Reading the programme's units and the versions of their policies."""

from collections.abc import Mapping, Sequence
from typing import Annotated

import orjson

from domain.actor import Actor, require_staff
from domain.database import Row
from domain.languages import lookup
from domain.points.units.models import POLICY
from domain.points.units.policies import UnitPolicy
from domain.programme import VersionOnRecord, versions_on_record
from domain.relations import Relation, columns_of, everybody


class UnitRow(Row):
    """A points currency. `name` is the default name, `names` holds other names by BCP 47 tag."""

    id: str
    kind: str
    name: str
    names: Annotated[Mapping[str, str], orjson.loads]
    decimals: int

    def name_in(self, language: str | None) -> str:
        """The name in a language: de-Latn-CH falls back to de-Latn, then to de, and then to `name` (RFC 4647, 3.4)."""
        tag = lookup([language or ""], tuple(self.names))
        return self.names[tag] if tag else self.name


UNITS = Relation(row=UnitRow, source="unit", columns=columns_of(UnitRow), order=("id",), require=everybody)
"""The units of the programme. Everybody may read them: members see what they can earn."""


async def all_units() -> Sequence[UnitRow]:
    """Every unit of the programme, spendable ones first."""
    return await UNITS.rows_where("TRUE", then="ORDER BY kind DESC, id")


async def policies_for(actor: Actor, *, unit_ids: Sequence[str]) -> Mapping[str, Sequence[VersionOnRecord[UnitPolicy]]]:
    """The versions of the units' policies, newest first, with future ones and without withdrawn ones.

    For staff: versions tell the limits of each role, and who set them.
    """
    require_staff(actor)
    return await versions_on_record(POLICY, unit_ids)
