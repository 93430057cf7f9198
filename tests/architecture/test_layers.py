"""The one direction of imports, as `[tool.importlinter]` in pyproject.toml draws it."""

import logging
import tomllib
from collections.abc import Iterator

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.architecture.sources import PROJECT

CONFIGURATION = PROJECT / "pyproject.toml"
CONTRACTS = {
    contract["id"]: contract
    for contract in tomllib.loads(CONFIGURATION.read_text())["tool"]["importlinter"]["contracts"]
}


@pytest.fixture
def loggers() -> Iterator[None]:
    """import-linter sets logging up anew and silences every logger that there is; afterwards they speak again."""
    silent = {name for name, logger in _loggers() if logger.disabled}
    yield
    for name, logger in _loggers():
        logger.disabled = name in silent


def _loggers() -> list[tuple[str, logging.Logger]]:
    known = logging.Logger.manager.loggerDict
    return [(name, logger) for name, logger in known.items() if isinstance(logger, logging.Logger)]


@pytest.mark.usefixtures("loggers")
@pytest.mark.parametrize("contract", CONTRACTS)
def test_imports_go_in_one_direction(
    contract: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(PROJECT)
    status = lint_imports(
        config_filename=str(CONFIGURATION), limit_to_contracts=(contract,), no_cache=True, no_logo=True
    )

    assert status == EXIT_STATUS_SUCCESS, (
        f"{CONTRACTS[contract]['name']}. Call downwards, or record a fact and let domain/reactions.py call; a new "
        f"context gets its place in pyproject.toml, contract “{contract}”.\n{capsys.readouterr().out}"
    )


def test_every_context_has_its_place() -> None:
    assert CONTRACTS["contexts"]["exhaustive"] is True, "Without `exhaustive` a new context could import anything."
