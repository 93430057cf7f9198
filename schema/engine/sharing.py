"""Equal subscriptions share one execution and one text of each event.

Subscriptions are equal if they have the same plan, the same variables apart from the resume cursor, and the same
viewers: everybody if no selected field depends on the viewer, otherwise the same viewer.
"""

import json
from collections.abc import Awaitable, Callable, Hashable, Mapping
from typing import Any

from schema.context import Context
from schema.engine.answers import Answer, answer_of
from schema.executor import Executed, OnError, Plan


class Share:
    """The execution that a subscription shares with those that have an equal `key`.

    It runs as nobody if everybody shares it: a field that wrongly says that it is for everybody then shows no more
    than a visitor may see.
    """

    def __init__(
        self,
        plan: Plan,
        variables: Mapping[str, Any],
        context: Context,
        *,
        on_error: OnError,
        take: Callable[[Answer], bool],
    ) -> None:
        self._plan = plan
        self._variables = variables
        self._on_error = on_error
        self._new_context = context.for_everybody if plan.is_for_everybody else context.for_its_viewer
        given = {name: value for name, value in variables.items() if name not in plan.resume_variables}
        viewer = None if plan.is_for_everybody else context.viewer
        self.take: Callable[[Executed], bool] = lambda executed: take(executed.result)
        """Takes an answer at once, if that needs no waiting. It belongs to this subscription alone."""
        self.key: Hashable = (plan, json.dumps(given, sort_keys=True, default=str), on_error, viewer)

    async def execute(self, event_in: Callable[[Context], Awaitable[Any]]) -> Executed:
        """The answer to the event that `event_in` makes in a new context. Raises its errors."""
        context = self._new_context()
        event = await event_in(context)
        result = await self._plan.execute(event, context, self._variables, on_error=self._on_error)
        return Executed(answer_of(result))
