"""Refusals of imports."""

from domain.errors import DomainError


class FileTooLarge(DomainError):
    """The uploaded file is larger than an import takes."""

    code = "FILE_TOO_LARGE"
    sentence = "This file has more than {largest} megabytes. Split it, or load it with `laurel import`."
    http_status = 413

    def __init__(self, *, largest: int) -> None:
        super().__init__(largest=largest, path=("file",))
