"""The front ends' contract, written from the code: SDL, manifests of the operations, and the catalogues of
errors and of movements of points.

People write `frontend_contract/operations/<client>/<Name>.graphql`. The other files are rendered from these and from
the schema: `laurel contract export` writes them, `laurel contract export --check` compares them.
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
"""The folder of Laurel's contract."""

MANIFESTS = FOLDER / "manifests"
"""The folder of Laurel's manifests. Every server trusts their documents."""

CLIENTS = ("admin", "mobile", "shop")
"""The clients with operations. Each has its own manifest."""

REQUEST_ERRORS: dict[str, tuple[str, str]] = {
    "BAD_REQUEST": ("{reason}", "The request is no GraphQL request: its body, parameters or headers are wrong."),
    "OPERATION_RESOLUTION_FAILURE": (
        "{reason}",
        "The document has several operations, or no operation with the given name.",
    ),
    "GRAPHQL_PARSE_FAILED": ("{reason}", "The document is not valid GraphQL syntax."),
    "GRAPHQL_VALIDATION_FAILED": ("{reason}", "The document does not match the schema."),
    "MAX_COST_EXCEEDED": (
        "{reason}",
        "The request could return more objects than one request may.",
    ),
    "PERSISTED_QUERY_NOT_FOUND": (
        "PersistedQueryNotFound",
        "The server does not know this hash. Send the text with the hash once.",
    ),
    "PERSISTED_QUERY_NOT_IN_LIST": (
        "Only documents from a manifest are answered here.",
        "This client may send only trusted documents, and this document is not trusted. See LAUREL_TRUSTED_DOCUMENTS.",
    ),
    "PERSISTED_QUERY_NOT_SUPPORTED": (
        "PersistedQueryNotSupported",
        "`extensions.persistedQuery` must have version 1. Send the text of the document.",
    ),
    "INTERNAL_SERVER_ERROR": (
        "Something went wrong on our side.",
        "A bug in the server. The log has it under `errorId`, which is in `extensions` too.",
    ),
}
"""Codes of top-level errors without a refusal of the domain: code -> (message, meaning)."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One document of a client. `body` is the file's exact text, and `id` its SHA-256."""

    client: str
    name: str
    type: str
    body: str

    @property
    def id(self) -> str:
        return hashlib.sha256(self.body.encode()).hexdigest()


def operations(folder: Path = FOLDER) -> list[Operation]:
    """The operations of all clients, sorted by client and name. Raises ValueError for a file with several or none."""
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
    """Path in the folder -> text, for every generated file of the contract."""
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
    """Write the generated files. Returns the paths of changed files."""
    changed = {path: text for path, text in render(folder).items() if _text_of(folder / path) != text}
    for path, text in changed.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")
    return list(changed)


def drift(folder: Path = FOLDER) -> list[str]:
    """One sentence for each generated file that is missing or out of date."""
    return [
        f"{path} is missing: run `laurel contract export`."
        if written is None
        else f"{path} is out of date from line {_first_difference(written, text)}: run `laurel contract export`."
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
    """Every code of the graph, sorted: the domain's refusals and the errors of requests."""
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
        "A refused mutation answers a `UserError` with one of these codes. Other errors have the code in",
        "`extensions.code`. Branch on the code, and show the message. Words in braces are in `details`, except",
        "`{reason}`, which is a whole sentence. After a retryable error, send the same request again with the",
        "same id. After any other error, change the request, or what stands in its way, before you send it again.",
        "",
        "| code | message | retryable | meaning |",
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
