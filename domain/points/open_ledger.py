"""Opening the ledger of a unit of work, with the terms of the units that it moves."""

from collections.abc import Collection
from datetime import datetime

from domain import members
from domain.actor import Actor
from domain.ledger import Ledger, Place
from domain.points.units.terms import find_unit, units_at
from domain.work import Work


async def open_ledger(work: Work, *, actor: Actor, places: Collection[Place], now: datetime) -> Ledger:
    """The ledger of this unit of work, with these accounts locked: first their members, then all of them at once.

    Every command that moves points takes this lock first, before it claims ids or takes stock. Waiting for a member has
    a statement of its own, so later reads are as new as the lock. Raises NotFound for an unknown unit.
    """
    ledger = Ledger.of(work, actor=actor, now=now)
    if missing := ledger.without(places):
        units = await units_at(await members.lock_members({member_id for member_id, _ in missing}))
        terms = {unit_id: find_unit(units, unit_id) for _, unit_id in missing}
        await ledger.lock(missing, terms)
    return ledger
