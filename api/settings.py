"""Settings from `LAUREL_*`, read and checked once at the start. A wrong value stops the start with one sentence."""

import contextlib
import os
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, WrapValidator
from pydantic_core import ErrorDetails

from domain.database import Pool
from schema.engine import PRODUCTION, Mode, Modes


class WrongSettings(Exception):
    """Some settings are wrong. `reasons` has one sentence for each."""

    def __init__(self, reasons: list[str]) -> None:
        self.reasons = reasons
        super().__init__("\n".join(reasons))


def _must(rule: str, fits: Callable[[Any], object] = lambda value: True) -> WrapValidator:
    """A validator with one sentence for the whole rule."""

    def check(value: object, parse: Callable[[object], object]) -> object:
        with contextlib.suppress(ValueError):
            parsed = parse(value)
            if fits(parsed):
                return parsed
        raise ValueError(f"must {rule}")

    return WrapValidator(check)


def _one_of(*allowed: str) -> WrapValidator:
    return _must(f"be one of {', '.join(allowed)}", lambda value: value in allowed)


def _whole(low: int, high: int) -> WrapValidator:
    return _must(f"be a whole number from {low} to {high}", lambda number: low <= number <= high)


def _url(*schemes: str) -> WrapValidator:
    def fits(value: str) -> bool:
        parts = urlsplit(value)
        return parts.scheme in schemes and bool(parts.hostname or "host=" in parts.query) and parts.port != 0

    return _must(f"be a URL that starts with {' or '.join(f'{s}://' for s in schemes)}", fits)


def _parts(value: object) -> object:
    """The parts of a comma-separated text. Any other value is unchanged."""
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


_CLIENTS = tuple(client.name for client in fields(Modes))


def _modes(value: object) -> object:
    """The pairs of a text such as `mobile=only,shop=log`. Any other value is unchanged."""
    if not isinstance(value, str):
        return value
    pairs = [tuple(part.strip() for part in entry.split("=")) for entry in value.split(",")]
    clients = [pair[0] for pair in pairs]
    if not all(len(pair) == 2 and pair[0] in _CLIENTS and pair[1] in tuple(Mode) for pair in pairs):
        raise ValueError(f"must look like mobile=only,shop=log,admin=off with the modes {', '.join(Mode)}")
    if len(set(clients)) < len(clients):
        raise ValueError("must name each client once")
    return pairs


Seconds = Annotated[float, _must("be a number of seconds above 0, at most 3600", lambda seconds: 0 < seconds <= 3600)]
Switch = Annotated[
    bool,
    Field(strict=True),
    BeforeValidator(lambda text: {"on": True, "off": False}.get(text, text)),
    _must("be on or off"),
]
Secret = Annotated[
    bytes,
    _must("have at least 32 characters; `openssl rand -hex 32` makes a good one", lambda secret: len(secret) >= 32),
]
Texts = Annotated[tuple[str, ...], BeforeValidator(_parts)]
Paths = Annotated[tuple[Path, ...], BeforeValidator(_parts)]
Trust = Annotated[tuple[tuple[str, Mode], ...], BeforeValidator(_modes)]

_HIDDEN = Field(default=None, repr=False)
"""Marks a setting that contains a password. Its wrong value is not shown."""


