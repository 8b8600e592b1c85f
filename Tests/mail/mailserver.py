"""A real mail server of the tests' own, on loopback, in each of the ways a board's may be set up."""

import socket
import ssl
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Iterator

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword


@dataclass
class Taken:
    """What the server was given, and how."""

    messages: list[EmailMessage] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    recipients: list[list[str]] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    signed_in_as: list[str] = field(default_factory=list)

    # What it answers to a recipient in place of taking the message.
    refusal: str | None = None

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.refusal:
            return self.refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.bodies.append(envelope.content)
        self.messages.append(message_from_bytes(envelope.content, policy=policy.default))
        self.recipients.append(envelope.rcpt_tos)
        self.encrypted.append(server.transport.get_extra_info("ssl_object") is not None)
        return "250 taken"


def certificate(folder: Path, host: str) -> tuple[Path, Path]:
    """A certificate for a host that signs itself, and its key."""
    cert, key = folder / f"{host}.pem", folder / f"{host}.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}", "-keyout", key, "-out", cert],
        check=True, capture_output=True)
    return cert, key


@contextmanager
def mail_server(
    taken: Taken, certificate: tuple[Path, Path] | None = None, implicit: bool = False,
    account: tuple[str, str] | None = None,
) -> Iterator[int]:
    """Runs a server while the block lasts; gives its port."""
    context = None
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)

    def sign_in(server, session, envelope, mechanism, data):
        right = (isinstance(data, LoginPassword) and account is not None
                 and (data.login.decode(), data.password.decode()) == account)
        if right:
            taken.signed_in_as.append(account[0])
        return AuthResult(success=right, handled=False)

    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(
        taken, hostname="127.0.0.1", port=port, ssl_context=context if implicit else None,
        tls_context=None if implicit else context,
        require_starttls=context is not None and not implicit,
        authenticator=sign_in, auth_required=account is not None,
        auth_require_tls=not implicit and context is not None)
    controller.start()
    try:
        yield port
    finally:
        controller.stop()
