"""Takes the pictures that the documents show, from a demonstration of its own.

A picture is added as one line of PICTURES: its name, who looks (nobody: None), the way there from
the address it starts at (the names of links to follow), and the width.
"""

import os
import shutil
from typing import NamedTuple

from playwright.sync_api import Browser, sync_playwright

from conftest import DESK, HEIGHTS, KEPT, PHONE
from server import ROOT, concord, listening

FOLDER = ROOT / "docs" / "pictures"
BYTES_MAX = 140_000
# A desk's window is shown smaller in a document anyway; letters smoothed in grey pack better.
SCALES = {PHONE: 1, DESK: 0.75}
GREY_LETTERS = "--disable-lcd-text"


class Picture(NamedTuple):
    name: str
    start: str
    persona: str | None = None
    follow: tuple[str, ...] = ()
    width: int = DESK


PICTURES = [
    Picture("home", "/"),
    Picture("home-phone", "/", width=PHONE),
    Picture("personas", "/personas"),
    Picture("work", "/work", "Ben Hughes"),
    Picture("difference", "/differences", "Carys Okafor", ("Enquiry closed without a plan",)),
    Picture(
        "difference-phone", "/differences", "Carys Okafor", ("Enquiry closed without a plan",),
        width=PHONE),
    Picture("guide", "/guide/swindon"),
]


def take(picture: Picture, browser: Browser, address: str) -> None:
    visitor = browser.new_context(
        base_url=address, viewport={"width": picture.width, "height": HEIGHTS[picture.width]},
        device_scale_factor=SCALES[picture.width],
        locale="en-GB", timezone_id="Europe/London", reduced_motion="reduce")
    page = visitor.new_page()
    if picture.persona:
        page.goto("/personas")
        page.get_by_role("button", name=picture.persona).first.click()
    page.goto(picture.start)
    for link in picture.follow:
        page.get_by_role("link", name=link).first.click()
    file = FOLDER / f"{picture.name}.png"
    page.screenshot(path=file)
    visitor.close()
    size = file.stat().st_size
    assert size <= BYTES_MAX, f"{file.name} is {size} bytes; {BYTES_MAX} at most"
    print(f"{file.relative_to(ROOT)}  {size // 1024} KB")


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with listening([concord(), "demo", "--port", "0"], KEPT / "screenshots.log") as server:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium, args=["--no-sandbox", GREY_LETTERS])
            for picture in PICTURES:
                take(picture, browser, server.address)
            browser.close()


if __name__ == "__main__":
    main()
