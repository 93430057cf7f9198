"""JSON text of answers."""

import json
from collections.abc import Mapping
from typing import Any

import orjson


def encoded(body: Mapping[str, Any]) -> str:
    """A body as JSON text. A value that orjson refuses, such as half a surrogate pair, is escaped."""
    try:
        return orjson.dumps(body).decode()
    except (orjson.JSONEncodeError, TypeError):
        return json.dumps(body, default=str)
