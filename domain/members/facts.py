"""The facts of members."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class MemberJoined(Fact):
    """A person joined the programme, as a prospect."""

    member_id: UUID

    @property
    def key(self) -> UUID:
        return self.member_id


@dataclass(frozen=True, slots=True)
class SignInCodeRequested(Fact):
    """A member asked for a sign-in code."""

    code_id: UUID
    member_id: UUID

    @property
    def key(self) -> UUID:
        return self.member_id
