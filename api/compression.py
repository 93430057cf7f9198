"""Compression of answers and files, for clients that accept it."""

from starlette.middleware import Middleware
from starlette_compress import CompressMiddleware, add_compress_type, remove_compress_type

SMALLEST = 1_000
"""The smallest compressed body, in bytes. A smaller body fits into one packet anyway."""


def compression() -> Middleware:
    """zstd, brotli or gzip, in this order, at the levels beyond which CPU time grows faster than bodies shrink.

    Streams are not compressed.
    """
    add_compress_type("application/graphql-response+json")
    for stream in ("text/event-stream", "multipart/mixed"):
        remove_compress_type(stream)
    return Middleware(CompressMiddleware, minimum_size=SMALLEST, zstd_level=3, brotli_quality=3, gzip_level=4)
