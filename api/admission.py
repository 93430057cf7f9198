"""Admission of requests by the settings: rates, deadline, and access to the schema."""

from api.settings import Settings
from schema.engine import Admission, LocalRates, Rate, Rates


def admission_of(settings: Settings) -> Admission:
    """The admission rules of these settings. The caller must close `rates`."""
    return Admission(
        rates=_rates_of(settings),
        deadline=settings.operation_timeout,
        anonymous_reads_schema=not settings.is_production,
    )


def _rates_of(settings: Settings) -> Rates:
    rate = Rate(capacity=settings.rate_capacity, restored_per_second=settings.rate_restored)
    if settings.redis_url is None:
        return LocalRates(rate)
    # Imported here because the import takes a quarter of a second, and few installations have a Redis.
    from api.redis import redis_client
    from schema.engine.redis_rates import RedisRates

    return RedisRates(redis_client(settings.redis_url), rate)
