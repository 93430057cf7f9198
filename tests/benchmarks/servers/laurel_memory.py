"""Laurel's engine and endpoint, the blog in memory."""

import sys

import strawberry

from tests.benchmarks.servers.blog import Query, Source
from tests.benchmarks.servers.blog_in_memory import BlogInMemory
from tests.benchmarks.servers.serving import serve_laurel

if __name__ == "__main__":
    Source.blog = BlogInMemory()
    serve_laurel(strawberry.Schema(Query), int(sys.argv[1]))
