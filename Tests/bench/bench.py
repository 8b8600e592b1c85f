"""Measures a release build of Concord on this machine; README.md beside this says what and how."""

import argparse
import json
import os
import platform
import shlex
import statistics
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

import policies
from machine import describe, peak_memory, resident_memory
from server import Server, listening
from table import Aim, Row, show
from wrk import Load, load

SEED = "{concord} bench seed --db {db} --differences {differences}"
SERVE = "{concord} bench serve --db {db} --port 0"
ENGINE = "{concord} bench engine --db {db}"
PROJECT = "{concord} bench project --dates {dates}"
CHECK = "{concord} policy check {file}"
TRIAL = "{concord} policy test"
BARE = "/ok"
AIMED = "Difference page"
STARTS = 3
ROUNDS = 3

PAGE_TO_BARE = Aim("at least a tenth of bare", lambda ratio: ratio >= 0.1)
COMMAND_TO_COMMIT = Aim("at least half of bare", lambda ratio: ratio >= 0.5)
PAGE_BYTES = Aim("at most 100 KB", lambda size: size <= 100_000)
START_SECONDS = Aim("under 0.5 s", lambda seconds: seconds < 0.5)
LINEAR = Aim("at most 2.5 times", lambda ratio: ratio <= 2.5)
MEMORY_BYTES = Aim("under 150 MB", lambda size: size < 150_000_000)


def main() -> int:
    told = arguments()
    with tempfile.TemporaryDirectory(dir=told.folder) as folder:
        db = Path(folder, "bench.sqlite")
        command = lambda template, file="": shlex.split(template.format(
            concord=shlex.quote(told.concord), db=shlex.quote(str(db)), differences=told.differences,
            dates=told.dates, file=shlex.quote(file)))
        print(describe(), flush=True)
        print(f"\nMaking {told.differences} differences …", flush=True)
        seeded = json.loads(output(command(told.seed)))
        rows = start_up(command(told.serve), Path(folder))
        with listening(command(told.serve), Path(folder, "server.log")) as server:
            rows += pages(server, seeded, told)
            rows.append(Row("Memory, the most while measured", memory(peak_memory(server.process)),
                            aim=MEMORY_BYTES, judged=peak_memory(server.process)))
        if told.engine:
            print("Measuring the engine …", flush=True)
            rows += [engine_row(each) for each in json.loads(output(command(told.engine)))]
        if told.project:
            print(f"Projecting {told.dates:,} open dates …", flush=True)
            rows += projection(*output_and_peak(command(told.project)))
        if told.check:
            rows += policies.rows(lambda file: command(told.check, file), command(told.trial),
                                  sorted(Path("policies").glob("*/policy.yaml")), Path(folder))
    print(f"\n{show(rows)}")
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("concord", help="the program, built for release")
    parser.add_argument("--differences", type=int, default=10_000, help="in the database")
    parser.add_argument("--seconds", type=int, default=5, help="of load, each time")
    parser.add_argument("--connections", type=int, default=16, help="kept open by the load")
    parser.add_argument("--folder", default=".run", help="where the database is put, on a real disk")
    parser.add_argument("--seed", default=SEED)
    parser.add_argument("--serve", default=SERVE)
    parser.add_argument("--engine", default=ENGINE, help="may be empty")
    parser.add_argument("--project", default=PROJECT, help="may be empty")
    parser.add_argument("--check", default=CHECK, help="may be empty")
    parser.add_argument("--trial", default=TRIAL)
    parser.add_argument("--dates", type=int, default=1_000_000, help="projected by a newer calendar")
    told = parser.parse_args()
    Path(told.folder).mkdir(parents=True, exist_ok=True)
    return told


def output(command: list[str]) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def output_and_peak(command: list[str]) -> tuple[dict, int]:
    """What a program printed, and the most bytes it held in memory."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        text = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return json.loads(text), usage.ru_maxrss * 1024


def start_up(command: list[str], folder: Path) -> list[Row]:
    """Starts the server a few times and looks at it before anybody comes."""
    print("Starting the server …", flush=True)
    seconds, sizes = [], []
    for _ in range(STARTS):
        with listening(command, folder / "start.log") as server:
            seconds.append(server.seconds)
            sizes.append(resident_memory(server.process))
    start, size = statistics.median(seconds), statistics.median(sizes)
    return [
        Row("Start-up", f"{start:.2f} s", aim=START_SECONDS, judged=start),
        Row("Memory, started", memory(size), aim=MEMORY_BYTES, judged=size),
    ]


def pages(server: Server, seeded: dict, told: argparse.Namespace) -> list[Row]:
    """Loads each page in turn with the bare route, some rounds; the median of each counts."""
    cookie, paths = seeded["cookie"], seeded["pages"]
    taken: dict[str, list[Load]] = {BARE: [], **{path: [] for path in paths.values()}}
    for number in range(1, ROUNDS + 1):
        for path, loads in taken.items():
            print(f"Loading {path}, round {number} of {ROUNDS} …", flush=True)
            loads.append(load(server.address + path, cookie, told.seconds, told.connections))
    bare = median(taken[BARE])
    rows = [Row(f"Bare route {BARE}", f"{bare.per_second:,.0f} /s", milliseconds(bare))]
    for name, path in paths.items():
        page = median(taken[path])
        ratio = page.per_second / bare.per_second
        aim = PAGE_TO_BARE if name.startswith(AIMED) else None
        rows.append(Row(name, f"{page.per_second:,.0f} /s", milliseconds(page),
                        f"{ratio:.2f} of {BARE}", aim, ratio))
        size = page_bytes(server.address + path, cookie)
        rows.append(Row(f"{name}: size", f"{size / 1000:.1f} KB", aim=PAGE_BYTES, judged=size))
    return rows


def median(loads: list[Load]) -> Load:
    return Load(statistics.median(each.per_second for each in loads),
                statistics.median(each.p99 for each in loads))


def page_bytes(url: str, cookie: str) -> int:
    request = urllib.request.Request(url, headers={"Cookie": cookie})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return len(answer.read())


def engine_row(measured: dict) -> Row:
    """A rate that the program measured inside itself, perhaps beside another."""
    name, rate = measured["name"], f"{measured['perSecond']:,.0f} /s"
    if "bare" not in measured:
        return Row(name, rate)
    ratio = measured["perSecond"] / measured["bare"]["perSecond"]
    beside = f"{ratio:.2f} of {measured['bare']['name']}, {measured['bare']['perSecond']:,.0f} /s"
    return Row(name, rate, beside=beside, aim=COMMAND_TO_COMMIT, judged=ratio)


def projection(measured: dict, peak: int) -> list[Row]:
    """How long a newer calendar took over many open dates: twice as many are to take twice as long."""
    ratio = measured["seconds"] / measured["secondsForHalf"]
    return [
        Row(measured["name"], f"{measured['seconds']:.1f} s", beside=f"{ratio:.2f} times half of them",
            aim=LINEAR, judged=ratio),
        Row("Memory, the most while projecting", memory(peak), aim=MEMORY_BYTES, judged=peak)]


def memory(size: float) -> str:
    return f"{size / 1_000_000:.0f} MB"


def milliseconds(taken: Load) -> str:
    return f"{taken.p99 * 1000:.1f} ms"


if __name__ == "__main__":
    if platform.system() != "Linux":
        sys.exit("The measurements read /proc, so they need Linux.")
    sys.exit(main())
