"""The engine: a document is parsed, counted, validated once, and then only executed."""

from schema.engine.documents import Document, DocumentStore, Rejected
from schema.engine.engine import Answer, Engine, Request
from schema.engine.limits import Limits

__all__ = ["Answer", "Document", "DocumentStore", "Engine", "Limits", "Rejected", "Request"]
