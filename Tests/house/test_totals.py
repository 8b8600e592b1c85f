"""The closing line of `make test` adds up what ran, and never hides what did not."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOTALS = Path(__file__).parents[2] / "scripts" / "totals.py"

SWIFT = """<testsuites>
  <testsuite name="TestResults" errors="0" tests="3">
    <testcase classname="A" name="`A name with < and "quotes"`(n:)" time="0.1" >
      <failure message="Expectation failed (error)" />
      <failure message="Expectation failed again (error)" />
    </testcase>
    <testcase classname="A" name="good()" time="0.1" />
    <testcase classname="A" name="later()" >
      <skipped>why</skipped>
    </testcase>
  </testsuite>
</testsuites>
"""
PYTEST = '<testsuites><testsuite><testcase name="a" /><testcase name="b" /></testsuite></testsuites>'


class TotalsTests(unittest.TestCase):
    def totals(self, *reports):
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for number, report in enumerate(reports):
                path = Path(folder, f"{number}.xml")
                if report is not None:
                    path.write_text(report)
                paths.append(str(path))
            done = subprocess.run(
                [sys.executable, str(TOTALS), *paths], capture_output=True, text=True, check=False)
        return done.stdout.strip(), done.returncode

    def test_reports_are_added_up(self):
        self.assertEqual(self.totals(PYTEST, PYTEST), ("4 passed, 0 failed", 0))

    def test_a_test_with_two_failures_failed_once(self):
        self.assertEqual(self.totals(SWIFT, PYTEST), ("3 passed, 1 failed, 1 skipped", 1))

    def test_a_missing_or_broken_report_is_a_failure(self):
        self.assertEqual(self.totals(PYTEST, None), ("2 passed, 1 failed", 1))
        self.assertEqual(self.totals(PYTEST[:-30]), ("0 passed, 1 failed", 1))


if __name__ == "__main__":
    unittest.main()
