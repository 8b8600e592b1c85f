"""Checking the policies as a person does: each in a process of its own, with its time and its memory."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Callable, NamedTuple

from table import Aim, Row

BYTES_MAX = 256 * 1024
CHECK_SECONDS = Aim("under 1 s", lambda seconds: seconds < 1)
TRIAL_SECONDS = Aim("under 10 s", lambda seconds: seconds < 10)
CHECK_BYTES = Aim("under 64 MB", lambda size: size < 64_000_000)


class Run(NamedTuple):
    seconds: float
    # The most that it held.
    bytes: int


def rows(check: Callable[[str], list[str]], trial: list[str], policies: list[Path], folder: Path) -> list[Row]:
    """The slowest and the largest check of a policy and of a bad file, and the trial of all scenarios."""
    found = []
    bad = [write(folder / name, text) for name, text in BAD.items()]
    for what, files, wanted in [("a policy", policies, 0), ("a bad file", bad, 1)]:
        print(f"Checking {what} …", flush=True)
        runs = {path: run(check(str(path)), wanted) for path in files}
        slowest = max(runs, key=lambda path: runs[path].seconds)
        largest = max(runs, key=lambda path: runs[path].bytes)
        found += [
            Row(f"Check of {what}, the slowest of {len(runs)}", f"{runs[slowest].seconds:.2f} s",
                beside=named(slowest), aim=CHECK_SECONDS, judged=runs[slowest].seconds),
            Row(f"Check of {what}, the largest of {len(runs)}", f"{runs[largest].bytes / 1_000_000:.0f} MB",
                beside=named(largest), aim=CHECK_BYTES, judged=runs[largest].bytes)]
    print("Trying every scenario …", flush=True)
    tried = run(trial, 0)
    return found + [Row("All scenarios tried", f"{tried.seconds:.2f} s", aim=TRIAL_SECONDS,
                        judged=tried.seconds)]


def run(command: list[str], wanted: int) -> Run:
    """Runs a program to its end; a status that is not the wanted one is an error."""
    # -S and -I: nothing is read in that is not needed.
    small = [sys.executable, "-S", "-I", str(Path(__file__).with_name("alone.py"))]
    taken = json.loads(subprocess.run(small + command, check=True, stdout=subprocess.PIPE).stdout)
    if taken["status"] != wanted:
        raise subprocess.CalledProcessError(taken["status"], command)
    return Run(taken["seconds"], taken["bytes"])


def named(path: Path) -> str:
    return path.parent.name if path.name == "policy.yaml" else path.name


def write(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def filled(line: Callable[[int], str], head: str = "") -> str:
    """As many numbered lines as may be read."""
    lines, size, number = [head], len(head), 0
    while size + len(line(number)) < BYTES_MAX:
        lines.append(line(number))
        size += len(lines[-1])
        number += 1
    return "".join(lines)


BAD = {
    "too-long": "#" * 50_000_000,
    "too-deep": "[" * BYTES_MAX,
    "aliases": filled(lambda number: f"a{number}: &a{number} [*a{number - 1}, *a{number - 1}]\n"),
    "the-same-key": filled(lambda number: "policy: x\n"),
    "unknown-keys": filled(lambda number: f"k{number}:\n"),
    "wrong-clauses": filled(lambda number: f"  A-{number}: {{ strength: mist }}\n", "clauses:\n"),
}
