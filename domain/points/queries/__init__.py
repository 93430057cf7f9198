"""Reading the ledger."""

from domain.points.queries.balances import Holdings, balance_of, balances_of, holdings_as_of, holdings_of
from domain.points.queries.books import LedgerReport, Liability, Movements, Period, Position, ledger_report
from domain.points.queries.forecasts import Change, ForecastLine, forecast_of
from domain.points.queries.history import (
    HistoryFilter,
    HistoryLine,
    count_history_of,
    explanations_of,
    history_of,
    transfers_by_id,
)
from domain.points.queries.journal import JournalLine, journal
from domain.points.queries.totals import LedgerTotals, earned_between, ledger_totals

__all__ = [
    "Change",
    "ForecastLine",
    "HistoryFilter",
    "HistoryLine",
    "Holdings",
    "JournalLine",
    "LedgerReport",
    "LedgerTotals",
    "Liability",
    "Movements",
    "Period",
    "Position",
    "balance_of",
    "balances_of",
    "count_history_of",
    "earned_between",
    "explanations_of",
    "forecast_of",
    "history_of",
    "holdings_as_of",
    "holdings_of",
    "journal",
    "ledger_report",
    "ledger_totals",
    "transfers_by_id",
]
