"""The whole corpus of odd, broken and hostile files, each decoded in a process of its own."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.oracle import REPOSITORY, SHARED

CORPUS = SHARED / "corpus"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.xdist_group("measured"),
    pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not there"),
    pytest.mark.skipif(sys.platform == "win32", reason="needs fork"),
]

PROMISED = {
    "JPEG", "PNG", "GIF", "BMP", "WEBP", "TIFF", "AVIF", "HEIF", "ICO", "JPEG2000", "PPM",
}  # fmt: skip
SLOWEST_S = 5.0
MOST_EXTRA_MB = 512
FARTHEST = 18.0
WORKERS = 2

_LINEAR = "its profile is linear: decoders that pass over profiles show it far too dark"
_CLIPPED = "its 32-bit numbers are scaled here; the reference has them cut off at 255"
_GAMMA = "its gAMA or cHRM says that its numbers are not sRGB's; the reference passes over that"
_HDR = "its numbers are PQ's, which the reference shows as if they were sRGB's"
_WIDE = "its numbers are of BT.2020's primaries, which the reference passes over"
_OWN_RANGE = "its numbers use a small part of 16 bits; the reference is nearly black"
WRONG_COLOURS = {
    **{
        f"files/png/image-png/{name}.png": _GAMMA
        for name in (
            "basi0g08", "basi0g16", "basi2c08", "basi2c16", "basi4a08", "basn0g02", "basn0g04",
            "basn0g16", "basn2c16", "basn3p08", "basn4a08", "ccwn2c08", "ccwn3p08", "ch2n3p08",
            "cten0g04", "cthn0g04", "ctjn0g04", "g07n0g16", "g10n0g16", "g25n2c08", "oi2n2c16",
            "oi9n2c16", "pp0n2c16", "ps1n0g08", "ps1n2c16", "ps2n2c16", "tbbn0g04", "tbbn2c16",
            "tbgn3p08", "tbwn3p08", "tp0n0g08", "tp0n2c08", "tp1n3p08",
        )
    },
    "files/png/image-png/cdhn2c08.png": "its pixels are four times as high as wide (pHYs)",
    "files/png/libavif/ArcTriomphe-cHRM-red-green-swap.png": _GAMMA,
    "files/png/libavif/kodim03_grayscale_gamma1.6.png": _GAMMA,
    "files/png/wuffs/bricks-gray.png": _GAMMA,
    **{
        f"files/avif/libavif/{name}.avif": _HDR
        for name in (
            "colors_hdr_p3", "colors_hdr_rec2020", "colors_hdr_srgb", "colors_text_hdr_p3",
            "colors_text_hdr_srgb", "colors_text_wcg_hdr_rec2020", "colors_wcg_hdr_rec2020",
            "seine_hdr_gainmap_small_srgb", "seine_hdr_gainmap_wrongaltr",
        )
    },
    "files/avif/libavif/colors_text_wcg_sdr_rec2020.avif": _WIDE,
    "files/tiff/image-tiff/ladoga.tif": _OWN_RANGE,
    **{
        f"files/tiff/pillow/{name}.tif": _OWN_RANGE
        for name in (
            "12in16bit", "16_bit_noise", "16bit.MM.deflate", "16bit.deflate", "16bit.r",
            "uint16_1_4660",
        )
    },
    "files/jpeg/libvips/sample-xyb.jpg": "its profile's colour space is XYB, not like sRGB",
    "files/png/libjxl/Google-Pixel2XL-16bit_acescg_g1_v4_krita.png": _LINEAR,
    "files/png/libjxl/ra0ed45_alfann24_709_g1.png": _LINEAR,
    "files/png/libjxl/tmshre_riaphotographs_709_g1.png": _LINEAR,
    "files/png/libjxl/u76c0g_bliznaca_709_g1.png": _LINEAR,
    "files/tiff/image-tiff/gradient-1c-32b.tiff": _CLIPPED,
    "files/tiff/pillow/16_bit_binary_pgm.tiff": _CLIPPED,
    "files/tiff/image-tiff/gradient-1c-32b-float.tiff": (
        "its floats 0..1 are a gradient; the reference has them cut to whole numbers, all 0"
    ),
}  # fmt: skip
"""Where the corpus's reference is wrong and the program right, and why."""
NOT_SQUARE = {"files/png/image-png/cdhn2c08.png": (32, 32)}
"""Files whose label has the size of the pixels as they lie, and the size that is right."""

# What an error may be called, by what the file is. A fragment of a format may also lack its mark.
_BROKEN = {"damaged", "too_large", "too_slow", "not_an_image"}
_FOREIGN = {"unsupported_format", "not_an_image", "damaged"}
ERROR_KINDS = {
    "EMPTY": {"damaged"},
    "video": {"unsupported_format", "not_an_image"},
    "?": _FOREIGN | _BROKEN,
    **dict.fromkeys(PROMISED, _BROKEN),
    "TIFF": _BROKEN | {"unsupported_format"},  # cameras' RAW files
    "JPEG": _BROKEN | {"unsupported_format"},  # 12 bits a colour
}

Row = dict[str, str]
Outcome = dict[str, Any]


