"""What may not be written in the sources."""

import re

from . import Finding, Findings, Texts, lines, swift

# The one file that asks for the time, for an identifier and for chance.
WORLD = "Sources/concord/World.swift"

ASKS_THE_WORLD = re.compile(
    r"\bDate\(\)|\bDate\s*\(\s*timeIntervalSinceNow|\bUUID\(\)|\bSystemRandomNumberGenerator\b"
    r"|\.random\(|\.randomElement\(|\.shuffled\(\)|\.shuffle\(\)|\bgetrandom\b|\barc4random"
    r"|\b(?:Date|\w*Clock|\w*Clock\(\)|clock|Dispatch\w*Time|NIODeadline)\.now\b"
    r"|\bclock_gettime\b|\bgettimeofday\b|\btime\(nil\)|\b(?:Date|Instant)\s*=\s*\.now\b")

UNSAFE = re.compile(r"\btry!|\bfatalError\b|\bpreconditionFailure\b|@unchecked\s+Sendable|\bas!\s")
DEFAULT = re.compile(r"^\s*(?:@unknown\s+)?default\s*:")
RAW_TEXT = re.compile(r"\{\{\s*(?:\{|&)")
BOARDS = re.compile(r"swindon|norfolk|somerset|gloucestershire", re.IGNORECASE)
LINES_MAX = 300
# The style sheet is one file because it is one request.
COUNTED = (".swift", ".mustache")

COMMENT_OR_STRING = re.compile(
    r'//[^\n]*|/\*.*?\*/|"""(?:\\.|.)*?"""|"(?:\\.|[^"\\\n])*"', re.DOTALL)


def code(text: str) -> str:
    """A Swift text with its comments and strings blanked out, every line where it was."""
    return COMMENT_OR_STRING.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def world_is_asked_in_one_place(texts: Texts) -> Findings:
    for path, text in swift(texts):
        if path == WORLD:
            continue
        for number, line in lines(code(text)):
            if found := ASKS_THE_WORLD.search(line):
                yield Finding(path, number, f"{found[0].strip()} belongs in {WORLD}, handed in from there")


def nothing_unsafe(texts: Texts) -> Findings:
    for path, text in swift(texts):
        for number, line in lines(code(text)):
            if found := UNSAFE.search(line):
                yield Finding(path, number, f"{found[0].strip()} has no place in the sources")


def resolution_names_every_case(texts: Texts) -> Findings:
    for path, text in swift(texts, "Sources/Resolution/"):
        for number, line in lines(code(text)):
            if DEFAULT.match(line):
                yield Finding(path, number, "name every case; default: hides the one someone forgot")


def templates_escape_everything(texts: Texts) -> Findings:
    for path, text in texts.items():
        if not path.endswith(".mustache"):
            continue
        for number, line in lines(text):
            if RAW_TEXT.search(line):
                yield Finding(path, number, "text goes out escaped: neither {{{ nor {{&")


def no_board_in_the_program(texts: Texts) -> Findings:
    for path, text in swift(texts):
        for number, line in lines(text):
            if found := BOARDS.search(line):
                yield Finding(path, number, f"“{found[0]}” is a board's: say it in its policy")


def sources_are_short(texts: Texts) -> Findings:
    for path, text in texts.items():
        length = len(text.splitlines())
        if path.startswith("Sources/") and path.endswith(COUNTED) and length > LINES_MAX:
            yield Finding(path, LINES_MAX + 1, f"{length} lines; a file here has {LINES_MAX} at most")
