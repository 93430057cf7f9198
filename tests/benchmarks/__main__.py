"""`make bench`: every benchmark, one after the other."""

import asyncio
import sys

from tests.benchmarks import attacks, executor, recording

if __name__ == "__main__":
    executor.main()
    attacks.main()
    asyncio.run(recording.main(rounds=int(sys.argv[1]) if len(sys.argv) > 1 else 3))
