"""The facts of staff and API keys. `by` is the reference of the actor who did it."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class StaffAdded(Fact):
    """A staff member was added."""

    staff_member_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.staff_member_id


@dataclass(frozen=True, slots=True)
class StaffInvited(Fact):
    """A staff member without a password was invited to choose one."""

    staff_member_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.staff_member_id


@dataclass(frozen=True, slots=True)
class StaffDisabled(Fact):
    """A staff member was locked out, and their sessions ended."""

    staff_member_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.staff_member_id


@dataclass(frozen=True, slots=True)
class StaffEnabled(Fact):
    """A staff member who was locked out may sign in again."""

    staff_member_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.staff_member_id


@dataclass(frozen=True, slots=True)
class ApiKeyCreated(Fact):
    """An API key was created for an integration."""

    api_key_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.api_key_id


@dataclass(frozen=True, slots=True)
class ApiKeyRevoked(Fact):
    """An API key was revoked."""

    api_key_id: UUID
    by: str

    @property
    def key(self) -> UUID:
        return self.api_key_id
