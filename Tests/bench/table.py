"""What was measured, as a table to read and to paste."""

from typing import Callable, NamedTuple


class Aim(NamedTuple):
    words: str
    holds: Callable[[float], bool]


class Row(NamedTuple):
    name: str
    measured: str
    p99: str = ""
    beside: str = ""
    aim: Aim | None = None
    judged: float = 0

    @property
    def cells(self) -> tuple[str, ...]:
        aim = f"{self.aim.words}: {'met' if self.aim.holds(self.judged) else 'NOT MET'}" if self.aim else ""
        return self.name, self.measured, self.p99, self.beside, aim


HEAD = ("What", "Measured", "p99", "Beside", "Aim")


def show(rows: list[Row]) -> str:
    """The rows as a Markdown table."""
    table = [HEAD, *(row.cells for row in rows)]
    widths = [max(map(len, column)) for column in zip(*table)]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths)) + " |"
             for cells in table]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])
