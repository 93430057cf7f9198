"""A purchase in its reported form, and the checked receipt made of it: minor units, normal forms, no contradictions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from uuid import UUID, uuid5

from domain.errors import InvalidInput
from domain.ids import derived_id
from domain.instants import check_instant
from domain.members import Channel, MemberKey, parse_address
from domain.programme import LARGEST_MINOR, ProgrammeSettings, minor_from_amount
from domain.purchases.errors import CurrencyNotAccepted
from domain.texts import check_line

_NAMESPACE = UUID("7a1f0c52-6d0e-5b7e-9c55-6c61757265c1")
_RETURNS = derived_id(_NAMESPACE, "return")
MOST_LINES = 500
MOST_PIECES = 1_000_000
CLOCK_TOLERANCE = timedelta(minutes=5)
"""The clock of a till may be ahead of ours by this much."""


class TenderKind(StrEnum):
    CASH = "cash"
    CARD = "card"
    GIFT_CARD = "gift_card"
    POINTS = "points"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class LineDraft:
    sku: str
    quantity: int
    unit_price: Decimal
    discount: Decimal = Decimal(0)
    category: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TenderDraft:
    """A part of the payment. A tender of points may name a hold, and the points to capture of it, by default all."""

    kind: TenderKind
    amount: Decimal
    hold_id: UUID | None = None
    points: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PurchaseDraft:
    """A purchase reported by a till or a shop. `source` and `external_id` together identify the receipt."""

    source: str
    external_id: str
    currency: str
    occurred_at: datetime
    lines: Sequence[LineDraft]
    tenders: Sequence[TenderDraft] = ()
    member: MemberKey | None = None
    store: str | None = None


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A checked line. Money is in minor units."""

    number: int
    sku: str
    category: str | None
    quantity: int
    unit_price: int
    discount: int
    amount: int


@dataclass(frozen=True, slots=True)
class Tender:
    """A checked part of the payment. A return cannot put back points without a hold: another system took them."""

    kind: TenderKind
    amount: int
    hold_id: UUID | None = None
    points: int | None = None

    def content(self) -> tuple[object, ...]:
        """The content by which a repeat is recognised. A tender without a hold keeps its old form."""
        plain = (self.kind, self.amount)
        return plain if self.hold_id is None else (*plain, self.hold_id, self.points)


@dataclass(frozen=True, slots=True)
class Receipt:
    """A checked purchase. Money is in minor units."""

    id: UUID
    source: str
    external_id: str
    member: MemberKey | None
    store: str | None
    currency: str
    occurred_at: datetime
    lines: tuple[ReceiptLine, ...]
    tenders: tuple[Tender, ...]

    @property
    def total(self) -> int:
        return sum(line.amount for line in self.lines)

    @property
    def hold_ids(self) -> list[UUID]:
        """The holds that the tenders name."""
        return [tender.hold_id for tender in self.tenders if tender.hold_id]

    def content(self) -> dict[str, object]:
        """The content by which a repeat is recognised.

        Receipts on record keep its hash for ever. The keys are therefore written out: a field added to these classes
        later must not change the hash of old receipts.
        """
        member = self.member
        return {
            "id": self.id,
            "source": self.source,
            "external_id": self.external_id,
            "member": member
            and {"id": member.id, "card_number": member.card_number, "email": member.email, "phone": member.phone},
            "store": self.store,
            "currency": self.currency,
            "occurred_at": self.occurred_at,
            "lines": [
                {
                    "number": line.number,
                    "sku": line.sku,
                    "category": line.category,
                    "quantity": line.quantity,
                    "unit_price": line.unit_price,
                    "discount": line.discount,
                    "amount": line.amount,
                }
                for line in self.lines
            ],
            "tenders": [tender.content() for tender in self.tenders],
        }


def receipt_id(source: str, external_id: str) -> UUID:
    """The id of a purchase, derived from its source and its number there."""
    return uuid5(_NAMESPACE, f"{source}\0{external_id}")


def return_id(source: str, external_id: str) -> UUID:
    """The id of a return, derived from its source and its number there. No purchase has the same id."""
    return uuid5(_RETURNS, f"{source}\0{external_id}")


