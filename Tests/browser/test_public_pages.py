"""The pages that anybody can read, on a phone and at a desk, with script and without."""

import pytest

from walk import visit

PUBLIC = ["/", "/personas", "/guide", "/compare", "/calculator", "/glossary",
          "/how-dates-are-counted", "/immediate-danger", "/accessibility", "/privacy"]


@pytest.mark.parametrize("path", PUBLIC)
def test_a_public_page_is_open_to_everybody(page, path):
    visit(page, path)


@pytest.mark.parametrize("path", PUBLIC)
def test_a_public_page_needs_no_script(no_script, path):
    visit(no_script.new_page(), path)


def test_what_to_do_in_immediate_danger_is_in_sight(page):
    page.goto("/")
    assert page.get_by_text("999").first.is_visible()


def test_the_first_tab_skips_to_the_main_content(page):
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to main content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_everything_comes_from_this_server(page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("/")
    assert asked and all(url.startswith(page.url) for url in asked)
