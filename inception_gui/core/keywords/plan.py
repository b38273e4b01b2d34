"""Plans which keywords go to which sidecars, without changing any file."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from inception_gui.core.keywords.sidecars import Naming, Sidecars
from inception_gui.core.keywords.vocabulary import Keyword, keywords_of
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.types import Failure, Prediction

Reason = Literal["failed", "further_page", "no_file", "missing", "unsure", "shared", "twice"]
"""Why an image gets no keywords: it could not be read; it is a further page of a file; it has no
file; the file is gone; no class is probable enough; its sidecar belongs to other files of the same
stem too; another row has the same file."""


@dataclass(frozen=True, slots=True)
class Tagging:
    """What a sidecar is to say of its image; no keywords take those of ours away."""

    image: Path
    sidecar: Path
    keywords: tuple[Keyword, ...]
    weights_sha256: str = ""
    weights_key: str = ""


@dataclass(frozen=True, slots=True)
class KeywordPlan:
    """What will be written. `images` of them get keywords, `counts` by keyword, most first.

    `skipped` counts the others by reason. An image that is not sure may still have a sidecar that
    holds keywords of ours; these go.
    """

    taggings: tuple[Tagging, ...]
    images: int
    counts: tuple[tuple[str, int], ...]
    skipped: tuple[tuple[Reason, int], ...]


def plan_keywords(
    rows: Iterable[Prediction | Failure],
    *,
    threshold: float = UNSURE_BELOW,
    naming: Naming = "auto",
    removes: bool = False,
) -> KeywordPlan:
    """Plan the keywords of these outcomes; with `removes`, that all of ours are taken away.

    Keywords are the classes with a probability of at least `threshold`.
    """
    # Whatever the naming, keywords of ours that exist are taken away from wherever they are.
    sidecars, everywhere = Sidecars(naming), Sidecars("both")
    taggings: list[Tagging] = []
    skipped: Counter[Reason] = Counter()
    counts: Counter[str] = Counter()
    seen: set[Path] = set()
    images = 0
    for row in rows:
        reason = _reason(row, seen)
        if reason is not None:
            skipped[reason] += 1
            continue
        assert row.item.path is not None
        image = row.item.path.absolute()
        seen.add(image)
        if isinstance(row, Failure) and not removes:
            skipped["failed"] += 1  # what is said of it already stays
            continue
        keywords: tuple[Keyword, ...] = ()
        if isinstance(row, Prediction) and not removes:
            keywords = keywords_of(row, threshold)
        if not keywords:
            taggings += [
                Tagging(image, path, ()) for path in everywhere.of(image) if everywhere.exists(path)
            ]
            if not removes:
                skipped["unsure"] += 1
            continue
        assert isinstance(row, Prediction)
        targets = sidecars.of(image)
        if not targets:
            skipped["shared"] += 1
            continue
        images += 1
        counts.update(one.joined for one in keywords)
        taggings += [
            Tagging(image, path, keywords, row.weights_sha256, row.weights_key) for path in targets
        ]
    return KeywordPlan(
        tuple(taggings), images, tuple(counts.most_common()), tuple(sorted(skipped.items()))
    )


def _reason(row: Prediction | Failure, seen: set[Path]) -> Reason | None:
    if row.item.path is None:
        return "no_file"
    if row.item.page:
        return "further_page"
    path = row.item.path.absolute()
    if path in seen:
        return "twice"
    return None if os.path.exists(path) else "missing"  # noqa: PTH110 - Path.exists may raise
