"""Adding units to the programme."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from domain.actor import Actor, require_admin
from domain.errors import IdReused, InvalidInput
from domain.languages import check_language
from domain.ledger import open_system_accounts
from domain.points.units.models import Unit
from domain.programme import begin_change, check_key
from domain.texts import check_line
from domain.work import command, unit_of_work

LONGEST_NAME = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitDraft:
    """A points currency to add.

    `names` are its names in other languages by BCP 47 tag; `decimals` are shown, amounts stay integers.
    """

    name: str
    kind: str = "spendable"
    decimals: int = 0
    names: Mapping[str, str] = field(default_factory=dict)


@command(permission="points.unit.create")
async def create_unit(*, actor: Actor, id: str, draft: UnitDraft, why: str | None = None, now: datetime) -> Unit:
    """Add a points currency with its system accounts. The same request again changes nothing.

    `id` is a code such as `miles`. Raises InvalidInput, and IdReused for an existing unit with other content.
    """
    require_admin(actor)
    wanted = _checked(id, draft)
    async with unit_of_work() as work:
        change = await begin_change(work, actor=actor, now=now, why=why)
        earlier = await Unit.get_or_none(id=id)
        if earlier is None:
            made = await Unit.create(id=id, **wanted, made_in=await change.number())
            await open_system_accounts(unit_id=id)
            return made
        if {name: getattr(earlier, name) for name in wanted} != wanted:
            raise IdReused(path=("id",))
        return earlier


def _checked(id: str, draft: UnitDraft) -> dict[str, Any]:
    check_key(id, path=("id",))
    kind, decimals = draft.kind, draft.decimals
    name = check_line(draft.name, longest=LONGEST_NAME, path=("name",))
    names = {
        check_language(tag, path=("names", tag)): check_line(given, longest=LONGEST_NAME, path=("names", tag))
        for tag, given in draft.names.items()
    }
    if len({tag.lower() for tag in names}) < len(names):
        raise InvalidInput("A language is listed twice.", path=("names",))
    if kind not in ("spendable", "qualifying"):
        raise InvalidInput("A unit is either spendable or qualifying.", path=("kind",))
    if not 0 <= decimals <= 6:
        raise InvalidInput("A unit shows from 0 to 6 decimals.", path=("decimals",))
    return {"name": name, "kind": kind, "decimals": decimals, "names": names}
