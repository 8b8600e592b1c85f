"""Where a difference leaves the ordinary way, and what becomes of text that cannot be recorded."""

from datetime import date, timedelta

from difference import Difference, fill, look_at_both

SWINDON = ("Asha Adeyemi", "swindon", "Westmere Adult Social Care")
SOMERSET = ("Xena Lloyd", "somerset", "Levels Adult Social Care")
TYPED = 'They agreed — “weekly”, and wrote "\u0301 beside it.'


def raised(sign_in, headline, how) -> Difference:
    difference = Difference(sign_in, headline)
    difference.raised(*how)
    return difference


def test_swindon_jumps_to_the_partnership_when_action_is_needed_now(sign_in):
    difference = raised(sign_in, "Jump", SWINDON)
    difference.up("Asha Adeyemi", "interagency")
    page = difference.act("Femi Kemp", "risk", {
        "jump": "immediate-action", "text": "Nobody has fed her for two days.",
        "interim": "A nurse stays until tonight.",
    }, "Declare immediate risk")
    assert "Safeguarding Partnership" in page.locator("[aria-current=step]").inner_text()
    difference.opened("Sana Kemp", "record")


def test_south_gloucestershires_panel_decides_after_mediation_brought_nothing(sign_in):
    difference = raised(
        sign_in, "Panel", ("Bryn Baker", "south-gloucestershire", "Severn Adult Care"))
    difference.act("Bryn Baker", "jump", {
        "jump": "higher-stage", "stage": "mediation", "reason": "He may fall tonight.",
    }, "Take it higher")
    difference.act("Zak Foster", "decide", {
        "body": "mediation", "member-1-text": "Zak Foster", "member-1-from": "post:chair",
        "decision": "No way on was found.", "reasons": "Both hold to their view.",
        "settles": "no",
    }, "Check it")
    difference.press(difference.visitor("Zak Foster"), "Record the decision")
    difference.up("Zak Foster", "panel")
    page = difference.act("Zak Foster", "decide", {
        "body": "panel", "member-1-text": "Zak Foster", "member-1-from": "post:chair",
        "decision": "A rail is fitted this week.", "reasons": "The risk is plain.",
        "settles": "yes",
    }, "Check it")
    assert "Not as the policy composes it" in page.locator("main").inner_text()
    difference.press(page, "Record the decision")
    assert "A rail is fitted this week." in page.locator("main").inner_text()
    difference.ended("Faisal Ellis")


def test_somerset_agrees_a_time_and_asks_before_stage_three(sign_in):
    difference = raised(sign_in, "Time", SOMERSET)
    difference.up("Xena Lloyd", "two")
    until = date.today() + timedelta(days=21)
    page = difference.opened("Yusuf Turner", "time")
    page.locator("input[name=duty]").first.check()
    fill(page, {
        "until-day": str(until.day), "until-month": str(until.month),
        "until-year": str(until.year), "reason": "The assessor is away.",
        "interim": "Day and night calls go on.",
    })
    difference.press(page, "Set or propose this time")
    page = difference.act("Dan Gibson", "answer", {"reply": "agree"}, "Send your answer")
    assert f"{until.day} {until:%B}" in page.locator("main").inner_text()
    page = difference.opened("Yusuf Turner", "escalate")
    fill(page, {"to": "three", "reason": "Two meetings brought nothing."})
    page.get_by_role("button", name="Take it up", exact=True).click()
    look_at_both(page)
    assert "applies" in page.locator(".error-summary").inner_text()
    assert page.locator("[name=reason]").input_value() == "Two meetings brought nothing."
    fill(page, {"question-everyday-alert": "none"})
    difference.press(page, "Take it up")
    assert "Formal resolution" in page.locator("[aria-current=step]").inner_text()


def test_conduct_is_sent_to_another_procedure_before_anything_is_raised(sign_in):
    difference = Difference(sign_in, "Conduct")
    page = difference.visitor("Asha Adeyemi")
    page.goto("/raise")
    page.locator("input[name=policy][value=swindon]").check()
    difference.press(page, "Start")
    difference.answer_process(page, "conduct")
    assert "Position of Trust Framework" in page.locator("main").inner_text()


def test_a_stale_page_says_so_and_keeps_what_was_typed(sign_in):
    difference = raised(sign_in, "Stale", SWINDON)
    difference.up("Asha Adeyemi", "interagency")
    page = difference.opened("Asha Adeyemi", "propose")
    difference.act("Femi Kemp", "record", {"act": "discuss", "text": "We spoke."}, "Record it")
    fill(page, {"outcome": TYPED, "reasons": "R", "outstanding": "Nothing."})
    page.get_by_role("button", name="Put it to the other side").click()
    look_at_both(page)
    page.get_by_role("heading", name="This has changed since you opened it").wait_for()
    assert page.locator("[name=outcome]").input_value() == TYPED
    difference.press(page, "Put it to the other side")


def test_a_faulty_form_keeps_what_was_typed(sign_in):
    difference = raised(sign_in, "Faulty", SWINDON)
    page = difference.opened("Asha Adeyemi", "propose")
    fill(page, {"reasons": TYPED})
    page.get_by_role("button", name="Put it to the other side").click()
    look_at_both(page)
    assert page.locator(".error-summary a").first.inner_text() == "Say what the outcome is"
    assert page.locator("[name=reasons]").input_value() == TYPED


def test_a_refused_form_keeps_what_was_typed(sign_in):
    difference = raised(sign_in, "Refused", SWINDON)
    difference.up("Asha Adeyemi", "interagency")
    page = difference.opened("Femi Kemp", "risk")
    fill(page, {"jump": "none", "text": TYPED})
    difference.act("Asha Adeyemi", "withdraw", {"reason": "She has moved."}, "Withdraw it")
    page.get_by_role("button", name="Declare immediate risk").click()
    look_at_both(page)
    assert "?done" not in page.url
    assert page.locator("[name=text]").input_value() == TYPED


def test_an_expired_session_keeps_what_was_typed(sign_in):
    difference = raised(sign_in, "Expired", SWINDON)
    page = difference.opened("Asha Adeyemi", "propose")
    fill(page, {"outcome": TYPED, "reasons": "R", "outstanding": "Nothing."})
    page.context.clear_cookies()
    page.get_by_role("button", name="Put it to the other side").click()
    look_at_both(page)
    assert "What you typed is kept" in page.locator("main").inner_text()
    page.get_by_role("button", name="Asha Adeyemi").first.click()
    look_at_both(page)
    assert TYPED in page.locator("main").inner_text()
    page.locator("main form button").first.click()
    page.wait_for_load_state()
    assert TYPED in page.locator("main").inner_text()
