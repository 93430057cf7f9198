"""What a part can be asked for, again and again."""

from collections.abc import Awaitable, Callable, Mapping

from .calls import Load

Figures = Mapping[str, float]
"""What was measured; each name says in which unit."""

Rounds = Mapping[str, Callable[[], Awaitable[Figures | Load]]]
"""One round of each thing that a part measures. It answers figures, or a load that is to be sent and measured."""
