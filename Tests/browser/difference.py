"""A difference as its people handle it: raised task by task, then acted on from its own page.

Each person acts in a browser of their own; each page come to is looked over at both widths.
"""

import re
from typing import Callable

from playwright.sync_api import Page

from conftest import DESK, HEIGHTS, PHONE
from walk import look_over

SignIn = Callable[..., Page]


seen: set[tuple[str, ...]] = set()


def look_at_both(page: Page) -> None:
    """Looks the page over on a phone and at a desk, unless one just like it has been.

    Pages are alike that have the same act or task, headings and questions.
    """
    page.wait_for_load_state()
    kind = re.sub(r"/[^/]*\d[^/]*", "/…", page.url.partition("?")[0])
    parts = page.locator("h1, h2, .panel h2, main [name]").evaluate_all(
        "all => [...new Set(all.map(one => one.name || one.textContent.trim()))]")
    like = (kind, *parts)
    if like in seen:
        return
    seen.add(like)
    for width in (PHONE, DESK):
        page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        look_over(page)


class Difference:
    """One difference, told apart by its headline, and those who act on it."""

    def __init__(self, sign_in: SignIn, headline: str, script: bool = True):
        self.sign_in, self.headline, self.script = sign_in, headline, script
        self.visitors: dict[str, Page] = {}
        self.address = ""

    def visitor(self, name: str) -> Page:
        if name not in self.visitors:
            self.visitors[name] = self.sign_in(name, script=self.script)
        return self.visitors[name]

    def raised(self, by: str, policy: str, about: str, start: str | None = None) -> Page:
        """Raises it, all its tasks one after the other, and sends it."""
        page = self.visitor(by)
        page.goto("/raise")
        look_at_both(page)
        page.locator(f"input[name=policy][value={policy}]").check()
        self.press(page, "Start")
        tasks = page.url
        self.answer_process(page, "none")
        for task, about_it in {
            "agencies": lambda: page.get_by_label(about, exact=True).check(),
            "adult": lambda: page.locator("[name=initials]").fill("T.W."),
            "concern": lambda: self.fill_concern(page),
            "wanted": lambda: self.fill_wanted(page, start),
            "evidence": lambda: page.locator("[name=evidence]").fill("Three visits, all noted."),
        }.items():
            page.goto(tasks)
            page.locator(f"ul.tasks a[href$='/{task}']").click()
            look_at_both(page)
            about_it()
            self.press(page, "Save and continue")
        page.goto(tasks + "/check")
        look_at_both(page)
        self.press(page, "Send")
        page.locator("main a[href^='/differences/']").first.click()
        self.address = page.url.split("?")[0]
        look_at_both(page)
        return page

    def answer_process(self, page: Page, exclusion: str) -> None:
        """Says that nobody is in danger, and what it is mainly about."""
        page.locator("ul.tasks a[href$='/process']").click()
        look_at_both(page)
        page.locator("input[name=danger][value=no]").check()
        if page.locator("input[name=exclusion]").count():
            page.locator(f"input[name=exclusion][value={exclusion}]").check()
        if page.locator("input[name=entry]").count():
            page.locator("input[name=entry][value=yes]").check()
        self.press(page, "Save and continue")

    def fill_concern(self, page: Page) -> None:
        page.locator("[name=headline]").fill(self.headline)
        for area in page.locator("main textarea").all():
            area.fill("The visits stopped, and nobody has seen T.W. since.")
        page.locator("input[name=reason]").first.check()

    def fill_wanted(self, page: Page, start: str | None) -> None:
        for area in page.locator("main textarea").all():
            area.fill("A visit this week, by the two of us.")
        if start and page.locator("input[name=start]").count():
            page.locator(f"input[name=start][value={start}]").check()

    def act(self, by: str, name: str, fields: dict[str, str], button: str) -> Page:
        """Goes to the page of an act by its link, fills it in, and sends it."""
        page = self.opened(by, name)
        fill(page, fields)
        self.press(page, button)
        return page

    def opened(self, by: str, name: str) -> Page:
        page = self.visitor(by)
        page.goto(self.address)
        look_at_both(page)
        link = f"main a[href*='{self.address[self.address.index('/differences'):]}/{name}']"
        page.locator(link).first.click()
        look_at_both(page)
        return page

    def up(self, by: str, to: str, **more: str) -> None:
        """Takes it to the next stage."""
        self.act(by, "escalate", {"to": to, "reason": "We still see it differently."} | more,
                 "Take it up")

    def settled(self, by: str, answered_by: str) -> None:
        """Puts a resolution in writing, has the other side agree, records it and closes it."""
        self.act(by, "propose", {
            "outcome": "A visit every week, by both.", "reasons": "T.W. trusts them.",
            "outstanding": "Nothing.",
        }, "Put it to the other side")
        self.act(answered_by, "answer", {"reply": "agree", "satisfied?": "yes"},
                 "Send your answer")
        self.ended(by)

    def ended(self, by: str) -> None:
        page = self.visitor(by)
        page.goto(self.address)
        if page.locator("main a[href$='/resolve']").count():
            self.act(by, "resolve", {"reason": "Both sides agree."}, "Record that it is resolved")
        self.act(by, "close", {"learning": "Ring before closing."}, "Close it")
        page.goto(self.address)
        look_at_both(page)
        page.get_by_role("link", name="File something", exact=True).wait_for()

    def press(self, page: Page, button: str) -> None:
        page.get_by_role("button", name=button, exact=True).click()
        look_at_both(page)
        problem = page.locator(".error-summary, [role=alert]")
        assert not problem.count(), problem.first.inner_text()


def fill(page: Page, fields: dict[str, str]) -> None:
    """Fills what is asked, by name; a name with a question mark is filled if it is asked."""
    for asked, value in fields.items():
        name = asked.rstrip("?")
        field = page.locator(f"main [name='{name}']")
        if asked.endswith("?") and not field.count():
            continue
        if field.first.get_attribute("type") in ("radio", "checkbox"):
            page.locator(f"main [name='{name}'][value='{value}']").check()
        elif field.first.evaluate("field => field.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
