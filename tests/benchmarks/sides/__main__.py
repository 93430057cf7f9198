"""Opens a part of one commit, and runs a round of it whenever its name comes in on standard input.

Answers are lines of JSON: first `{"rounds": […]}`, then for each round `{"figures": {…}}` or `{"load": {…}}`.
"""

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from typing import Any

import uvloop

from . import counting, posting, recording, redeem, screens
from .calls import Load
from .size import Size

PARTS = {
    "posting": posting.opened,
    "redeem": redeem.opened,
    "recording": recording.opened,
    "counting": counting.opened,
    "screens": screens.opened,
}


async def _main(part: str, size: Size) -> None:
    out, sys.stdout = sys.stdout, sys.stderr  # what anybody prints meanwhile is no answer

    def tell(answer: Mapping[str, Any]) -> None:
        print(json.dumps(answer), file=out, flush=True)

    async with PARTS[part](size) as rounds:
        tell({"rounds": list(rounds)})
        while name := (await asyncio.to_thread(sys.stdin.readline)).strip():
            found = await rounds[name]()
            tell({"load": found.as_json()} if isinstance(found, Load) else {"figures": found})


if __name__ == "__main__":
    os.environ.pop("PYTHONPATH", None)  # the servers that are started from here need nothing of ours
    uvloop.run(_main(sys.argv[1], Size(**json.loads(sys.argv[2]))))
