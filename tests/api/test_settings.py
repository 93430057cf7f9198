"""Settings: what is wrong stops the start, with one sentence for each wrong value."""

import os
import re
import stat
import threading
from pathlib import Path

import pytest
from pydantic import ValidationError

from api.settings import VARIABLES, Settings, WrongSettings, read_settings, secret_of
from schema.engine import Mode, Modes

SECRET = "an excellent secret of forty characters."
PRODUCTION = {
    "LAUREL_ENV": "production",
    "LAUREL_SECRET": SECRET,
    "LAUREL_SMTP_URL": "smtps://user:hush@mail.example.com",
    "LAUREL_DATABASE_URL": "postgresql://laurel:hush@db.example.com:5432/laurel?sslmode=require",
}


def reasons(environment: dict[str, str]) -> list[str]:
    with pytest.raises(WrongSettings) as refusal:
        read_settings(environment)
    assert str(refusal.value) == "\n".join(refusal.value.reasons)
    return refusal.value.reasons


def test_without_anything_set_the_defaults_hold() -> None:
    settings = read_settings({"PATH": "/bin", "LAUREL_TEST_DATABASE_URL": "x"})

    assert settings == Settings()
    assert (settings.env, settings.pool.size, settings.is_production) == ("development", 10, False)


def test_every_setting_can_be_set() -> None:
    given = PRODUCTION | {
        "LAUREL_DATA_DIR": "/srv/laurel",
        "LAUREL_POOL_SIZE": "20",
        "LAUREL_POOLER": "on",
        "LAUREL_CONNECT_TIMEOUT": "1.5",
        "LAUREL_COMMAND_TIMEOUT": "60",
        "LAUREL_STATEMENT_TIMEOUT": "59",
        "LAUREL_LOCK_TIMEOUT": "2",
        "LAUREL_WORKER": "separate",
        "LAUREL_REDIS_URL": "rediss://:hush@redis.example.com:6380/1",
        "LAUREL_RATE_CAPACITY": "20000",
        "LAUREL_RATE_RESTORED": "500",
        "LAUREL_OPERATION_TIMEOUT": "7.5",
        "LAUREL_MAIL_FROM": "Shop <shop@example.com>",
        "LAUREL_SMS_URL": "https://sms.example.com/send?key=hush",
        "LAUREL_ALLOWED_ORIGINS": "https://a.example.com, https://b.example.com,",
        "LAUREL_MANIFESTS": "/srv/app.json, /srv/manifests",
        "LAUREL_TRUSTED_DOCUMENTS": "shop=only, admin=log",
        "LAUREL_EXPLORER": "on",
        "LAUREL_LOG_LEVEL": "warning",
        "LAUREL_LOG_FORMAT": "json",
    }

    settings = read_settings(given)

    assert set(given) == set(VARIABLES)
    assert settings.data_dir == Path("/srv/laurel")
    assert settings.allowed_origins == ("https://a.example.com", "https://b.example.com")
    assert settings.manifests == (Path("/srv/app.json"), Path("/srv/manifests"))
    assert settings.modes == Modes(mobile=Mode.ONLY, shop=Mode.ONLY, admin=Mode.LOG)
    assert settings.has_explorer
    assert (settings.pool.size, settings.pool.through_pooler, settings.pool.connect_timeout) == (20, True, 1.5)
    assert (settings.rate_capacity, settings.rate_restored, settings.operation_timeout) == (20_000, 500, 7.5)
    assert settings.redis_url == "rediss://:hush@redis.example.com:6380/1"
    assert settings.secret == SECRET.encode()


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("ENV", "prod", "LAUREL_ENV must be one of development, production, not 'prod'."),
        ("POOL_SIZE", "1", "LAUREL_POOL_SIZE must be a whole number from 2 to 100, not '1'."),
        ("POOL_SIZE", "101", "LAUREL_POOL_SIZE must be a whole number from 2 to 100, not '101'."),
        ("POOL_SIZE", "ten", "LAUREL_POOL_SIZE must be a whole number from 2 to 100, not 'ten'."),
        ("POOL_SIZE", "²", "LAUREL_POOL_SIZE must be a whole number from 2 to 100, not '²'."),
        ("POOLER", "yes", "LAUREL_POOLER must be on or off, not 'yes'."),
        ("LOCK_TIMEOUT", "0", "LAUREL_LOCK_TIMEOUT must be a number of seconds above 0, at most 3600, not '0'."),
        ("LOCK_TIMEOUT", "nan", "LAUREL_LOCK_TIMEOUT must be a number of seconds above 0, at most 3600, not 'nan'."),
        ("LOCK_TIMEOUT", "1e9", "LAUREL_LOCK_TIMEOUT must be a number of seconds above 0, at most 3600, not '1e9'."),
        *(
            (
                "TRUSTED_DOCUMENTS",
                wrong,
                "LAUREL_TRUSTED_DOCUMENTS must look like mobile=only,shop=log,admin=off with the modes "
                f"off, log, only, not '{wrong}'.",
            )
            for wrong in ("only", "mobile", "mobile=never", "till=only", "mobile=only,", "mobile=only=log", "=only")
        ),
        (
            "TRUSTED_DOCUMENTS",
            "shop=log,shop=only",
            "LAUREL_TRUSTED_DOCUMENTS must name each client once, not 'shop=log,shop=only'.",
        ),
        ("EXPLORER", "yes", "LAUREL_EXPLORER must be on or off, not 'yes'."),
        ("LOG_LEVEL", "loud", "LAUREL_LOG_LEVEL must be one of debug, info, warning, error, not 'loud'."),
        ("RATE_CAPACITY", "99", "LAUREL_RATE_CAPACITY must be a whole number from 100 to 1000000000, not '99'."),
        ("RATE_RESTORED", "0", "LAUREL_RATE_RESTORED must be a whole number from 1 to 1000000000, not '0'."),
        ("REDIS_URL", "http://:hush@b", "LAUREL_REDIS_URL must be a URL that starts with redis:// or rediss://."),
        ("DATABASE_URL", "hush", "LAUREL_DATABASE_URL must be a URL that starts with postgresql:// or postgres://."),
        (
            "DATABASE_URL",
            "mysql://a:hush@b/c",
            "LAUREL_DATABASE_URL must be a URL that starts with postgresql:// or postgres://.",
        ),
        (
            "DATABASE_URL",
            "postgresql://a:hush@b:port/c",
            "LAUREL_DATABASE_URL must be a URL that starts with postgresql:// or postgres://.",
        ),
        (
            "DATABASE_URL",
            "postgresql://a:hush@[::1/c",
            "LAUREL_DATABASE_URL must be a URL that starts with postgresql:// or postgres://.",
        ),
        ("SMTP_URL", "a:hush@b", "LAUREL_SMTP_URL must be a URL that starts with smtp:// or smtps://."),
        ("SMS_URL", "ftp://hush", "LAUREL_SMS_URL must be a URL that starts with http:// or https://."),
        (
            "SECRET",
            "hush",
            "LAUREL_SECRET must have at least 32 characters; `openssl rand -hex 32` makes a good one.",
        ),
        ("env", "production", "LAUREL_env is not a setting of Laurel."),
        ("HOST", "80", "LAUREL_HOST is not a setting of Laurel."),
        ("SECRETS", "hush", "LAUREL_SECRETS is not a setting of Laurel."),
        (
            "STATEMENT_TIMEOUT",
            "10",
            "LAUREL_STATEMENT_TIMEOUT must be below LAUREL_COMMAND_TIMEOUT: the server gives up first.",
        ),
    ],
)
def test_a_wrong_value_is_told_in_one_sentence_and_no_secret_is_repeated(name: str, value: str, sentence: str) -> None:
    assert reasons({f"LAUREL_{name}": value}) == [sentence]
    assert "hush" not in sentence


