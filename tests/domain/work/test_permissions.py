"""What a command may name its permission, and how the command is found by it."""

import pytest

from domain.permissions import commands
from domain.work import command


async def paint() -> None:
    """Stands for a command."""


async def print_() -> None:
    """Stands for another."""


def test_a_command_is_found_by_the_permission_it_names() -> None:
    assert "tests.wall.update" not in commands()

    command(permission="tests.wall.update")(paint)

    assert commands()["tests.wall.update"] is paint


@pytest.mark.parametrize(
    ("permission", "problem"),
    [
        ("tests.wall", "<context>.<resource>.<verb>"),
        ("tests.wall.of.update", "<context>.<resource>.<verb>"),
        ("tests.Wall.update", "<context>.<resource>.<verb>"),
        ("tests.wall_.update", "<context>.<resource>.<verb>"),
        ("tests.w\u0430ll.update", "<context>.<resource>.<verb>"),  # a Cyrillic а
        ("tests.wall.update\n", "<context>.<resource>.<verb>"),
        ("", "<context>.<resource>.<verb>"),
        ("rewards.wall.update", "begins with “tests.”"),
        ("tests.wall.paint", "“paint” is no verb"),
    ],
)
def test_a_permission_that_breaks_the_grammar_is_refused(permission: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        command(permission=permission)(paint)

    assert permission not in commands()


def test_two_commands_never_share_a_permission() -> None:
    command(permission="tests.fence.update")(paint)

    with pytest.raises(ValueError, match=r"“tests\.fence\.update” is the permission of .*\.paint$"):
        command(permission="tests.fence.update")(print_)

    assert commands()["tests.fence.update"] is paint
