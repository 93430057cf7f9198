"""The engine: a document is parsed, counted, validated once, and then only executed."""

from schema.engine.documents import Document, DocumentStore, Rejected
from schema.engine.engine import Answer, Engine, Request
from schema.engine.incremental import Part, Parts
from schema.engine.limits import Limits
from schema.engine.modes import PRODUCTION, Mode, Modes
from schema.engine.trusted import BrokenManifest, TrustedDocument, is_document_id, normal_id, read_manifests

__all__ = [
    "PRODUCTION",
    "Answer",
    "BrokenManifest",
    "Document",
    "DocumentStore",
    "Engine",
    "Limits",
    "Mode",
    "Modes",
    "Part",
    "Parts",
    "Rejected",
    "Request",
    "TrustedDocument",
    "is_document_id",
    "normal_id",
    "read_manifests",
]
