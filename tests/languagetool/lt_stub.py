"""A stand-in for LanguageTool's server: in a thread of the tests, or as the `java` that newslint starts.

It finds the phrases of `KNOWN`; what else it does depends on `behaviour`, and on words in the text.
"""

from __future__ import annotations

import json
import os
import re
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

# phrase: rule, category, issue, message, replacements
KNOWN = {
    "they was": (
        "PERS_PRONOUN_AGREEMENT",
        "GRAMMAR",
        "grammar",
        "Use “were” with ‘they’. More on that.",
        ["were"],
    ),
    "could of": ("MODAL_OF", "TYPOS", "misspelling", "Did you mean “could have”?", ["could have"]),
    "definately": (
        "MORFOLOGIK_RULE_EN_US",
        "TYPOS",
        "misspelling",
        "Possible typo.",
        ["definitely"],
    ),
    "Zelenski": ("MORFOLOGIK_RULE_EN_US", "TYPOS", "misspelling", "Possible typo.", ["Zelensky"]),
    "Thier": ("MORFOLOGIK_RULE_EN_US", "TYPOS", "misspelling", "Possible typo.", ["Their"]),
    "blork": ("MORFOLOGIK_RULE_EN_US", "TYPOS", "misspelling", "Possible typo.", []),
    "lower": (
        "UPPERCASE_SENTENCE_START",
        "CASING",
        "typographical",
        "Start with a capital.",
        ["Lower"],
    ),
    "Smith": ("STAND_IN", "GRAMMAR", "grammar", "Smith is no name.", ["x"]),
}


class Stub(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, port: int = 0, behaviour: str = "good") -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.behaviour = behaviour
        self.asked: list[dict[str, str]] = []
        self.in_flight = self.most_in_flight = 0
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"

    def __enter__(self) -> Stub:
        threading.Thread(target=self.serve_forever, args=[0.01], daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()


class Handler(BaseHTTPRequestHandler):
    server: Stub

    def do_GET(self) -> None:
        if self.path == "/v2/healthcheck":
            self.answer(b"OK")
        elif self.path == "/v2/languages":
            codes = ["en-US", "en-GB"]
            languages = [{"name": code, "code": "en", "longCode": code} for code in codes]
            self.answer(json.dumps(languages).encode())
        else:
            self.answer(b"no such path", 404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        given = {key: values[0] for key, values in parse_qs(body).items()}
        with self.server.lock:
            self.server.asked.append(given)
            self.server.in_flight += 1
            self.server.most_in_flight = max(self.server.most_in_flight, self.server.in_flight)
        try:
            self.check(given)
        finally:
            with self.server.lock:
                self.server.in_flight -= 1

    def check(self, given: dict[str, str]) -> None:
        parts = json.loads(given["data"])["annotation"]
        text = "".join(part.get("text") or part["markup"] for part in parts)
        behaviour = self.server.behaviour
        if "die!" in text or behaviour == "dies":
            if __name__ == "__main__":
                os._exit(3)
            self.connection.close()
        elif behaviour == "garbage":
            self.answer(b"<html>")
        elif behaviour == "odd":
            self.answer(b'{"matches": [{"offset": 1}]}')
        elif behaviour == "beyond":
            match = {**a_match(text, 0, "Thier"), "offset": 10_000}
            self.answer(json.dumps({"matches": [match]}).encode())
        elif behaviour == "incomplete":
            self.answer(b'{"matches": [], "warnings": {"incompleteResults": true}}')
        elif behaviour == "error":
            self.answer(b"Error: Internal Error", 500)
        elif behaviour == "redirect":
            self.send_response(302)
            self.send_header("Location", "http://example.com/")
            self.end_headers()
        else:
            if behaviour == "slow":
                time.sleep(0.3)
            self.answer(json.dumps({"matches": matches(text), "warnings": {}}).encode())

    def answer(self, body: bytes, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


def matches(text: str) -> list[dict[str, Any]]:
    return [
        a_match(text, found.start(), phrase)
        for phrase in KNOWN
        for found in re.finditer(phrase, text, re.I if phrase == "they was" else 0)
    ]


def a_match(text: str, start: int, phrase: str) -> dict[str, Any]:
    rule, category, issue, message, replacements = KNOWN[phrase]
    return {
        "message": message,
        "offset": len(text[:start].encode("utf-16-le")) // 2,
        "length": len(phrase.encode("utf-16-le")) // 2,
        "replacements": [{"value": each} for each in replacements],
        "context": {"text": text, "offset": 0, "length": 1},
        "rule": {"id": rule, "issueType": issue, "category": {"id": category}},
    }


if __name__ == "__main__":
    behaviour = os.environ.get("STUB", "good")
    if behaviour == "refuses":
        sys.exit("java.lang.OutOfMemoryError: no room")
    if behaviour == "silent":
        time.sleep(60)
    Stub(int(sys.argv[sys.argv.index("--port") + 1]), behaviour).serve_forever()
