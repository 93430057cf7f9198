"""Answers and files are compressed for who takes that, from a size on where it pays."""

from starlette.middleware import Middleware
from starlette_compress import CompressMiddleware, add_compress_type, remove_compress_type

SMALLEST = 1_000
"""Bytes; what is smaller fits into a packet anyway."""


def compression() -> Middleware:
    """Brotli or gzip, both at a modest level. What is sent piece by piece, as it happens, is left as it is."""
    add_compress_type("application/graphql-response+json")
    for stream in ("text/event-stream", "multipart/mixed"):
        remove_compress_type(stream)
    return Middleware(CompressMiddleware, minimum_size=SMALLEST, zstd=False, brotli_quality=4, gzip_level=6)
