"""Compression of answers and files, for clients that accept it."""

from starlette.middleware import Middleware
from starlette_compress import CompressMiddleware, add_compress_type, remove_compress_type

SMALLEST = 1_000
"""The smallest compressed body, in bytes. A smaller body fits into one packet anyway."""


def compression() -> Middleware:
    """Brotli or gzip, both at a modest level. Streams are not compressed."""
    add_compress_type("application/graphql-response+json")
    for stream in ("text/event-stream", "multipart/mixed"):
        remove_compress_type(stream)
    return Middleware(CompressMiddleware, minimum_size=SMALLEST, zstd=False, brotli_quality=4, gzip_level=6)
