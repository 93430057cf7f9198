"""Reading the ledger."""

from domain.points.queries.adjustments import (
    ADJUSTMENTS,
    AdjustmentRow,
)
from domain.points.queries.balances import (
    NOTHING,
    Holdings,
    UnitAccount,
    accounts_as_of,
    accounts_of,
    balance_of,
    balance_sql,
    balances_of,
    holdings_as_of,
    holdings_of,
)
from domain.points.queries.books import LedgerReport, Movements, Period, ReportWanted, ledger_report
from domain.points.queries.forecasts import Change, ForecastLine, forecasts_of
from domain.points.queries.history import (
    HistoryFilter,
    HistoryLine,
    HistoryWanted,
    histories_of,
    history_counts,
    movements_of,
    posted_for,
    transfers_by_id,
)
from domain.points.queries.holds import HeldPoints, held_points, holds_by_id, open_holds_of
from domain.points.queries.journal import JournalLine, check_days, journal
from domain.points.queries.liabilities import Liability, Position
from domain.points.queries.lots import LotPart, lot_parts_of
from domain.points.queries.shortfalls import (
    SHORTFALLS,
    ShortfallRow,
    amounts_short,
    find_shortfall,
)
from domain.points.queries.totals import LedgerTotals, earned_before_and_now, earned_between, ledger_totals
from domain.points.queries.units import UNITS, UnitRow, all_units, policies_for

__all__ = [
    "ADJUSTMENTS",
    "NOTHING",
    "SHORTFALLS",
    "UNITS",
    "AdjustmentRow",
    "Change",
    "ForecastLine",
    "HeldPoints",
    "HistoryFilter",
    "HistoryLine",
    "HistoryWanted",
    "Holdings",
    "JournalLine",
    "LedgerReport",
    "LedgerTotals",
    "Liability",
    "LotPart",
    "Movements",
    "Period",
    "Position",
    "ReportWanted",
    "ShortfallRow",
    "UnitAccount",
    "UnitRow",
    "accounts_as_of",
    "accounts_of",
    "all_units",
    "amounts_short",
    "balance_of",
    "balance_sql",
    "balances_of",
    "check_days",
    "earned_before_and_now",
    "earned_between",
    "find_shortfall",
    "forecasts_of",
    "held_points",
    "histories_of",
    "history_counts",
    "holdings_as_of",
    "holdings_of",
    "holds_by_id",
    "journal",
    "ledger_report",
    "ledger_totals",
    "lot_parts_of",
    "movements_of",
    "open_holds_of",
    "policies_for",
    "posted_for",
    "transfers_by_id",
]
