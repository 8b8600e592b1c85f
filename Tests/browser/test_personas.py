"""A visitor of the demonstration becomes one of its people, and stops being so."""


def first_persona(page):
    """Whom the page of personas lists first, by name."""
    page.goto("/personas")
    return page.locator("button[name=persona]").first.inner_text()


def test_a_persona_is_signed_in_and_out_without_script(page_at, sign_in):
    persona = first_persona(page_at(1280))
    page = sign_in(persona, script=False)
    who = page.locator(".who")
    assert who.locator("b").inner_text() in persona
    who.get_by_role("button", name="Sign out").click()
    page.get_by_role("link", name="Choose who to be").first.wait_for()


def test_nobody_sees_work_without_being_somebody(page_at):
    page = page_at(1280)
    page.goto("/work")
    assert page.locator(".who b").count() == 0
