"""Settings: read once from `LAUREL_*`, checked whole, and frozen. A wrong value stops the start with one sentence."""

import contextlib
import os
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from domain.database import Pool
from schema.engine import PRODUCTION, Mode, Modes


class WrongSettings(Exception):
    """Some settings cannot be used; `reasons` has one sentence for each."""

    def __init__(self, reasons: list[str]) -> None:
        self.reasons = reasons
        super().__init__("\n".join(reasons))


def _text(value: str) -> str:
    return value


def _choice(*allowed: str) -> Callable[[str], str]:
    def parse(value: str) -> str:
        if value not in allowed:
            raise ValueError(f"must be one of {', '.join(allowed)}")
        return value

    return parse


def _whole(low: int, high: int) -> Callable[[str], int]:
    def parse(value: str) -> int:
        if not (value.isascii() and value.isdigit()) or not low <= int(value) <= high:
            raise ValueError(f"must be a whole number from {low} to {high}")
        return int(value)

    return parse


def _seconds(value: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        seconds = -1
    if not 0 < seconds <= 3600:
        raise ValueError("must be a number of seconds above 0, at most 3600")
    return seconds


def _switch(value: str) -> bool:
    if value not in ("on", "off"):
        raise ValueError("must be on or off")
    return value == "on"


def _url(*schemes: str) -> Callable[[str], str]:
    def parse(value: str) -> str:
        try:
            parts = urlsplit(value)
            fits = parts.scheme in schemes and (parts.hostname or "host=" in parts.query) and parts.port != 0
        except ValueError:
            fits = False
        if not fits:
            raise ValueError(f"must be a URL that starts with {' or '.join(f'{s}://' for s in schemes)}")
        return value

    return parse


def _list(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(",") if part.strip())


def _paths(value: str) -> tuple[Path, ...]:
    return tuple(Path(part) for part in _list(value))


_CLIENTS = tuple(client.name for client in fields(Modes))


def _modes(value: str) -> tuple[tuple[str, Mode], ...]:
    pairs = [tuple(part.strip() for part in entry.split("=")) for entry in value.split(",")]
    clients = [pair[0] for pair in pairs]
    if not all(len(pair) == 2 and pair[0] in _CLIENTS and pair[1] in tuple(Mode) for pair in pairs):
        raise ValueError(f"must look like mobile=only,shop=log,admin=off with the modes {', '.join(Mode)}")
    if len(set(clients)) < len(clients):
        raise ValueError("must name each client once")
    return tuple((client, Mode(mode)) for client, mode in pairs)


def _secret(value: str) -> bytes:
    if len(value.encode()) < 32:
        raise ValueError("must have at least 32 characters; `openssl rand -hex 32` makes a good one")
    return value.encode()


def _setting(parse: Callable[[str], Any], default: Any, description: str) -> Any:
    return field(default=default, metadata={"parse": parse, "description": description})


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything that can be set. `environment` is what the process was given, `LAUREL_` and the name in capitals."""

    env: str = _setting(_choice("development", "production"), "development", "development or production")
    data_dir: Path = _setting(Path, Path(".laurel"), "where the embedded PostgreSQL and generated secrets are kept")
    database_url: str | None = _setting(
        _url("postgresql", "postgres"), None, "PostgreSQL 15 or newer; without it the embedded one is used"
    )
    pool_size: int = _setting(_whole(2, 100), 10, "connections per process; a worker has one more")
    pooler: bool = _setting(_switch, False, "on behind a transaction-mode pooler such as PgBouncer")
    connect_timeout: float = _setting(_seconds, 5.0, "seconds to wait for a connection")
    command_timeout: float = _setting(_seconds, 10.0, "seconds after which the client gives a statement up")
    statement_timeout: float = _setting(_seconds, 8.0, "seconds after which the server gives a statement up")
    lock_timeout: float = _setting(_seconds, 3.0, "seconds to wait for a row that somebody else holds")
    secret: bytes | None = _setting(
        _secret, None, "what sign-in codes and the seals of the ledger follow from; made and kept in development"
    )
    worker: str = _setting(
        _choice("inline", "separate"), "inline", "whether `laurel serve` also runs jobs and schedules"
    )
    redis_url: str | None = _setting(
        _url("redis", "rediss"), None, "where several processes count rates together and tell each other of commits"
    )
    rate_capacity: int = _setting(_whole(100, 10**9), 50_000, "what one caller may ask at once, in units of cost")
    rate_restored: int = _setting(_whole(1, 10**9), 1_000, "how much of it one may ask again each second")
    operation_timeout: float = _setting(_seconds, 15.0, "seconds after which a query or mutation is given up")
    smtp_url: str | None = _setting(
        _url("smtp", "smtps"), None, "smtp://user:password@host:587 (STARTTLS) or smtps://…:465"
    )
    mail_from: str = _setting(_text, "Laurel <laurel@localhost>", "the sender of mail")
    sms_url: str | None = _setting(
        _url("http", "https"), None, 'an SMS gateway that takes POST {"to": …, "text": …}; else codes go by mail'
    )
    allowed_origins: tuple[str, ...] = _setting(_list, (), "web origins, with commas between, whose pages may call")
    manifests: tuple[Path, ...] = _setting(
        _paths, (), "manifests to trust beside Laurel's own, files or folders, with commas between"
    )
    trusted_documents: tuple[tuple[str, Mode], ...] = _setting(
        _modes, (), "whether clients may send other documents: mobile=only,shop=log,admin=off"
    )
    explorer: bool | None = _setting(_switch, None, "the GraphQL explorer; without it on in development only")
    log_level: str = _setting(_choice("debug", "info", "warning", "error"), "info", "how much is logged")
    log_format: str = _setting(_choice("json", "text"), "text", "how it is written")

    @property
    def is_production(self) -> bool:
        return self.env == "production"

    @property
    def modes(self) -> Modes:
        """Who may send which documents: what was set, and for other clients what the environment has."""
        return replace(PRODUCTION if self.is_production else Modes(), **dict(self.trusted_documents))

    @property
    def has_explorer(self) -> bool:
        """Whether the GraphQL explorer is served."""
        return not self.is_production if self.explorer is None else self.explorer

    @property
    def pool(self) -> Pool:
        """How the process talks to PostgreSQL."""
        return Pool(
            size=self.pool_size,
            connect_timeout=self.connect_timeout,
            command_timeout=self.command_timeout,
            statement_timeout=self.statement_timeout,
            lock_timeout=self.lock_timeout,
            through_pooler=self.pooler,
        )


_NEVER_SHOWN = ("LAUREL_SECRET", "LAUREL_DATABASE_URL", "LAUREL_REDIS_URL", "LAUREL_SMTP_URL", "LAUREL_SMS_URL")
"""Settings that are, or carry, a password: a wrong one is not repeated to a terminal or a log."""


_FOREIGN = re.compile(r"LAUREL_(TEST|PORT|SERVICE)(_|$)")
"""Names that are not settings: the tests' own, and what Kubernetes sets for a service that is called laurel."""


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process. Raises WrongSettings with a sentence for each wrong value."""
    environment = os.environ if environment is None else environment
    reasons: list[str] = []
    values: dict[str, Any] = {}
    known = {f"LAUREL_{setting.name.upper()}": setting for setting in fields(Settings)}
    for name, value in sorted(environment.items()):
        if not name.startswith("LAUREL_") or _FOREIGN.match(name):
            continue
        setting = known.get(name)
        if setting is None:
            reasons.append(f"{name} is not a setting of Laurel.")
            continue
        if value == "":
            continue
        try:
            values[setting.name] = setting.metadata["parse"](value)
        except ValueError as error:
            shown = "" if name in _NEVER_SHOWN else f", not {value!r}"
            reasons.append(f"{name} {error}{shown}.")
    if not reasons:
        reasons += _contradictions(Settings(**values))
    if reasons:
        raise WrongSettings(reasons)
    return Settings(**values)


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
    """The server's secret: the one that was set, else one that is made once and kept in the data folder."""
    if settings.secret is not None:
        return settings.secret
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    file = settings.data_dir / "secret"
    if not file.exists():
        # Written aside and then linked: of two processes that start together one wins, and neither reads half of it.
        aside = settings.data_dir / f"secret.{secrets.token_hex(8)}"
        aside.touch(mode=0o600)
        aside.write_text(secrets.token_hex(32))
        with contextlib.suppress(FileExistsError):
            os.link(aside, file)
        aside.unlink()
    return file.read_text().encode()
