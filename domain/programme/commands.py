"""Setting the programme up."""

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.numbers import list_currencies

from domain.actor import Actor, require_admin
from domain.errors import InvalidInput
from domain.programme.changes import begin_change
from domain.programme.models import Programme
from domain.texts import check_line
from domain.work import command, unit_of_work

LONGEST_NAME = 200


@command(permission="programme.programme.create")
async def set_up_programme(*, actor: Actor, name: str, time_zone: str, currency: str, now: datetime) -> Programme:
    """Give this installation its programme. An existing one stays as it is: the same call again changes nothing."""
    require_admin(actor)
    name = check_line(name, longest=LONGEST_NAME, path=("name",))
    try:
        ZoneInfo(time_zone)
    except (KeyError, ValueError, OSError):  # a folder of zones, such as Europe, is an OSError
        raise InvalidInput(
            f"There is no time zone named “{time_zone}”; one is Europe/Berlin.", path=("timeZone",)
        ) from None
    if currency not in list_currencies():
        raise InvalidInput(f"There is no currency “{currency}”; one is EUR.", path=("currency",))
    async with unit_of_work() as work:
        change = await begin_change(work, actor=actor, now=now)
        if earlier := await Programme.get_or_none(id=1):
            return earlier
        return await Programme.create(
            id=1, name=name, time_zone=time_zone, currency=currency, made_in=await change.number()
        )
