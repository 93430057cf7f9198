"""What happened in the forum. All that concerns a topic is followed by the topic's id."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class CommunityCreated(Fact):
    """A community was opened."""

    community_id: UUID

    @property
    def key(self) -> UUID:
        return self.community_id


@dataclass(frozen=True, slots=True)
class TopicStarted(Fact):
    """A member started a topic. Its first post is told by a PostWritten of its own, right behind."""

    topic_id: UUID
    community_id: UUID
    member_id: UUID

    @property
    def key(self) -> UUID:
        return self.topic_id


@dataclass(frozen=True, slots=True)
class PostWritten(Fact):
    """A member wrote a post. `number` 1 is the one its topic was started with."""

    post_id: UUID
    topic_id: UUID
    member_id: UUID
    number: int

    @property
    def key(self) -> UUID:
        return self.topic_id


@dataclass(frozen=True, slots=True)
class PostEdited(Fact):
    """A member changed the text of their post."""

    post_id: UUID
    topic_id: UUID
    member_id: UUID

    @property
    def key(self) -> UUID:
        return self.topic_id


@dataclass(frozen=True, slots=True)
class ReactionAdded(Fact):
    """A member reacted to a post of another one, the `author_id`."""

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
