"""What front ends build on is what the server does."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from api import contract
from schema.errors import CODES


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A contract of its own, freshly exported, with Laurel's operations."""
    shutil.copytree(contract.FOLDER / "operations", tmp_path / "operations")
    contract.export(tmp_path)
    return tmp_path


def test_the_contract_is_what_the_code_says() -> None:
    assert contract.drift() == [], "Run `laurel contract export`, look at the difference and commit it."


def test_an_export_is_complete_and_changes_nothing_the_second_time(copy: Path) -> None:
    assert contract.drift(copy) == []
    assert contract.export(copy) == []


def test_a_changed_file_is_noticed_with_its_line(copy: Path) -> None:
    catalogue = copy / "errors" / "errors.md"
    catalogue.write_text(catalogue.read_text().replace("# Errors", "# Mistakes"))

    assert contract.drift(copy) == ["errors/errors.md is out of date from line 1: run `laurel contract export`."]


def test_a_missing_file_is_noticed(copy: Path) -> None:
    (copy / "schema" / "schema.graphql").unlink()

    assert contract.drift(copy) == ["schema/schema.graphql is missing: run `laurel contract export`."]


def test_a_changed_operation_is_noticed_in_the_manifest_of_its_client(copy: Path) -> None:
    operation = copy / "operations" / "mobile" / "RedeemReward.graphql"
    operation.write_text(operation.read_text().replace("issuedAt\n", "", 1))

    [sentence] = contract.drift(copy)
    assert sentence.startswith("manifests/mobile.json is out of date")


def test_an_operation_that_is_not_called_like_its_file_is_refused(copy: Path) -> None:
    (copy / "operations" / "mobile" / "Wrong.graphql").write_text("query Other { __typename }\n")

    with pytest.raises(ValueError, match=r"mobile/Wrong\.graphql must hold one operation, called Wrong"):
        contract.render(copy)


@pytest.mark.parametrize("client", contract.CLIENTS)
def test_a_manifest_lists_every_operation_under_the_hash_of_its_file(client: str) -> None:
    manifest = json.loads((contract.FOLDER / "manifests" / f"{client}.json").read_text())

    assert (manifest["format"], manifest["version"]) == ("apollo-persisted-query-manifest", 1)
    assert {entry["name"]: entry["id"] for entry in manifest["operations"]} == {
        file.stem: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in (contract.FOLDER / "operations" / client).glob("*.graphql")
    }


def test_the_folders_of_operations_are_those_of_the_clients() -> None:
    folders = {folder.name for folder in (contract.FOLDER / "operations").iterdir() if folder.is_dir()}

    assert folders == set(contract.CLIENTS), "A new client is added to CLIENTS in api/contract.py."


def test_every_code_is_in_the_catalogue_with_its_meaning() -> None:
    entries = json.loads((contract.FOLDER / "errors" / "errors.json").read_text())["errors"]

    assert [entry["code"] for entry in entries] == sorted({*CODES, *contract.REQUEST_ERRORS})
    assert [entry["code"] for entry in entries if not entry["description"]] == []
    assert [entry for entry in entries if entry["code"] == "REWARD_SOLD_OUT"] == [
        {
            "code": "REWARD_SOLD_OUT",
            "message": "“{name}” is sold out.",
            "retryable": False,
            "description": CODES["REWARD_SOLD_OUT"].__doc__,
        }
    ]
