"""The mutants still fit the code that they change, each in one place."""

from pathlib import Path

import pytest

from tests.domain.points.model.mutants import MUTANTS, Mutant

PROJECT = Path(__file__).parents[4]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_what_a_mutant_changes_stands_in_its_file_once(mutant: Mutant) -> None:
    text = (PROJECT / mutant.file).read_text()

    assert text.count(mutant.old) == 1
    compile(text.replace(mutant.old, mutant.new), mutant.file, "exec")


def test_there_are_enough_mutants_and_each_has_a_name_of_its_own() -> None:
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS) >= 15
