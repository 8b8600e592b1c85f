"""A board manager rehearses a policy, and the saved walk is a test of that policy."""

import re
import subprocess
from pathlib import Path

from playwright.sync_api import Page

from difference import fill, look_at_both
from server import ROOT, concord

MANAGER = "Sana Kemp"


def press(page: Page, name) -> None:
    page.get_by_role("button", name=name).first.click()
    look_at_both(page)


def follow(page: Page, name: str) -> None:
    page.locator("#play").get_by_role("link", name=name).first.click()
    look_at_both(page)


def begun(page: Page) -> None:
    """From the guide of a policy to the first page of its rehearsal."""
    page.goto("/guide/swindon")
    page.get_by_role("link", name="Rehearse this policy").click()
    look_at_both(page)
    fill(page, {
        "title": "No answer between the workers", "agency-1": "Invented Health",
        "agency-2": "Invented Council", "type-2": "local-authority",
        "day-day": "2", "day-month": "11", "day-year": "2026",
    })
    press(page, "Begin the rehearsal")
    assert "nothing here is real" in page.locator("main").inner_text()


def tried(saved: Path, policies: Path) -> subprocess.CompletedProcess:
    """Runs the saved walk against a folder of policies."""
    return subprocess.run(
        [concord(), "policy", "test", str(saved), "--policies", str(policies)],
        cwd=ROOT, capture_output=True, text=True)


def changed(policies: Path) -> Path:
    """A folder of the same policy with one number changed: the days for the talk of SWI-27."""
    policy = policies / "swindon" / "policy.yaml"
    policy.parent.mkdir(parents=True)
    text = (ROOT / "policies/swindon/policy.yaml").read_text()
    policy.write_text(re.sub(
        r"(?s)(\n  SWI-27:.*?within: \{ working-days: )5", r"\g<1>6", text, count=1))
    return policies


def test_a_walk_from_start_to_a_scenario_that_tests_the_policy(sign_in, tmp_path):
    page = sign_in(MANAGER, script=False)
    page.goto("/work")
    page.get_by_role("link", name="Rehearse a policy").click()
    look_at_both(page)
    begun(page)
    follow(page, "Move it to stage 2")
    fill(page, {"reason": "Advice was taken: the worry stays."})
    press(page, "Take it up")
    assert "Move it to stage 3" in page.locator("#play").inner_text()
    press(page, re.compile("Next due date"))
    page.get_by_label("Act as").select_option("agency-2/practitioner")
    press(page, "Play this part")
    follow(page, "Record something")
    page.locator("main form button").first.click()
    look_at_both(page)
    assert page.locator(".error-summary").count() == 1
    page.get_by_role("link", name="Cancel").click()
    press(page, "Mark this point")
    press(page, re.compile("Next working day"))
    press(page, "Mark this point")
    press(page, "Take back the last step")
    assert page.locator("aside li").count() == 3

    with page.expect_download() as download:
        page.get_by_role("link", name="Save the walk as a scenario file").click()
    saved = tmp_path / "rehearsed.yaml"
    download.value.save_as(saved)
    result = tried(saved, ROOT / "policies")
    assert result.returncode == 0, result.stdout + result.stderr

    result = tried(saved, changed(tmp_path / "policies"))
    assert result.returncode == 1
    assert re.search(r"rehearsed\.yaml:\d+:\d+: .*SWI-27", result.stdout + result.stderr)

    press(page, "Throw this rehearsal away")
    page.goto("/rehearsal")
    assert page.url.endswith("/rehearsal/start")


def test_nobody_of_an_agency_may_rehearse(sign_in):
    page = sign_in("Asha Adeyemi")
    assert page.goto("/rehearsal").status == 404
