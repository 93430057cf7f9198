"""The first set-up of an installation: the programme, its unit of points and the first admin, all or nothing."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from domain import campaigns, points, staff
from domain.actor import SYSTEM
from domain.database import execute
from domain.errors import InvalidInput
from domain.programme import has_programme, minor_from_amount, set_up_programme
from domain.work import command, unit_of_work


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstTerms:
    """The first terms of a programme. `earning` is the money that earns one point; without it nothing is earned."""

    name: str
    time_zone: str
    currency: str
    earning: Decimal | None = None


@command(permission="setup.programme.create")
async def set_up(terms: FirstTerms, admin: staff.NewStaffMember, *, now: datetime) -> bool:
    """Set up the programme; answers False, and changes nothing, when there is one.

    Raises InvalidInput, PasswordTooShort, and StaffEmailTaken for the address of a staff member on record.
    """
    async with unit_of_work():
        # Two set-ups at once run one after the other, so the second one finds the programme.
        await execute("SELECT pg_advisory_xact_lock(hashtextextended('setup', 0))")
        if await has_programme():
            return False
        await set_up_programme(
            actor=SYSTEM, name=terms.name, time_zone=terms.time_zone, currency=terms.currency, now=now
        )
        await points.create_unit(actor=SYSTEM, id=points.DEFAULT_UNIT, draft=points.UnitDraft(name="Points"), now=now)
        if terms.earning is not None:
            await _let_purchases_earn(terms.earning, terms.currency, now=now)
        if not await staff.add_staff_member(actor=SYSTEM, person=admin, now=now):
            # This staff member was added before the programme. They keep their role and password.
            raise staff.StaffEmailTaken(email=admin.email, path=("email",))
        return True


async def _let_purchases_earn(earning: Decimal, currency: str, *, now: datetime) -> None:
    per_minor = minor_from_amount(earning, currency, path=("earning",))
    if per_minor < 1:
        raise InvalidInput("The money that earns one point must be more than 0.", path=("earning",))
    await campaigns.set_rule(
        actor=SYSTEM,
        id="every-purchase",
        draft=campaigns.RuleDraft(
            name="Every purchase",
            unit_id=points.DEFAULT_UNIT,
            points=1,
            per_minor=per_minor,
            rounding=campaigns.Rounding.DOWN,
            rounds=campaigns.Rounds.RECEIPT,
        ),
        valid_from=now,
    )
