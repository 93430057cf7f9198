"""What happened to the staff and to the keys of integrations. `by` is whose doing it was: an actor's reference."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class StaffAdded(Fact):
    """Somebody joined the staff."""

    staff_member_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.staff_member_id


@dataclass(frozen=True, slots=True)
class StaffInvited(Fact):
    """Somebody of the staff who has no password yet was asked to choose one."""

    staff_member_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.staff_member_id


@dataclass(frozen=True, slots=True)
class StaffDisabled(Fact):
    """Somebody of the staff was locked out, and their sessions ended."""

    staff_member_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.staff_member_id


@dataclass(frozen=True, slots=True)
class StaffEnabled(Fact):
    """Somebody of the staff who was locked out may sign in again."""

    staff_member_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.staff_member_id


@dataclass(frozen=True, slots=True)
class ApiKeyCreated(Fact):
    """An integration got a key."""

    api_key_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.api_key_id


@dataclass(frozen=True, slots=True)
class ApiKeyRevoked(Fact):
    """The key of an integration stopped working."""

    api_key_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.api_key_id
