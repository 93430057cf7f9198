"""Recording a return: each piece takes back exactly what it was granted, whatever today's rules are."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from domain import campaigns, points
from domain.actor import Actor, Scope, require_scope
from domain.database import execute, fetch
from domain.errors import IdReused, InvalidInput
from domain.ids import derived_id
from domain.purchases.drafts import MOST_LINES, check_instant, receipt_id, return_id
from domain.purchases.errors import LineUnknown, MoreReturnedThanBought, PurchaseUnknown
from domain.purchases.facts import ReturnRecorded
from domain.purchases.models import Purchase, PurchaseLine, Return
from domain.replays import content_hash
from domain.texts import check_line
from domain.work import Work, command, unit_of_work


@command
async def record_return(
    *,
    actor: Actor,
    source: str,
    external_id: str,
    purchase_source: str,
    purchase_external_id: str,
    lines: Sequence[tuple[int, int]],
    occurred_at: datetime,
    now: datetime,
) -> Return:
    """Record that pieces of a purchase came back (`lines`: line number and pieces), and take back what they earned.

    Points that were spent meanwhile are owed. The same return again changes nothing. Raises PurchaseUnknown,
    LineUnknown, MoreReturnedThanBought, IdReused.
    """
    require_scope(actor, Scope.PURCHASES_WRITE)
    source = check_line(source, longest=80, path=("source",))
    external_id = check_line(external_id, longest=200, path=("externalId",))
    occurred_at = check_instant(occurred_at, now=now)
    pieces = _check_lines(lines)
    async with unit_of_work() as work:
        id = return_id(source, external_id)
        purchase, accounts = await _lock_purchase(purchase_source.strip(), purchase_external_id.strip(), now=now)
        request_hash = content_hash(purchase=purchase.id, lines=pieces, occurred_at=occurred_at)
        if earlier := await _find_repeat(id, request_hash):
            return earlier
        bought = {line.line: line for line in await PurchaseLine.filter(purchase_id=purchase.id)}
        before = await _returned_before(purchase.id)
        _refuse_too_many(pieces, bought=bought, before=before)
        returned = await Return.create(
            id=id,
            purchase=purchase,
            source=source,
            external_id=external_id,
            occurred_at=occurred_at,
            recorded_at=now,
            actor=actor.reference,
            request_hash=request_hash,
        )
        await _insert_lines(id, pieces)
        await _note_whole_return(purchase, bought=bought, before=before, lines=pieces, now=now)
        taken = await _take_back(
            returned, purchase, accounts, bought=bought, before=before, lines=pieces, work=work, actor=actor, now=now
        )
        work.record(ReturnRecorded(id, purchase.id, purchase.member_id, taken))
        return returned


def _check_lines(lines: Sequence[tuple[int, int]]) -> dict[int, int]:
    """The pieces by line number. Raises InvalidInput."""
    if not 1 <= len(lines) <= MOST_LINES:
        raise InvalidInput(f"A return has from 1 to {MOST_LINES} lines.", path=("lines",))
    pieces: dict[int, int] = {}
    for place, (line, quantity) in enumerate(lines):
        if quantity < 1:
            raise InvalidInput("At least one piece comes back.", path=("lines", str(place), "quantity"))
        if line in pieces:
            raise InvalidInput("A return names each line once.", path=("lines", str(place), "line"))
        pieces[line] = quantity
    return pieces


async def _find_repeat(id: UUID, request_hash: bytes) -> Return | None:
    """The same return, recorded before, by whichever key. Raises IdReused for another one with its number."""
    earlier = await Return.get_or_none(id=id)
    if earlier is not None and bytes(earlier.request_hash) != request_hash:
        raise IdReused(path=("externalId",))
    return earlier


async def _lock_purchase(
    source: str, external_id: str, *, now: datetime
) -> tuple[Purchase, dict[str, points.LockedAccount]]:
    """The purchase, its member's accounts locked before it: returns of one purchase follow each other."""
    id = receipt_id(source, external_id)
    purchase = await Purchase.get_or_none(id=id)
    if purchase is None:
        raise PurchaseUnknown(path=("purchase",), source=source, external_id=external_id)
    accounts: dict[str, points.LockedAccount] = {}
    if purchase.member_id:
        units = {grant.unit_id for grants in (await campaigns.grants_of(id)).values() for grant in grants}
        for unit_id in sorted(units):
            accounts[unit_id] = await points.lock_account(member_id=purchase.member_id, unit_id=unit_id, now=now)
    await Purchase.filter(id=id).select_for_update().first()
    return purchase, accounts


async def _returned_before(purchase_id: UUID) -> dict[int, int]:
    rows = await fetch(
        """
        SELECT l.line, sum(l.quantity)::int AS quantity
          FROM return_line l JOIN purchase_return r ON r.id = l.purchase_return_id
         WHERE r.purchase_id = $1 GROUP BY l.line
        """,
        purchase_id,
    )
    return {row["line"]: row["quantity"] for row in rows}


def _refuse_too_many(
    lines: Mapping[int, int], *, bought: Mapping[int, PurchaseLine], before: Mapping[int, int]
) -> None:
    for place, (line, quantity) in enumerate(lines.items()):
        if line not in bought:
            raise LineUnknown(path=("lines", str(place), "line"), line=line)
        left = bought[line].quantity - before.get(line, 0)
        if quantity > left:
            raise MoreReturnedThanBought(
                path=("lines", str(place), "quantity"), line=line, left=left, quantity=quantity
            )


async def _insert_lines(id: UUID, lines: Mapping[int, int]) -> None:
    await execute(
        "INSERT INTO return_line (purchase_return_id, line, quantity)"
        " SELECT $1, * FROM unnest($2::smallint[], $3::int[])",
        id,
        list(lines),
        list(lines.values()),
    )


async def _note_whole_return(
    purchase: Purchase,
    *,
    bought: Mapping[int, PurchaseLine],
    before: Mapping[int, int],
    lines: Mapping[int, int],
    now: datetime,
) -> None:
    if all(before.get(line, 0) + lines.get(line, 0) == of.quantity for line, of in bought.items()):
        await Purchase.filter(id=purchase.id).update(fully_returned_at=now)


async def _take_back(
    returned: Return,
    purchase: Purchase,
    accounts: Mapping[str, points.LockedAccount],
    *,
    bought: Mapping[int, PurchaseLine],
    before: Mapping[int, int],
    lines: Mapping[int, int],
    work: Work,
    actor: Actor,
    now: datetime,
) -> int:
    """One clawback for each credit that the returned lines were granted from; answers the points in all."""
    granted = await campaigns.grants_of(purchase.id)
    amounts: dict[tuple[str, UUID], int] = {}
    for line, quantity in lines.items():
        for grant in granted.get(line, ()):
            back = campaigns.part_returned(
                grant.points,
                quantity=bought[line].quantity,
                before=before.get(line, 0),
                after=before.get(line, 0) + quantity,
            )
            key = (grant.unit_id, grant.transfer_id)
            amounts[key] = amounts.get(key, 0) + back
    named: Sequence[dict[str, object]] = [{"quantity": q, "sku": bought[line].sku} for line, q in lines.items()]
    for (unit_id, transfer_id), amount in amounts.items():
        if amount:
            await points.take_back(
                id=derived_id(returned.id, "clawback", transfer_id),
                granted=transfer_id,
                amount=amount,
                reference=returned.id,
                occurred_at=max(returned.occurred_at, purchase.occurred_at),
                account=accounts[unit_id],
                explanation={"about": "return", "points": amount, "lines": named},
                work=work,
                actor=actor,
                now=now,
            )
    return sum(amounts.values())