def _rows() -> list[Row]:
    with (CORPUS / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _run(paths: list[str], keep_short_side: int | None) -> dict[str, Outcome]:
    """Decode the paths in `WORKERS` processes that fork one for each file."""

    def share(number: int) -> str:
        lines = "".join(json.dumps(str(CORPUS / path)) + "\n" for path in paths[number::WORKERS])
        command = [sys.executable, "-m", "tests.core.images.corpus_worker"]
        command += [] if keep_short_side is None else [str(keep_short_side)]
        done = subprocess.run(
            command, input=lines, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY, check=True
        )
        return done.stdout

    with ThreadPoolExecutor(WORKERS) as pool:
        lines = "".join(pool.map(share, range(WORKERS))).splitlines()
    outcomes = [json.loads(line) for line in lines]
    return {str(Path(o["path"]).relative_to(CORPUS)): o for o in outcomes}


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return _rows()


@pytest.fixture(scope="module", params=[None, 684], ids=["full size", "reduced"])
def outcomes(request: pytest.FixtureRequest, rows: list[Row]) -> dict[str, Outcome]:
    return _run([row["path"] for row in rows], request.param)


@pytest.fixture(scope="module")
def references() -> dict[str, Outcome]:
    found: dict[str, Outcome] = json.loads((CORPUS / "refs.json").read_text(encoding="utf-8"))
    return found


def _distance(outcome: Outcome, reference: Outcome) -> float:
    pairs = list(zip(outcome["grid"], reference["grid"], strict=True))
    return sum(abs(ours - theirs) for ours, theirs in pairs) / len(pairs)


def _faults(row: Row, outcome: Outcome, references: dict[str, Outcome]) -> list[str]:
    """What is wrong with one file's outcome, in words; empty where all is well."""
    if outcome["kind"] in ("crash", "exception"):
        return [f"{outcome['kind']}: {outcome['sentence']}"]
    faults = []
    if outcome["seconds"] > SLOWEST_S:
        faults.append(f"took {outcome['seconds']:.1f} s")
    if outcome["extra_mb"] > MOST_EXTRA_MB:
        faults.append(f"took {outcome['extra_mb']:.0f} MB")
    failed = outcome["kind"] != ""
    if failed and not outcome["sentence"].endswith("."):
        faults.append(f"says {outcome['sentence']!r}")
    if row["expected"] == "ok" and row["format"] in PROMISED:
        if failed:
            return [*faults, f"refused: {outcome['sentence']} {outcome['detail']}"]
        size = (int(row["width"] or outcome["width"]), int(row["height"] or outcome["height"]))
        size = NOT_SQUARE.get(row["path"], size)
        if size != (outcome["width"], outcome["height"]):
            faults.append(f"is {outcome['width']} x {outcome['height']}, not {size}")
    if row["expected"] == "error":
        allowed = ERROR_KINDS.get(row["format"], _FOREIGN)
        if not failed:
            faults.append("was opened")
        elif outcome["kind"] not in allowed:
            faults.append(f"is called {outcome['kind']}")
    reference = references.get(row["path"])
    if not failed and reference and row["path"] not in WRONG_COLOURS:
        distance = _distance(outcome, reference)
        if distance >= FARTHEST:
            faults.append(f"is {distance:.0f} away from its colours")
    return faults


def _table(
    rows: list[Row], outcomes: dict[str, Outcome], faults: dict[str, list[str]]
) -> list[str]:
    kinds: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        kinds[row["kind"]].append(row)
    lines = [
        f"{'kind':18}{'files':>6}{'promised':>9}{'right':>6}{'wrong':>6}{'slowest':>9}{'MB':>6}"
    ]
    for kind, members in [*sorted(kinds.items()), ("all", rows)]:
        found = [outcomes[row["path"]] for row in members]
        promised = sum(row["expected"] == "ok" and row["format"] in PROMISED for row in members)
        wrong = sum(bool(faults[row["path"]]) for row in members)
        slowest = max(outcome.get("seconds", 99.0) for outcome in found)
        memory = max(outcome.get("extra_mb", 0.0) for outcome in found)
        right = len(members) - wrong
        lines.append(
            f"{kind:18}{len(members):6}{promised:9}{right:6}{wrong:6}{slowest:7.2f} s{memory:6.0f}"
        )
    return lines


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_file_of_the_corpus_is_opened_rightly_or_refused_clearly(
    rows: list[Row],
    outcomes: dict[str, Outcome],
    references: dict[str, Outcome],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert set(outcomes) == {row["path"] for row in rows}
    faults = {row["path"]: _faults(row, outcomes[row["path"]], references) for row in rows}
    with capsys.disabled():
        print("", *_table(rows, outcomes, faults), sep="\n")
    wrong = {path: found for path, found in faults.items() if found}
    assert not wrong


def test_a_label_called_wrong_still_is(
    outcomes: dict[str, Outcome], references: dict[str, Outcome]
) -> None:
    near = [
        path
        for path in WRONG_COLOURS
        if _distance(outcomes[path], references[path]) < FARTHEST or outcomes[path]["kind"]
    ]
    assert not near


def test_foreign_formats_are_refused_by_name(rows: list[Row], outcomes: dict[str, Outcome]) -> None:
    names = {"SVG": "SVG", "PDF": "PDF", "PSD": "PSD", "JXL": "JPEG XL", "DDS": "DDS"}
    named = [row for row in rows if row["format"] in names]
    assert len(named) > 20
    for row in named:
        assert names[row["format"]] in outcomes[row["path"]].get("sentence", ""), row["path"]
