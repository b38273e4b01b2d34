"""The job that makes one heat map of one item."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from inception_gui.core.cam import DEFAULT_METHOD, METHODS
from inception_gui.core.classifier import Classifier
from inception_gui.core.images import decode
from inception_gui.core.inference import Inference
from inception_gui.core.jobs.events import Explained
from inception_gui.core.network import BLOCKS, LAST_BLOCK
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError

LAYERS: Final = BLOCKS


def explain(
    item: Item,
    inference: Inference,
    *,
    class_index: int | None = None,
    method: str = DEFAULT_METHOD,
    layer: str = LAST_BLOCK,
    top: int = 5,
) -> Iterator[Explained]:
    """Yield the heat map of `class_index`, or of the best class, over the full-size picture.

    Raises:
        UserError: the item cannot be read, or `method` or `layer` is unknown (WRONG_USAGE).
    """
    if method not in METHODS:
        raise UserError(
            Kind.WRONG_USAGE, f"There is no method “{method}”.", f"Use {', '.join(METHODS)}."
        )
    if layer not in LAYERS:
        raise UserError(
            Kind.WRONG_USAGE, f"There is no layer “{layer}”.", f"Use one of {', '.join(LAYERS)}."
        )
    full = decode(item)

    began = time.perf_counter()
    of_mode = inference.classifier
    same = of_mode.would_decode_the_same(full)
    seen = of_mode.network_input(full if same else of_mode.decode(item))

    def work(classifier: Classifier) -> Explained:
        done = classifier.run([seen])
        prediction = classifier.prediction(
            item, full, done.probabilities[0], top=top, seconds=time.perf_counter() - began
        )
        index = prediction.scores[0].index if class_index is None else class_index
        if layer == LAST_BLOCK and method == DEFAULT_METHOD:
            (heat_map,) = classifier.heat_maps(done.features, [index])
        else:
            heat_map = classifier.heat_map_of_layer(seen, index, layer, method)
        return Explained(prediction, heat_map, full)

    yield inference.interactive(work)
