"""`inception-cli explain`."""

from __future__ import annotations

import argparse
from pathlib import Path

from inception_gui.cli.classify import item_from_standard_input
from inception_gui.cli.network import open_inference
from inception_gui.cli.outputs import check_folders
from inception_gui.cli.terminal import say
from inception_gui.core.colormaps import colormap
from inception_gui.core.jobs.explain import explain
from inception_gui.core.jobs.save_overlay import (
    check_suffix,
    encode_array,
    encode_picture,
    full_map,
    overlay_picture,
    write_whole,
)
from inception_gui.core.labels import find_class, imagenet_labels
from inception_gui.core.types import Item, MapOptions


def run(parsed: argparse.Namespace) -> int:
    """Write the overlay of one picture."""
    # Wrong names are found before anything is loaded or computed.
    check_folders(parsed.output, parsed.raw)
    check_suffix(parsed.output)
    index = find_class(parsed.class_text).index if parsed.class_text is not None else None
    colormap(parsed.colormap)
    path = Path(parsed.image)
    item = item_from_standard_input() if parsed.image == "-" else Item(name=path.name, path=path)
    inference = open_inference(parsed)
    try:
        for explained in explain(
            item, inference, class_index=index, options=MapOptions(parsed.method, parsed.layer)
        ):
            picture = overlay_picture(explained, opacity=parsed.opacity, colormap=parsed.colormap)
            write_whole(parsed.output, encode_picture(picture, parsed.output))
            if parsed.raw is not None:
                write_whole(parsed.raw, encode_array(full_map(explained)))
            shown = imagenet_labels()[explained.heat_map.class_index]
            say(f"{item.name}: {explained.prediction.verdict.text}")
            say(f"Where it looked for “{shown.name}”: {parsed.output}")
    finally:
        inference.close()
    return 0
