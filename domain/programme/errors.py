"""Refusals about the programme's configuration."""

from domain.errors import DomainError


class NoProgramme(DomainError):
    """This database has no programme yet."""

    code = "NO_PROGRAMME"
    sentence = "No programme is set up here yet."


class VersionInForce(DomainError):
    """Only a version that is not in force yet can be withdrawn: decisions may rest on any other."""

    code = "VERSION_IN_FORCE"
    sentence = "Version {version} of this {kind} is or was in force, so it stays on record. Set a new version instead."
