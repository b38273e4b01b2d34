"""Describes the service, for programs (OpenAPI 3.1) and for people (a page without scripts)."""

from __future__ import annotations

import html
from typing import Any, Final

from inception_gui import __version__

_RESPONSES: Final = {
    "400": "The request is malformed.",
    "401": "The token is missing or wrong.",
    "403": "The request comes from a web page of an origin that is not allowed.",
    "411": "The request has no Content-Length.",
    "413": "The image is larger than this service takes.",
    "421": "The request was sent to another host than this one.",
    "422": "The image cannot be read; the body is that of 200, with a failure.",
    "500": "Something went wrong inside the program; its log says what.",
    "503": "Too many requests wait. Try again after the seconds in Retry-After.",
}


def description(address: str, most_bytes: int) -> dict[str, Any]:
    """The OpenAPI document of a service at `address`."""
    score = {
        "type": "object",
        "properties": {
            "index": {"type": "integer"},
            "wnid": {"type": "string"},
            "name": {"type": "string"},
            "probability": {"type": "number"},
        },
    }
    prediction = {
        "type": "object",
        "properties": {
            "path": {"type": "string"},
            "width": {"type": "integer"},
            "height": {"type": "integer"},
            "seconds": {"type": "number"},
            "verdict": {"type": "string"},
            "top": {"type": "array", "items": score},
        },
    }
    failure = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in ("path", "kind", "message")},
    }
    answer = {
        "type": "object",
        "properties": {
            "run": {"type": "object"},
            "predictions": {"type": "array", "items": prediction},
            "failures": {"type": "array", "items": failure},
        },
    }
    content = {"application/json": {"schema": answer}}
    responses: dict[str, Any] = {
        "200": {"description": "The prediction, as inception-cli writes it.", "content": content}
    }
    responses |= {code: {"description": words} for code, words in _RESPONSES.items()}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Inception GUI", "version": __version__},
        "servers": [{"url": address}],
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{"token": []}],
        "paths": {
            "/classify": {
                "post": {
                    "summary": "Classify one image",
                    "description": "The body is an image file of any format that the program "
                    f"reads, {most_bytes >> 20} MB at most.",
                    "parameters": [
                        _query("top", "number of classes", {"type": "integer", "minimum": 1}),
                        _query("name", "the path in the answer", {"type": "string"}),
                    ],
                    "requestBody": {
                        "required": True,
                        "content": {"image/*": {"schema": {"type": "string", "format": "binary"}}},
                    },
                    "responses": responses,
                }
            }
        },
    }


def _query(name: str, words: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": words, "schema": schema}


def page(address: str, most_bytes: int) -> str:
    """The same for people: how to ask, and what the answers mean."""
    rows = "".join(
        f"<tr><td>{code}</td><td>{html.escape(words)}</td></tr>"
        for code, words in {"200": "The prediction.", **_RESPONSES}.items()
    )
    ask = html.escape(
        'curl --data-binary @photo.jpg -H "Authorization: Bearer $(cat TOKEN-FILE)" '
        f"{address}/classify?top=5"
    )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Inception GUI</title>'
        '<meta name="color-scheme" content="light dark">'
        '<meta name="viewport" content="width=device-width">'
        "<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:46rem;"
        "padding:0 1rem}pre{overflow:auto;padding:.8rem;border:1px solid #8886;border-radius:8px}"
        "td{padding:.2rem .8rem .2rem 0;vertical-align:top}</style>"
        f"<h1>Inception GUI {html.escape(__version__)}</h1>"
        "<p>POST an image file to <code>/classify</code>; the answer is the JSON of "
        f"<code>inception-cli classify</code>. Images of up to {most_bytes >> 20} MB are taken. "
        'The same for programs: <a href="/openapi.json">openapi.json</a>.</p>'
        f"<pre>{ask}</pre><table>{rows}</table></html>"
    )