def check_purchase(draft: PurchaseDraft, *, programme: ProgrammeSettings, now: datetime) -> Receipt:
    """The checked receipt. Raises InvalidInput, AddressInvalid or CurrencyNotAccepted with the path of the field."""
    source = check_line(draft.source, longest=80, path=("source",))
    external_id = check_line(draft.external_id, longest=200, path=("externalId",))
    if draft.currency != programme.currency:
        raise CurrencyNotAccepted(path=("currency",), accepted=programme.currency, given=draft.currency)
    occurred_at = check_occurred_at(draft.occurred_at, now=now)
    if not 1 <= len(draft.lines) <= MOST_LINES:
        raise InvalidInput(f"A purchase must have from 1 to {MOST_LINES} lines.", path=("lines",))
    lines = tuple(_line(number, line, draft.currency) for number, line in enumerate(draft.lines, start=1))
    receipt = Receipt(
        receipt_id(source, external_id),
        source,
        external_id,
        _member(draft.member),
        check_line(draft.store, longest=200, path=("store",)) if draft.store else None,
        draft.currency,
        occurred_at,
        lines,
        tuple(_tender(place, tender, draft.currency) for place, tender in enumerate(draft.tenders)),
    )
    if receipt.total > LARGEST_MINOR:
        raise InvalidInput("This amount of money is too large.", path=("lines",))
    if receipt.tenders and sum(tender.amount for tender in receipt.tenders) != receipt.total:
        raise InvalidInput("The tenders do not add up to the total of the lines.", path=("tenders",))
    if receipt.hold_ids and receipt.member is None:
        raise InvalidInput("Name the member whose hold pays for this purchase.", path=("member",))
    if len(set(receipt.hold_ids)) < len(receipt.hold_ids):
        raise InvalidInput("A purchase can name each hold only once.", path=("tenders",))
    return receipt


def check_occurred_at(instant: datetime, *, now: datetime) -> datetime:
    """The instant in UTC. Raises InvalidInput for one without an offset or in the future."""
    instant = check_instant(instant, path=("occurredAt",))
    if instant > now + CLOCK_TOLERANCE:
        raise InvalidInput("This cannot have happened in the future.", path=("occurredAt",))
    if instant.year < 1970:
        raise InvalidInput("This cannot have happened before 1970.", path=("occurredAt",))
    return instant


def _line(number: int, line: LineDraft, currency: str) -> ReceiptLine:
    path = ("lines", str(number - 1))
    if not 1 <= line.quantity <= MOST_PIECES:
        raise InvalidInput(f"A quantity must be from 1 to {MOST_PIECES:,}.", path=(*path, "quantity"))
    price = minor_from_amount(line.unit_price, currency, path=(*path, "unitPrice"))
    discount = minor_from_amount(line.discount, currency, path=(*path, "discount"))
    amount = line.quantity * price - discount
    if amount < 0:
        raise InvalidInput("The discount is more than the line costs.", path=(*path, "discount"))
    if amount > LARGEST_MINOR:
        raise InvalidInput("This amount of money is too large.", path=(*path, "unitPrice"))
    sku = check_line(line.sku, longest=100, path=(*path, "sku"))
    category = check_line(line.category, longest=100, path=(*path, "category")) if line.category else None
    return ReceiptLine(number, sku, category, line.quantity, price, discount, amount)


def _tender(place: int, tender: TenderDraft, currency: str) -> Tender:
    path = ("tenders", str(place))
    amount = minor_from_amount(tender.amount, currency, path=(*path, "amount"))
    if tender.hold_id is None:
        if tender.points is not None:
            raise InvalidInput("Name the hold that has these points.", path=(*path, "holdId"))
        return Tender(tender.kind, amount)
    if tender.kind is not TenderKind.POINTS:
        raise InvalidInput("Only a tender of points can name a hold.", path=(*path, "holdId"))
    if not amount:
        raise InvalidInput("The amount that points pay must be more than 0.", path=(*path, "amount"))
    if tender.points is not None and tender.points < 1:
        raise InvalidInput("The number of points must be at least 1.", path=(*path, "points"))
    return Tender(tender.kind, amount, tender.hold_id, tender.points)


def _member(key: MemberKey | None) -> MemberKey | None:
    """The member's key in normal form. Raises InvalidInput unless exactly one field is set."""
    if key is None:
        return None
    given = [name for name in ("id", "card_number", "email", "phone") if getattr(key, name) is not None]
    if len(given) != 1:
        raise InvalidInput("Give exactly one of: id, card number, e-mail address, phone.", path=("member",))
    if key.card_number is not None:
        return replace(key, card_number=check_line(key.card_number, longest=32, path=("member", "cardNumber")))
    if key.email is None and key.phone is None:
        return key
    address = parse_address(key.email or key.phone or "", path=("member", given[0]))
    if address.channel is Channel.EMAIL:
        return replace(key, email=address.value)
    return replace(key, phone=address.value)
