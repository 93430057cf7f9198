"""`make bench`: every benchmark, one after the other. `python -m tests.benchmarks doctor`: the long one, by itself."""

import asyncio
import sys

from tests.benchmarks import doctor, executor, recording

if __name__ == "__main__":
    if sys.argv[1:2] == ["doctor"]:
        asyncio.run(doctor.main(sys.argv[2:]))
    else:
        executor.main()
        asyncio.run(recording.main(rounds=int(sys.argv[1]) if len(sys.argv) > 1 else 3))
