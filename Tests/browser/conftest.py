"""Chromium, the demonstration, and what is kept when a test fails.

Debian's Chromium is driven, with CHROMIUM naming another. Each test has its own visitor (cookies
and all); the demonstration is one for the whole run, with a database of its own.
"""

import os
import re
import shutil
from pathlib import Path
from typing import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from server import ROOT, concord, listening

KEPT = ROOT / ".run" / "browser"
PHONE, DESK = 375, 1280
HEIGHTS = {PHONE: 812, DESK: 900}

ContextAt = Callable[..., BrowserContext]
PageAt = Callable[[int], Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    assert path, "There is no chromium on the PATH; `make test` installs it."
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def demonstration() -> Iterator[str]:
    """The address of a running demonstration."""
    with listening([concord(), "demo", "--port", "0"], KEPT / "server.log") as server:
        yield server.address


@pytest.fixture
def address(demonstration: str) -> str:
    """Where pages are visited; a test file may say otherwise."""
    return demonstration


@pytest.fixture
def context_at(browser: Browser, address: str, request) -> Iterator[ContextAt]:
    """Makes visitors: `context_at(width, script=False)`. Theirs is kept if the test fails."""
    visitors: list[BrowserContext] = []

    def make(width: int = DESK, script: bool = True) -> BrowserContext:
        visitor = browser.new_context(
            base_url=address, viewport={"width": width, "height": HEIGHTS.get(width, 900)},
            locale="en-GB", timezone_id="Europe/London", java_script_enabled=script,
            reduced_motion="reduce")
        visitor.set_default_timeout(10_000)
        visitors.append(visitor)
        return visitor

    yield make
    if getattr(request.node, "has_failed", False):
        keep(visitors, KEPT / re.sub(r"[^\w.-]+", "-", request.node.name).strip("-"))
    for visitor in visitors:
        visitor.close()


@pytest.fixture
def page_at(context_at: ContextAt) -> PageAt:
    """A fresh visitor's page, so many pixels wide."""
    return lambda width: context_at(width).new_page()


@pytest.fixture(params=[PHONE, DESK])
def page(page_at: PageAt, request) -> Page:
    """A fresh visitor's page, once on a phone and once at a desk."""
    return page_at(request.param)


@pytest.fixture
def no_script(context_at: ContextAt) -> BrowserContext:
    """A visitor whose browser runs no script."""
    return context_at(script=False)


@pytest.fixture
def sign_in(context_at: ContextAt) -> Callable[..., Page]:
    """Becomes one of the invented people, by name: `sign_in("Grace Osei", width=375)`."""

    def become(persona: str, width: int = DESK, script: bool = True) -> Page:
        page = context_at(width, script).new_page()
        page.goto("/personas")
        page.get_by_role("button", name=persona).first.click()
        return page

    return become


def keep(visitors: list[BrowserContext], folder: Path) -> None:
    """Keeps what each visitor saw last, as a picture and as HTML."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = [page for visitor in visitors for page in visitor.pages]
    for number, page in enumerate(pages, start=1):
        (folder / f"{number}.html").write_text(page.content())
        page.screenshot(path=folder / f"{number}.png", full_page=True)
    print(f"\nWhat was seen last is in {folder.relative_to(ROOT)}")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    item.has_failed = getattr(item, "has_failed", False) or report.failed
