"""The type of a member, put together from each context's part."""

from domain import members
from schema.members.types import Person
from schema.points.of_members import PointsOfMember
from schema.purchases.of_members import LadderOfMember
from schema.rewards.of_members import RewardsOfMember
from schema.rows import row_type
from schema.tiers.of_members import TiersOfMember


@row_type(
    members.MEMBERS,
    description="A person in the programme. A member sees only their own record; staff see every member.",
)
class Member(Person, LadderOfMember, PointsOfMember, TiersOfMember, RewardsOfMember):
    """A member, with their points, tier and rewards."""
