"""Commands that change points directly. Other contexts post earning and spending through the ledger."""

from domain.points.commands.activate_points import activate_points
from domain.points.commands.adjust_points import (
    AdjustmentDraft,
    ReasonCode,
    adjust_points,
    decide_adjustment,
    withdraw_adjustment,
)
from domain.points.commands.create_unit import UnitDraft, create_unit
from domain.points.commands.decide_shortfall import decide_shortfall
from domain.points.commands.expire_points import write_down_expired
from domain.points.commands.hold_points import (
    HoldDraft,
    capture_hold,
    hold_points,
    release_hold,
    write_down_lapsed_holds,
)
from domain.points.commands.import_balances import LONGEST_SOURCE, BalancesReport, OpeningImport, import_balances
from domain.points.commands.open_balances import OpeningBalance, open_balances
from domain.points.commands.set_unit_policy import (
    PolicyChanges,
    change_unit_policy,
    set_unit_policy,
    withdraw_unit_policy,
)
from domain.points.commands.transfer_points import PassedOn, transfer_points

__all__ = [
    "LONGEST_SOURCE",
    "AdjustmentDraft",
    "BalancesReport",
    "HoldDraft",
    "OpeningBalance",
    "OpeningImport",
    "PassedOn",
    "PolicyChanges",
    "ReasonCode",
    "UnitDraft",
    "activate_points",
    "adjust_points",
    "capture_hold",
    "change_unit_policy",
    "create_unit",
    "decide_adjustment",
    "decide_shortfall",
    "hold_points",
    "import_balances",
    "open_balances",
    "release_hold",
    "set_unit_policy",
    "transfer_points",
    "withdraw_adjustment",
    "withdraw_unit_policy",
    "write_down_expired",
    "write_down_lapsed_holds",
]
