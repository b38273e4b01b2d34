"""Errors that are shown to users: a kind, a sentence, and a hint what to do next."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What went wrong, as a word that is also written to result files.

    The first seven are the kinds of a `Failure`, an item that could not be read.
    """

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NOT_AN_IMAGE = "not_an_image"
    UNSUPPORTED_FORMAT = "unsupported_format"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"

    WRONG_USAGE = "wrong_usage"
    WEIGHTS_MISSING = "weights_missing"
    WEIGHTS_REFUSED = "weights_refused"
    DOWNLOAD_FAILED = "download_failed"
    NO_DEVICE = "no_device"
    SOURCE_FAILED = "source_failed"
    WRITE_FAILED = "write_failed"
    INTERNAL = "internal"


class UserError(Exception):
    """An error with a `sentence` that a non-programmer understands and a `hint` what to do next.

    `detail` is for the log and for people who ask for it: the underlying exception, a path, a key.
    It never replaces the sentence.
    """

    def __init__(self, kind: Kind, sentence: str, hint: str = "", detail: str = "") -> None:
        super().__init__(sentence)
        self.kind = kind
        self.sentence = sentence
        self.hint = hint
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.sentence} {self.hint}".strip()
