"""An installation of the tests' own, made and served by the program as an administrator would."""

import socket
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from server import ROOT, concord


def run(folder: Path, *arguments: str) -> str:
    """Runs the program where an installation lives; it must do well."""
    done = subprocess.run(
        [concord(), *arguments], cwd=folder, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def make(folder: Path) -> None:
    """An installation with an agency and an administrator."""
    (folder / "password").write_text("correct horse battery\n")
    for name in ("policies", "data"):
        (folder / name).symlink_to(ROOT / name)
    run(folder, "init", "--board", "swindon", "--name", "Ada", "--user-name", "ada",
        "--password-file", "password")
    run(folder, "agency", "add", "riverside", "--name", "Riverside Community Health", "--type",
        "community-health", "--board", "swindon")


@contextmanager
def served(folder: Path, *lines: str) -> Iterator[str]:
    """Serves the installation while the block lasts; gives the address of the site."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (folder / "concord.conf").write_text("\n".join([f"listen = 127.0.0.1:{port}", *lines, ""]))
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            [concord(), "serve", "--config", "concord.conf"], cwd=folder, stdout=log, stderr=log)
        try:
            wait_for(lambda: "Listening" in (folder / "log").read_text())
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(timeout=20)


def wait_for(is_so, seconds: float = 30) -> None:
    """Waits until something is so."""
    until = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < until, "it did not come about"
        time.sleep(0.05)
