"""The port of a server, bound before the start-up."""

import errno
import socket
import sys


class CannotListen(Exception):
    """The port or the address is not available. `reason` is a sentence with the remedy."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)

    @classmethod
    def because(cls, error: Exception, host: str, port: int) -> "CannotListen":
        """The system's error as a sentence."""
        return cls(_reason(error, host, port))


def claim_port(host: str, port: int) -> socket.socket:
    """A bound socket, which listens later. Port 0 means any free port.

    Raises CannotListen.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (socket.gaierror, UnicodeError):
        raise CannotListen(f"There is no address “{host}”; choose another with --host.") from None
    claimed = socket.socket(family, kind, protocol)
    try:
        if sys.platform != "win32":
            # Old connections of a stopped server do not block the port. A listening server does.
            claimed.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        claimed.bind(address)
    except (OSError, OverflowError) as error:
        claimed.close()
        raise CannotListen.because(error, host, port) from None
    return claimed


def url_of(claimed: socket.socket) -> str:
    """The URL of a listening socket."""
    host, port = claimed.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def _reason(error: Exception, host: str, port: int) -> str:
    match getattr(error, "errno", None):
        case errno.EADDRINUSE:
            return f"Port {port} of {host} is taken by another process; choose another with --port, such as {port + 1}."
        case errno.EACCES:
            return f"This process may not listen on port {port}; choose another with --port, such as 8000."
        case errno.EADDRNOTAVAIL:
            return f"{host} is no address of this machine; choose another with --host."
    return f"Nothing can listen on port {port} of {host}: {error}."
