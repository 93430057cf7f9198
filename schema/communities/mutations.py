"""Mutations of the forum."""

from typing import Annotated, Any
from uuid import UUID

import strawberry

from domain import communities
from schema.communities.types import Community, Post, ReactionKind, Topic
from schema.context import Info
from schema.errors import UserError
from schema.ids import reference
from schema.inputs import Input
from schema.mutating import mutation


@strawberry.input(description="A topic to start.")
class StartTopicInput(Input):
    """What `startTopic` takes."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7); a repeated request starts one topic.")
    community_id: strawberry.ID = reference("Community", "Where to start it.")
    title: str = strawberry.field(description="What it is about: from 1 to 200 characters.")
    body: str = strawberry.field(description="The first post, in Markdown: from 1 to 20,000 characters.")


@strawberry.input(description="A post to write.")
class WritePostInput(Input):
    """What `writePost` takes."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7); a repeated request posts once.")
    topic_id: strawberry.ID = reference("Topic", "Where to answer.")
    body: str = strawberry.field(description="The post, in Markdown: from 1 to 20,000 characters.")


@strawberry.input(description="A post to change.")
class EditPostInput(Input):
    """What `editPost` takes."""

    post_id: strawberry.ID = reference("Post", "Which of your posts.")
    body: str = strawberry.field(description="The whole new text, in Markdown: from 1 to 20,000 characters.")


@strawberry.input(description="A reaction to a post.")
class ReactInput(Input):
    """What `react` takes."""

    post_id: strawberry.ID = reference("Post", "Which post; not one of your own.")
    kind: ReactionKind = strawberry.field(description="Which way to react.")
    present: bool = strawberry.field(description="True to react, false to take it back.", default=True)

    def arguments(self) -> dict[str, Any]:
        """The reaction as the domain takes it."""
        values = self.values()
        return values | {"kind": communities.ReactionKind(values["kind"].value)}


@strawberry.input(description="A community to open.")
class NewCommunity(Input):
    """The fields of a new community."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7); the same request again changes nothing.")
    name: str = strawberry.field(description="What it is called: from 1 to 120 characters.")
    description: str = strawberry.field(description="What is talked about in it.", default="")


@strawberry.input(description="One community to create.")
class CreateOneCommunityInput:
    """What `createOneCommunity` takes."""

    community: NewCommunity = strawberry.field(description="The community.")


@strawberry.type
class CommunityMutations:
    """Writing in the forum, and keeping it.

    Each forgets what was loaded before, so that of several in one document every one answers with what it left.
    """

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

    @mutation("React to another's post, or take the reaction back. Once per kind.")
    async def react(
        self, info: Info, input: Annotated[ReactInput, strawberry.argument(description="The reaction.")]
    ) -> Post | UserError:
        return Post.of(await communities.react(actor=info.context.actor, now=info.context.now, **input.arguments()))

    @mutation("Open a community. For staff.")
    async def create_one_community(
        self, info: Info, input: Annotated[CreateOneCommunityInput, strawberry.argument(description="The community.")]
    ) -> Community:
        values = input.community.values(path=("input", "community"))
        return Community.of(
            await communities.create_community(actor=info.context.actor, now=info.context.now, **values)
        )
