"""A unit's terms, as far as posting needs them. `points` holds the units themselves and their policies."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Protocol

from domain.ledger.entries import AccountKind, Entry
from domain.ledger.spoken import SpokenUnit

ALWAYS = datetime.min.replace(tzinfo=UTC)
"""An instant before every policy."""


class Negative(StrEnum):
    """The consequence of taking back points that the member has already spent."""

    FORBID = "forbid"
    DEBT = "debt"
    CLAMP = "clamp"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class LotTerms:
    """The span in which a credit counts.

    It begins at `matures_at` (None: at once), or at its activation if the lot `waits`, and ends at `expires_at` (None:
    never).
    """

    matures_at: datetime | None = None
    waits: bool = False
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Lapse:
    """The instant at which a whole account expires if nothing more happens in it; None for never.

    With `only_if_empty`, the instant applies only if the account had no points that count before this movement.
    """

    at: datetime | None
    only_if_empty: bool = False


class Terms(Protocol):
    """One unit with all versions of its policy. Everything here is pure: the instants come in as arguments."""

    @property
    def id(self) -> str: ...

    @property
    def spoken(self) -> SpokenUnit:
        """The unit as sentences name it."""
        ...

    @property
    def system_accounts(self) -> Mapping[AccountKind, int]:
        """The ids of the unit's system accounts: see `accounts.SYSTEM_ACCOUNTS`."""
        ...

    @property
    def is_spendable(self) -> bool:
        """False for a qualifying unit: only corrections draw on it."""
        ...

    @property
    def lapses(self) -> bool:
        """True if accounts lapse by inactivity under some version of the policy."""
        ...

    def lot_of(self, entry: Entry) -> LotTerms | None:
        """The terms of a credit's lot by the policy in force when the credit occurred; None where it keeps no lot."""
        ...

    def negative_at(self, instant: datetime) -> Negative:
        """The consequence of taking back spent points, by the policy in force at an instant."""
        ...

    def lapse_after(self, entry: Entry, *, lapses_at: datetime | None, terms_from: datetime, now: datetime) -> Lapse:
        """When the account lapses if this movement stays its last one; the account's own instants come before it."""
        ...

    def expires_after_activation(
        self, activated_at: datetime, *, earned_at: datetime, tier: str | None
    ) -> datetime | None:
        """The end of points activated then, if their expiry begins with it; else None."""
        ...

    def in_force_since(self, instant: datetime) -> datetime:
        """The start of the version that is in force at an instant; ALWAYS before the first one."""
        ...

    def lapse_now(
        self, lapses_at: datetime | None, *, since: datetime, now: datetime, is_empty: bool
    ) -> datetime | None:
        """When an account lapses by the versions that came into force after `since` and until `now`."""
        ...
