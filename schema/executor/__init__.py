"""The compiled executor: runs queries and mutations as generated Python instead of graphql-core's executor.

`compile_operation` compiles an operation once to a Plan, and `Plan.execute` runs it. graphql-core runs an operation
that is NotCompiled. `execute_function` puts both behind Strawberry's schema, and `tally` counts them.
"""

from schema.executor.core import OnError, executor_of
from schema.executor.plan import Executed, NotCompiled, Plan, compile_operation
from schema.executor.tally import Tally, tally
from schema.executor.whole import JsonText, json_default
from schema.executor.wiring import FindPlan, execute_function

__all__ = [
    "Executed",
    "FindPlan",
    "JsonText",
    "NotCompiled",
    "OnError",
    "Plan",
    "Tally",
    "compile_operation",
    "execute_function",
    "executor_of",
    "json_default",
    "tally",
]
