"""The admin resources: everything that staff list, create, change, delete, follow and export."""

from collections.abc import Mapping

from domain import exports
from schema.admin import AdminResource
from schema.communities.admin import COMMUNITIES
from schema.events.admin import EVENTS
from schema.exports.admin import EXPORTS
from schema.imports.admin import IMPORTS
from schema.members.admin import MEMBERS
from schema.points.admin import ADJUSTMENTS, SHORTFALLS
from schema.purchases.admin import PARKED_RETURNS
from schema.queue.admin import DEAD_JOBS
from schema.rewards.admin import REWARDS
from schema.staff.admin import API_KEYS, STAFF_MEMBERS

_ALL = (
    MEMBERS,
    PARKED_RETURNS,
    ADJUSTMENTS,
    SHORTFALLS,
    REWARDS,
    EVENTS,
    COMMUNITIES,
    STAFF_MEMBERS,
    API_KEYS,
    DEAD_JOBS,
    IMPORTS,
    EXPORTS,
)

RESOURCES: Mapping[str, AdminResource] = {resource.kind: resource for resource in _ALL}
"""The resources by the name of their type. A new one is added to the table above."""

for _resource in _ALL:
    exports.offer_list(_resource.list_name, _resource.relation, _resource.exported_columns)
