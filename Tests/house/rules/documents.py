"""What the documents must hold, and what nothing in the project may name."""

import posixpath
import re

from . import Finding, Findings, Texts, lines

ADR = "docs/adr/"
TRAPS = "docs/known-traps.md"
GUARD = re.compile(r"`([^`]+)`")
LINK = re.compile(r"\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
ELSEWHERE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|#|/)")

# Put together from parts, so that this file keeps its own rule.
PLACES = re.compile("|".join([
    r"(?<![\w.-])/" + r"(?:opt|root|home|tmp)/",
    r"(?<![\w.-])/" + r"work/(?:main|wt-|brief|shared|\.)",
    r"\.\./" + r"shared\b",
    r"\bshared" + r"/(?:design|style|clauses|requirements|known-traps|standards|policies|data|look|hooks)",
    r"\.lib" + r"rary/",
    r"\bpy" + r"pi\.org|python" + r"hosted\.org|deb\.deb" + r"ian\.org|security\.deb" + r"ian\.org",
]))


def links_resolve(texts: Texts) -> Findings:
    folders = {parent for path in texts for parent in parents(path)}
    for path, text in texts.items():
        if not path.endswith(".md"):
            continue
        for number, line in lines(text):
            for target in LINK.findall(line):
                if ELSEWHERE.match(target):
                    continue
                place = posixpath.normpath(
                    posixpath.join(posixpath.dirname(path), target.split("#")[0]))
                if place not in texts and place not in folders:
                    yield Finding(path, number, f"this link leads nowhere: {target}")


def parents(path: str) -> list[str]:
    parts = path.split("/")[:-1]
    return ["/".join(parts[: count + 1]) for count in range(len(parts))]


def decisions_are_listed(texts: Texts) -> Findings:
    index = ADR + "README.md"
    listed = set(LINK.findall(texts.get(index, "")))
    for path in sorted(texts):
        name = path.removeprefix(ADR)
        if path.startswith(ADR) and path.endswith(".md") and path != index and name not in listed:
            yield Finding(path, 1, f"not listed in {index}")


def guards_are_tests(texts: Texts) -> Findings:
    """Each guard that the list of known traps names is the name of a test."""
    swift = "\n".join(text for path, text in texts.items() if path.endswith("Tests.swift"))
    for number, line in lines(texts.get(TRAPS, "")):
        for name in GUARD.findall(line):
            if f"func `{name}`" not in swift:
                yield Finding(TRAPS, number, f"no test is named “{name}”")


def nothing_names_a_machine(texts: Texts) -> Findings:
    for path, text in texts.items():
        for number, line in lines(text):
            if found := PLACES.search(line):
                yield Finding(path, number, f"“{found[0]}” is a place outside this project")
