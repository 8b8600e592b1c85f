"""The rules of the house: each takes the project's texts and yields what breaks it."""

from typing import Iterator, Mapping, NamedTuple

# Path within the project, with "/" between its parts, to the text found there.
Texts = Mapping[str, str]


class Finding(NamedTuple):
    path: str
    line: int
    problem: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: error: {self.problem}"


Findings = Iterator[Finding]


def lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line with its number."""
    return enumerate(text.splitlines(), start=1)


def swift(texts: Texts, folder: str = "Sources/") -> Iterator[tuple[str, str]]:
    """The Swift files under a folder."""
    return ((path, text) for path, text in sorted(texts.items())
            if path.startswith(folder) and path.endswith(".swift"))