class Settings(BaseModel):
    """All settings. The variable of a setting is `LAUREL_` and its name in capitals."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=lambda name: f"LAUREL_{name.upper()}",
        validate_by_name=True,
        hide_input_in_errors=True,
    )

    env: Annotated[str, _one_of("development", "production")] = "development"
    """development or production"""
    data_dir: Path = Path(".laurel")
    """the folder of the embedded PostgreSQL and of generated secrets"""
    database_url: Annotated[str, _url("postgresql", "postgres")] | None = _HIDDEN
    """a PostgreSQL 15 or newer; by default the embedded one is used"""
    pool_size: Annotated[int, _whole(2, 100)] = 10
    """connections per process; a worker has one more"""
    pooler: Switch = False
    """on if a transaction-mode pooler such as PgBouncer is used"""
    connect_timeout: Seconds = 5.0
    """seconds to wait for a connection"""
    command_timeout: Seconds = 10.0
    """seconds after which the client cancels a statement"""
    statement_timeout: Seconds = 8.0
    """seconds after which PostgreSQL cancels a statement"""
    lock_timeout: Seconds = 3.0
    """seconds to wait for a locked row"""
    secret: Secret | None = _HIDDEN
    """the secret for sign-in codes and the ledger's seals; generated and stored in development"""
    worker: Annotated[str, _one_of("inline", "separate")] = "inline"
    """inline: `laurel serve` also runs jobs and schedules; separate: `laurel worker` does"""
    redis_url: Annotated[str, _url("redis", "rediss")] | None = _HIDDEN
    """a Redis in which several processes count rates and announce commits"""
    rate_capacity: Annotated[int, _whole(100, 10**9)] = 50_000
    """the cost that one caller may spend at once"""
    rate_restored: Annotated[int, _whole(1, 10**9)] = 1_000
    """the cost restored to a caller each second"""
    operation_timeout: Seconds = 15.0
    """seconds after which a query or mutation is cancelled"""
    smtp_url: Annotated[str, _url("smtp", "smtps")] | None = _HIDDEN
    """smtp://user:password@host:587 (STARTTLS) or smtps://…:465"""
    mail_from: str = "Laurel <laurel@localhost>"
    """the sender of mail"""
    sms_url: Annotated[str, _url("http", "https")] | None = _HIDDEN
    """an SMS gateway that accepts POST {"to": …, "text": …}; without it, codes are sent by mail only"""
    allowed_origins: Texts = ()
    """comma-separated web origins whose pages may call"""
    manifests: Paths = ()
    """comma-separated files or folders with manifests to trust, in addition to Laurel's own"""
    trusted_documents: Trust = ()
    """the mode of each client for other documents: mobile=only,shop=log,admin=off"""
    explorer: Switch | None = None
    """the GraphQL explorer; by default on in development only"""
    log_level: Annotated[str, _one_of("debug", "info", "warning", "error")] = "info"
    """the lowest level that is logged"""
    log_format: Annotated[str, _one_of("json", "text")] = "text"
    """the form of the log"""

    @property
    def is_production(self) -> bool:
        return self.env == "production"

    @property
    def modes(self) -> Modes:
        """The mode of each client: the given one, else the default of the environment."""
        return replace(PRODUCTION if self.is_production else Modes(), **dict(self.trusted_documents))

    @property
    def has_explorer(self) -> bool:
        """True if the GraphQL explorer is served."""
        return not self.is_production if self.explorer is None else self.explorer

    @property
    def pool(self) -> Pool:
        """The connection pool's settings."""
        return Pool(
            size=self.pool_size,
            connect_timeout=self.connect_timeout,
            command_timeout=self.command_timeout,
            statement_timeout=self.statement_timeout,
            lock_timeout=self.lock_timeout,
            through_pooler=self.pooler,
        )


VARIABLES = {field.alias: field for field in Settings.model_fields.values()}
"""Variable -> setting."""

_FOREIGN = re.compile(r"LAUREL_(TEST|PORT|SERVICE)(_|$)")
"""Variables that are no settings: those of the tests, and those that Kubernetes sets for a service called laurel."""


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process. An empty variable counts as not set. Raises WrongSettings with all reasons."""
    environment = os.environ if environment is None else environment
    given = {
        name: value
        for name, value in environment.items()
        if name.startswith("LAUREL_") and not _FOREIGN.match(name) and (value or name not in VARIABLES)
    }
    try:
        settings = Settings.model_validate(given, by_name=False)
    except ValidationError as refused:
        raise WrongSettings(sorted(_reason(error, given) for error in refused.errors())) from None
    if reasons := _contradictions(settings):
        raise WrongSettings(reasons)
    return settings


def _reason(error: ErrorDetails, given: Mapping[str, str]) -> str:
    name = str(error["loc"][0])
    setting = VARIABLES.get(name)
    if setting is None:
        return f"{name} is not a setting of Laurel."
    shown = f", not {given[name]!r}" if setting.repr else ""
    return f"{name} {error['ctx']['error']}{shown}."


def _contradictions(settings: Settings) -> list[str]:
    reasons = []
    if settings.is_production and settings.secret is None:
        reasons.append("LAUREL_SECRET must be set in production.")
    if settings.is_production and settings.smtp_url is None:
        reasons.append("LAUREL_SMTP_URL must be set in production, or nobody gets a sign-in code.")
    if settings.is_production and settings.database_url is None:
        reasons.append("LAUREL_DATABASE_URL must be set in production.")
    if settings.statement_timeout >= settings.command_timeout:
        reasons.append("LAUREL_STATEMENT_TIMEOUT must be below LAUREL_COMMAND_TIMEOUT: the server gives up first.")
    return reasons


def secret_of(settings: Settings) -> bytes:
    """The server's secret: the given one, else one generated once and stored in the data folder."""
    if settings.secret is not None:
        return settings.secret
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    file = settings.data_dir / "secret"
    if not file.exists():
        # Write a temporary file, then link it: of two processes starting together, one wins and none reads half a file.
        aside = settings.data_dir / f"secret.{secrets.token_hex(8)}"
        aside.touch(mode=0o600)
        aside.write_text(secrets.token_hex(32))
        with contextlib.suppress(FileExistsError):
            os.link(aside, file)
        aside.unlink()
    return file.read_text().encode()
