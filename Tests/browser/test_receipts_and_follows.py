"""How a date came about, on the page of a difference and in the calculator; one that follows another."""

import re

from playwright.sync_api import Page

from difference import Difference, fill, look_at_both

RAISER = "Asha Adeyemi"
ABOUT = "Westmere Adult Social Care"


def receipt(page: Page) -> str:
    """Unfolds the first working of a date, and reads it."""
    folded = page.locator("details.why:has(.receipt)").first
    folded.locator("summary").click()
    assert folded.locator(".receipt").first.is_visible()
    return folded.inner_text()


def test_a_card_tells_which_days_were_counted_and_by_which_calendar(sign_in):
    difference = Difference(sign_in, "A date and its working", script=False)
    page = difference.raised(RAISER, "swindon", ABOUT)
    told = receipt(page)
    assert "Clause SWI-" in told
    assert "Counted from" in told
    assert "Bank holidays as published by gov.uk up to" in told
    look_at_both(page)


def test_the_calculator_tells_each_day_counted_or_left_out_and_why(page):
    page.goto("/calculator")
    fill(page, {
        "from-day": "23", "from-month": "12", "from-year": "2026", "time": "10am", "number": "3",
        "unit": "working-days", "calendar": "england-and-wales",
    })
    page.locator("main form button").first.click()
    look_at_both(page)
    told = page.locator("main").inner_text()
    assert "30 December 2026" in told
    for left_out in ("Christmas Day", "Boxing Day", "weekend"):
        assert left_out.lower() in told.lower(), told
    assert "Bank holidays as published by gov.uk up to" in told


def test_one_that_follows_another_names_it_and_is_named_by_it(sign_in):
    first = Difference(sign_in, "The first of two", script=False)
    page = first.raised(RAISER, "swindon", ABOUT)
    first.act(RAISER, "withdraw", {"reason": "It was settled by phone."}, "Withdraw it")
    old = first.address

    second = Difference(sign_in, "The second of two", script=False)
    second.visitors = first.visitors
    page.goto("/raise")
    page.locator("input[name=policy][value=swindon]").check()
    page.get_by_role("button", name="Start").click()
    tasks = page.url
    second.answer_process(page, "none")
    for task, answer in {
        "agencies": lambda: page.get_by_label(ABOUT, exact=True).check(),
        "adult": lambda: page.locator("[name=initials]").fill("T.W."),
        "concern": lambda: second.fill_concern(page),
        "wanted": lambda: second.fill_wanted(page, None),
        "evidence": lambda: page.locator("[name=follows]").select_option(index=1),
    }.items():
        page.goto(f"{tasks}/{task}")
        answer()
        look_at_both(page)
        page.get_by_role("button", name="Save and continue").click()
    page.goto(tasks + "/check")
    look_at_both(page)
    assert "Follows an earlier one" in page.locator("main").inner_text()
    page.get_by_role("button", name="Send").click()
    page.locator("main a[href^='/differences/']").first.click()
    look_at_both(page)
    assert "Before and after" in page.locator("aside.side").inner_text()
    page.locator("aside.side").get_by_role("link", name=re.compile(r"^SWI-\d{4}-\d+")).first.click()
    assert page.url.split("?")[0] == old
    look_at_both(page)
    assert "Followed by" in page.locator("aside.side").inner_text()
