"""Facts of exports."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class ExportRequested(Fact):
    """Staff asked for a file."""

    export_id: UUID

    @property
    def key(self) -> UUID:
        return self.export_id
