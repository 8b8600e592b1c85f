"""A load on one address, by wrk."""

import re
import subprocess
from typing import NamedTuple

UNITS = {"us": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0}


class Load(NamedTuple):
    per_second: float
    # Seconds within which 99 of 100 requests were answered.
    p99: float


def load(url: str, cookie: str, seconds: int, connections: int) -> Load:
    """Asks for one address as fast as it is answered, from this machine."""
    command = ["wrk", "--latency", "--threads", "1", "--connections", str(connections),
               "--duration", f"{seconds}s", "--header", f"Cookie: {cookie}", url]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return read(told, url)


def read(told: str, url: str) -> Load:
    """What wrk printed; an answer that was no page, or none at all, makes the load worthless."""
    for trouble in ("Non-2xx or 3xx responses", "Socket errors"):
        if found := re.search(f"{trouble}.*", told):
            raise RuntimeError(f"{url}: {found[0]}")
    rate = re.search(r"Requests/sec:\s+([\d.]+)", told)
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s|m)\b", told)
    if not rate or not p99 or float(rate[1]) == 0:
        raise RuntimeError(f"{url}: wrk measured nothing:\n{told}")
    return Load(float(rate[1]), float(p99[1]) * UNITS[p99[2]])
