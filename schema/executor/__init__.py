"""The compiled executor: runs queries and mutations as generated Python in the place of graphql-core's executor.

`compile_operation` makes a Plan of one operation, once; `Plan.execute` runs it. What it answers NotCompiled to is for
graphql-core. `execute_function` puts both behind Strawberry's schema, and `tally` counts them.
"""

from schema.executor.core import OnError, executor_of
from schema.executor.plan import NotCompiled, Plan, compile_operation
from schema.executor.tally import Tally, tally
from schema.executor.wiring import FindPlan, execute_function

__all__ = [
    "FindPlan",
    "NotCompiled",
    "OnError",
    "Plan",
    "Tally",
    "compile_operation",
    "execute_function",
    "executor_of",
    "tally",
]
