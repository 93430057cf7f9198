"""One declaration per admin resource. Fields of queries, mutations and subscriptions follow from it.

    REWARDS = AdminResource(
        Reward,
        singular="reward",
        plural="rewards",
        columns=[Column("name", "By name.", StringFieldComparison)],
        create=Create(NewReward, rewards.create_reward, description="Add a reward to the catalogue. For staff."),
        update=Update(RewardUpdate, rewards.update_reward, description="Change a reward. For staff."),
        live=Live("reward_id", created=[rewards.RewardCreated], updated=[rewards.RewardChanged]),
    )

`schema/resources.py` has the table of all resources.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from domain.facts import Fact
from domain.relations import EVERYTHING, Condition, Relation, Window
from schema.admin.columns import Column, condition_of, filter_input, orders_of, sort_input
from schema.context import Context
from schema.dialect import IDFilterComparison, OffsetPaging
from schema.ids import camel_case
from schema.inputs import Input
from schema.rows import OfRows

Command = Callable[..., Awaitable[Any]]
Visible = Callable[[Context], Condition]
"""Makes the condition on the rows that the actor may see."""


def everything(context: Context) -> Condition:
    """The condition on all rows of the relation."""
    return EVERYTHING


@dataclass(frozen=True, slots=True)
class Create:
    """The creation of a row: the input with its fields, and the command.

    The command takes `actor`, `now` and the `arguments` of the input, and answers the row. The same request again
    changes nothing.
    """

    fields: type[Input]
    command: Command
    description: str


@dataclass(frozen=True, slots=True)
class Update:
    """The change of a row: the input with its fields, and the command.

    The command takes `actor`, `now`, `id` and the `arguments` of the input, and answers the row.
    """

    fields: type[Input]
    command: Command
    description: str


@dataclass(frozen=True, slots=True)
class Delete:
    """The deletion of a row, or the act of the domain that takes its place: the `verb`, such as withdraw.

    The command takes `actor`, `now` and `id`, and answers the row, which stays on record. The same request again
    changes nothing. `left` is the condition on rows that the command still changes.
    """

    verb: str
    command: Command
    left: Condition
    description: str


@dataclass(frozen=True, slots=True)
class Live:
    """The facts that tell of created, updated and deleted rows. The attribute `id` of each is the id of its row."""

    id: str
    created: Sequence[type[Fact]] = ()
    updated: Sequence[type[Fact]] = ()
    deleted: Sequence[type[Fact]] = ()


@dataclass(frozen=True)
class AdminResource:
    """A resource: the type of its rows, its words in descriptions, its columns, and the acts on it.

    Every resource has the column `id`, a field for one row by id, and the finder of `node`. `listed` is the description
    of the list in the dialect; None for a resource with another list. `visible` narrows the rows that an actor sees by
    id. `exported` names the columns of its file, by default all of the relation.
    """

    type: type[OfRows]
    singular: str
    plural: str
    columns: Sequence[Column]
    listed: str | None = None
    visible: Visible = everything
    create: Create | None = None
    update: Update | None = None
    delete: Delete | None = None
    live: Live | None = None
    exported: Sequence[str] | None = None

    def __post_init__(self) -> None:
        if self.type.relation is None:
            raise TypeError(f"{self.kind} has no relation.")
        id = Column("id", "By id.", IDFilterComparison, reference=self.kind)
        object.__setattr__(self, "columns", [id, *self.columns])
        if unknown := [column.name for column in self.columns if column.name not in self.relation.columns]:
            raise TypeError(f"{self.kind}: rows of the relation have no column {', '.join(unknown)}.")

    @property
    def kind(self) -> str:
        """The name of the type."""
        return self.type.__name__

    @property
    def relation(self) -> Relation[Any]:
        """The relation of the rows."""
        assert self.type.relation is not None
        return self.type.relation

    @property
    def one_name(self) -> str:
        """The name of the field for one row: `apiKey`."""
        return self.kind[0].lower() + self.kind[1:]

    @property
    def list_name(self) -> str:
        """The name of the field for the list: `apiKeys`."""
        return camel_case("_".join(self.plural.lower().split()))

    @property
    def many(self) -> str:
        """The plural in names of types: `ApiKeys`."""
        return self.list_name[0].upper() + self.list_name[1:]

    @cached_property
    def filter(self) -> Any:
        """The input `<kind>Filter`."""
        return filter_input(self.kind, plural=self.plural, columns=self.columns)

    @cached_property
    def sort(self) -> Any:
        """The input `<kind>Sort`."""
        return sort_input(self.kind, plural=self.plural, columns=self.columns)

    @property
    def exported_columns(self) -> Sequence[str]:
        """The columns of the exported file."""
        return list(self.relation.columns) if self.exported is None else self.exported

    def condition(self, filter: Any, *, path: tuple[str, ...] = ("filter",), is_strict: bool = False) -> Condition:
        """The domain's condition of a filter: see `condition_of`. Raises InvalidInput."""
        return condition_of(filter, columns=self.columns, path=path, is_strict=is_strict)

    def window(
        self,
        context: Context,
        filter: Any = None,
        sorting: Sequence[Any] | None = None,
        paging: OffsetPaging | None = None,
    ) -> Window:
        """The page that these arguments of the list ask for. Raises InvalidInput."""
        first, offset = (paging or OffsetPaging()).bounds()
        return Window(first=first, offset=offset, where=self.condition(filter), order=orders_of(sorting))


Fields = Mapping[str, tuple[Any, Any]]
"""Name -> the type of a field, and the field."""
