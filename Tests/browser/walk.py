"""How a person goes about the site: each page come to is looked over on the way."""

from playwright.sync_api import Page

from accessibility import axe

BYTES_MAX = 100_000


def visit(page: Page, path: str) -> None:
    """Opens an address as if typed, and looks the page over."""
    answer = page.goto(path)
    assert answer.ok, f"{path} answered {answer.status}"
    size = len(answer.body())
    assert size <= BYTES_MAX, f"{path} is {size} bytes; {BYTES_MAX} at most"
    look_over(page)


def look_over(page: Page) -> None:
    """What every page must be: titled, one heading above all, no wider than its window, open to all."""
    assert page.title(), f"{page.url} has no title"
    assert page.get_by_role("heading", level=1).count() == 1, f"{page.url} wants one first heading"
    wide, window = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert wide <= window, f"{page.url} is {wide} pixels wide in a window of {window}"
    axe(page)


def press(page: Page, name: str) -> None:
    """Presses the button of that name, and looks over the page that it leads to."""
    page.get_by_role("button", name=name, exact=True).click()
    look_over(page)


def follow(page: Page, name: str) -> None:
    """Follows the link of that name, and looks over the page that it leads to."""
    page.get_by_role("link", name=name, exact=True).first.click()
    look_over(page)
