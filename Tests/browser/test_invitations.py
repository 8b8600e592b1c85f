"""Somebody new is let in by a link that comes by mail, and lets themselves in again after forgetting."""

import re

import pytest

from installation import make, run, served, wait_for
from mailserver import Taken, mail_server
from walk import follow, look_over, press, visit

PASSWORD = "three unlike words"


@pytest.fixture
def taken():
    return Taken()


@pytest.fixture
def address(tmp_path, taken):
    """The site of an installation with somebody invited, and its mail server."""
    make(tmp_path)
    with mail_server(taken) as port:
        mail = [f"mail-server = 127.0.0.1:{port}", "mail-encryption = none",
                "mail-from = concord@board.example"]
        run(tmp_path, "user", "add", "--name", "Pat Reed", "--user-name", "pat", "--agency",
            "riverside", "--rung", "practitioner", "--mail", "pat@riverside.example")
        with served(tmp_path, *mail) as site:
            yield site


def link(taken: Taken, number: int) -> str:
    """The link in the message of that number, counted from one."""
    wait_for(lambda: len(taken.messages) >= number)
    text = taken.messages[number - 1].get_content()
    assert "Pat" not in text and "Riverside" not in text
    return re.search(r"http://\S+", text)[0]


def choose(page, password: str, again: str | None = None) -> None:
    page.get_by_label("New password").fill(password)
    page.get_by_label("The same password again").fill(password if again is None else again)
    press(page, "Set the password")


def sign_in(page, password: str) -> None:
    visit(page, "/sign-in")
    page.get_by_label("User name").fill("pat")
    page.get_by_label("Password").fill(password)
    press(page, "Sign in")


def test_from_the_message_to_the_work_and_again_after_forgetting(page, taken, tmp_path):
    first = link(taken, 1)
    visit(page, first)
    assert page.get_by_text("Hello Pat Reed").is_visible()
    for password, again, said in [
        ("", "", "Enter a password"),
        (PASSWORD, "three unlike wards", "The two passwords are not the same"),
        ("short", None, "A password has 12 characters or more"),
        ("passwordpassword", None, "That repeats itself"),
        ("pat reed 1", None, "A password has 12 characters or more"),
    ]:
        choose(page, password, again)
        assert page.get_by_role("link", name=said).is_visible()
    choose(page, PASSWORD)
    assert page.get_by_role("heading", name="Your password is set").is_visible()
    follow(page, "Sign in")
    sign_in(page, PASSWORD)
    assert page.url.endswith("/work")
    visit(page, first)
    assert page.get_by_role("heading", name="This link has been used").is_visible()

    follow(page, "Get a new link")
    press(page, "Send me a link")
    assert page.get_by_role("link", name="Enter your user name").is_visible()
    page.get_by_label("User name").fill("nobody")
    press(page, "Send me a link")
    said = page.inner_text("main")
    visit(page, "/sign-in/forgotten")
    page.get_by_label("User name").fill("pat")
    press(page, "Send me a link")
    assert page.inner_text("main") == said
    # Too soon after the first: none is sent, and none says so.
    assert len(taken.messages) == 1

    run(tmp_path, "user", "invite", "--user-name", "pat", "--mail", "pat@riverside.example")
    visit(page, link(taken, 2))
    choose(page, "another three words")
    sign_in(page, PASSWORD)
    assert page.get_by_role("link", name="The user name or the password is not right").is_visible()
    sign_in(page, "another three words")
    assert page.url.endswith("/work")
    run(tmp_path, "backup", "copy.sqlite")
    assert first.rsplit("/")[-1].encode() not in (tmp_path / "copy.sqlite").read_bytes()


def test_a_link_that_was_never_sent_leads_nowhere(page):
    answer = page.goto("/invitations/" + "0" * 64)
    assert answer.status == 404
    look_over(page)


def test_a_message_waits_for_a_mail_server_that_is_down(tmp_path, taken):
    make(tmp_path)
    with mail_server(Taken()) as port:
        pass
    mail = [f"mail-server = 127.0.0.1:{port}", "mail-encryption = none",
            "mail-from = concord@board.example"]
    run(tmp_path, "user", "add", "--name", "Pat Reed", "--user-name", "pat", "--agency",
        "riverside", "--rung", "practitioner", "--mail", "pat@riverside.example")
    with served(tmp_path, *mail):
        wait_for(lambda: "A message was not sent" in (tmp_path / "log").read_text())
    assert "pat@" not in (tmp_path / "log").read_text()
