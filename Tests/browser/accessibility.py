"""What axe finds on a page, said so that one can mend it."""

from contextlib import contextmanager
from typing import Iterator

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# WCAG 2.2 AA and all that it stands on; axe's own advice of best practice is left out.
WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def axe(page: Page) -> None:
    """Fails unless the page as it stands keeps WCAG 2.2 AA, as far as axe can tell."""
    options = {"runOnly": {"type": "tag", "values": WCAG_22_AA}, "resultTypes": ["violations"]}
    with scripted(page) as shown:
        violations = Axe().run(shown, options=options).response["violations"]
    assert not violations, "\n".join([f"axe on {page.url}:", *map(told, violations)])


@contextmanager
def scripted(page: Page) -> Iterator[Page]:
    """The page, or its twin if its visitor has script off, where axe could not run.

    The twin shows the same HTML at the same address and width; scripts of its own stay unrun.
    """
    if page.evaluate("matchMedia('(scripting: enabled)').matches"):
        yield page
        return
    html = page.content()
    visitor = page.context.browser.new_context(
        viewport=page.viewport_size, storage_state=page.context.storage_state())
    try:
        twin = visitor.new_page()
        twin.route(page.url, lambda route: route.fulfill(
            body=html, content_type="text/html; charset=utf-8",
            headers={"Content-Security-Policy": "script-src 'none'"}))
        twin.goto(page.url)
        yield twin
    finally:
        visitor.close()


def told(violation: dict) -> str:
    places = [
        f"    {' '.join(map(str, node['target']))}\n      {node['html'][:160]}"
        for node in violation["nodes"][:5]
    ]
    more = len(violation["nodes"]) - len(places)
    return "\n".join([
        f"  {violation['id']} ({violation['impact']}): {violation['help']}",
        *places,
        *([f"    and {more} more"] if more else []),
    ])
