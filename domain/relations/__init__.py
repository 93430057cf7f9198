"""Relations: rows of the domain that are declared once and read in many ways.

A context declares a `Relation`: the class of its rows, their columns in SQL, their order, and who may read them. Pages,
counts and rows by id follow, and so does `WholeAnswer`: one statement for a whole selection of related rows, as JSON.
"""

from domain.relations.filtering import EVERYTHING, AllOf, AnyOf, Compare, Condition, Order
from domain.relations.parameters import Asker, Parameters
from domain.relations.relation import Position, Relation, Wanted, columns_of, everybody
from domain.relations.selections import (
    HAS_NEXT,
    HAS_PREVIOUS,
    TOTAL,
    UNKNOWN,
    Constant,
    Edges,
    EndOfPage,
    Leaf,
    List,
    Page,
    PageInfo,
    Record,
    Rows,
    Window,
)
from domain.relations.whole_answer import LONGEST_KEY, WholeAnswer

__all__ = [
    "EVERYTHING",
    "HAS_NEXT",
    "HAS_PREVIOUS",
    "LONGEST_KEY",
    "TOTAL",
    "UNKNOWN",
    "AllOf",
    "AnyOf",
    "Asker",
    "Compare",
    "Condition",
    "Constant",
    "Edges",
    "EndOfPage",
    "Leaf",
    "List",
    "Order",
    "Page",
    "PageInfo",
    "Parameters",
    "Position",
    "Record",
    "Relation",
    "Rows",
    "Wanted",
    "WholeAnswer",
    "Window",
    "columns_of",
    "everybody",
]
