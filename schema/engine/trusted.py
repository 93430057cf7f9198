"""Trusted documents: the operations of front ends, read from their manifests when the server starts.

A manifest is Apollo's persisted query manifest (version 1), or relay-compiler's map of ids to documents.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

FORMAT = "apollo-persisted-query-manifest"

_SHA_256 = re.compile(r"[0-9a-f]{64}")


class BrokenManifest(Exception):
    """A manifest is not usable. The message is one sentence for the operator."""


@dataclass(frozen=True, slots=True)
class TrustedDocument:
    """One document of a manifest. `id` is usually the SHA-256 of `text` in hex."""

    id: str
    text: str
    source: Path

    @property
    def has_own_id(self) -> bool:
        """True if the id is not the SHA-256 of the text."""
        return not _SHA_256.fullmatch(self.id)


def digest_of(text: str) -> bytes:
    """The SHA-256 of a document's exact text, the key of the document store."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def read_manifests(places: Iterable[Path]) -> tuple[TrustedDocument, ...]:
    """The documents of these manifests. A folder means every `.json` file in it. Raises BrokenManifest."""
    found: dict[str, TrustedDocument] = {}
    for place in places:
        for file in _files(place):
            for document in _read(file):
                earlier = found.setdefault(document.id, document)
                if earlier.text != document.text:
                    raise BrokenManifest(
                        f"{file} and {earlier.source} have different documents with the id {document.id!r}."
                    )
    return tuple(found.values())


def _files(place: Path) -> list[Path]:
    if not place.is_dir():
        return [place]
    files = sorted(place.glob("*.json"))
    if not files:
        raise BrokenManifest(f"The folder {place} has no manifest: no file in it ends with .json.")
    return files


def _read(file: Path) -> Iterator[TrustedDocument]:
    try:
        manifest = orjson.loads(file.read_bytes())
    except OSError as error:
        raise BrokenManifest(f"The manifest {file} cannot be read: {error.strerror or error}.") from None
    except orjson.JSONDecodeError:
        raise BrokenManifest(f"The manifest {file} is not JSON.") from None
    for number, (id, text) in enumerate(_entries(manifest, file), start=1):
        if not (isinstance(id, str) and isinstance(text, str) and is_document_id(id)):
            raise BrokenManifest(f"Operation {number} of the manifest {file} has no id or no body.")
        document = TrustedDocument(id, text, file)
        if not document.has_own_id and digest_of(text).hex() != id:
            raise BrokenManifest(f"The id {id} in the manifest {file} is not the SHA-256 of its body.")
        yield document


def _entries(manifest: Any, file: Path) -> Iterator[tuple[Any, Any]]:
    if not isinstance(manifest, dict):
        raise BrokenManifest(f"The manifest {file} is not a JSON object.")
    if "format" not in manifest:
        yield from manifest.items()
        return
    operations = manifest.get("operations")
    if manifest["format"] != FORMAT or manifest.get("version") != 1 or not isinstance(operations, list):
        raise BrokenManifest(f"The manifest {file} is not of the format {FORMAT}, version 1.")
    for operation in operations:
        yield (operation.get("id"), operation.get("body")) if isinstance(operation, dict) else (None, None)


_CUSTOM = re.compile(r"(x-[!-9;-~]*:)?[!-9;-~]{1,200}")


def is_document_id(id: str) -> bool:
    """True for a valid id: `sha256:` and 64 hex digits, an id without a colon, or an id after `x-…:`."""
    if id.startswith("sha256:"):
        return _SHA_256.fullmatch(id, 7) is not None
    return _CUSTOM.fullmatch(id) is not None


def normal_id(id: str) -> str:
    """The id in one form: a bare SHA-256, as in manifests, gets the prefix `sha256:`."""
    return f"sha256:{id}" if _SHA_256.fullmatch(id) else id
