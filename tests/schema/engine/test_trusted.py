"""Manifests of trusted documents: what is read, what stops the start, and that trusted documents stay."""

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from api.contract import MANIFESTS
from domain.actor import ANONYMOUS, Actor
from schema.context import Context
from schema.engine import BrokenManifest, DocumentStore, Engine, Limits, Mode, Modes, Rejected, Request, read_manifests
from schema.engine.trusted import TrustedDocument
from schema.graph import schema
from tests import factories
from tests.graph import SECRET, document

NAMES = "query Names { __typename }"
ID = hashlib.sha256(NAMES.encode()).hexdigest()


def manifest(*operations: Any, **changes: Any) -> str:
    listed = [{"id": id, "name": "X", "type": "query", "body": body} for id, body in operations]
    return json.dumps({"format": "apollo-persisted-query-manifest", "version": 1, "operations": listed} | changes)


def written(folder: Path, text: str, *, name: str = "app.json") -> Path:
    (folder / name).write_text(text)
    return folder / name


def store_of(*places: Path, **options: Any) -> DocumentStore:
    return DocumentStore(schema._schema, trusted=read_manifests(places), **options)


def test_manifests_are_read_from_files_and_folders(tmp_path: Path) -> None:
    file = written(tmp_path, manifest((ID, NAMES), ("v1-names", NAMES)))

    by_file, by_folder = read_manifests([file]), read_manifests([tmp_path])

    assert by_file == by_folder == (TrustedDocument(ID, NAMES, file), TrustedDocument("v1-names", NAMES, file))


def test_a_relay_manifest_is_a_map_of_ids_to_documents(tmp_path: Path) -> None:
    md5 = hashlib.md5(NAMES.encode()).hexdigest()

    store = store_of(written(tmp_path, json.dumps({md5: NAMES})))

    named = store.load_named(md5)
    assert named is not None
    assert named is store.load(NAMES)
    assert named.is_trusted


def test_all_documents_of_laurel_itself_are_trusted_and_compiled() -> None:
    store = store_of(MANIFESTS)
    prepared = store.prepared

    known = store.load(document("mobile/Rewards"))

    assert (known.is_trusted, store.prepared) == (True, prepared)
    assert store.load_named(f"sha256:{known.digest.hex()}") is known
    assert list(known._plans) == ["Rewards"]


def test_trusted_documents_are_never_let_go() -> None:
    store = store_of(MANIFESTS, kept=1)
    prepared = store.prepared

    for number in range(5):
        store.load(f"query Q{number} {{ __typename }}")
    store.load(document("mobile/Rewards"))

    assert store.prepared == prepared + 5


OTHER = "0" * 64


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "The manifest {file} is not JSON."),
        ("[]", "The manifest {file} is not a JSON object."),
        (manifest(version=2), "The manifest {file} is not of the format apollo-persisted-query-manifest, version 1."),
        (
            manifest(format="other"),
            "The manifest {file} is not of the format apollo-persisted-query-manifest, version 1.",
        ),
        (
            manifest(operations={}),
            "The manifest {file} is not of the format apollo-persisted-query-manifest, version 1.",
        ),
        (manifest(operations=[1]), "Operation 1 of the manifest {file} has no id or no body."),
        (manifest((ID, NAMES), ("a b", NAMES)), "Operation 2 of the manifest {file} has no id or no body."),
        (manifest((ID, None)), "Operation 1 of the manifest {file} has no id or no body."),
        (manifest((OTHER, NAMES)), f"The id {OTHER} in the manifest {{file}} is not the SHA-256 of its body."),
        ('{"abc": 5}', "Operation 1 of the manifest {file} has no id or no body."),
        (
            manifest(("a", NAMES), ("a", "{ __typename }")),
            "{file} and {file} have different documents with the id 'a'.",
        ),
        (
            manifest(("a", "{ nothing }")),
            "The document a in {file} cannot be executed: Cannot query field 'nothing' on type 'Query'.",
        ),
        (
            manifest(("a", "{")),
            "The document a in {file} cannot be executed: Syntax Error: Expected Name, found <EOF>.",
        ),
    ],
)
def test_a_broken_manifest_is_told_in_one_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    file = written(tmp_path, text)

    with pytest.raises(BrokenManifest) as broken:
        store_of(file)

    assert str(broken.value) == sentence.replace("{file}", str(file))


def test_a_manifest_that_is_not_there_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BrokenManifest) as missing:
        read_manifests([tmp_path / "none.json"])
    with pytest.raises(BrokenManifest) as empty:
        read_manifests([tmp_path])

    assert str(missing.value) == f"The manifest {tmp_path}/none.json cannot be read: No such file or directory."
    assert str(empty.value) == f"The folder {tmp_path} has no manifest: no file in it ends with .json."


def test_a_trusted_document_keeps_the_limits_of_all_documents() -> None:
    with pytest.raises(BrokenManifest) as broken:
        store_of(MANIFESTS, limits=Limits(depth=1))

    assert str(broken.value).endswith("at most 1 are allowed.")


def test_a_request_by_id_hashes_and_parses_nothing() -> None:
    engine = Engine(schema._schema, store_of(MANIFESTS))
    id = f"sha256:{engine.documents.load(document('mobile/Rewards')).digest.hex()}"
    context = Context(secret=SECRET)
    called: list[str] = []

    def note(frame: Any, event: str, argument: Any) -> None:
        called.append(argument.__name__ if event == "c_call" else frame.f_code.co_name)

    sys.setprofile(note)
    try:
        by_id = engine.prepare(Request(document_id=id), context)
        called_by_id, called[:] = list(called), []
        by_text = engine.prepare(Request(query=document("mobile/Rewards")), context)
    finally:
        sys.setprofile(None)

    assert by_id == by_text
    assert not {"openssl_sha256", "digest_of", "parse", "validate"} & set(called_by_id)
    assert "openssl_sha256" in called


WHO: dict[str, Actor] = {"anonymous": ANONYMOUS, "staff": factories.STAFF, "integration": factories.TILL}


@pytest.mark.parametrize(
    ("who", "modes", "answered"),
    [
        ("anonymous", Modes(), True),
        ("anonymous", Modes(mobile=Mode.LOG), True),
        ("anonymous", Modes(mobile=Mode.ONLY), False),
        ("staff", Modes(mobile=Mode.ONLY, shop=Mode.ONLY), True),
        ("staff", Modes(admin=Mode.ONLY), False),
        ("integration", Modes(mobile=Mode.ONLY, admin=Mode.ONLY), True),
        ("integration", Modes(shop=Mode.ONLY), False),
    ],
)
def test_who_asks_decides_which_mode_holds(who: str, modes: Modes, answered: bool) -> None:
    engine = Engine(schema._schema, modes=modes)
    context = Context(secret=SECRET, actor=WHO[who])

    if answered:
        assert engine.prepare(Request(query=NAMES), context)
        return
    with pytest.raises(Rejected) as refused:
        engine.prepare(Request(query=NAMES), context)

    assert (refused.value.errors[0].extensions or {})["code"] == "PERSISTED_QUERY_NOT_IN_LIST"
    assert engine.documents.prepared == 0
