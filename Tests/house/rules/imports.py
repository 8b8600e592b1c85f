"""Arrows go one way, and each outside library has a home."""

import re

from . import Finding, Findings, Texts, lines, swift

# A room, and the rooms it may know.
ARROWS = {
    "Resolution": set(),
    "PolicyFiles": {"Resolution"},
    "Ledger": {"Resolution"},
    "Desk": {"Resolution", "Ledger"},
    "Pages": {"Resolution"},
    "Post": {"Resolution"},
    # The rows that Desk hands out are plain values of Ledger; no SQL comes with them.
    "Site": {"Resolution", "Ledger", "Desk", "Pages"},
    "concord": {"Resolution", "PolicyFiles", "Ledger", "Desk", "Pages", "Post", "Site"},
}

# An outside library's module, and the rooms that are its home.
HOMES = {
    "Yams": {"PolicyFiles"},
    "CYaml": {"PolicyFiles"},
    "GRDB": {"Ledger"},
    "Mustache": {"Pages"},
    "Hummingbird": {"Site"},
    "HummingbirdCore": {"Site"},
    "HTTPTypes": {"Site"},
    "NIOCore": {"Site"},
    "ArgumentParser": {"concord"},
    # Digests of the chain, of passwords and of session tokens.
    "Crypto": {"Ledger", "Desk", "Site"},
    "CryptoExtras": {"Desk"},
    # Mail by libcurl, behind a few lines of C.
    "CurlMail": {"Post"},
    # The site writes its log and stops in good order; the program sets both up.
    "Logging": {"Site", "concord"},
    "ServiceLifecycle": {"Site", "concord"},
    "UnixSignals": {"concord"},
    # What the system itself brings.
    "FoundationEssentials": set(ARROWS),
    "Foundation": set(ARROWS) - {"Resolution"},
    "Synchronization": {"Ledger", "Desk", "Pages", "Post", "Site", "concord"},
    "Dispatch": {"Post", "concord"},
    "Glibc": {"Site", "concord"},
    "Musl": {"Site", "concord"},
    "Darwin": {"Site", "concord"},
}

# The one file that turns an instant into a day in London, for which Linux needs the time zones.
CIVIL_DAYS = "Sources/Resolution/Time/London.swift"

IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)")


def imports(texts: Texts) -> Findings:
    for path, text in swift(texts):
        room = path.split("/")[1]
        for number, line in lines(text):
            found = IMPORT.match(line)
            if found and not may_import(room, found[1], path):
                yield Finding(path, number, f"{room} must not import {found[1]}")


def may_import(room: str, module: str, path: str) -> bool:
    if module == "Foundation" and path == CIVIL_DAYS:
        return True
    return module in ARROWS.get(room, set()) or room in HOMES.get(module, set())
