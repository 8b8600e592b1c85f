"""Policies for people: two compared, and a guide on paper."""

import re

import pytest

from walk import press, visit

PAIRS = [("norfolk", "swindon"), ("somerset-web", "somerset")]
PAGES_MAX = 30


@pytest.mark.parametrize("first, second", PAIRS)
def test_two_policies_stand_beside_each_other(page, first, second):
    visit(page, "/compare")
    page.get_by_label("One policy").select_option(first)
    page.get_by_label("Another").select_option(second)
    press(page, "Compare")
    assert page.url.endswith(f"/compare?first={first}&second={second}")
    assert page.get_by_role("heading", name="Time limits").is_visible()


def test_a_choice_left_out_is_asked_for_again(page):
    visit(page, "/compare")
    press(page, "Compare")
    assert page.get_by_role("link", name="Choose a policy").count() == 2


@pytest.mark.parametrize("path", ["/guide/swindon", "/compare?first=norfolk&second=swindon"])
def test_it_can_be_handed_out_on_paper(browser, address, path):
    visitor = browser.new_context(base_url=address)
    page = visitor.new_page()
    page.goto(path)
    paper = page.pdf(format="A4")
    sheets = len(re.findall(rb"/Type\s*/Page\b", paper))
    visitor.close()
    assert 1 <= sheets <= PAGES_MAX, f"{path} takes {sheets} sheets"
    assert b"/Font" in paper, f"{path} has no words on paper"
