"""Adds up what test runners wrote (JUnit XML) and says it in one plain line.

A report that is missing or empty counts as one failure: its runner did not come to an end.
Swift's report is not well-formed where a test's name holds "<" or a quote, so this reads the tags
alone and never the names.
"""

import re
import sys
from pathlib import Path

TAG = re.compile(r"(?:^|>)\s*<(testcase|failure|error|skipped)\b", re.MULTILINE)


def count(report: Path) -> tuple[int, int, int]:
    """Passed, failed and skipped tests of one report."""
    text = report.read_text() if report.exists() else ""
    if "</testsuite>" not in text:
        print(f"{report} is missing: its tests did not come to an end.", file=sys.stderr)
        return 0, 1, 0
    outcomes: list[str] = []
    for tag in TAG.findall(text):
        if tag == "testcase":
            outcomes.append("passed")
        else:
            outcomes[-1] = "skipped" if tag == "skipped" else "failed"
    return outcomes.count("passed"), outcomes.count("failed"), outcomes.count("skipped")


def main(reports: list[str]) -> int:
    passed, failed, skipped = map(sum, zip(*(count(Path(report)) for report in reports)))
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
