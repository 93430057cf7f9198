"""The document store: trusted documents for good, all others in one bounded cache."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    parse,
    validate,
)

from schema.engine.incremental import without_parts
from schema.engine.limits import Limits, Measure, OverLimit, check_document, default_pages
from schema.engine.trusted import BrokenManifest, TrustedDocument, digest_of
from schema.executor import NotCompiled, Plan, compile_operation

KEPT = 1_000
"""The number of documents in the cache, those used last. A refused document is cached too, to be validated once."""


class Rejected(Exception):
    """A request that is not executed. Its answer has errors, each with a code, and no data."""

    def __init__(self, *errors: GraphQLError, status: int = 400) -> None:
        super().__init__("; ".join(error.message for error in errors))
        self.errors = errors
        self.status = status


def rejection(message: str, code: str, *, status: int = 400) -> Rejected:
    """A Rejected with one error."""
    return Rejected(GraphQLError(message, extensions={"code": code}), status=status)


def too_expensive(cost: int, most: int) -> Rejected:
    """The rejection of a request above the maximum cost."""
    return rejection(
        f"The request costs up to {cost:,}; at most {most:,} are allowed. Ask for smaller pages.", "MAX_COST_EXCEEDED"
    )


_FIRST_SIGHT = NotCompiled("seen for the first time")


@dataclass(frozen=True, slots=True)
class Document:
    """A valid document, with the measure and the plan of each of its operations.

    `ast` is without @defer and @stream, for one whole answer. `in_parts` is the document with them, or None.
    """

    digest: bytes
    ast: DocumentNode
    in_parts: DocumentNode | None
    operations: Mapping[str | None, OperationDefinitionNode]
    measures: Mapping[str | None, Measure]
    is_trusted: bool = False
    logged_clients: set[str] = field(default_factory=set)
    """The clients already logged for sending this untrusted document."""
    _plans: dict[str | None, Plan | NotCompiled] = field(default_factory=dict)

    def plan(self, schema: GraphQLSchema, operation: OperationDefinitionNode) -> Plan | NotCompiled:
        """The operation's plan. It is compiled at its second use, because compiling costs more than one run.

        A subscription is compiled at once, because it runs for each event.
        """
        name = operation.name.value if operation.name else None
        known = self._plans.get(name)
        if known is None and not is_subscription(operation):
            self._plans[name] = known = _FIRST_SIGHT
        elif known is None or known is _FIRST_SIGHT:
            known = self.compile(schema, operation)
        return known

    def measure(self, operation: OperationDefinitionNode) -> Measure:
        """The measure of one of the document's operations."""
        return self.measures[operation.name.value if operation.name else None]

    def compile(self, schema: GraphQLSchema, operation: OperationDefinitionNode) -> Plan | NotCompiled:
        """Compile the operation now."""
        name = operation.name.value if operation.name else None
        self._plans[name] = plan = compile_operation(schema, self.ast, name)
        return plan

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The named operation, or the only one. Raises Rejected otherwise."""
        if name is not None:
            if name in self.operations:
                return self.operations[name]
            raise rejection(f"There is no operation named {name!r}.", "OPERATION_RESOLUTION_FAILURE")
        if len(self.operations) == 1:
            return next(iter(self.operations.values()))
        what = "no operation" if not self.operations else "several operations; name the one to run"
        raise rejection(f"The document has {what}.", "OPERATION_RESOLUTION_FAILURE")


class DocumentStore:
    """Documents by the SHA-256 of their text. A known text costs one look-up.

    Trusted documents are compiled at once and stay for good. Raises BrokenManifest for one that is not valid.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        *,
        limits: Limits | None = None,
        kept: int = KEPT,
        trusted: Iterable[TrustedDocument] = (),
    ) -> None:
        self._schema = schema
        self._limits = limits or Limits()
        self._pages = default_pages(schema)
        self._kept = kept
        self._known: OrderedDict[bytes, Document | Rejected] = OrderedDict()
        self.prepared = 0
        """The number of documents parsed and validated so far."""
        self._trusted: dict[bytes, Document] = {}
        self._own_ids: dict[str, Document] = {}
        for document in trusted:
            self._trust(document)

    def emptied(self) -> "DocumentStore":
        """Another store with the same trusted documents, prepared as they are, and no others."""
        store = DocumentStore(self._schema, limits=self._limits, kept=self._kept)
        store._trusted, store._own_ids = self._trusted, self._own_ids
        return store

    @property
    def limits(self) -> Limits:
        """The limits of documents and their variables."""
        return self._limits

    def load(self, text: str) -> Document:
        """The document with this text. Raises Rejected for an invalid document."""
        key = digest_of(text)
        known = self._find(key)
        if known is None:
            known = self._known[key] = self._prepare(text, key)
            if len(self._known) > self._kept:
                self._known.popitem(last=False)
        return _accepted(known)

    def load_named(self, id: str) -> Document | None:
        """The document with this id, `sha256:…` or an id of a manifest; None if unknown. Raises Rejected if invalid."""
        if not id.startswith("sha256:"):
            return self._own_ids.get(id)
        known = self._find(bytes.fromhex(id.removeprefix("sha256:")))
        return None if known is None else _accepted(known)

    def find_trusted(self, text: str) -> Document | None:
        """The trusted document with this text, or None. An unknown text is neither parsed nor cached."""
        return self._trusted.get(digest_of(text))

    def _find(self, key: bytes) -> Document | Rejected | None:
        trusted = self._trusted.get(key)
        if trusted is not None:
            return trusted
        known = self._known.get(key)
        if known is not None:
            self._known.move_to_end(key)
        return known

    def _trust(self, trusted: TrustedDocument) -> None:
        key = digest_of(trusted.text)
        if key not in self._trusted:
            prepared = self._prepare(trusted.text, key)
            if isinstance(prepared, Rejected):
                reason = prepared.errors[0].message
                raise BrokenManifest(f"The document {trusted.id} in {trusted.source} cannot be executed: {reason}")
            self._trusted[key] = document = replace(prepared, is_trusted=True)
            for operation in document.operations.values():
                document.compile(self._schema, operation)
        if trusted.has_own_id:
            self._own_ids[trusted.id] = self._trusted[key]

    def _prepare(self, text: str, digest: bytes) -> Document | Rejected:
        self.prepared += 1
        try:
            ast = parse(
                text,
                max_lexical_tokens=self._limits.tokens,
                max_comments=self._limits.comments,
                max_source_length=self._limits.source_length,
            )
            measures = check_document(ast, self._limits, self._pages)
            errors = validate(self._schema, ast, max_errors=5, hide_suggestions=True)
        except GraphQLError as error:
            return Rejected(_coded(error, "GRAPHQL_PARSE_FAILED"))
        except OverLimit as error:
            return rejection(str(error), "GRAPHQL_VALIDATION_FAILED")
        except RecursionError:
            return rejection("The document is nested too deeply.", "GRAPHQL_VALIDATION_FAILED")
        if errors:
            return Rejected(*(_coded(error, "GRAPHQL_VALIDATION_FAILED") for error in errors))
        whole = without_parts(ast)
        in_parts = None if whole is None else ast
        ast = whole or ast
        operations = {
            node.name.value if node.name else None: node
            for node in ast.definitions
            if isinstance(node, OperationDefinitionNode)
        }
        over = max((measure.cost.constant or 0 for measure in measures.values()), default=0)
        if over > self._limits.cost:
            return too_expensive(over, self._limits.cost)
        return Document(digest, ast, in_parts, operations, measures)


def _accepted(known: Document | Rejected) -> Document:
    if isinstance(known, Rejected):
        raise Rejected(*known.errors, status=known.status)
    return known


def _coded(error: GraphQLError, code: str) -> GraphQLError:
    return GraphQLError(
        error.message, nodes=error.nodes, source=error.source, positions=error.positions, extensions={"code": code}
    )


def is_subscription(operation: OperationDefinitionNode) -> bool:
    """True for a subscription."""
    return operation.operation is OperationType.SUBSCRIPTION


def is_mutation(operation: OperationDefinitionNode) -> bool:
    """True for a mutation."""
    return operation.operation is OperationType.MUTATION