def test_a_secret_is_repeated_neither_by_the_settings_nor_by_what_refuses_them() -> None:
    settings = read_settings(
        PRODUCTION | {"LAUREL_REDIS_URL": "redis://:hush@b", "LAUREL_SMS_URL": "https://b/?key=hush"}
    )
    with pytest.raises(ValidationError) as refusal:
        Settings(secret=b"hush", smtp_url="a:hush@b")

    assert "pool_size=10" in repr(settings)
    assert not re.search(f"hush|{SECRET}", repr(settings) + str(settings) + str(refusal.value) + repr(refusal.value))


def test_several_wrong_values_are_told_at_once() -> None:
    assert reasons({"LAUREL_POOLER": "1", "LAUREL_ENV": "x", "LAUREL_NOPE": "", "LAUREL_POOL_SIZE": "5"}) == [
        "LAUREL_ENV must be one of development, production, not 'x'.",
        "LAUREL_NOPE is not a setting of Laurel.",
        "LAUREL_POOLER must be on or off, not '1'.",
    ]


def test_production_needs_a_secret_a_mail_server_and_a_database() -> None:
    assert read_settings(PRODUCTION).is_production
    assert reasons({"LAUREL_ENV": "production"}) == [
        "LAUREL_SECRET must be set in production.",
        "LAUREL_SMTP_URL must be set in production, or nobody gets a sign-in code.",
        "LAUREL_DATABASE_URL must be set in production.",
    ]


def test_production_takes_only_trusted_documents_of_apps_and_logs_those_of_shops() -> None:
    assert read_settings({}).modes == Modes(mobile=Mode.OFF, shop=Mode.OFF, admin=Mode.OFF)
    assert read_settings(PRODUCTION).modes == Modes(mobile=Mode.ONLY, shop=Mode.LOG, admin=Mode.OFF)
    assert (read_settings({}).has_explorer, read_settings(PRODUCTION).has_explorer) == (True, False)


def test_settings_are_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        read_settings({}).env = "production"  # type: ignore[misc]


def test_a_secret_is_made_once_and_kept_from_others(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "new" / "folder")
    found: list[bytes] = []
    threads = [threading.Thread(target=lambda: found.append(secret_of(settings))) for _ in range(16)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(found)) == 1
    assert len(found[0]) == 64
    assert os.listdir(settings.data_dir) == ["secret"]
    assert stat.S_IMODE((settings.data_dir / "secret").stat().st_mode) == 0o600


def test_a_secret_that_was_set_is_written_nowhere(tmp_path: Path) -> None:
    assert secret_of(Settings(data_dir=tmp_path, secret=SECRET.encode())) == SECRET.encode()
    assert os.listdir(tmp_path) == []


def test_an_empty_value_and_what_kubernetes_sets_are_left_alone() -> None:
    environment = {"LAUREL_SMS_URL": "", "LAUREL_PORT": "tcp://10.0.0.1:80", "LAUREL_SERVICE_HOST": "10.0.0.1"}

    assert read_settings(environment) == Settings()
