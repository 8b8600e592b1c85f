"""Two editions of one policy beside each other, in an installation that holds both."""

import subprocess
from pathlib import Path
from typing import Iterator

import pytest

from server import ROOT, concord, listening
from walk import press, visit


@pytest.fixture(scope="module")
def address(tmp_path_factory) -> Iterator[str]:
    """The address of an installation with an edition in force and one that will be."""
    folder = tmp_path_factory.mktemp("editions")
    older = (ROOT / "policies/swindon/policy.yaml").read_text()
    (folder / "newer.yaml").write_text(
        older.replace("edition: 2024-03", "edition: 2027-01")
        .replace("published: 2024-03", "published: 2027-01")
        .replace("working-days: 2 }", "working-days: 3 }"))
    (folder / "password").write_text("correct horse battery\n")
    (folder / "concord.conf").write_text("listen = 127.0.0.1:0\n")
    run(folder, "init", "--board", "swindon", "--name", "Ada Admin", "--user-name", "ada",
        "--password-file", "password", "--policies", str(ROOT / "policies"),
        "--holidays", str(ROOT / "data/bank-holidays.json"))
    run(folder, "policy", "install", "newer.yaml", "--from", "2127-01-01")
    with listening(
            [concord(), "serve", "--config", str(folder / "concord.conf")],
            folder / "server.log") as server:
        yield server.address


def run(folder: Path, *arguments: str) -> None:
    done = subprocess.run([concord(), *arguments], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_editions_of_a_policy_are_chosen_and_compared(page):
    visit(page, "/compare")
    page.get_by_label("One policy").select_option(label=option("2024-03, in force"))
    page.get_by_label("Another").select_option(label=option("2027-01"))
    press(page, "Compare")
    assert page.url.endswith("/compare?first=swindon&second=swindon%402027-01")
    changes = page.locator("section", has=page.get_by_role(
        "heading", name="What changes for one that is open"))
    row = changes.locator("tbody tr", has_text="While at Stage 1")
    assert "within 2 working days" in row.locator("td").nth(0).inner_text()
    assert "within 3 working days" in row.locator("td").nth(1).inner_text()
    assert "can be moved to the newer" in page.locator("main").inner_text()


def test_one_edition_twice_is_asked_for_again(page):
    visit(page, "/compare")
    for label in ["One policy", "Another"]:
        page.get_by_label(label).select_option(label=option("2027-01"))
    press(page, "Compare")
    assert page.locator(".error-summary a").count() == 1


def option(edition: str) -> str:
    return (f"{edition}: Swindon Safeguarding Partnership: "
            "Resolution of professional disagreements")
