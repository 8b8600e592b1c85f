"""An installation whose policy asks for returns: a safeguarding lead declares, the board sees it.

The five published policies ask for none, so a fixture's stands in for them.
"""

import subprocess
from pathlib import Path
from typing import Iterator

import pytest
from playwright.sync_api import Page

from conftest import DESK, KEPT, PHONE
from difference import look_at_both
from server import ROOT, concord, listening

FIXTURE = ROOT / "Tests/PolicyFilesTests/Fixtures/policies/oxbow/policy.yaml"
PASSWORD = "a long enough password"


@pytest.fixture(scope="module")
def installation(tmp_path_factory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("oxbow")
    database, password = folder / "concord.sqlite", folder / "password"
    password.write_text(PASSWORD + "\n")

    def run(*words: str) -> None:
        subprocess.run(
            [concord(), *words, "--database", str(database)], cwd=ROOT, check=True, capture_output=True)

    secret = ("--password-file", str(password))
    run("init", "--policy", str(FIXTURE), "--name", "Ada Admin", "--user-name", "ada", *secret)
    run("agency", "add", "council", "--name", "Oxbow Council", "--type", "local-authority",
        "--board", "oxbow")
    run("agency", "add", "police", "--name", "Oxbow Police", "--type", "police", "--board", "oxbow")
    run("user", "add", "--name", "Lea Lead", "--user-name", "lea", "--agency", "council",
        "--rung", "safeguarding-lead", *secret)
    run("user", "add", "--name", "Max Manager", "--user-name", "max", "--board", "oxbow",
        "--post", "manager", *secret)
    (folder / "concord.conf").write_text(f"listen = 127.0.0.1:0\ndatabase = {database}\n")
    command = [concord(), "serve", "--config", str(folder / "concord.conf")]
    with listening(command, KEPT / "returns.log") as server:
        yield server.address


@pytest.fixture
def address(installation: str) -> str:
    return installation


@pytest.fixture
def enter(context_at):
    """Signs somebody in by user name and password."""
    def enter(user: str, width: int = DESK) -> Page:
        page = context_at(width, False).new_page()
        page.goto("/sign-in")
        page.locator("[name=user]").fill(user)
        page.locator("[name=password]").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        return page

    return enter


def test_a_declaration_is_recorded_once_and_seen_by_the_board(enter):
    lead = enter("lea", PHONE)
    lead.goto("/work")
    lead.get_by_role("link", name="Returns to the board").click()
    look_at_both(lead)
    assert "Known and used" in lead.locator("main").inner_text()
    assert "Oxbow Police" not in lead.locator("main").inner_text()
    lead.get_by_role("link", name="Record it Known and used, Oxbow Council").first.click()
    look_at_both(lead)
    lead.get_by_role("button", name="Record it").click()
    look_at_both(lead)
    assert "Say what was sent in" in lead.locator("main").inner_text()
    lead.locator("[name=text]").fill("Every team has read it.\nTwo new teams will in spring.")
    lead.get_by_role("button", name="Record it").click()
    look_at_both(lead)
    assert "Recorded: Known and used" in lead.locator("main").inner_text()

    manager = enter("max")
    manager.goto("/returns")
    look_at_both(manager)
    text = manager.locator("main").inner_text()
    assert "Every team has read it." in text and "Lea Lead, safeguarding lead" in text
    assert "Oxbow Police" in text and "Nothing recorded yet" in text
    assert "The review of this policy is overdue" in text


def test_nobody_records_for_another(enter):
    manager = enter("max")
    answer = manager.goto("/returns/oxbow/declaration?owner=agency:council")
    assert answer.status == 404
