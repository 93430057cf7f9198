"""Accounts, and the one lock that everything about a member's points takes first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.database import execute, fetch
from domain.points.entries import AccountKind

DEFAULT_UNIT = "points"
"""The unit that a programme has from its first day."""


@dataclass(frozen=True, slots=True)
class LockedAccount:
    """A member's account, locked until the transaction ends. `balance` is below zero by what is owed (`debt`)."""

    id: int
    member_id: UUID
    unit_id: str
    balance: int
    debt: int


async def lock_accounts(*, member_ids: Sequence[UUID], unit_id: str) -> Mapping[UUID, LockedAccount]:
    """Lock the members' accounts of a unit, in the order of their ids, and open those that do not exist yet.

    The first lock of every command that posts: before ids are claimed and before stock is taken. Waiting happens in a
    statement of its own, so that the transaction has no transaction id while it waits and facts keep their order.
    """
    wanted = sorted(set(member_ids))
    locked = await _lock(wanted, unit_id)
    if len(locked) < len(wanted):
        await execute(
            "INSERT INTO account (unit_id, kind, member_id, balance, debt)"
            " SELECT $2, 'member', m, 0, 0 FROM unnest($1::uuid[]) AS m ORDER BY m ON CONFLICT DO NOTHING",
            [member_id for member_id in wanted if member_id not in locked],
            unit_id,
        )
        locked = await _lock(wanted, unit_id)
    return locked


async def lock_account(*, member_id: UUID, unit_id: str = DEFAULT_UNIT) -> LockedAccount:
    """Lock one member's account: see `lock_accounts`."""
    return (await lock_accounts(member_ids=[member_id], unit_id=unit_id))[member_id]


async def _lock(member_ids: Sequence[UUID], unit_id: str) -> dict[UUID, LockedAccount]:
    rows = await fetch(
        "SELECT id, member_id, unit_id, balance, debt FROM account"
        " WHERE unit_id = $2 AND member_id = ANY($1::uuid[]) ORDER BY id FOR UPDATE",
        member_ids,
        unit_id,
    )
    return {row["member_id"]: LockedAccount(*row) for row in rows}


async def open_system_accounts(*, unit_id: str) -> None:
    """Open the accounts that face the members' in a unit. Those that are there stay."""
    await execute(
        "INSERT INTO account (unit_id, kind, balance, debt)"
        " SELECT $1, k, 0, 0 FROM unnest($2::text[]) AS k ON CONFLICT DO NOTHING",
        unit_id,
        [kind for kind in AccountKind if kind is not AccountKind.MEMBER],
    )
