"""Mutations of the forum."""

from typing import Annotated, Any
from uuid import UUID

import strawberry

from domain import communities
from schema.communities.types import Post, ReactionKind, Topic
from schema.context import Info
from schema.errors import UserError
from schema.ids import reference
from schema.inputs import Input
from schema.mutating import mutation


@strawberry.input(description="A topic to start.")
class StartTopicInput(Input):
    """The input of `startTopic`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request starts one topic.")
    community_id: strawberry.ID = reference("Community", "The community of the topic.")
    title: str = strawberry.field(description="The title, from 1 to 200 characters.")
    body: str = strawberry.field(description="The first post, in Markdown: from 1 to 20,000 characters.")


@strawberry.input(description="A post to write.")
class WritePostInput(Input):
    """The input of `writePost`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request posts once.")
    topic_id: strawberry.ID = reference("Topic", "The topic to answer in.")
    body: str = strawberry.field(description="The post, in Markdown: from 1 to 20,000 characters.")


@strawberry.input(description="A post to change.")
class EditPostInput(Input):
    """The input of `editPost`."""

    post_id: strawberry.ID = reference("Post", "One of your own posts.")
    body: str = strawberry.field(description="The whole new text, in Markdown: from 1 to 20,000 characters.")


@strawberry.input(description="A reaction to a post.")
class ReactInput(Input):
    """The input of `react`."""

    post_id: strawberry.ID = reference("Post", "The post. It cannot be one of your own.")
    kind: ReactionKind = strawberry.field(description="The kind of reaction.")
    present: bool = strawberry.field(description="True adds the reaction, false removes it.", default=True)

    def arguments(self, *, path: tuple[str, ...] = ()) -> dict[str, Any]:
        """The reaction as the domain takes it."""
        values = self.values(path=path)
        return values | {"kind": communities.ReactionKind(values["kind"].value)}


@strawberry.type
class CommunityMutations:
    """Writing in the forum."""

    @mutation("Start a topic with its first post. The client chooses the `id`.")
    async def start_topic(
        self, info: Info, input: Annotated[StartTopicInput, strawberry.argument(description="The topic.")]
    ) -> Topic | UserError:
        return Topic.of(await communities.start_topic(actor=info.context.actor, now=info.context.now, **input.values()))

    @mutation("Answer in a topic. The client chooses the `id`.")
    async def write_post(
        self, info: Info, input: Annotated[WritePostInput, strawberry.argument(description="The post.")]
    ) -> Post | UserError:
        return Post.of(await communities.write_post(actor=info.context.actor, now=info.context.now, **input.values()))

    @mutation("Change the text of a post of your own.")
    async def edit_post(
        self, info: Info, input: Annotated[EditPostInput, strawberry.argument(description="The change.")]
    ) -> Post | UserError:
        return Post.of(await communities.edit_post(actor=info.context.actor, now=info.context.now, **input.values()))

    @mutation("React to another member's post, or remove the reaction. A member reacts once per kind.")
    async def react(
        self, info: Info, input: Annotated[ReactInput, strawberry.argument(description="The reaction.")]
    ) -> Post | UserError:
        return Post.of(await communities.react(actor=info.context.actor, now=info.context.now, **input.arguments()))
