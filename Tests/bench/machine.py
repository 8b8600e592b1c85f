"""What the measurements were made on, and what a process takes of it."""

import os
import platform
import re
import subprocess
from pathlib import Path


def describe() -> str:
    model = value(Path("/proc/cpuinfo"), r"model name\s*:\s*(.+)") or platform.machine()
    memory = int(value(Path("/proc/meminfo"), r"MemTotal:\s+(\d+)") or 0) * 1024
    system = value(Path("/etc/os-release"), r'PRETTY_NAME="?([^"\n]+)') or platform.system()
    busy = os.getloadavg()[0]
    return "\n".join([
        f"Machine: {os.cpu_count()} cores, {model}, {memory / 2**30:.0f} GiB of memory",
        f"System:  {system}, kernel {platform.release()}, {swift()}",
        f"Load before: {busy:.1f} (the server and the load share the cores)",
    ])


def swift() -> str:
    told = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"Swift version \S+", told)
    return found[0] if found else "no Swift"


def resident_memory(process: int) -> int:
    """Bytes that a process holds in memory now."""
    return status(process, "VmRSS")


def peak_memory(process: int) -> int:
    """The most bytes that a process has held in memory."""
    return status(process, "VmHWM")


def status(process: int, name: str) -> int:
    return int(value(Path(f"/proc/{process}/status"), rf"{name}:\s+(\d+)") or 0) * 1024


def value(file: Path, pattern: str) -> str | None:
    found = re.search(pattern, file.read_text()) if file.exists() else None
    return found[1].strip() if found else None
