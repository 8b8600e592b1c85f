"""A Concord server of the tests' own: started, waited for, and stopped."""

import os
import queue
import re
import subprocess
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, NamedTuple

ROOT = Path(__file__).parents[1]
# As the demonstration says it, and as a served installation does.
LISTENING = re.compile(r"Listening on (?:(http://\S+)|(\S+) port (\d+))")


class Server(NamedTuple):
    address: str
    process: int
    # From its start until it said that it listens.
    seconds: float


def concord() -> str:
    """The program under test."""
    return os.environ.get("CONCORD", str(ROOT / ".build/debug/concord"))


@contextmanager
def listening(command: list[str], log: Path, seconds: float = 60) -> Iterator[Server]:
    """Runs a server while the block lasts, from when it says where it listens.

    What it prints goes to `log`, and into the error if it ends or stays silent for `seconds`.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace")
    addresses: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=keep, args=(process.stdout, log, addresses), daemon=True)
    reader.start()
    try:
        try:
            address = addresses.get(timeout=seconds)
        except queue.Empty:
            raise RuntimeError(f"not listening after {seconds:g} s:\n{tail(log)}") from None
        if address is None:
            raise RuntimeError(f"ended before it listened, with {process.wait()}:\n{tail(log)}")
        yield Server(address, process.pid, time.monotonic() - began)
    finally:
        stop(process)
        reader.join(timeout=5)


def keep(output, log: Path, addresses: queue.Queue) -> None:
    """Writes all that a server prints into its log; tells its address, or None at its end."""
    with log.open("w") as file:
        for line in output:
            file.write(line)
            file.flush()
            if found := LISTENING.search(line):
                addresses.put(found[1] or f"http://{found[2]}:{found[3]}")
    addresses.put(None)


def stop(process: subprocess.Popen) -> None:
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def tail(log: Path, lines: int = 40) -> str:
    return "\n".join(log.read_text().splitlines()[-lines:]) if log.exists() else "(nothing printed)"
