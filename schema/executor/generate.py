"""Generated code: one plain Python function per object type and merged selection set."""

from dataclasses import dataclass, field
from types import CoroutineType
from typing import Any

from graphql.pyutils import Undefined

from schema.executor.positions import PENDING, failed_now

_STORE = "out[{key!r}]"


@dataclass(slots=True)
class Source:
    """The text of one function under construction, and its namespace."""

    namespace: dict[str, Any]
    lines: list[str] = field(default_factory=list)

    def name(self, stem: str, value: Any) -> str:
        """Add a value to the namespace and return its name."""
        name = f"{stem}_{len(self.namespace)}"
        self.namespace[name] = value
        return name

    def add(self, *lines: str) -> None:
        """Append lines of text."""
        self.lines += lines


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a selection set."""

    key: str
    label: str
    site: str
    """The name of the field's site in the namespace."""
    value: str
    """The expression of the value, over `source`, `here` and `run`."""
    needs_here: bool
    """True if the expression uses `here`."""
    may_be_coroutine: bool
    tests: tuple[tuple[str, str], ...]
    """(expression of the completed value, condition) pairs. The first true condition wins."""


def new_namespace(plain: set[type[Any]], finish: Any) -> dict[str, Any]:
    """The names shared by all generated functions of a plan."""
    return {
        "__builtins__": __builtins__,
        "plain": plain,
        "finish": finish,
        "failed_now": failed_now,
        "PENDING": PENDING,
        "Coroutine": CoroutineType,
        "Undefined": Undefined,
    }


def field_lines(part: Field) -> list[str]:
    """The lines that set one field of `out`."""
    place = f"(where, out, {part.key!r}, {part.site})"
    place_needed_before = part.needs_here or part.may_be_coroutine or any("here" in test for test, _ in part.tests)
    here = "here" if place_needed_before else place
    store = _STORE.format(key=part.key)
    completed = f"finish(value, {here}, run)"
    for expression, condition in reversed(part.tests):
        completed = f"{expression} if {condition} else {completed}"
    lines = [f"    # {part.label}"]
    if place_needed_before:
        lines.append(f"    here = {place}")
    lines += ["    try:", f"        value = {part.value}"]
    if part.may_be_coroutine:
        lines += [
            "        if value.__class__ is Coroutine:",
            f"            run.pending.append((value, {part.site}.complete, here))",
            f"            {store} = PENDING",
            "        else:",
            f"            {store} = {completed}",
        ]
    else:
        lines.append(f"        {store} = {completed}")
    lines += ["    except Exception:", f"        {store} = failed_now({here}, run)"]
    return lines


def loaded_lines(part: Field, *, index: int) -> list[str]:
    """The lines that leave one field of `out` to a load: `part.value` is its key."""
    place = f"(where, out, {part.key!r}, {part.site})"
    store = _STORE.format(key=part.key)
    return [
        f"    # {part.label}, loaded",
        f"    {store} = PENDING",
        "    try:",
        f"        run.wanted[{index}].append(({part.value}, {place}))",
        "    except Exception:",
        f"        {store} = failed_now({place}, run)",
    ]


def define_completion(source: Source, part: Field, *, made_of: str | None) -> tuple[Any, str]:
    """Compile a function `(wanted, found, run, beside)` that completes the loaded values of many objects.

    `made_of` names the function that makes the field's value from the loaded one. Returns the function and its text.
    """
    completed = "finish(value, here, run)"
    for expression, condition in reversed(part.tests):
        completed = f"{expression} if {condition} else {completed}"
    name = source.name("complete", None)
    text = "\n".join(
        [
            f"def {name}(wanted, found, run, beside):",
            f'    """{part.label}, loaded"""',
            "    for place, (key, here) in enumerate(wanted):",
            "        if run.has_dead and run.is_dead(here):",
            "            continue",
            "        try:",
            "            value = None if key is None else found[key]",
            "            if isinstance(value, BaseException):",
            "                raise value",
            *([f"            value = None if key is None else {made_of}(value)"] if made_of else []),
            f"            here[1][here[2]] = {completed}",
            "        except Exception as error:",
            "            run.failed_late(error, here, beside(place))",
        ]
    )
    exec(compile(text, f"<plan {part.label}, loaded>", "exec"), source.namespace)  # noqa: S102 - names in it are checked or quoted
    return source.namespace[name], text


def constant_lines(key: str, value: str) -> list[str]:
    """The line that answers a constant: `__typename`."""
    return [f"    {_STORE.format(key=key)} = {value!r}"]


def define(source: Source, name: str, *, title: str, body: list[str]) -> tuple[Any, str]:
    """Compile a function `name(source, where, run)` that builds an object. Returns the function and its text."""
    text = "\n".join(
        [f"def {name}(source, where, run):", f'    """{title}"""', "    out = {}", *body, "    return out"]
    )
    exec(compile(text, f"<plan {title}>", "exec"), source.namespace)  # noqa: S102 - names in it are checked or quoted
    return source.namespace[name], text


def define_field(source: Source, name: str, *, title: str, body: list[str]) -> tuple[Any, str]:
    """Compile a function `name(source, where, run, out)` that sets one root field of a mutation."""
    text = "\n".join([f"def {name}(source, where, run, out):", f'    """{title}"""', *body])
    exec(compile(text, f"<plan {title}>", "exec"), source.namespace)  # noqa: S102 - names in it are checked or quoted
    return source.namespace[name], text
