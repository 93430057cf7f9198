"""Every transfer explains itself in one sentence, made from the parts that are stored with it."""

from collections.abc import Mapping
from typing import Any

from domain.ledger import SpokenUnit
from domain.programme import format_money

_ROUNDING = {"down": "rounded down", "half_up": "rounded to the nearest", "up": "rounded up"}


def explain(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    """The sentence for the parts, its amounts said in their unit.

    Unknown parts (a newer release wrote them) give a plain sentence, never an error; parts that an older release did
    not keep yet are left out.
    """
    sentence = _SENTENCES.get(str(parts.get("about")))
    try:
        return sentence(parts, unit) if sentence else _plain(unit)
    except (KeyError, TypeError, ValueError, ArithmeticError):
        return _plain(unit)


def _plain(unit: SpokenUnit) -> str:
    return f"Your {unit.label} changed."


def _purchase(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    where = f" at {parts['store']}" if parts.get("store") else ""
    paid = format_money(parts["base_minor"], parts["currency"])
    rate = f"{unit.amount(parts['rate_points'])} for each {format_money(parts['rate_minor'], parts['currency'])}"
    tier = f", times {parts['percent'] / 100:g} in your tier {parts['tier']}" if parts["percent"] != 100 else ""
    rounding = f"{_ROUNDING[parts['rounding']]} per {parts['rounds']}"
    rule = f"rule “{parts['rule']}”, version {parts['version']}"
    return f"{unit.amount(parts['points'])} for {paid} spent{where}: {rate}{tier}, {rounding} ({rule})."


def _return(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    lines = ", ".join(f"{line['quantity']} × {line['sku']}" for line in parts["lines"])
    short = parts.get("short", 0)
    taken = f"{unit.amount(parts['points'] - short)} taken back for what you returned ({lines})"
    if not short:
        return f"{taken}: exactly what it had earned{_owing(parts, unit)}"
    # Where it is for staff to decide what becomes of the rest, the sentence promises nothing.
    let_go = " and will not be taken" if parts.get("negative") == "clamp" else ""
    return f"{taken}; {unit.figure(short)} more that it had earned had been spent or set aside{let_go}."


def _owing(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    """How a clawback ends, where some of it is owed."""
    return f". You owe {unit.amount(parts['owed'])}; what you earn next pays it first." if parts.get("owed") else "."


def _reward(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    return f"{unit.amount(parts['points'])} spent on “{parts['reward']}”."


def _reward_cancelled(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    back = f"{unit.amount(parts['points'])} back for “{parts['reward']}”, which was cancelled"
    return f"{back}; {_keep_expiry(parts, unit)}"


def _keep_expiry(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    """How points end that came back into their lots, for some of which it was too late."""
    expired = parts.get("expired")
    return f"they keep their expiry, and {unit.figure(expired)} of them had expired already." if expired else _KEPT


_KEPT = "they keep their expiry."


def _adjustment(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    verb = "added" if parts["points"] > 0 else "taken off"
    return f"{unit.amount(abs(parts['points']))} {verb}: {parts['reason']}"


def _capture(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    return f"{unit.amount(parts['points'])} spent on {parts['purpose']}."


def _order_returned(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    back = f"{unit.amount(parts['points'])} back for what you returned and had paid for in {unit.label}"
    return f"{back}; {_keep_expiry(parts, unit)}"


def _expiry(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    return f"{unit.amount(parts['points'])} expired."


def _expiry_reversed(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    points = unit.amount(parts["points"])
    return f"{points} that had expired came back, because what they were earned with was returned."


def _passed_on(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    return f"{unit.amount(parts['points'])} passed on to another member."


def _received(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    return f"{unit.amount(parts['points'])} from another member; {_KEPT}"


def _opening(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    return f"{unit.amount(parts['points'])} brought over from {parts['source']}."


def _shortfall_charged(parts: Mapping[str, Any], unit: SpokenUnit) -> str:
    taken = f"{unit.amount(parts['points'])} taken back that had been spent when what earned them was returned"
    return f"{taken}{_owing(parts, unit)}"


_SENTENCES = {
    "capture": _capture,
    "order_returned": _order_returned,
    "expiry": _expiry,
    "expiry_reversed": _expiry_reversed,
    "passed_on": _passed_on,
    "received": _received,
    "opening": _opening,
    "shortfall_charged": _shortfall_charged,
    "purchase": _purchase,
    "return": _return,
    "reward": _reward,
    "reward_cancelled": _reward_cancelled,
    "adjustment": _adjustment,
}
KNOWN = frozenset(_SENTENCES)
"""The sentences that there are; what each needs, and which kinds of transfer it explains, is the doctor's to check."""
