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
    owed = f" You owe {_count(parts['owed'])}; what you earn next pays it first." if parts.get("owed") else ""
    return f"{_count(parts['points'])} taken back for what you returned ({lines}): exactly what it had earned.{owed}"


def _reward(parts: Mapping[str, Any]) -> str:
    return f"{_count(parts['points'])} spent on “{parts['reward']}”."


def _reward_cancelled(parts: Mapping[str, Any]) -> str:
    return f"{_count(parts['points'])} back for “{parts['reward']}”, which was cancelled; they keep their expiry."


def _adjustment(parts: Mapping[str, Any]) -> str:
    verb = "added" if parts["points"] > 0 else "taken off"
    return f"{_count(abs(parts['points']))} {verb}: {parts['reason']}"


_SENTENCES = {
    "purchase": _purchase,
    "return": _return,
    "reward": _reward,
    "reward_cancelled": _reward_cancelled,
    "adjustment": _adjustment,
}
