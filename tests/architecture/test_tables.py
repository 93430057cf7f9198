"""A context's tables are its own: nobody else imports its `models`, and nobody reaches past its public face."""

import grimp
import pytest

from tests.architecture.sources import PROJECT, listed

GRAMMAR = {"database", "outbox", "work", "feed", "replays", "tokens", "filtering", "ids", "actor", "errors", "facts"}


@pytest.fixture(scope="module")
def imports() -> grimp.ImportGraph:
    """Who imports whom in Laurel."""
    return grimp.build_graph("api", "schema", "domain", include_external_packages=False, cache_dir=None)


def test_the_models_of_a_context_are_imported_by_that_context_only(imports: grimp.ImportGraph) -> None:
    models = [
        module
        for module in imports.modules
        if "models" in module.split(".")[2:] and module.startswith("domain.") and _context(module) not in GRAMMAR
    ]
    breaches = [
        f"{line} imports {model}: ask a query or a command of domain.{_context(model)}."
        for model in sorted(models)
        for line in _outsiders(imports, model)
    ]
    assert models, "No context has a `models` module: this test looks in the wrong place."
    assert not breaches, listed(breaches)


def test_contexts_speak_to_the_public_faces_of_others(imports: grimp.ImportGraph) -> None:
    insides = [
        m for m in imports.modules if m.startswith("domain.") and m.count(".") > 1 and _context(m) not in GRAMMAR
    ]
    breaches = [
        f"{line} imports {inside}: take it from domain.{_context(inside)}, whose __init__ names what others may use."
        for inside in sorted(insides)
        for line in _outsiders(imports, inside)
    ]
    assert not breaches, listed(breaches)


def _context(module: str) -> str:
    return module.split(".")[1]


def _outsiders(imports: grimp.ImportGraph, module: str) -> list[str]:
    """`file:line` of every import of a module from outside its own context."""
    home = f"domain.{_context(module)}"
    return [
        f"{_file(importer)}:{detail['line_number']}"
        for importer in sorted(imports.find_modules_that_directly_import(module))
        if importer != home and not importer.startswith(f"{home}.")
        for detail in imports.get_import_details(importer=importer, imported=module)
    ]


def _file(module: str) -> str:
    path = module.replace(".", "/")
    return f"{path}/__init__.py" if (PROJECT / path).is_dir() else f"{path}.py"
