"""The facts of the forum. The key of a fact about a topic, its posts or reactions is the topic's id."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class CommunityCreated(Fact):
    """A community was created."""

    community_id: UUID

    @property
    def key(self) -> UUID:
        return self.community_id


@dataclass(frozen=True, slots=True)
class TopicStarted(Fact):
    """A member started a topic. A PostWritten for the first post follows."""

    topic_id: UUID
    community_id: UUID
    member_id: UUID

    @property
    def key(self) -> UUID:
        return self.topic_id


@dataclass(frozen=True, slots=True)
class PostWritten(Fact):
    """A member wrote a post. The first post of a topic has `number` 1."""

    post_id: UUID
    topic_id: UUID
    member_id: UUID
    number: int

    @property
    def key(self) -> UUID:
        return self.topic_id


@dataclass(frozen=True, slots=True)
class PostEdited(Fact):
    """A member edited their post."""

    post_id: UUID
    topic_id: UUID
    member_id: UUID

    @property
    def key(self) -> UUID:
        return self.topic_id


@dataclass(frozen=True, slots=True)
class ReactionAdded(Fact):
    """A member reacted to the post of another member, `author_id`."""

    post_id: UUID
    topic_id: UUID
    member_id: UUID
    author_id: UUID
    kind: str

    @property
    def key(self) -> UUID:
        return self.topic_id


@dataclass(frozen=True, slots=True)
class ReactionRemoved(Fact):
    """A member took their reaction back."""

    post_id: UUID
    topic_id: UUID
    member_id: UUID
    author_id: UUID
    kind: str

    @property
    def key(self) -> UUID:
        return self.topic_id
