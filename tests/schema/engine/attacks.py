"""Documents that cost a server more than their writer: the known ones, and some that aim at our own checks."""

from schema.engine import Limits


def doubling(fragments: int) -> str:
    """A few hundred bytes that spread to 2^fragments fields: each fragment spreads the next one twice."""
    chain = " ".join(f"fragment F{n} on Query {{ ...F{n + 1} a{n}: __typename ...F{n + 1} }}" for n in range(fragments))
    return "{ ...F0 } " + chain + f" fragment F{fragments} on Query {{ __typename }}"


def _pairs(count: int) -> str:
    """Fragments in pairs, each of which spreads both of the next pair: 2^count ways through them."""
    chain = " ".join(
        f"fragment {name}{n} on Query {{ ...A{n + 1} ...B{n + 1} }}" for n in range(count) for name in ("A", "B")
    )
    ends = f"fragment A{count} on Query {{ __typename }} fragment B{count} on Query {{ __typename }}"
    return "{ ...A0 ...B0 } " + chain + ends


def _nested_pages(levels: int) -> str:
    return "query Q($n: Int!) { " + "members(paging: {limit: $n}) { nodes { " * levels + "id" + " } }" * levels + " }"


REFUSED = {
    "fragments that double": doubling(40),
    "fragments in a circle": "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
    "aliases": "{ " + " ".join(f"a{n}: rewards(first: 100) {{ nodes {{ name }} }}" for n in range(1000)) + " }",
    "directives": "{ __typename " + "@skip(if: false) " * 2000 + "}",
    "unknown fields": "{ " + " ".join(f"nope{n}" for n in range(2000)) + " }",
    "unknown fields below": "{ me { " + " ".join(f"nope{n}" for n in range(3900)) + " } }",
    "duplicate fields": "{ " + "__typename " * 5000 + "}",
    "duplicate fields below": "{ me { " + "name " * 3900 + "} }",
    "conflicting fields below": "{ me { " + "".join(f"name(a: {n}) " for n in range(700)) + "} }",
    "overlapping selections": "{ " + "me { name stage balance } " * 300 + "}",
    "overlapping selections below": "{ me { " + "standing { tier { name } } " * 450 + "} }",
    "overlapping fragments": "{ "
    + " ".join(f"...F{n}" for n in range(150))
    + " } "
    + " ".join(f"fragment F{n} on Query {{ me {{ name }} }}" for n in range(150)),
    "overlapping fragments below": "{ me { "
    + " ".join(f"...F{n}" for n in range(300))
    + " } } "
    + " ".join(f"fragment F{n} on Member {{ name }}" for n in range(300)),
    "overlapping inline fragments": "{ me { " + "... on Member { standing { tier { name } } } " * 300 + "} }",
    "fragments in pairs": _pairs(100),
    "operations": " ".join(f"query Q{n} {{ __typename }}" for n in range(10_000)),
    "variables": "query Q(" + " ".join(f"$v{n}: Int" for n in range(900)) + ") { __typename }",
    "variables of nested types": "query Q($v: " + "[" * 1900 + "Int" + "]" * 1900 + ") { __typename }",
    "a long list": "{ nodes(ids: [" + '"x" ' * 20_000 + "]) { id } }",
    "a nested list": "{ nodes(ids: " + "[" * 1900 + "]" * 1900 + ") { id } }",
    "a nested object": "{ members(filter: " + "{and: " * 1000 + "{}" + "}" * 1000 + ") { totalCount } }",
    "a wide object": "{ members(filter: {" + " ".join(f"f{n}: {n}" for n in range(1200)) + "}) { totalCount } }",
    "a long string": '{ node(id: "' + "x" * 1_000_000 + '") { id } }',
    "a long number": "{ rewards(first: " + "9" * 60_000 + ") { totalCount } }",
    "a long comment": "# " + "x" * 1_000_000 + "\n{ __typename }",
    "many comments": "#\n" * 30_000 + "{ __typename }",
    "commas": "{ __typename" + "," * 1_000_000 + " }",
    "depth": "{ me " * 5000 + "{ name }" + " }" * 5000,
    "depth within the tokens": "{ me " * 1300 + "{ name }" + " }" * 1300,
    "inline fragments in each other": "{ " + "... { " * 1300 + "__typename" + " }" * 1300 + " }",
    "circular introspection": "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
    "a chain of fragments": "{ ...F0 } "
    + " ".join(f"fragment F{n} on Query {{ ...F{n + 1} }}" for n in range(450))
    + " fragment F450 on Query { __typename }",
    "an unknown fragment": "{ ...Nope }",
    "unknown fragments": "{ " + "".join(f"...F{n} " for n in range(1900)) + "}",
    "unused fragments": "{ __typename } " + " ".join(f"fragment F{n} on Query {{ __typename }}" for n in range(480)),
    "unknown arguments": "{ rewards(" + " ".join(f"a{n}: 1" for n in range(1200)) + ") { totalCount } }",
    "pages within pages": _nested_pages(5).replace("$n", "100").replace("query Q(100: Int!) ", ""),
}
"""Documents that are refused before they run."""

