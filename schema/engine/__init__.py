"""The engine. It parses, counts and validates a document once; later requests are only admitted and executed."""

from schema.engine.admission import Admission
from schema.engine.answers import Answer
from schema.engine.documents import Document, DocumentStore, Rejected
from schema.engine.encoding import encoded
from schema.engine.engine import Engine, Request
from schema.engine.incremental import Part, Parts
from schema.engine.limits import Limits
from schema.engine.modes import PRODUCTION, Mode, Modes
from schema.engine.rates import LocalRates, Rate, Rates
from schema.engine.trusted import BrokenManifest, TrustedDocument, is_document_id, normal_id, read_manifests

__all__ = [
    "PRODUCTION",
    "Admission",
    "Answer",
    "BrokenManifest",
    "Document",
    "DocumentStore",
    "Engine",
    "Limits",
    "LocalRates",
    "Mode",
    "Modes",
    "Part",
    "Parts",
    "Rate",
    "Rates",
    "Rejected",
    "Request",
    "TrustedDocument",
    "encoded",
    "is_document_id",
    "normal_id",
    "read_manifests",
]
