"""The headers about rate limits (draft-ietf-httpapi-ratelimit-headers)."""

from schema.engine.rates import Charge

EXPOSED = ("RateLimit", "RateLimit-Policy", "Retry-After")
"""The headers that pages of other origins may read."""


def rate_headers(charge: Charge | None) -> dict[str, str]:
    """The rate policy, the caller's state and, if the request was refused, the time to wait."""
    if charge is None:
        return {}
    rate = charge.rate
    headers = {
        "RateLimit-Policy": f'"cost";q={rate.capacity};w={rate.window}',
        "RateLimit": f'"cost";r={charge.available};t={charge.reset_after}',
    }
    if charge.wait:
        headers["Retry-After"] = str(charge.retry_after)
    return headers
