"""language-tool-python, with what newslint needs besides; imported only when LanguageTool is asked.

The library connects, knows the languages and makes the parameters. It cannot send annotated text, shares
what it knows of a text's offsets between threads, sends loopback traffic through a proxy of the
environment, follows redirects, waits five minutes and tries twice; so requests are made here.
"""

from __future__ import annotations

import json
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

import requests
from language_tool_python import LanguageTool

CONNECT_SECONDS, ANSWER_SECONDS = 5.0, 60.0
LOOPBACK_HOSTS = {"127.0.0.1", "localhost", "::1"}
SHOWN = 200


class ServerLostError(Exception):
    """No answer came: nobody listens, the connection broke, or it took too long."""


class AnswerError(Exception):
    """The server answered with an error, or with what is no JSON."""


class Annotated(LanguageTool):
    """A server in one language, asked with annotated text.

    Args:
        language: the variant of English.
        url: where the server is.

    Raises:
        ServerLostError, AnswerError: if it does not say which languages it knows.
        ValueError: if the language is not among them.
    """

    def __init__(self, language: str, url: str) -> None:
        self._local = urlsplit(url).hostname in LOOPBACK_HOSTS
        # The library looks up "localhost" unless it is told a host, though it starts no server here.
        super().__init__(language, remote_server=url, host="127.0.0.1")
        if str(self.language).lower() != language.lower():
            # The library falls back to plain English, which LanguageTool does not check for spelling.
            raise ValueError(f"{language} is unknown there")

    def ask(self, annotation: list[dict[str, str]]) -> Any:
        """Return the server's answer on an annotated text, as plain data.

        Raises:
            ServerLostError, AnswerError: where there is none.
        """
        params = self._create_params("")
        del params["text"]
        params["data"] = json.dumps({"annotation": annotation})
        return self._query_server(urljoin(self._url, "check"), params, method="post")

    def _query_server(
        self,
        url: str,
        params: dict[str, str] | None = None,
        num_tries: int = 1,
        method: Literal["get", "post"] = "get",
    ) -> Any:
        # A session of its own for each request: they come from several threads, and the server drops
        # idle connections without a word.
        with requests.Session() as session:
            session.trust_env = not self._local
            try:
                response = session.request(
                    method,
                    url,
                    params=params if method == "get" else None,
                    data=params if method == "post" else None,
                    timeout=(CONNECT_SECONDS, ANSWER_SECONDS),
                    allow_redirects=False,
                )
            except requests.Timeout as error:
                raise ServerLostError(
                    f"it did not answer within {ANSWER_SECONDS:.0f} seconds"
                ) from error
            except requests.RequestException as error:
                raise ServerLostError(_innermost(error)) from error
            if response.status_code != requests.codes.ok:
                said = " ".join(response.text[:SHOWN].split())
                raise AnswerError(f"it answered with status {response.status_code}: {said}")
            try:
                return response.json()
            except ValueError as error:
                raise AnswerError("it answered with something that is no JSON") from error


def _innermost(error: BaseException) -> str:
    """Say what broke a connection, without the layers around it."""
    while (inner := error.__cause__ or error.__context__) is not None:
        error = inner
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return f"the connection broke ({reason})"
