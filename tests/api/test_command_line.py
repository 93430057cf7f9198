"""What every command of the command line has in common."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import PIPE
from importlib.metadata import version
from pathlib import Path

import pytest
from typer.testing import CliRunner

from api.cli import app
from api.cli.consoles import opened_console
from api.listening import CannotListen, claim_port, url_of
from tests.processes import finished, free_port, stop

COMMANDS = [
    *(("laurel", command.name or command.callback.__name__) for command in app.registered_commands if command.callback),
    *(
        ("laurel", group.name, command.name or command.callback.__name__)
        for group in app.registered_groups
        if group.typer_instance
        for command in group.typer_instance.registered_commands
        if command.callback
    ),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_help_of_a_command_ends_with_an_example_of_it(command: tuple[str, ...]) -> None:
    told = CliRunner().invoke(app, [*command[1:], "--help"], env={"COLUMNS": "200"})

    last = told.output.strip().splitlines()[-1].strip()
    assert told.exit_code == 0
    assert last.startswith("Example: ")
    assert " ".join(command) in last


def test_the_command_line_has_all_commands() -> None:
    assert len(COMMANDS) == 20, "A new command is counted here, so that none is forgotten above."


def test_the_release_is_told() -> None:
    told = CliRunner().invoke(app, ["--version"])

    assert (told.exit_code, told.output) == (0, f"laurel {version('laurel')}\n")


@pytest.fixture
def taken() -> int:
    """A port that somebody else listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        yield port  # type: ignore[misc]


@pytest.mark.slow
@pytest.mark.parametrize("command", ["serve", "demo"])
async def test_a_port_that_is_taken_is_told_before_anything_is_done(command: str, taken: int, tmp_path: Path) -> None:
    environment = os.environ | {"LAUREL_DATA_DIR": str(tmp_path / "data")}

    status, out, err = await finished(command, "--port", str(taken), environment=environment)

    sentence = (
        f"Port {taken} of 127.0.0.1 is taken by another process; choose another with --port, such as {taken + 1}."
    )
    assert (status, out, err) == (2, "", f"{sentence}\n")
    assert not (tmp_path / "data").exists()


def test_an_address_that_is_not_there_is_told_with_what_to_do() -> None:
    with pytest.raises(CannotListen) as elsewhere:
        claim_port("192.0.2.1", 8000)
    with pytest.raises(CannotListen) as nowhere:
        claim_port("no such host", 8000)

    assert elsewhere.value.reason == "192.0.2.1 is no address of this machine; choose another with --host."
    assert nowhere.value.reason == "There is no address “no such host”; choose another with --host."


def test_port_0_is_any_that_is_free() -> None:
    with claim_port("127.0.0.1", 0) as claimed:
        port = claimed.getsockname()[1]
        assert (port > 0, url_of(claimed)) == (True, f"http://127.0.0.1:{port}")


@pytest.mark.slow
async def test_of_two_that_claim_one_port_at_once_one_serves_and_one_is_told() -> None:
    """Both have it until one of them listens: the other finds out when it would."""
    port = free_port()
    code = (
        "import sys; from api.listening import CannotListen, claim_port; from api.serving import serve_forever\n"
        "async def app(scope, receive, send):\n"
        "    while scope['type'] == 'lifespan':\n"
        "        event = await receive()\n"
        "        await send({'type': event['type'] + '.complete'})\n"
        "        if event['type'].endswith('shutdown'): break\n"
        f"claimed = claim_port('127.0.0.1', {port}); print('claimed', flush=True); sys.stdin.readline()\n"
        "try: serve_forever(app, claimed=claimed)\n"
        "except CannotListen as refusal: sys.exit(refusal.reason)"
    )
    servers = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, stdin=PIPE, stdout=PIPE, stderr=PIPE, start_new_session=True
        )
        for _ in range(2)
    ]
    try:
        async with asyncio.timeout(30):
            claims = [await server.stdout.readline() for server in servers if server.stdout]
            for server in servers:
                assert server.stdin is not None
                server.stdin.write(b"go\n")
            done, _ = await asyncio.wait(
                [asyncio.ensure_future(server.wait()) for server in servers], return_when=asyncio.FIRST_COMPLETED
            )
        [late] = [server for server in servers if server.returncode is not None]
        assert late.stderr is not None
        told = (await late.stderr.read()).decode()
        with socket.create_connection(("127.0.0.1", port), timeout=5):
            pass  # the other one serves
    finally:
        for server in servers:
            await stop(server)

    assert claims == [b"claimed\n"] * 2
    assert (len(done), late.returncode) == (1, 1)
    assert told.strip().splitlines()[-1] == (
        f"Port {port} of 127.0.0.1 is taken by another process; choose another with --port, such as {port + 1}."
    )


def test_lines_are_whole_where_nobody_looks_and_wrapped_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    line = " ".join(["word"] * 60)

    whole = opened_console()
    with whole.capture() as written:
        whole.print(line)
    monkeypatch.setenv("FORCE_COLOR", "1")
    terminal = opened_console()
    terminal.width = 80
    with terminal.capture() as shown:
        terminal.print(line)

    assert written.get() == f"{line}\n"
    assert max(map(len, shown.get().splitlines())) <= 80
