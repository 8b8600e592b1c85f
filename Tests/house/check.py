"""Reads every file of the project and says what breaks a rule of the house.

Exits 0 if nothing does, and 1 otherwise. Needs Python and git, nothing else.
"""

import subprocess
import sys
from pathlib import Path

from rules import Texts
from rules.documents import (
    decisions_are_listed, guards_are_tests, links_resolve, nothing_names_a_machine)
from rules.imports import imports
from rules.sources import (
    no_board_in_the_program, nothing_unsafe, resolution_names_every_case, sources_are_short,
    templates_escape_everything, world_is_asked_in_one_place)

RULES = [
    imports,
    world_is_asked_in_one_place,
    nothing_unsafe,
    resolution_names_every_case,
    templates_escape_everything,
    no_board_in_the_program,
    sources_are_short,
    links_resolve,
    decisions_are_listed,
    guards_are_tests,
    nothing_names_a_machine,
]


def project(root: Path) -> Texts:
    """Each file that git keeps or would keep; a picture stands with an empty text."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root, check=True, capture_output=True, text=True).stdout
    paths = [path for path in listing.split("\0") if path and (root / path).is_file()]
    return {path: readable((root / path).read_bytes()) for path in paths}


def readable(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return ""


def main() -> int:
    texts = project(Path(__file__).parents[2])
    findings = [finding for rule in RULES for finding in rule(texts)]
    for finding in findings:
        print(finding)
    print(f"{len(RULES)} rules, {len(texts)} files, {len(findings)} to put right")
    return 1 if findings or not texts else 0


if __name__ == "__main__":
    sys.exit(main())
