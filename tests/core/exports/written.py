"""Results with any path and any probabilities, and the bytes that a format makes of them."""

import io
import os
from datetime import UTC, datetime
from pathlib import Path

from inception_gui.core.exports.formats import FORMATS
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.types import Box, Failure, Item, Mode, Prediction, Score, Verdict
from inception_gui.errors import Kind

RUN = RunInfo(
    version="0.1.0",
    weights_key="inception_v3",
    weights_sha256="ab" * 32,
    device="cpu",
    mode=Mode.STANDARD,
    precision="float32",
    started=datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC),
)


NOT_UTF8 = os.fsdecode(b"names/latin1_\xe4\xf6.jpg")


ODD_NAMES = [
    "plain.jpg",
    "grün 猫 😀.jpg",
    "with,comma;semicolon\ttab.jpg",
    "quote'\".jpg",
    "'quoted'.jpg",
    "new\nline\r\n.jpg",
    "=cmd()+1.jpg",
    "'=cmd().jpg",
    "''=cmd().jpg",
    "-rf.jpg",
    "+1.jpg",
    "@SUM(A1).jpg",
    "＝1+1.jpg",
    "\t=1.jpg",
    "literal\\xe4.jpg",
    "literal\\x5cxe4.jpg",
    "C:\\xe4\\photo.jpg",
    "\\\\server\\share\\u00e4\\ud83d.jpg",
    "escape\x1b[2J\x7f.jpg",
    "line\u2028separator\x85.jpg",
    "half\ud83d.jpg",
    "=" + NOT_UTF8,
    "\\" + NOT_UTF8,
    NOT_UTF8,
]


def prediction(path: str = "photo.jpg", *probabilities: float) -> Prediction:
    names = ["Egyptian cat", "tabby", "tiger cat", "lynx", "Persian cat"]
    given = probabilities or (0.637, 0.274, 0.05, 0.037, 0.001)
    scores = [
        Score(281 + place, f"n{2123045 + place:08}", name, probability)
        for place, (name, probability) in enumerate(zip(names, given, strict=False))
    ]
    return Prediction(
        item=Item(path, Path(path)),
        width=451,
        height=300,
        scores=tuple(scores),
        verdict=Verdict("probably an Egyptian cat, maybe a tabby", "probably"),
        seen=Box(0.1, 0, 0.9, 1),
        weights_key="inception_v3",
        weights_sha256="ab" * 32,
        device="cpu",
        mode=Mode.STANDARD,
        precision="float32",
        seconds=0.0241234567,
    )


def failure(path: str = "broken.jpg") -> Failure:
    return Failure(Item(path, Path(path)), Kind.DAMAGED, "This file is damaged.", "Try another.")


def written(name: str, *outcomes: Prediction | Failure) -> bytes:
    """What a format makes of the outcomes, as bytes on a disk."""
    stream = io.StringIO(newline="")
    writer = FORMATS[name].writer()
    writer.open(stream, RUN)
    for outcome in outcomes:
        writer.write(outcome)
    writer.close()
    return stream.getvalue().encode("utf-8")
