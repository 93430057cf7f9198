"""What is measured of one commit, by code that does not change from commit to commit.

    python -m sides <part> '<size as JSON>'

`make bench BASE=…` runs this folder in the tree of each commit that it compares: `domain` and `tests` are that
commit's, and these files are ours. So they use of a commit only what has kept its shape: contexts' public faces,
`tests.factories`, `tests.shopping`, `tests.graph`, `tests.processes`, and `tests.benchmarks.posting`, where each commit
posts in its own words. The folder stands on the path by itself there, so its files name each other by relative imports.
"""
