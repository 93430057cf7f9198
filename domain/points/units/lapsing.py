"""The effect of policy versions on accounts without activity. Pure.

Setting a version touches no account. An account's row stores when it lapses by the versions up to `terms_from`. The
effect of later versions is added at read (the view `standing_account`) and at the account's next lock. So a balance is
right at every instant, for any number of accounts, and a withdrawn version leaves no trace.

- When lapsing by inactivity begins, an account that has points and no instant yet lapses as if it had been active at
  that moment.
- While lapsing goes on, an account keeps its instant until its next activity.
- When no tier lapses by inactivity any more, nothing lapses after that moment.
- Points that lapsed before a version is in force stay lapsed.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from domain.ledger import ALWAYS
from domain.points.units.policies import ExpiryKind, UnitPolicy
from domain.programme import Versions

FOR_EVER = datetime.max.replace(tzinfo=UTC)


def lapse_by_later_versions(
    versions: Versions[UnitPolicy],
    lapses_at: datetime | None,
    *,
    since: datetime,
    until: datetime,
    is_empty: bool,
    zone: ZoneInfo,
) -> datetime | None:
    """When an account without activity lapses by the versions after `since` and up to `until`."""
    before = UnitPolicy()
    for version in reversed(versions):
        valid_from, policy = version.valid_from, version.terms
        if valid_from > until or (lapses_at and lapses_at <= valid_from):
            break
        if valid_from > since:
            if ends_lapsing(policy):
                lapses_at = None
            elif lapses_at is None and not is_empty and _costs_everybody(policy) and not _costs_everybody(before):
                lapses_at = policy.lapses_at(valid_from, zone)
        before = policy
    return lapses_at


def ends_lapsing(policy: UnitPolicy) -> bool:
    """True if nothing lapses by inactivity while this policy is in force."""
    return not any(expiry.kind is ExpiryKind.INACTIVITY for expiry in (policy.expiry, *policy.expiry_by_tier.values()))


def idle_lapses(versions: Versions[UnitPolicy], *, zone: ZoneInfo) -> dict[datetime, datetime | None]:
    """For each version: when an account without activity lapses that had no instant before it."""
    found: dict[datetime, datetime | None] = {}
    earlier = ALWAYS
    for version in reversed(versions):
        found[version.valid_from] = lapse_by_later_versions(
            versions, None, since=earlier, until=FOR_EVER, is_empty=False, zone=zone
        )
        earlier = version.valid_from
    return found


def _costs_everybody(policy: UnitPolicy) -> bool:
    return policy.expiry.kind is ExpiryKind.INACTIVITY
