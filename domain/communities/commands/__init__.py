"""The commands of the forum, one file each."""

from domain.communities.commands.create_community import create_community
from domain.communities.commands.edit_post import edit_post
from domain.communities.commands.react import react
from domain.communities.commands.start_topic import start_topic
from domain.communities.commands.write_post import write_post

__all__ = ["create_community", "edit_post", "react", "start_topic", "write_post"]
