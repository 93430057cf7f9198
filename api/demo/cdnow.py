"""The CDNOW sample: 6,919 purchases of 2,357 customers of a music shop, 1997-01-01 to 1998-06-30.

The data are not part of this repository. They come in the wheel of `lifetimes` 0.11.3, which pip installs into a
separate folder without dependencies. The file is read by its path; nothing of the package is imported. A row holds the
customer's numbers in the whole data set and in the sample, the day, the number of CDs, and the dollars.
"""

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from domain import purchases
from domain.database import fetch_one
from domain.errors import DomainError
from domain.members import MemberKey
from domain.programme import ProgrammeSettings, calendar_day

PACKAGE = "lifetimes==0.11.3"
SHA_256 = "6fae10155c0b0ba363c2c386e30f77990d22328220efd862a5edd1443420d94a"
SOURCE = "cdnow"
PURCHASES = 6_919
LAST_DAY = date(1998, 6, 30)


class DemoDataMissing(DomainError):
    """The wheel with the demo's purchases could not be fetched, or has other content than expected."""

    code = "DEMO_DATA_MISSING"
    sentence = "{reason}"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the sample. `number` counts from 1; `customer` is the number in the sample."""

    number: int
    customer: str
    day: date
    pieces: int
    dollars: Decimal


def fetch_sample(folder: Path) -> Path:
    """The sample's file, fetched by pip on first use. Raises DemoDataMissing."""
    file = folder / "lifetimes" / "datasets" / "CDNOW_sample.txt"
    if not file.exists():
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder), PACKAGE]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - fixed arguments
        if done.returncode or not file.exists():
            raise DemoDataMissing(reason=f"pip could not fetch {PACKAGE}, which holds the demo's purchases.")
    if hashlib.sha256(file.read_bytes()).hexdigest() != SHA_256:
        raise DemoDataMissing(reason=f"{file} is not the expected CDNOW sample.")
    return file


def read_sample(file: Path) -> Iterator[Row]:
    """The rows of the sample, in its order: by customer, then by day."""
    for number, line in enumerate(file.read_text().splitlines(), start=1):
        _, customer, day, pieces, dollars = line.split()
        yield Row(number, customer, datetime.strptime(day, "%Y%m%d").date(), int(pieces), Decimal(dollars))  # noqa: DTZ007


def card_of(customer: str) -> str:
    """The demo's card number of a customer."""
    return f"CDNOW{customer}"


async def load_cdnow(
    folder: Path, *, programme: ProgrammeSettings, now: datetime, as_recorded: bool
) -> Iterator[purchases.ParsedPurchase]:
    """The sample as purchases. All days are shifted equally, so that the last purchase was yesterday.

    A later run uses the shift of the first run, because a receipt must keep its day. Raises DemoDataMissing.
    """
    rows = list(read_sample(fetch_sample(folder)))
    shift = await _shift_of_earlier_run(rows[0], programme)
    if shift is None:
        yesterday = calendar_day(now, programme.zone) - timedelta(days=1)
        shift = timedelta(0) if as_recorded else yesterday - LAST_DAY
    elif as_recorded and shift:
        raise DemoDataMissing(reason="The demo was already loaded with other days. Use an empty database.")
    return (_purchase(row, shift, programme) for row in rows)


async def _shift_of_earlier_run(first: Row, programme: ProgrammeSettings) -> timedelta | None:
    earlier = await fetch_one(
        "SELECT occurred_at FROM purchase WHERE id = $1", purchases.receipt_id(SOURCE, str(first.number))
    )
    return calendar_day(earlier["occurred_at"], programme.zone) - first.day if earlier else None


def _purchase(row: Row, shift: timedelta, programme: ProgrammeSettings) -> purchases.ParsedPurchase:
    """The row as a receipt with one line. The unit price is rounded up to a cent; a discount corrects the total."""
    cents = int(row.dollars * 100)
    each = -(-cents // row.pieces)
    line = purchases.LineDraft(
        sku="CD",
        category="Music",
        quantity=row.pieces,
        unit_price=Decimal(each).scaleb(-2),
        discount=Decimal(each * row.pieces - cents).scaleb(-2),
    )
    draft = purchases.PurchaseDraft(
        source=SOURCE,
        external_id=str(row.number),
        currency="USD",
        occurred_at=datetime.combine(row.day + shift, time(12), tzinfo=programme.zone),
        lines=(line,),
        member=MemberKey(card_number=card_of(row.customer)),
        store="CDNOW",
    )
    return purchases.ParsedPurchase(draft, [row.number])
