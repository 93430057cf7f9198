"""graphql-core's own execution tests, run through the compiled executor in a pytest of their own."""

import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).parents[3]
CACHE = PROJECT / ".laurel" / "cache" / "graphql-core"
VERSION = "3.3.2"
DESCRIBE = "pytest-describe==3.2.0"

EXCEPTIONS = {
    "describe_nulls_a_complex_tree_of_nullable_fields_each::throws": (
        "The same errors in another order: what is awaited deep in the tree starts in the first turn of the event loop"
        " here, in a later one there. The specification leaves the order open; test_errors.py compares them sorted."
    ),
}
"""Tests that fail, with the reason."""

KNOWN_FALLBACKS = {
    "@defer": "incremental delivery",
    "@stream": "incremental delivery",
    "incremental delivery": "a schema that has the directives is refused by graphql-core itself",
    "argument enable_early_execution": "incremental delivery",
    "abort_signal": "graphql-core's own cancellation; Laurel cancels the task that executes",
    "subscription with signals": "the same",
    "hooks": "graphql-core's own harness",
    "executor_class": "the executor is the caller's",
    "is_awaitable": "the caller decides what is awaited",
    "is_async_iterable": "the caller decides what is iterated",
    "middleware": "resolvers are wrapped by the caller",
    "introspection": "not worth a plan",
    "operation": "no such operation, or none is named: graphql-core words the error",
    "condition": "an invalid @skip or @include: graphql-core words the error",
    "conditions": "a condition without a boolean: graphql-core words the error",
    "fragment arguments": "experimental",
    "awaitables taken for values": "graphql-core's `execute_sync` does not look for awaitables; ours always does",
    "too deep": "more than 100 levels",
    "too large": "more than 5,000 fields",
}
"""Why an operation may go to graphql-core."""

LEAST_SHARE = 0.73
"""Of the operations that the tests execute; most of the others are there to test what we leave to graphql-core."""

LEAST_EXECUTED = 350


def _pip(*arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pip", *arguments, "--quiet", "--disable-pip-version-check", "--no-deps"],
        capture_output=True,
        text=True,
        timeout=300,
    )
    if done.returncode:
        pytest.skip(f"pip: {done.stderr.strip()[-300:]}")


@pytest.fixture(scope="module")
def sources() -> Path:
    """graphql-core's source distribution, unpacked, and the plugin that its tests need; fetched once."""
    unpacked = CACHE / f"graphql_core-{VERSION}"
    if not unpacked.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        _pip("download", "--no-binary", "graphql-core", f"graphql-core=={VERSION}", "--dest", str(CACHE))
        with tarfile.open(CACHE / f"graphql_core-{VERSION}.tar.gz") as archive:
            archive.extractall(CACHE, filter="data")
    if not (CACHE / "site").exists():
        _pip("install", "--target", str(CACHE / "site"), DESCRIBE)
    return unpacked


def _run(sources: Path, report: Path, *tests: str) -> dict[str, Any]:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-o",
            "addopts=",
            "-p",
            "no:cacheprovider",
            "-p",
            "pytest_describe.plugin",
            "-p",
            "anyio.pytest_plugin",
        ]
        + ["-p", "tests_of_laurel", *tests],
        cwd=sources,
        env={
            **os.environ,
            "EXECUTOR_REPORT": str(report),
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTHONPATH": os.pathsep.join([str(report.parent), str(PROJECT), str(CACHE / "site")]),
        },
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert report.exists(), done.stdout[-3000:] + done.stderr[-3000:]
    result: dict[str, Any] = json.loads(report.read_text())
    return result


@pytest.mark.slow
def test_graphql_cores_execution_tests_pass_compiled(
    sources: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plugin = Path(__file__).with_name("graphql_core_plugin.py")
    (tmp_path / "tests_of_laurel.py").write_text(plugin.read_text())

    report = _run(
        sources, tmp_path / "report.json", "tests/execution", "tests/test_star_wars_query.py", "tests/test_graphql.py"
    )

    with capsys.disabled():
        sys.stdout.write(f"\n{json.dumps(report, indent=1)}\n")
    unexpected = [name for name in report["failures"] if not any(name.endswith(known) for known in EXCEPTIONS)]
    assert unexpected == []
    assert report["outcomes"]["passed"] >= 737
    assert set(report["fallbacks"]) <= set(KNOWN_FALLBACKS)
    assert report["executed"] >= LEAST_EXECUTED
    assert report["share"] >= LEAST_SHARE
