"""A batch of receipts that are being recorded: one from a till, or many from an import, each with its own outcome."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain import members
from domain.errors import DomainError
from domain.programme import the_programme
from domain.purchases.drafts import PurchaseDraft, Receipt, check_purchase
from domain.purchases.earning import Earning
from domain.purchases.payments import LinePaid
from domain.replays import content_hash


@dataclass(frozen=True, slots=True)
class RecordedPurchase:
    """A purchase on record. `is_repeat`: it was recorded before, with the same content."""

    id: UUID
    is_repeat: bool


@dataclass(slots=True, eq=False)
class Reported:
    """One checked receipt at its place in a batch, with its buyer and, after the calculation, its earning.

    `payments` are the points that paid for its lines.
    """

    place: int
    receipt: Receipt
    buyer: UUID | None
    hash: bytes
    earning: Earning | None = None
    payments: Sequence[LinePaid] = ()


class Batch:
    """The receipts of one transaction that may be new, and the outcome of each place.

    `captures` are the transfers of points that paid for a receipt of this batch.
    """

    def __init__(self) -> None:
        self.reported: list[Reported] = []
        self.captures: set[UUID] = set()
        self._outcomes: dict[int, RecordedPurchase | DomainError] = {}

    def settle(self, place: int, outcome: RecordedPurchase | DomainError) -> None:
        """Store the outcome of a place."""
        self._outcomes[place] = outcome

    def outcomes(self) -> list[RecordedPurchase | DomainError]:
        """The outcomes of all places, in order."""
        return [self._outcomes[place] for place in sorted(self._outcomes)]

    def of_buyers(self) -> Iterator[tuple[UUID, Reported]]:
        """The receipts that name a member."""
        return ((reported.buyer, reported) for reported in self.reported if reported.buyer)


async def checked_batch(drafts: Sequence[PurchaseDraft], *, now: datetime) -> Batch:
    """The batch of these drafts. The outcome of a draft with invalid fields or an unknown member is a refusal."""
    programme = await the_programme()
    batch = Batch()
    receipts: dict[int, Receipt] = {}
    for place, draft in enumerate(drafts):
        try:
            receipts[place] = check_purchase(draft, programme=programme, now=now)
        except DomainError as refusal:
            batch.settle(place, refusal)
    named = [receipt.member for receipt in receipts.values() if receipt.member]
    found = iter(await members.match_members(named) if named else ())
    for place, receipt in receipts.items():
        buyer = next(found) if receipt.member else None
        if receipt.member and buyer is None:
            batch.settle(place, members.MemberUnknown(by=receipt.member.kind, path=("member",)))
        else:
            batch.reported.append(Reported(place, receipt, buyer, content_hash(receipt=receipt.content())))
    return batch
