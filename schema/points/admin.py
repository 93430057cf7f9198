"""Adjustments and shortfalls as admin resources."""

from schema.admin import AdminResource, Column
from schema.dialect import DateFieldComparison, FilterComparison, IDFilterComparison, StringFieldComparison
from schema.points.adjustments import Adjustment, AdjustmentState, ReasonCode
from schema.points.shortfalls import Shortfall, ShortfallState

ADJUSTMENTS = AdminResource(
    Adjustment,
    singular="adjustment",
    plural="adjustments",
    listed="Adjustments, newest first, including those that wait for a second person. For staff.",
    columns=[
        Column("member_id", "By member.", IDFilterComparison, sorts=False, reference="Member"),
        Column("unit_id", "By the unit's code.", StringFieldComparison, sorts=False),
        Column("amount", "By amount."),
        Column("state", "By state.", FilterComparison[AdjustmentState]),
        Column("reason_code", "By reason code.", FilterComparison[ReasonCode]),
        Column("requested_by", "By the person who requested it.", StringFieldComparison, sorts=False),
        Column("requested_at", "By the time of the request.", DateFieldComparison),
        Column("decided_at", "By the time of the decision.", DateFieldComparison),
    ],
)

SHORTFALLS = AdminResource(
    Shortfall,
    singular="shortfall",
    plural="shortfalls",
    listed="Shortfalls, newest first, including those that wait for a decision. For staff.",
    columns=[
        Column("member_id", "By member.", IDFilterComparison, sorts=False, reference="Member"),
        Column("unit_id", "By the unit's code.", StringFieldComparison, sorts=False),
        Column("amount", "By amount."),
        Column("state", "By state.", FilterComparison[ShortfallState]),
        Column("recorded_at", "By the time it was recorded.", DateFieldComparison),
        Column("decided_at", "By the time of the decision.", DateFieldComparison),
    ],
)
