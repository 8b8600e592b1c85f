"""The measuring itself: what wrk prints is read right, a bad load is refused, the table is whole."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from table import Aim, Row, show
from wrk import Load, read

HERE = Path(__file__).parent

WRK = """Running 2s test @ http://127.0.0.1:1/page
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    10.14ms    2.21ms  44.65ms   86.30%
    Req/Sec     1.58k   139.42     1.75k    85.00%
  Latency Distribution
     50%    9.71ms
     99%   {p99}
  3150 requests in 2.00s, 61.23MB read{trouble}
Requests/sec:   1573.80
Transfer/sec:     30.59MB
"""


@pytest.mark.parametrize("p99, seconds", [("850.00us", 0.00085), ("18.40ms", 0.0184), ("1.20s", 1.2)])
def test_what_wrk_prints_is_read(p99, seconds):
    assert read(WRK.format(p99=p99, trouble=""), "/page") == Load(1573.80, pytest.approx(seconds))


@pytest.mark.parametrize("trouble", [
    "\n  Non-2xx or 3xx responses: 3150", "\n  Socket errors: connect 0, read 4, write 0, timeout 0"])
def test_a_load_in_trouble_is_no_measurement(trouble):
    with pytest.raises(RuntimeError, match=trouble.strip()):
        read(WRK.format(p99="1.00ms", trouble=trouble), "/page")


def test_the_table_says_whether_an_aim_is_met():
    aim = Aim("under 2", lambda value: value < 2)
    assert show([Row("One", "1 s", aim=aim, judged=1), Row("Three", "3 s", aim=aim, judged=3)]) == (
        "| What  | Measured | p99 | Beside | Aim              |\n"
        "|-------|----------|-----|--------|------------------|\n"
        "| One   | 1 s      |     |        | under 2: met     |\n"
        "| Three | 3 s      |     |        | under 2: NOT MET |")


def bench(tmp_path, seed):
    program = f"{sys.executable} {HERE / 'small_concord.py'}"
    return subprocess.run(
        [sys.executable, str(HERE / "bench.py"), "concord", "--seconds", "1", "--folder", str(tmp_path),
         "--seed", f"{program} {seed}", "--serve", f"{program} serve", "--engine", f"{program} engine",
         "--project", f"{program} project", "--check", f"{program} check {{file}}",
         "--trial", f"{program} trial"],
        env={"PYTHONPATH": str(HERE.parent), "PATH": os.environ["PATH"]},
        capture_output=True, text=True, check=False)


def test_a_small_server_is_measured_from_start_to_table(tmp_path):
    done = bench(tmp_path, "seed")
    assert done.returncode == 0, done.stderr
    for row in ["Machine: ", "| Start-up ", "| Bare route /ok ", "| Small page ", "of /ok",
                "20.0 KB", "| Memory, the most while measured", "at least half of bare: NOT MET",
                "90,000 /s", "2.20 times half of them", "at most 2.5 times: met",
                "| Check of a policy, the slowest of ", "| Check of a bad file, the largest of 6 ",
                "| All scenarios tried ", "under 10 s: met"]:
        assert row in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_stranger_s_load_is_refused(tmp_path):
    done = bench(tmp_path, "seed-stranger")
    assert done.returncode != 0
    assert "Non-2xx" in done.stderr
