"""JSON text of answers."""

import json
from collections.abc import Mapping
from typing import Any

import orjson

from schema.executor import JsonText, json_default


def encoded(body: Mapping[str, Any]) -> str:
    """A body as JSON text. A value that orjson refuses, such as half a surrogate pair, is escaped."""
    try:
        return orjson.dumps(body, default=json_default).decode()
    except (orjson.JSONEncodeError, TypeError):
        return json.dumps(body, default=_as_json)


def _as_json(value: Any) -> Any:
    """A value that JSON does not have: text that is JSON already, or anything else as text."""
    return json.loads(value.text) if isinstance(value, JsonText) else str(value)
