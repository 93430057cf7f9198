"""What happened to the staff and to the keys of integrations. `by` is whose doing it was: an actor's reference."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


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
class ApiKeyRevoked(Fact):
    """The key of an integration stopped working."""

    api_key_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.api_key_id
