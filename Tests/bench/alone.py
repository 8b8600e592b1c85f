"""Runs a command and says what it took, as JSON: seconds, the most bytes it held, its exit status.

A process begins with the most memory of the one that it was split from, so what measures is small itself.
"""

import json
import os
import sys
import time

began = time.monotonic()
process = os.posix_spawnp(
    sys.argv[1], sys.argv[1:], os.environ,
    file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
_, status, usage = os.wait4(process, 0)
print(json.dumps({
    "seconds": time.monotonic() - began, "bytes": usage.ru_maxrss * 1024,
    "status": os.waitstatus_to_exitcode(status)}))
