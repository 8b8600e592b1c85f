"""Whom to contact: found from a difference, kept by the agency, on a phone and at a desk."""

import pytest

from accessibility import axe
from conftest import DESK, KEPT, PHONE
from difference import Difference


def picture(page, name, width):
    KEPT.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=KEPT / f"directory-{name}-{width}.png", full_page=True)


def fits(page):
    """Nothing runs out of the page sideways."""
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_whom_to_contact_is_found_from_the_difference(sign_in, width):
    difference = Difference(sign_in, f"Counterpart {width}")
    difference.raised("Asha Adeyemi", "swindon", "Westmere Adult Social Care")
    difference.up("Asha Adeyemi", "interagency")
    difference.up("Asha Adeyemi", "managers")
    page = sign_in("Ben Hughes", width=width)
    page.goto(difference.address)
    side = page.locator(".contacts-now")
    # Who holds the rung is away: whoever covers comes first, then the deputy.
    assert "covers for Grace Stone" in side.inner_text()
    assert "Bethan Hughes" in side.inner_text() and "deputy" in side.inner_text()
    assert side.locator("a[href^='tel:']").count() >= 1
    axe(page)
    fits(page)
    picture(page, "difference", width)
    page.get_by_role("link", name="See who to contact").first.click()
    assert page.get_by_role("heading", name="Who do I contact next?").is_visible()
    axe(page)
    fits(page)
    picture(page, "contact", width)


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_safeguarding_lead_keeps_the_agency_without_script(sign_in, width):
    page = sign_in("Elena Dixon", width=width, script=False)
    page.goto("/agencies")
    axe(page)
    fits(page)
    picture(page, "agencies", width)
    page.get_by_role("link", name="Riverside Community Health").click()
    axe(page)
    fits(page)
    picture(page, "agency", width)
    page.get_by_role("link", name="Enter somebody").first.click()
    page.get_by_label("Name").fill(f"Ravi Sol {width}")
    page.get_by_label("Mail address").fill("no address")
    page.get_by_role("button", name="Enter them").click()
    assert page.locator(".error-summary").is_visible()
    assert page.get_by_label("Name").input_value() == f"Ravi Sol {width}"
    axe(page)
    page.get_by_label("Rung", exact=True).select_option("line-manager")
    page.get_by_label("Deputise").check()
    page.get_by_label("Mail address").fill(f"ravi{width}@riverside-health.example")
    page.get_by_role("button", name="Enter them").click()
    assert f"Ravi Sol {width}" in page.locator("#line-manager").inner_text()
    page.get_by_role("link", name="What was changed").click()
    assert f"Ravi Sol {width}" in page.locator("main").inner_text()
    axe(page)
    fits(page)


def test_a_sheet_is_tried_out_before_it_is_carried_out(sign_in):
    page = sign_in("Elena Dixon")
    page.goto("/agencies/riverside-health/bring-in")
    page.get_by_label("The sheet").fill(
        "agency,rung,name,email\n"
        "riverside-health,practitioner,Mo Farr,mo.farr@riverside-health.example\n"
        "riverside-health,boss,Al Farr,al.farr@riverside-health.example\n")
    page.get_by_role("button", name="Try it out").click()
    assert "1 row is wrong" in page.locator("main").inner_text()
    assert "Line 3" in page.locator("main").inner_text()
    axe(page)
    picture(page, "sheet", DESK)
    page.get_by_role("button", name="Carry out what is right").click()
    assert "Mo Farr" in page.locator("#practitioner").inner_text()
