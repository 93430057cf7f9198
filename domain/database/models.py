"""The list of modules with tables, for Tortoise, aerich and the start-up check."""

MODEL_MODULES = [
    "domain.outbox",
    "domain.queue.models",
    "domain.programme.models",
    "domain.staff.models",
    "domain.members.models",
    "domain.ledger.models",
    "domain.points.units.models",
    "domain.points.models",
    "domain.tiers.models",
    "domain.rewards.models",
    "domain.campaigns.models",
    "domain.purchases.models",
    "domain.communities.models",
    "domain.events.models",
    "domain.notifications.models",
    "domain.exports.models",
    "domain.imports.models",
]

APP = "laurel"
"""The app's name in Tortoise and aerich. Its migrations stand in `migrations/laurel/`."""

TORTOISE_ORM = {
    "connections": {"default": "asyncpg://postgres@localhost/laurel"},
    "apps": {APP: {"models": [*MODEL_MODULES, "aerich.models"], "default_connection": "default"}},
    "use_tz": True,
    "timezone": "UTC",
}
"""For `aerich` on the command line. The server makes its configuration with `connection.tortoise_config`."""