HARMLESS = {
    "a literal of sixty thousand letters": '{ node(id: "' + "x" * 60_000 + '") { __typename } }',
    "blanks": "{ __typename" + " " * 60_000 + " }",
    "words in a list": "{ nodes(ids: [" + '"x" ' * 490 + "]) { id } }",
}
"""Documents that may run, and answer little."""


def within_limits(limits: Limits) -> dict[str, str]:
    """Documents that go as far as each limit allows, towards what validation takes long for."""
    fields, spreads, fragments = limits.fields, limits.spreads, limits.fragments
    repeats = int((2 * limits.pairs / 3) ** 0.5)
    many = int((2 * limits.pairs) ** 0.5)
    return {
        "unknown fields": "{ me { " + " ".join(f"nope{n}" for n in range(fields - 1)) + " } }",
        "fields with aliases": "{ me { " + " ".join(f"a{n}: balance" for n in range(limits.aliases)) + " } }",
        "fields of one name": "{ me { " + "name " * many + "} }",
        "fields of one name, and what is below": "{ me { " + "standing { tier { name } } " * repeats + "} }",
        "the same in inline fragments": "{ me { "
        + "... on Member { standing { tier { name } } } " * min(repeats, spreads)
        + "} }",
        "conflicts": "{ me { " + " ".join(f"name(a: {n})" for n in range(many)) + " } }",
        "conflicts below": "{ me { "
        + " ".join("standing { tier { a: " + ("name", "id")[n % 2] + " } }" for n in range(repeats))
        + " } }",
        "fragments that spread each other": "{ me { ...F0 } } "
        + " ".join(
            f"fragment F{n} on Member {{ "
            + " ".join(f"...F{m}" for m in range(n + 1, min(n + 1 + spreads // fragments, fragments)))
            + " "
            + " ".join(f"x{n}_{k}" for k in range(fields // fragments - 1))
            + " }"
            for n in range(fragments)
        ),
        "fragments beside each other": "{ me { "
        + " ".join(f"...F{n}" for n in range(fragments))
        + " } } "
        + " ".join(
            f"fragment F{n} on Member {{ standing {{ tier {{ name }} }} }}" for n in range(min(repeats, fragments))
        ),
        "fragments in pairs": _pairs(fragments // 2 - 1),
        "unused fragments": "{ __typename } "
        + " ".join(f"fragment F{n} on Query {{ __typename }}" for n in range(min(many, fragments) - 1)),
        "unknown fragments": "{ me { " + "".join(f"...F{n} " for n in range(spreads)) + "} }",
        "unused variables": "query Q(" + " ".join(f"$v{n}: Int" for n in range(limits.variables)) + ") { __typename }",
        "variables of wrong types": "query Q("
        + " ".join(f"$v{n}: Nope" for n in range(limits.variables))
        + ") { me { "
        + " ".join(f"a{n}: name(x: $v{n})" for n in range(limits.variables))
        + " } }",
        "unknown arguments": "{ rewards(" + " ".join(f"a{n}: 1" for n in range(600)) + ") { totalCount } }",
        "a wide object": "{ members(filter: {"
        + " ".join(f"f{n}: {n}" for n in range(limits.values - 1))
        + "}) { totalCount } }",
        "a wide list of wrong values": "{ nodes(ids: [" + "{} " * (limits.values - 1) + "]) { id } }",
        "objects in objects": "{ members(filter: " + "{and: [" * 60 + "{}" + "]}" * 60 + ") { totalCount } }",
        "directives": "{ me { " + "name @skip(if: 3) " * min(limits.directives, many) + "} }",
        "tokens": "{ me { " + " ".join(f"u{n}(a: 1 b: 2)" for n in range(limits.tokens // 9 - 1)) + " } }",
    }


def with_variables(limits: Limits) -> dict[str, tuple[str, dict[str, object]]]:
    """Requests whose variables go as far as is allowed, and further."""
    ids = "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    filter = "query Q($filter: MemberFilter) { members(filter: $filter) { totalCount } }"
    some = limits.variable_objects // 2 - 1
    return {
        "variables: a list of wrong values": (ids, {"ids": [[]] * limits.variable_values}),
        "variables: objects for ids": (ids, {"ids": [{}] * limits.variable_objects}),
        "variables: a wide object": (filter, {"filter": {f"k{n}": n for n in range(limits.variable_values)}}),
        "variables: many objects": (filter, {"filter": {"and": [{"name": {"eq": "x"}}] * some}}),
        "variables: many wrong objects": (filter, {"filter": {"and": [{"nome": {"eq": "x"}}] * some}}),
        "variables: too many objects": (filter, {"filter": {"and": [{"name": {"eq": "x"}}] * 4_900}}),
        "variables: too wide an object": (filter, {"filter": {f"k{n}": n for n in range(9_000)}}),
    }
