"""The container files say what is true of this project: no engine is needed to know that."""

import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml

from api.settings import VARIABLES
from tests.architecture.sources import PROJECT, listed

DOCKER = PROJECT / "docker"
LAUREL_SERVICES = ("app", "worker")


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    """compose.yaml, with its anchors resolved."""
    return yaml.safe_load((DOCKER / "compose.yaml").read_text())  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def instructions() -> list[tuple[str, str]]:
    """The Dockerfile's instructions in order, each with its words."""
    text = re.sub(r"^\s*#.*\n", "", (DOCKER / "Dockerfile").read_text(), flags=re.MULTILINE).replace("\\\n", " ")
    return [(line.split()[0], line.split(maxsplit=1)[1]) for line in text.splitlines() if line.strip()]


def test_compose_has_the_app_a_worker_postgresql_and_redis(compose: dict[str, Any]) -> None:
    services = compose["services"]

    assert set(services) == {"app", "worker", "postgres", "redis"}
    assert [services[name]["build"] for name in LAUREL_SERVICES] == [
        {"context": "..", "dockerfile": "docker/Dockerfile"}
    ] * 2
    assert services["app"]["command"][0] == "serve"
    assert services["worker"]["command"] == ["worker"]
    assert re.fullmatch(r"postgres:18(\.\d+)?(-\w+)?", services["postgres"]["image"])


def test_reactions_run_in_the_worker_and_not_in_the_app_too(compose: dict[str, Any]) -> None:
    assert compose["services"]["app"]["environment"]["LAUREL_WORKER"] == "separate"


def test_the_app_and_its_worker_have_the_same_settings(compose: dict[str, Any]) -> None:
    app, worker = (dict(compose["services"][name]["environment"]) for name in LAUREL_SERVICES)
    app.pop("LAUREL_WORKER")
    app.pop("FORWARDED_ALLOW_IPS")

    assert app == worker


def test_production_gets_what_it_must_have(compose: dict[str, Any]) -> None:
    required = {"LAUREL_ENV", "LAUREL_DATABASE_URL", "LAUREL_SECRET", "LAUREL_SMTP_URL"}
    for name in LAUREL_SERVICES:
        environment = compose["services"][name]["environment"]
        assert environment["LAUREL_ENV"] == "production"
        assert required <= set(environment), f"{name} does not start without {required - set(environment)}."


def test_secrets_come_from_outside(compose: dict[str, Any]) -> None:
    for service in compose["services"].values():
        for name, value in service.get("environment", {}).items():
            if name in {"LAUREL_SECRET", "LAUREL_SMTP_URL", "POSTGRES_PASSWORD"}:
                assert re.fullmatch(r"\$\{" + name + r":\?.+\}", value), f"{name} must be given, not written down."
    assert "${POSTGRES_PASSWORD:?" in compose["services"]["app"]["environment"]["LAUREL_DATABASE_URL"]


def test_nobody_is_asked_before_they_are_ready(compose: dict[str, Any]) -> None:
    services = compose["services"]

    assert services["postgres"]["healthcheck"]["test"][1] == "pg_isready"
    assert services["redis"]["healthcheck"]["test"][1:] == ["redis-cli", "ping"]
    assert services["worker"]["healthcheck"] == {"disable": True}
    for name in LAUREL_SERVICES:
        assert services[name]["depends_on"] == {"postgres": {"condition": "service_healthy"}}


def test_what_must_not_be_lost_is_in_a_volume(compose: dict[str, Any]) -> None:
    mounted = [volume.partition(":") for volume in compose["services"]["postgres"]["volumes"]]

    assert [(name, path) for name, _, path in mounted] == [("postgres", "/var/lib/postgresql")]
    assert set(compose["volumes"]) == {"postgres"}


def test_only_this_machine_reaches_the_published_port(compose: dict[str, Any]) -> None:
    ports = {name: service["ports"] for name, service in compose["services"].items() if "ports" in service}

    assert ports == {"app": ["127.0.0.1:8000:8000"]}


def test_every_setting_that_is_named_exists() -> None:
    breaches = [
        f"docker/{file.name}:{number} names {name}, which is no setting of api/settings.py."
        for file in sorted(DOCKER.iterdir())
        for number, line in enumerate(file.read_text().splitlines(), start=1)
        for name in re.findall(r"LAUREL_[A-Z_]+", line)
        if name != "LAUREL_" and name not in VARIABLES
    ]
    assert not breaches, listed(breaches)


