"""`rateLimit`: what the one who asks may still ask."""

from datetime import datetime, timedelta

import strawberry

from schema.context import Info


@strawberry.type(description="How much you may ask. A request's cost is the objects it can give, pages multiplied.")
class RateLimit:
    """A caller's bucket, after the request that asks for it."""

    cost: int = strawberry.field(description="What this request cost.")
    capacity: int = strawberry.field(description="The most that can be available.")
    available: int = strawberry.field(description="What you may still ask at once.")
    restored_per_second: int = strawberry.field(description="How much becomes available again each second.")
    reset_at: datetime = strawberry.field(description="When everything is available again, if you ask nothing more.")


@strawberry.type
class RateQueries:
    """Reading one's own limit."""

    @strawberry.field(description="How much you have asked and may still ask. `extensions.cost` tells it too.")
    def rate_limit(self, info: Info) -> RateLimit:
        charge = info.context.charge
        assert charge is not None, "whatever is run was admitted"
        return RateLimit(
            cost=charge.cost,
            capacity=charge.rate.capacity,
            available=charge.available,
            restored_per_second=charge.rate.restored_per_second,
            reset_at=info.context.now + timedelta(seconds=charge.reset_after),
        )
