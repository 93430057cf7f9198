"""The engine: a document is parsed, counted, validated once, and then only admitted and executed."""

from schema.engine.admission import Admission
from schema.engine.documents import Document, DocumentStore, Rejected
from schema.engine.engine import Answer, Engine, Request
from schema.engine.limits import Limits
from schema.engine.rates import LocalRates, Rate, Rates

__all__ = [
    "Admission",
    "Answer",
    "Document",
    "DocumentStore",
    "Engine",
    "Limits",
    "LocalRates",
    "Rate",
    "Rates",
    "Rejected",
    "Request",
]
