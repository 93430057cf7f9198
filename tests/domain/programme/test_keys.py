"""Keys that are made from names."""

from itertools import islice

import pytest

from domain.errors import InvalidInput
from domain.programme import check_key, is_key, keys_from


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Box set voucher", ["box-set-voucher", "box-set-voucher-2", "box-set-voucher-3"]),
        ("  Café crème – für 2!  ", ["cafe-creme-fur-2"]),
        ("2 for 1", ["reward-2-for-1", "reward-2-for-1-2"]),
        ("买一送一", ["reward", "reward-2"]),
        ("Скидка", ["reward"]),
        ("x" * 200, ["x" * 34, "x" * 34 + "-2"]),
        ("…", ["reward"]),
    ],
)
def test_a_key_is_made_from_a_name(name: str, keys: list[str]) -> None:
    made = list(islice(keys_from(name, kind="reward"), len(keys)))

    assert made == keys
    assert all(map(is_key, made))


@pytest.mark.parametrize("text", ["", "Mug", "2-for-1", "a b", "m" * 41, "m\u0000", "mü", "-a", "mug\n"])
def test_what_cannot_be_a_key_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_key(text, path=("id",))

    assert refused.value.path == ("id",)
