"""Every transfer explains itself in one sentence, made from the parts that are stored with it."""

from collections.abc import Mapping
from typing import Any

from domain.programme import format_money

_ROUNDING = {"down": "rounded down", "half_up": "rounded to the nearest", "up": "rounded up"}


def explain(parts: Mapping[str, Any]) -> str:
    """The sentence for the parts. Unknown parts (a newer release wrote them) give a plain sentence, never an error."""
    sentence = _SENTENCES.get(str(parts.get("about")))
    try:
        return sentence(parts) if sentence else "Your points changed."
    except (KeyError, TypeError):
        return "Your points changed."


def _count(points: int) -> str:
    return f"{points:,} point" if points == 1 else f"{points:,} points"


def _purchase(parts: Mapping[str, Any]) -> str:
    where = f" at {parts['store']}" if parts.get("store") else ""
    paid = format_money(parts["base_minor"], parts["currency"])
    rate = f"{_count(parts['rate_points'])} for each {format_money(parts['rate_minor'], parts['currency'])}"
    tier = f", times {parts['percent'] / 100:g} in your tier {parts['tier']}" if parts["percent"] != 100 else ""
    rounding = f"{_ROUNDING[parts['rounding']]} per {parts['rounds']}"
    rule = f"rule “{parts['rule']}”, version {parts['version']}"
    return f"{_count(parts['points'])} for {paid} spent{where}: {rate}{tier}, {rounding} ({rule})."


def _return(parts: Mapping[str, Any]) -> str:
    lines = ", ".join(f"{line['quantity']} × {line['sku']}" for line in parts["lines"])
    points = _count(parts["points"])
    return f"{points} taken back for what you returned ({lines}): exactly what it had earned{_rest(parts)}"


def _rest(parts: Mapping[str, Any]) -> str:
    """How a clawback ends that found too few points."""
    if parts.get("owed"):
        return f". You owe {_count(parts['owed'])}; what you earn next pays it first."
    if parts.get("short"):
        return f", but for {_count(parts['short'])} that you had spent already."
    return "."


def _reward(parts: Mapping[str, Any]) -> str:
    return f"{_count(parts['points'])} spent on “{parts['reward']}”."


def _reward_cancelled(parts: Mapping[str, Any]) -> str:
    return f"{_count(parts['points'])} back for “{parts['reward']}”, which was cancelled; they keep their expiry."


def _adjustment(parts: Mapping[str, Any]) -> str:
    verb = "added" if parts["points"] > 0 else "taken off"
    return f"{_count(abs(parts['points']))} {verb}: {parts['reason']}"


def _capture(parts: Mapping[str, Any]) -> str:
    return f"{_count(parts['points'])} spent on {parts['purpose']}."


def _order_returned(parts: Mapping[str, Any]) -> str:
    return f"{_count(parts['points'])} back for what you returned and had paid for in points; they keep their expiry."


def _expiry(parts: Mapping[str, Any]) -> str:
    return f"{_count(parts['points'])} expired."


def _expiry_reversed(parts: Mapping[str, Any]) -> str:
    return f"{_count(parts['points'])} that had expired came back, because what they were earned with was returned."


def _passed_on(parts: Mapping[str, Any]) -> str:
    return f"{_count(parts['points'])} passed on to another member."


def _received(parts: Mapping[str, Any]) -> str:
    return f"{_count(parts['points'])} from another member; they keep their expiry."


def _opening(parts: Mapping[str, Any]) -> str:
    return f"{_count(parts['points'])} brought over from {parts['source']}."


def _shortfall_charged(parts: Mapping[str, Any]) -> str:
    return f"{_count(parts['points'])} taken back that had been spent when what earned them was returned{_rest(parts)}"


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
