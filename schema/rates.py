"""`rateLimit`: the caller's remaining rate."""

from datetime import datetime, timedelta

import strawberry

from schema.context import Info


@strawberry.type(
    description="Your rate limit. A request costs the number of objects it can return, with page sizes multiplied."
)
class RateLimit:
    """The caller's bucket after this request."""

    cost: int = strawberry.field(description="The cost of this request.")
    capacity: int = strawberry.field(description="The highest cost that can be available.")
    available: int = strawberry.field(description="The cost available now.")
    restored_per_second: int = strawberry.field(description="The cost restored each second.")
    reset_at: datetime = strawberry.field(
        description="The time at which the whole capacity is available again, without further requests."
    )


@strawberry.type
class RateQueries:
    """The caller's own limit."""

    @strawberry.field(
        description="Your rate limit after this request. `extensions.cost` of every answer has the same figures."
    )
    def rate_limit(self, info: Info) -> RateLimit:
        charge = info.context.charge
        assert charge is not None, "every operation is charged before it runs"
        return RateLimit(
            cost=charge.cost,
            capacity=charge.rate.capacity,
            available=charge.available,
            restored_per_second=charge.rate.restored_per_second,
            reset_at=info.context.now + timedelta(seconds=charge.reset_after),
        )