def test_base_images_are_pinned_to_a_release(instructions: list[tuple[str, str]]) -> None:
    bases = [words.split()[0] for name, words in instructions if name == "FROM"]

    assert len(bases) == 3
    for base in bases:
        assert re.fullmatch(r"[a-z]+:\d+\.\d+\.\d+-[a-z-]+", base), f"FROM {base}: pin it to a release and a system."


def test_the_image_has_the_python_that_the_lock_file_was_made_with(instructions: list[tuple[str, str]]) -> None:
    locked = re.search(r"pip-compile with Python (\d+\.\d+)", (PROJECT / "requirements.lock").read_text())
    assert locked is not None
    pythons = {words.split()[0] for name, words in instructions if name == "FROM" and words.startswith("python:")}

    assert [python.startswith(f"python:{locked[1]}.") for python in pythons] == [True]


def test_packages_are_installed_by_hash(instructions: list[tuple[str, str]]) -> None:
    installs = [words for name, words in instructions if name == "RUN" and "pip install" in words]

    assert len(installs) == 1
    assert "--require-hashes" in installs[0]
    assert next(words for name, words in instructions if name == "RUN" and "npm" in words) == "npm ci"


def test_the_image_copies_files_that_exist_and_reach_the_builder(instructions: list[tuple[str, str]]) -> None:
    ignore = (DOCKER / "Dockerfile.dockerignore").read_text().splitlines()
    allowed = [line[1:] for line in ignore if line.startswith("!")]
    sources = [
        source
        for name, words in instructions
        if name == "COPY" and "--from=" not in words
        for source in [word for word in words.split() if not word.startswith("--")][:-1]
    ]
    missing = [source for source in sources if not (PROJECT / source).exists()]
    kept_back = [s for s in sources if not any(fnmatch(s, a) or s.startswith(f"{a}/") for a in allowed)]

    assert missing == [], f"The Dockerfile copies what is not there: {missing}"
    assert kept_back == [], f"Dockerfile.dockerignore keeps back what the Dockerfile copies: {kept_back}"
    assert {"domain", "schema", "api", "migrations", "frontend_contract"} <= set(sources)


def test_stages_copy_only_from_stages_that_exist(instructions: list[tuple[str, str]]) -> None:
    stages = [words.split(" AS ")[1] for name, words in instructions if name == "FROM" and " AS " in words]
    used = re.findall(r"--from=(\S+)", " ".join(words for name, words in instructions if name == "COPY"))

    assert sorted(used) == sorted(stages) == ["explorer", "packages"]


def test_the_container_runs_as_nobody_in_particular(instructions: list[tuple[str, str]]) -> None:
    last_stage = instructions[max(i for i, (name, _) in enumerate(instructions) if name == "FROM") :]
    users = [words for name, words in last_stage if name == "USER"]

    assert users == ["10001:10001"]
    assert [name for name, _ in last_stage[[name for name, _ in last_stage].index("USER") :]].count("RUN") == 0


def test_health_is_asked_where_the_server_answers(instructions: list[tuple[str, str]]) -> None:
    [check] = [words for name, words in instructions if name == "HEALTHCHECK"]
    [command] = [words for name, words in instructions if name == "CMD"]

    assert "http://127.0.0.1:8000/health/ready" in check
    assert yaml.safe_load(command) == ["serve", "--host", "0.0.0.0", "--port", "8000"]


def test_the_entry_point_migrates_before_it_serves_and_before_it_works(tmp_path: Path) -> None:
    laurel = tmp_path / "laurel"
    laurel.write_text('#!/bin/sh\necho "laurel $*"\n')
    laurel.chmod(0o755)

    said = [
        subprocess.run(
            [DOCKER / "entrypoint.sh", *words],
            env={"PATH": f"{tmp_path}:/usr/bin:/bin"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
        for words in (["serve", "--port", "8000"], ["worker"], ["doctor"])
    ]

    assert said == [
        ["laurel migrate", "laurel serve --port 8000"],
        ["laurel migrate", "laurel worker"],
        ["laurel doctor"],
    ]
