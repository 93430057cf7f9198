"""Reading the programme's units and the versions of their policies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import orjson

from domain.actor import Actor, require_staff
from domain.database import fetch
from domain.languages import lookup
from domain.points.units.models import POLICY
from domain.points.units.policies import UnitPolicy
from domain.programme import VersionOnRecord, versions_on_record


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A points currency. `name` is the default name, `names` holds other names by BCP 47 tag."""

    id: str
    kind: str
    name: str
    names: Mapping[str, str]
    decimals: int

    def name_in(self, language: str | None) -> str:
        """The name in a language: de-Latn-CH falls back to de-Latn, then to de, and then to `name` (RFC 4647, 3.4)."""
        tag = lookup([language or ""], tuple(self.names))
        return self.names[tag] if tag else self.name


async def all_units() -> Sequence[UnitRow]:
    """Every unit of the programme, spendable ones first. Everybody may read them: members see what they can earn."""
    rows = await fetch("SELECT id, kind, name, names, decimals FROM unit ORDER BY kind DESC, id")
    return [UnitRow(row["id"], row["kind"], row["name"], orjson.loads(row["names"]), row["decimals"]) for row in rows]


async def policies_for(actor: Actor, *, unit_ids: Sequence[str]) -> Mapping[str, Sequence[VersionOnRecord[UnitPolicy]]]:
    """The versions of the units' policies, newest first, with future ones and without withdrawn ones.

    For staff: versions tell the limits of each role, and who set them.
    """
    require_staff(actor)
    return await versions_on_record(POLICY, unit_ids)
