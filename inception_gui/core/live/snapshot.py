"""Saves a snapshot of live mode: the frame, its overlay, and the prediction as JSON."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import numpy as np
from PIL import Image

from inception_gui.core.drawing.overlay import draw
from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.write_whole import save_whole
from inception_gui.core.live.events import ClassifiedFrame
from inception_gui.core.live.frame_rows import json_row
from inception_gui.core.types import HeatMap, MapStyle, Pixels, Prediction
from inception_gui.core.video.types import Source


def with_heat_map(
    pixels: Pixels, prediction: Prediction, heat_map: HeatMap, *, opacity: float, colormap: str
) -> Pixels:
    """`pixels` `(H, W, 3) uint8` as the window shows them, dimmed where the network saw nothing."""
    style = MapStyle(colormap=colormap, opacity=opacity)
    return draw(pixels, heat_map.values, prediction.seen, style)


def snapshot_paths(path: Path) -> tuple[Path, Path, Path]:
    """The image, the overlay and the JSON file of a snapshot that is called `path`."""
    name = path.with_suffix("") if path.suffix.lower() == ".png" else path
    return (
        name.with_name(f"{name.name}.png"),
        name.with_name(f"{name.name}_overlay.png"),
        name.with_name(f"{name.name}.json"),
    )


def free_paths(path: Path) -> tuple[Path, Path, Path]:
    """Those of `path`, or of the first of NAME (2), NAME (3)... of which none of the three exists.

    Raises:
        UserError: the folder cannot be read (WRITE_FAILED).
    """
    wanted = snapshot_paths(path)
    name = wanted[0].with_suffix("")
    try:
        for number in count(2):
            # A broken link is there too.
            if not any(os.path.lexists(each) for each in wanted):
                break
            wanted = snapshot_paths(name.with_name(f"{name.name} ({number}).png"))
    except OSError as error:
        raise write_failed(path, error) from error
    return wanted


def save_snapshot(
    seen: ClassifiedFrame,
    path: Path,
    *,
    source: Source,
    class_index: int | None = None,
    opacity: float = 0.5,
    colormap: str = "inferno",
    mirrored: bool = False,
) -> Iterator[tuple[Path, ...]]:
    """Write NAME.png, NAME_overlay.png and NAME.json for `path` NAME.png; yield what was written.

    No file is replaced: where one of the three is there, all are called NAME (2), and so on. The
    overlay shows `class_index` if there is a map of it, else the best class; without any map
    there is no overlay. `mirrored` turns both images as they were shown.

    Raises:
        UserError: a file cannot be written (WRITE_FAILED).
    """
    picture_path, overlay_path, json_path = free_paths(path)
    pixels = seen.frame.pixels
    wanted = [found for found in seen.heat_maps if found.class_index == class_index]
    maps = wanted or list(seen.heat_maps[:1])
    written = [picture_path, json_path]
    save_whole(picture_path, _png(_turned(pixels, mirrored)))
    if maps:
        overlay = with_heat_map(
            pixels, seen.prediction, maps[0], opacity=opacity, colormap=colormap
        )
        save_whole(overlay_path, _png(_turned(overlay, mirrored)))
        written.insert(1, overlay_path)
    frame = seen.frame
    facts = json.loads(
        json_row(source.title, frame.index, frame.position_s, seen.prediction, seen.time)
    )
    if seen.smoothing_s > 0:
        shown = [
            {"index": score.index, "name": score.name, "probability": score.probability}
            for score in seen.scores
        ]
        facts["shown"] = {"smoothing_s": seen.smoothing_s, "top": shown}
    facts["mirrored"] = mirrored
    facts["overlay_class"] = maps[0].class_index if maps else None
    save_whole(json_path, (json.dumps(facts, indent=1) + "\n").encode())
    yield tuple(written)


def _turned(pixels: Pixels, mirrored: bool) -> Pixels:
    return np.ascontiguousarray(pixels[:, ::-1]) if mirrored else pixels


def _png(pixels: Pixels) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG", compress_level=3)
    return stream.getvalue()
