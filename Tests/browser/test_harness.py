"""The harness itself, against a tiny site, so that a pass of the other tests can be believed."""

import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from accessibility import axe
from conftest import keep
from server import listening

GOOD = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Good</title>
<meta name="viewport" content="width=device-width"></head>
<body><main><h1>Good</h1><form><label for="a">Name</label> <input id="a"></form>
<script>document.querySelector('h1').textContent = 'Script ran'</script></main></body></html>"""
BAD = """<!doctype html><html><head><title>Bad</title></head>
<body><h1 style="color:#ccc;background:#fff">Bad</h1><input><img src="x.png"></body></html>"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    (folder / "good.html").write_text(GOOD)
    (folder / "bad.html").write_text(BAD)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def address(tiny):
    return tiny


def test_a_good_page_passes_axe_at_both_widths(page):
    page.goto("/good.html")
    assert page.get_by_role("heading").inner_text() == "Script ran"
    axe(page)


def test_a_bad_page_fails_axe_and_is_told_how(page_at):
    page = page_at(375)
    page.goto("/bad.html")
    with pytest.raises(AssertionError) as told:
        axe(page)
    for rule in ["color-contrast", "html-has-lang", "image-alt", "label"]:
        assert rule in str(told.value)
    assert "<img src=\"x.png\">" in str(told.value)


def test_no_script_runs_for_a_visitor_without_script_and_axe_still_does(no_script):
    page = no_script.new_page()
    page.goto("/good.html")
    assert page.get_by_role("heading").inner_text() == "Good"
    axe(page)
    assert page.get_by_role("heading").inner_text() == "Good"
    page.goto("/bad.html")
    with pytest.raises(AssertionError):
        axe(page)
    page.goto("/good.html")
    assert page.get_by_role("heading").inner_text() == "Good"


def test_visitors_are_as_wide_as_asked_and_know_nothing_of_each_other(context_at):
    one, other = context_at(375), context_at(1280)
    page = one.new_page()
    page.goto("/good.html")
    assert page.evaluate("innerWidth") == 375
    one.add_cookies([{"name": "who", "value": "one", "url": page.url}])
    assert other.cookies() == []


def test_what_a_visitor_saw_is_kept(context_at, tmp_path, monkeypatch):
    monkeypatch.setattr("conftest.ROOT", tmp_path)
    visitor = context_at()
    visitor.new_page().goto("/good.html")
    keep([visitor], tmp_path / "kept")
    assert "Script ran" in (tmp_path / "kept/1.html").read_text()
    assert (tmp_path / "kept/1.png").read_bytes().startswith(b"\x89PNG")


def python(program: str) -> list[str]:
    return [sys.executable, "-u", "-c", program]


def test_a_server_is_waited_for_and_stopped(tmp_path):
    program = "import time; print('Building'); print('Listening on http://127.0.0.1:9'); time.sleep(60)"
    with listening(python(program), tmp_path / "log") as found:
        assert found.address == "http://127.0.0.1:9"
    assert "Building" in (tmp_path / "log").read_text()


@pytest.mark.parametrize("program, told", [
    ("print('port in use'); raise SystemExit(2)", "ended before it listened, with 2:\nport in use"),
    ("import time; print('still thinking'); time.sleep(60)", "not listening after 1 s"),
])
def test_a_server_that_does_not_come_up_is_told_with_its_log(tmp_path, program, told):
    with pytest.raises(RuntimeError) as problem:
        with listening(python(program), tmp_path / "log", seconds=1):
            pass
    assert told in str(problem.value)
