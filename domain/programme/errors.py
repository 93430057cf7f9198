"""Refusals about the programme's configuration."""

from domain.errors import DomainError


class NoProgramme(DomainError):
    """Nothing was set up in this database yet."""

    code = "NO_PROGRAMME"
    sentence = "No programme has been set up here yet."


class VersionInForce(DomainError):
    """A version is withdrawn before it is in force, or not at all: something may have been decided by it."""

    code = "VERSION_IN_FORCE"
    sentence = "Version {version} of this {kind} is in force or was, and stays on record; set a new version instead."
