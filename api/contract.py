"""The front ends' contract, written from the code: SDL, manifests of the operations, and the catalogues of
errors and of movements of points.

`frontend_contract/operations/<client>/<Name>.graphql` is written by people; everything else that is rendered here
follows from it and from the schema. `laurel contract export` writes it, `laurel contract export --check` compares.
"""

import hashlib
import inspect
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import orjson
from graphql import OperationDefinitionNode, lexicographic_sort_schema, parse, print_schema

from api.movements import catalogue_of_movements
from domain.errors import DomainError
from schema.errors import CODES
from schema.graph import schema

FOLDER = Path(__file__).parent.parent / "frontend_contract"
"""Where Laurel's own contract lies."""

MANIFESTS = FOLDER / "manifests"
"""The manifests of Laurel's own operations, whose documents every server trusts."""

CLIENTS = ("admin", "mobile", "shop")
"""Who has operations; each client has a manifest of its own."""

REQUEST_ERRORS: dict[str, tuple[str, str]] = {
    "BAD_REQUEST": ("{reason}", "No GraphQL request: its body, its parameters or its headers are wrong."),
    "OPERATION_RESOLUTION_FAILURE": ("{reason}", "The document has several operations, or none of the name given."),
    "GRAPHQL_PARSE_FAILED": ("{reason}", "The document is not GraphQL."),
    "GRAPHQL_VALIDATION_FAILED": ("{reason}", "The document does not fit the schema."),
    "MAX_COST_EXCEEDED": (
        "{reason}",
        "The request could give more objects than one request may.",
    ),
    "PERSISTED_QUERY_NOT_FOUND": (
        "PersistedQueryNotFound",
        "No document with this hash is known here: send its text along with the hash, once.",
    ),
    "PERSISTED_QUERY_NOT_IN_LIST": (
        "Only documents from a manifest are answered here.",
        "This server answers this client's trusted documents only, and this is none: see LAUREL_TRUSTED_DOCUMENTS.",
    ),
    "PERSISTED_QUERY_NOT_SUPPORTED": (
        "PersistedQueryNotSupported",
        "`extensions.persistedQuery` has another version than 1: send the text of the document.",
    ),
    "INTERNAL_SERVER_ERROR": (
        "Something went wrong on our side.",
        "A bug of ours, logged under the `errorId` that stands beside the code.",
    ),
}
"""Codes of top-level errors that no refusal of the domain stands behind."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One document that a client ships; `id` is the SHA-256 of `body`, which is the file's exact text."""

    client: str
    name: str
    type: str
    body: str

    @property
    def id(self) -> str:
        return hashlib.sha256(self.body.encode()).hexdigest()


def operations(folder: Path = FOLDER) -> list[Operation]:
    """The operations of all clients, by client and name. Raises ValueError for a file that is not one operation."""
    return [
        _operation(client, file)
        for client in CLIENTS
        for file in sorted((folder / "operations" / client).glob("*.graphql"))
    ]


def _operation(client: str, file: Path) -> Operation:
    body = file.read_text(encoding="utf-8")
    definitions = [d for d in parse(body).definitions if isinstance(d, OperationDefinitionNode)]
    if [d.name.value if d.name else None for d in definitions] != [file.stem]:
        raise ValueError(f"{client}/{file.name} must hold one operation, called {file.stem}")
    return Operation(client=client, name=file.stem, type=definitions[0].operation.value, body=body)


def render(folder: Path = FOLDER) -> dict[PurePosixPath, str]:
    """Every generated file of the contract, by its path in the folder, with the text it must have."""
    documents = operations(folder)
    rendered = {
        "schema/schema.graphql": print_schema(lexicographic_sort_schema(schema._schema)) + "\n",
        "errors/errors.json": _json({"errors": _catalogue()}),
        "errors/errors.md": _catalogue_as_prose(),
        "movements/movements.json": _json(catalogue_of_movements()),
    }
    for client in CLIENTS:
        rendered[f"manifests/{client}.json"] = _manifest([d for d in documents if d.client == client])
    return {PurePosixPath(path): text for path, text in rendered.items()}


def export(folder: Path = FOLDER) -> list[PurePosixPath]:
    """Write the generated files; answers the paths of those that changed."""
    changed = {path: text for path, text in render(folder).items() if _text_of(folder / path) != text}
    for path, text in changed.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")
    return list(changed)


def drift(folder: Path = FOLDER) -> list[str]:
    """One sentence for each generated file that is missing or is not what the code says now."""
    return [
        f"{path} is missing: run `laurel contract export`."
        if written is None
        else f"{path} is not what the code says, from line {_first_difference(written, text)} on: "
        f"run `laurel contract export`."
        for path, text in render(folder).items()
        if (written := _text_of(folder / path)) != text
    ]


def _text_of(file: Path) -> str | None:
    try:
        return file.read_bytes().decode("utf-8", "replace")
    except FileNotFoundError:
        return None


def _first_difference(one: str, other: str) -> int:
    pairs = zip(one.splitlines(), other.splitlines(), strict=False)
    same = next((i for i, (a, b) in enumerate(pairs) if a != b), None)
    return 1 + (min(len(one.splitlines()), len(other.splitlines())) if same is None else same)


def _manifest(documents: list[Operation]) -> str:
    """Apollo's format of persisted query manifests, version 1."""
    return _json(
        {
            "format": "apollo-persisted-query-manifest",
            "version": 1,
            "operations": [{"id": d.id, "name": d.name, "type": d.type, "body": d.body} for d in documents],
        }
    )


def _catalogue() -> list[dict[str, object]]:
    """Every code a client can meet, by code: the refusals of the domain and what is wrong with a request as such."""
    refusals = {code: _refusal(code, refusal) for code, refusal in CODES.items()}
    requests: dict[str, dict[str, object]] = {
        code: {"code": code, "message": message, "retryable": False, "description": description}
        for code, (message, description) in REQUEST_ERRORS.items()
    }
    return [entry for _, entry in sorted((requests | refusals).items())]


def _refusal(code: str, refusal: type[DomainError]) -> dict[str, object]:
    return {
        "code": code,
        "message": refusal.sentence,
        **({"messageToOthers": refusal.sentence_to_others} if refusal.sentence_to_others else {}),
        "retryable": refusal.retryable,
        "description": " ".join(inspect.getdoc(refusal).split()) if refusal.__doc__ else "",  # type: ignore[union-attr]
    }


def _catalogue_as_prose() -> str:
    lines = [
        "# Errors",
        "",
        "<!-- Written by `laurel contract export`. -->",
        "",
        "What was refused in a mutation is data, a `UserError` with one of these codes; other errors carry it as",
        "`extensions.code`. Branch on the code, show the message. Words in braces stand in `details`, but for",
        "`{reason}`, which is a whole sentence of its own. After a retryable error send the same request again, with",
        "the same id; after any other it would be refused again.",
        "",
        "| code | message | retryable | what it means |",
        "|---|---|---|---|",
    ]
    for entry in _catalogue():
        cells = (
            f"`{entry['code']}`",
            f"{entry['message']}{_to_others(entry)}",
            "yes" if entry["retryable"] else "no",
            entry["description"],
        )
        lines.append("| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def _to_others(entry: dict[str, object]) -> str:
    said = entry.get("messageToOthers")
    return f" (Staff and systems: {said})" if said else ""


def _json(value: object) -> str:
    return orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()
