"""Stands in for Concord where only the measuring itself is tried: a page, `/ok`, made-up rates."""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COOKIE = "concord=small"


class Site(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        is_open = self.path == "/ok" or self.headers["Cookie"] == COOKIE
        body = b"ok\n" if self.path == "/ok" else b"x" * 20_000
        self.send_response(200 if is_open else 403)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main(command: str) -> None:
    if command == "seed":
        print(json.dumps({"cookie": COOKIE, "pages": {"Small page": "/page"}}))
    if command == "seed-stranger":
        print(json.dumps({"cookie": "concord=stranger", "pages": {"Small page": "/page"}}))
    if command == "engine":
        print(json.dumps([
            {"name": "Commands", "perSecond": 400, "bare": {"name": "commits", "perSecond": 1000}},
            {"name": "Obligations", "perSecond": 90_000}]))
    if command == "project":
        print(json.dumps({"name": "Dates", "seconds": 2.2, "secondsForHalf": 1.0}))
    if command == "check":
        sys.exit(0 if sys.argv[2].endswith("policy.yaml") else 1)
    if command == "serve":
        server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
        print(f"Listening on http://127.0.0.1:{server.server_port}", flush=True)
        server.serve_forever()


main(sys.argv[1])
