"""Facts of imports."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class ImportRequested(Fact):
    """Staff uploaded a file to load."""

    import_id: UUID

    @property
    def key(self) -> UUID:
        return self.import_id
