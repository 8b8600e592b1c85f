"""Mail goes to a real server as the configuration says, and nothing goes where it should not."""

import subprocess
from pathlib import Path

import pytest

from mailserver import Taken, certificate, mail_server
from server import concord


@pytest.fixture(scope="module")
def localhost(tmp_path_factory) -> tuple[Path, Path]:
    return certificate(tmp_path_factory.mktemp("certificates"), "localhost")


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory) -> tuple[Path, Path]:
    return certificate(tmp_path_factory.mktemp("certificates"), "mail.elsewhere.example")


def send(folder: Path, *lines: str, to: str = "ben@health.example"):
    """Sends a test message by a configuration file with these lines."""
    file = folder / "concord.conf"
    file.write_text("\n".join(["mail-from = concord@board.example", *lines, ""]))
    return subprocess.run(
        [concord(), "mail", "test", "--config", file, to], capture_output=True, text=True,
        timeout=60)


def test_by_starttls_with_an_account(tmp_path, localhost):
    taken = Taken()
    (tmp_path / "secret").write_text("right and long\n")
    with mail_server(taken, localhost, account=("concord", "right and long")) as port:
        sent = send(
            tmp_path, f"mail-server = localhost:{port}", f"mail-authorities = {localhost[0]}",
            "mail-account = concord", "mail-password-file = secret", "mail-sender = Bwrdd Ô, Môn")
    assert (sent.returncode, sent.stderr) == (0, "")
    assert taken.encrypted == [True] and taken.signed_in_as == ["concord"]
    assert taken.recipients == [["ben@health.example"]]
    [message] = taken.messages
    assert message["from"].addresses[0].display_name == "Bwrdd Ô, Môn"
    assert message["to"] == "ben@health.example"
    assert message["subject"] == "A test of Concord’s mail"
    assert message["auto-submitted"] == "auto-generated"
    assert not message.defects and not message["date"].defects
    assert message.get_content().startswith("This message was sent to see whether mail")


def test_by_tls_from_the_first_byte(tmp_path, localhost):
    taken = Taken()
    with mail_server(taken, localhost, implicit=True) as port:
        sent = send(
            tmp_path, f"mail-server = localhost:{port}", "mail-encryption = implicit",
            f"mail-authorities = {localhost[0]}")
    assert (sent.returncode, taken.encrypted) == (0, [True])


def test_without_encryption_on_this_machine(tmp_path):
    taken = Taken()
    with mail_server(taken) as port:
        sent = send(tmp_path, f"mail-server = 127.0.0.1:{port}", "mail-encryption = none")
    assert (sent.returncode, taken.encrypted) == (0, [False])


def test_a_server_that_cannot_encrypt_is_told_nothing(tmp_path):
    taken = Taken()
    with mail_server(taken) as port:
        sent = send(tmp_path, f"mail-server = localhost:{port}")
    assert (sent.returncode, taken.messages) == (1, [])
    assert "did not take the message" in sent.stderr


@pytest.mark.parametrize("implicit", [False, True])
@pytest.mark.parametrize("trusted", [False, True])
def test_a_server_that_is_another_is_told_nothing(tmp_path, elsewhere, implicit, trusted):
    taken = Taken()
    with mail_server(taken, elsewhere, implicit=implicit) as port:
        sent = send(
            tmp_path, f"mail-server = localhost:{port}",
            f"mail-encryption = {'implicit' if implicit else 'starttls'}",
            *([f"mail-authorities = {elsewhere[0]}"] if trusted else []))
    assert (sent.returncode, taken.messages) == (1, [])


def test_a_wrong_password_is_said_without_the_password(tmp_path, localhost):
    taken = Taken()
    (tmp_path / "secret").write_text("wrong but secret\n")
    with mail_server(taken, localhost, account=("concord", "right and long")) as port:
        sent = send(
            tmp_path, f"mail-server = localhost:{port}", f"mail-authorities = {localhost[0]}",
            "mail-account = concord", "mail-password-file = secret")
    assert (sent.returncode, taken.messages) == (1, [])
    assert "wrong but secret" not in sent.stdout + sent.stderr


def test_a_refusal_is_said_in_one_line_with_its_code(tmp_path):
    taken = Taken(refusal="550 5.1.1 No such person ben@health.example")
    with mail_server(taken) as port:
        sent = send(tmp_path, f"mail-server = 127.0.0.1:{port}", "mail-encryption = none")
    assert (sent.returncode, taken.messages) == (1, [])
    assert "550" in sent.stderr and len(sent.stderr.splitlines()) == 1
    assert "ben@" not in sent.stderr


def test_nobody_listening_is_said(tmp_path):
    with mail_server(Taken()) as port:
        pass
    sent = send(tmp_path, f"mail-server = 127.0.0.1:{port}", "mail-encryption = none")
    assert sent.returncode == 1 and "connect" in sent.stderr


@pytest.mark.parametrize("line, said", [
    ("mail-server = smtp.example.org", "as smtp.example.org:587"),
    ("mail-server = smtp.example.org:587\nmail-encryption = none", "only for a server on this"),
    ("mail-server = localhost:25\nmail-encryption = tls", "implicit, starttls, none"),
    ("mail-server = localhost:25\nmail-account = x", "needs 'mail-password-file'"),
    ("mail-sender = x", "needs 'mail-server'"),
    ("", "no mail goes out"),
])
def test_a_wrong_setting_is_misuse_in_one_line(tmp_path, line, said):
    file = tmp_path / "concord.conf"
    first = "mail-from = concord@board.example\n" if "server" in line else ""
    file.write_text(f"{first}{line}\n")
    sent = subprocess.run(
        [concord(), "mail", "test", "--config", file, "ben@health.example"],
        capture_output=True, text=True, timeout=60)
    assert sent.returncode == 2 and said in sent.stderr
    assert len(sent.stderr.splitlines()) == 1
