"""What a verdict rests on beside the bars, in words for a tooltip."""

from __future__ import annotations

from inception_gui.core.types import Prediction
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.language import tr


def grounds_words(prediction: Prediction) -> str:
    """One line each: the threshold of the best class, its kinds, its likeness to what was taught.

    Empty where the verdict rests on the bars alone.
    """
    grounds, lines = prediction.grounds, []
    if grounds.threshold and prediction.scores:
        words = tr("“{0}” is named from a probability of {1} on.")
        share = wording.percent(grounds.threshold)
        lines.append(words.format(prediction.scores[0].name, share))
    if grounds.kinds:
        kinds = [f"{kind.name} {wording.percent(kind.probability)}" for kind in grounds.kinds]
        lines.append(tr("Kinds: {0}").format(", ".join(kinds)))
    if grounds.similarity is not None:
        words = tr("Similarity to the closest class that was taught: {0}")
        lines.append(words.format(f"{grounds.similarity:.2f}"))
    return "\n".join(lines)
