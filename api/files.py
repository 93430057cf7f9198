"""Files over HTTP, for staff: uploads to import, the rows that an import did not load, and exported files.

POST /admin/imports?id=<uuid>&kind=purchases&name=receipts.csv&enrol=true     the body is the file
POST /admin/imports?id=<uuid>&kind=balances&name=old.csv&source=Stamp cards
GET  /admin/imports/<uuid>/bad.csv
GET  /admin/exports/<uuid>.csv
"""

from collections.abc import Awaitable, Callable
from uuid import UUID

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from api.authentication import actor_of
from api.journal import refused
from domain import exports, imports
from domain.actor import require_staff
from domain.errors import DomainError, InvalidInput
from domain.ids import new_id
from schema.context import utc_now
from schema.ids import global_id

_CSV = "text/csv; charset=utf-8; header=present"
_Endpoint = Callable[[Request], Awaitable[Response]]


def file_routes() -> list[Route]:
    """The routes of imports and exports."""
    return [
        Route("/admin/imports", _told(_upload), methods=["POST"]),
        Route("/admin/imports/{id:uuid}/bad.csv", _told(_bad_rows), methods=["GET"]),
        Route("/admin/exports/{id:uuid}.csv", _told(_exported), methods=["GET"]),
    ]


def _told(endpoint: _Endpoint) -> _Endpoint:
    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except DomainError as refusal:
            return refused(refusal)
        except ClientDisconnect:
            return Response(status_code=400)  # nobody reads it

    return answer


async def _upload(request: Request) -> Response:
    now = utc_now()
    actor = await actor_of(request.headers.get("authorization"), now=now)
    require_staff(actor)  # before the body is read
    given = dict(request.query_params)
    id, kind = _id(given.pop("id", None)), _kind(given.pop("kind", ""))
    name, enrol = given.pop("name", "upload.csv"), _flag(given.pop("enrol", "false"))
    source = given.pop("source", imports.SOME_PROGRAMME)
    for unknown in given:
        raise InvalidInput(
            f"An upload takes `id`, `kind`, `name`, `enrol` and `source`, not `{unknown}`.", path=(unknown,)
        )
    draft = imports.ImportDraft(id=id, kind=kind, name=name, content=await _body(request), enrol=enrol, source=source)
    made = await imports.request_import(actor=actor, draft=draft, now=now)
    return JSONResponse({"id": global_id("Import", made.id)}, status_code=202)


async def _body(request: Request) -> bytes:
    """The file. Raises FileTooLarge before more than the largest one is held."""
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > imports.LARGEST_FILE * 2**20:
            raise imports.FileTooLarge(largest=imports.LARGEST_FILE)
        pieces.append(piece)
    return b"".join(pieces)


def _id(text: str | None) -> UUID:
    try:
        return UUID(text) if text else new_id()
    except ValueError:
        raise InvalidInput("`id` is a UUID of your own.", path=("id",)) from None


def _kind(text: str) -> imports.ImportKind:
    try:
        return imports.ImportKind(text)
    except ValueError:
        kinds = " or ".join(f"`{kind}`" for kind in imports.ImportKind)
        raise InvalidInput(f"`kind` is {kinds}.", path=("kind",)) from None


def _flag(text: str) -> bool:
    if text not in ("true", "false"):
        raise InvalidInput("`enrol` is `true` or `false`.", path=("enrol",))
    return text == "true"


async def _bad_rows(request: Request) -> Response:
    actor = await actor_of(request.headers.get("authorization"), now=utc_now())
    text = await imports.bad_rows_of(request.path_params["id"], actor=actor)
    return Response(text, media_type=_CSV, headers=_attached("bad.csv"))


async def _exported(request: Request) -> Response:
    actor = await actor_of(request.headers.get("authorization"), now=utc_now())
    file = await exports.exported_file(request.path_params["id"], actor=actor)
    return StreamingResponse(file.pieces, media_type=_CSV, headers=_attached(file.name))


def _attached(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
