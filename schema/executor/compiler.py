"""Compiling one operation for known conditions: a site per field, a completer per type, code per selection set."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    SelectionSetNode,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
)

from schema.executor import strawberry_seam, strawberry_types
from schema.executor.arguments import Arguments, argument_maker
from schema.executor.calls import Resolvers, value_expression
from schema.executor.collect import Collector, GroupedFields, NotCompilable
from schema.executor.complete import finisher, list_of, non_null, nullable, object_list
from schema.executor.generate import (
    Field,
    Source,
    constant_lines,
    define,
    define_completion,
    define_field,
    field_lines,
    loaded_lines,
    new_namespace,
)
from schema.executor.leaves import enum_lookup, leaf, unchanged_test
from schema.executor.loads import LoadedBy, LoadSite
from schema.executor.objects import abstract, checked_object, known_object
from schema.executor.positions import Complete, Site
from schema.executor.whole import Answer, SelectedField, completer_of_whole, resolve_whole

LARGEST_PLAN = 5_000
"""The most fields in a plan. graphql-core runs a larger operation, without compiling it."""


class Compiler:
    """Compiles the selection sets of one operation for one set of condition values."""

    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: Mapping[str, FragmentDefinitionNode],
        conditions: Mapping[str, bool],
        resolvers: Resolvers,
    ) -> None:
        self.schema = schema
        self.resolvers = resolvers
        self.plain: set[type[Any]] = set()
        self.finish = finisher(self.plain)
        self.source = Source(new_namespace(self.plain, self.finish))
        self.texts: list[str] = []
        self.loads: list[LoadSite] = []
        self._collector = Collector(schema, fragments, conditions)
        self._objects: dict[tuple[Any, ...], Complete] = {}
        self._sites: dict[tuple[Any, ...], Site] = {}
        self.runs = False
        """True once the plan is in use. Selections of new runtime types are then compiled beyond the limit."""

    def root(self, type_: GraphQLObjectType, selection_set: SelectionSetNode) -> Complete:
        """The function that builds the whole answer from the root value."""
        return self._select(type_, self._collector.collect(type_, [selection_set]), title=f"{type_} (root)")

    def serial_root(self, type_: GraphQLObjectType, selection_set: SelectionSetNode) -> list[Any]:
        """One function (source, where, run, out) per root field, to call in order."""
        functions = []
        for key, nodes in self._collector.collect(type_, [selection_set]).items():
            body = self._field_lines(type_, key, nodes)
            if body:
                name = self.source.name("root_field", None)
                function, text = define_field(self.source, name, title=f"{type_}.{key}", body=body)
                self.texts.append(text)
                functions.append(function)
        return functions

    def _select(self, type_: GraphQLObjectType, grouped: GroupedFields, *, title: str) -> Complete:
        body: list[str] = []
        for key, nodes in grouped.items():
            body += self._field_lines(type_, key, nodes)
        name = self.source.name(f"select_{type_}", None)
        function, text = define(self.source, name, title=title, body=body)
        self.texts.append(text)
        select: Complete = function
        return select

    def _select_for(self, type_: GraphQLObjectType, nodes: list[FieldNode]) -> Complete:
        """The completion of these field nodes' selection sets for an object of this type."""
        key = ("select", type_.name, *map(id, nodes))
        found = self._objects.get(key)
        if found is None:
            sets = [node.selection_set for node in nodes if node.selection_set]
            found = self._select(type_, self._collector.collect(type_, sets), title=f"{type_} in {nodes[0].name.value}")
            self._objects[key] = found
        return found

    def _object_for(self, type_: GraphQLObjectType, nodes: list[FieldNode]) -> Complete:
        """The same, after the check of the type's `is_type_of` if it has one."""
        select = self._select_for(type_, nodes)
        if type_.is_type_of is None:
            return select
        checked = checked_object(type_, select)
        classes = frozenset(strawberry_types.exact_classes(type_))
        rows = frozenset(strawberry_types.row_classes(type_)) & classes
        return known_object(rows, classes, select, checked) if classes else checked

    def _field_lines(self, parent_type: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> list[str]:
        name = nodes[0].name.value
        if name == "__typename":
            return constant_lines(key, parent_type.name)
        field_def = self.schema.get_field(parent_type, name)
        if not field_def:
            return []
        site = self._site(parent_type, field_def, key, nodes)
        site_name = self.source.name(f"{name}_of_{parent_type}", site)
        loaded = strawberry_seam.loaded_by(self.schema, field_def)
        if loaded:
            value, needs_here, may_be_coroutine = f"source.{loaded.by}", False, False
        else:
            value, needs_here, may_be_coroutine = value_expression(
                self.source, self.schema, field_def, nodes[0], self.resolvers
            )
        if (whole := self._whole(key, field_def, nodes)) is not None:
            resolve = eval(f"lambda source, here, run: {value}", self.source.namespace)  # noqa: S307 - made above
            value, needs_here, may_be_coroutine = f"{self._whole_value(whole, resolve)}(source, here, run)", True, True
            site.complete = completer_of_whole(site.complete)
        part = Field(
            key=key,
            label=f"{key}: {field_def.type}" if key == name else f"{key}: {name} of type {field_def.type}",
            site=site_name,
            value=value,
            needs_here=needs_here,
            may_be_coroutine=may_be_coroutine,
            tests=tuple(self._tests(field_def.type, nodes)),
        )
        return self._loaded(part, loaded) if loaded else field_lines(part)

    def _whole(self, key: str, field_def: GraphQLField, nodes: list[FieldNode]) -> Answer | None:
        """The function that answers a field whole, if it and everything selected below it can be."""
        how = strawberry_seam.whole_field(self.schema, field_def)
        return how.answer(SelectedField(key, field_def, nodes), self) if how else None

    def _whole_value(self, answer: Answer, resolve: Any) -> str:
        return self.source.name("whole", resolve_whole(answer, resolve))

    def fields_of(self, type_: GraphQLObjectType, nodes: Sequence[FieldNode]) -> list[SelectedField]:
        """The fields selected of the objects of this type at these nodes."""
        sets = [node.selection_set for node in nodes if node.selection_set]
        return [
            SelectedField(key, type_.fields.get(found[0].name.value), found)
            for key, found in self._collector.collect(type_, sets).items()
        ]

    def arguments_of(self, field: SelectedField) -> Arguments:
        """A function (run, place, info) -> the keyword arguments of the field's resolver."""
        assert field.field_def is not None
        direct = strawberry_seam.direct_call(self.schema, field.field_def)
        return argument_maker(
            field.field_def,
            field.nodes[0],
            hide_suggestions=self.resolvers.hide_suggestions,
            convert=direct.convert if direct else None,
            converts_once=direct.converts_once if direct else True,
        )

    def _loaded(self, part: Field, loaded: LoadedBy) -> list[str]:
        """The lines that ask for the field's key; beside them, the code that completes what is loaded."""
        made_of = self.source.name("made_of", loaded.of) if loaded.of else None
        complete, text = define_completion(self.source, part, made_of=made_of)
        self.texts.append(text)
        self.loads.append(LoadSite(loaded, complete))
        return loaded_lines(part, index=len(self.loads) - 1)

    def _site(self, parent_type: GraphQLObjectType, field_def: GraphQLField, key: str, nodes: list[FieldNode]) -> Site:
        identity = (parent_type.name, key, *map(id, nodes))
        site = self._sites.get(identity)
        if site is None:
            if len(self._sites) >= LARGEST_PLAN and not self.runs:
                raise NotCompilable("too large")
            site = self._sites[identity] = Site(
                key=key,
                parent_type=parent_type,
                field_def=field_def,
                nodes=nodes,
                return_type=field_def.type,
                nullable=not is_non_null_type(field_def.type),
            )
            site.complete = self._completer(site, field_def.type)
        return site

    def _completer(self, site: Site, type_: GraphQLOutputType) -> Complete:
        if is_non_null_type(type_):
            return non_null(self._inner(site, type_.of_type), site.coordinate)
        return nullable(self._inner(site, type_))

    def _inner(self, site: Site, type_: Any) -> Complete:
        if is_list_type(type_):
            return self._list(site, type_.of_type)
        if is_leaf_type(type_):
            return leaf(type_)
        if is_abstract_type(type_):
            nodes = site.nodes
            return abstract(
                self.schema,
                type_,
                object_for=lambda runtime_type: self._object_for(runtime_type, nodes),
                select_for=lambda runtime_type: self._select_for(runtime_type, nodes),
                type_resolver=self.resolvers.type_resolver,
            )
        return self._object_for(type_, site.nodes)

    def _list(self, site: Site, item_type: Any) -> Complete:
        item_site = Site(
            key=site.key,
            parent_type=site.parent_type,
            field_def=site.field_def,
            nodes=site.nodes,
            return_type=item_type,
            nullable=not is_non_null_type(item_type),
            is_item=True,
        )
        item_site.complete = self._completer(item_site, item_type)
        bare = item_type.of_type if is_non_null_type(item_type) else item_type
        if isinstance(bare, GraphQLObjectType):
            if bare.is_type_of is None:
                select = self._select_for(bare, site.nodes)
                return object_list(item_site, select=select, plain=self.plain, finish=self.finish)
            if strawberry_types.exact_classes(bare):
                known = self._object_for(bare, site.nodes)
                return object_list(item_site, select=known, plain=self.plain, finish=self.finish)
        unchanged = {"String": str, "ID": str, "Boolean": bool}.get(bare.name) if is_leaf_type(bare) else None
        return list_of(
            item_site, finish=self.finish, unchanged=unchanged if unchanged and unchanged_test(bare) else None
        )

    def _tests(self, type_: Any, nodes: list[FieldNode]) -> Iterable[tuple[str, str]]:
        """(expression, condition) pairs for values of this type that generated code completes without a call."""
        may_be_null = not is_non_null_type(type_)
        bare = type_ if may_be_null else type_.of_type
        if is_leaf_type(bare):
            if test := unchanged_test(bare):
                yield "value", f"{test} or value is None" if may_be_null else test
                return
            if lookup := enum_lookup(bare):
                kind = self.source.name("enum", lookup[0])
                names = self.source.name("names", lookup[1])
                yield f"{names}[value._name_]", f"value.__class__ is {kind} and value._name_ in {names}"
            else:
                coerce = self.source.name("coerce", bare.coerce_output_value)
                met = f"(coerced := {coerce}(value)) is not None and coerced is not Undefined"
                yield "coerced", f"value.__class__ in plain and {met}"
            if may_be_null:
                yield "None", "value is None"
        elif isinstance(bare, GraphQLObjectType):
            select = self.source.name("object", self._object_for(bare, nodes))
            yield f"{select}(value, here, run)", "value.__class__ in plain"
