"""Offers: the versioned terms of rewards, kept in memory by each process."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Annotated

import asyncpg

from domain import points
from domain.actor import Actor
from domain.errors import NotFound
from domain.ledger import LARGEST_AMOUNT
from domain.programme import InForce, Terms, Version, VersionedKind, Versions, Whole, in_force_at, read_terms
from domain.rewards.models import RewardVersion


class RewardTerms(Terms):
    """The name of a reward, its description for members, and its cost and unit."""

    name: str
    description: str = ""
    unit: str = points.DEFAULT_UNIT
    cost: Annotated[int, Whole(1, LARGEST_AMOUNT)]


REWARD = VersionedKind(name="reward", terms=RewardTerms, table=RewardVersion, element="reward_id")
"""Rewards as versioned configuration."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A reward with the versions of its terms, newest first; the remaining stock is not known here."""

    id: str
    withdrawn_at: datetime | None
    is_limited: bool
    versions: Versions[RewardTerms]

    @property
    def unit_id(self) -> str:
        """The unit of its price; it never changes."""
        return self.versions[0].terms.unit

    def numbered(self, version: int) -> RewardTerms:
        """The terms of one version. Raises StopIteration for an unknown version."""
        return next(found.terms for found in self.versions if found.number == version)

    def in_force(self, *, actor: Actor, now: datetime) -> Version[RewardTerms]:
        """The version offered to the actor now. Raises NotFound; staff find withdrawn rewards too."""
        version = in_force_at(self.versions, now)
        if version is None or (self.withdrawn_at and not actor.is_trusted):
            raise NotFound(what="reward")
        return version


def _offers(rows: Sequence[asyncpg.Record]) -> Mapping[str, Offer]:
    offers: dict[str, Offer] = {}
    for id, of_reward in groupby(rows, key=lambda row: str(row["id"])):
        versions = list(of_reward)
        offers[id] = Offer(
            id,
            versions[0]["withdrawn_at"],
            versions[0]["is_limited"],
            [Version(row["version"], row["valid_from"], read_terms(REWARD, row["terms"])) for row in versions],
        )
    return offers


_OFFERS = InForce(
    """
    SELECT r.id, r.withdrawn_at, r.stock IS NOT NULL AS is_limited, v.version, v.valid_from, v.terms
      FROM reward r JOIN reward_version v ON v.reward_id = r.id AND v.withdrawn_at IS NULL
     ORDER BY r.id, v.valid_from DESC
    """,
    _offers,
)


async def offers_at(number: int) -> Mapping[str, Offer]:
    """All rewards, by id, as of the change number that another statement read along."""
    return await _OFFERS.at(number)
