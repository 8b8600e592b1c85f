"""Policies for people: read by kind of agency, drawn, dated, compared, and on paper."""

import json
import re
import subprocess

import pytest

from server import ROOT, concord
from walk import follow, press, visit

PAIRS = [("norfolk", "swindon"), ("somerset-web", "somerset")]
POLICIES = ["norfolk", "somerset", "somerset-web", "south-gloucestershire", "swindon"]
SHEETS_MAX = 11


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


def told(*arguments: str) -> dict:
    """What the program says of a policy, from the repository's own files."""
    run = subprocess.run(
        [concord(), "policy", *arguments, "--json"], cwd=ROOT, capture_output=True, check=True)
    return json.loads(run.stdout)


@pytest.mark.parametrize("policy", POLICIES)
def test_a_guide_is_open_to_everybody(page, policy):
    visit(page, f"/guide/{policy}")


def test_a_guide_is_read_by_kind_of_agency(page):
    visit(page, "/guide/norfolk")
    assert "First line manager" in page.locator("#who table").inner_text()
    follow(page, "Police")
    assert page.url.endswith("/guide/norfolk?type=police#who")
    assert "S&I Detective Sergeant" in page.locator("#who table").first.inner_text()
    assert "Who acts: S&I Detective Sergeant." in page.locator("#stages").inner_text()
    marked = page.locator(".kinds a[aria-current]")
    assert marked.all_inner_texts() == ["Police"]
    follow(page, "Any kind")
    assert "First line manager" in page.locator("#who table").inner_text()


def test_a_kind_of_agency_is_chosen_without_script(no_script):
    page = no_script.new_page()
    visit(page, "/guide/south-gloucestershire")
    follow(page, "Care provider")
    assert page.locator(".kinds a[aria-current]").inner_text() == "Care provider"
    assert "Read for: care provider" in page.locator(".guide-facts").inner_text()


@pytest.mark.parametrize("policy", POLICIES)
def test_the_drawing_says_in_words_what_it_shows(page, policy):
    page.goto(f"/guide/{policy}")
    words = told("flow", policy)["words"]
    drawing = page.locator(".flow-picture svg")
    assert drawing.is_visible()
    assert drawing.locator("> title").text_content() == told("flow", policy)["title"]
    described = drawing.get_attribute("aria-describedby")
    assert page.locator(f"#{described}").text_content().split() == " ".join(words).split()
    page.get_by_text("The same in words").click()
    assert page.locator(".flow-picture li").all_inner_texts() == words


def test_the_dates_of_the_slowest_path_are_those_of_the_program(page):
    visit(page, "/guide/swindon")
    follow(page, "See its dates")
    for box, typed in [("Day", "22"), ("Month", "12"), ("Year", "2026")]:
        page.get_by_label(box, exact=True).fill(typed)
    page.get_by_label("At what time?").fill("10am")
    press(page, "Show its dates")
    assert page.get_by_role("heading", name="Raised on Tuesday 22 December 2026").is_visible()
    path = told("timeline", "swindon", "--from", "2026-12-22T10:00")
    assert page.locator("main .plain-list li").all_inner_texts() == path["assumes"]
    assert page.locator("tbody tr").count() == len(path["stages"])
    assert "Tuesday 5 January 2027" in page.locator("tbody tr").nth(1).inner_text()
    assert path["stages"][1]["due"] == "2027-01-05"
    follow(page, path["stages"][1]["clause"])
    assert page.url.endswith(f"/guide/swindon#{path['stages'][1]['clause']}")


def test_a_day_that_is_none_is_asked_for_again(page):
    visit(page, "/guide/swindon/timeline")
    page.get_by_label("Day", exact=True).fill("31")
    page.get_by_label("Month", exact=True).fill("2")
    press(page, "Show its dates")
    assert page.locator(".error-summary a").count() == 1


@pytest.mark.parametrize("policy", POLICIES)
def test_a_guide_is_handed_out_on_paper(browser, address, policy):
    visitor = browser.new_context(base_url=address)
    page = visitor.new_page()
    page.goto(f"/guide/{policy}")
    paper = page.pdf(format="A4", prefer_css_page_size=True, outline=True, tagged=True)
    page.emulate_media(media="print")
    shown = page.locator("main").inner_text()
    left_out = page.locator(".contents, .kinds, .acts, .masthead nav, footer nav")
    assert not any(part.is_visible() for part in left_out.all())
    visitor.close()
    sheets = len(re.findall(rb"/Type\s*/Page\b", paper))
    assert 2 <= sheets <= SHEETS_MAX, f"{policy} takes {sheets} sheets"
    headings = written(paper)
    whole = told("show", policy)
    for stage in whole["stages"]:
        assert any(heading.endswith(stage["title"]) for heading in headings), stage["title"]
        for who in stage["who"]:
            assert f"Who acts: {who}" in shown
    for clause in whole["clauses"]:
        assert clause["says"] in shown, clause["id"]
    for ambiguity in whole["ambiguities"]:
        assert ambiguity["question"] in shown and ambiguity["adopted"] in shown
        assert f"Read so by {ambiguity['by']}" in shown


def written(paper: bytes) -> list[str]:
    """The headings that a PDF holds, from its outline."""
    plain = re.findall(rb"/Title\s*\(((?:\\.|[^\\)])*)\)", paper)
    coded = re.findall(rb"/Title\s*<FEFF([0-9A-F]+)>", paper)
    return [re.sub(rb"\\(.)", rb"\1", text).decode("latin-1") for text in plain] + [
        bytes.fromhex(text.decode()).decode("utf-16-be") for text in coded]


@pytest.mark.parametrize("path", ["/guide/swindon/timeline", "/compare?first=norfolk&second=swindon"])
def test_it_can_be_handed_out_on_paper(browser, address, path):
    visitor = browser.new_context(base_url=address)
    page = visitor.new_page()
    page.goto(path)
    paper = page.pdf(format="A4", prefer_css_page_size=True)
    sheets = len(re.findall(rb"/Type\s*/Page\b", paper))
    visitor.close()
    assert 1 <= sheets <= SHEETS_MAX, f"{path} takes {sheets} sheets"
    assert b"/Font" in paper, f"{path} has no words on paper"
