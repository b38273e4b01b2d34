"""The job that classifies some items of a stored run again."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import closing

from inception_gui.core.events import Classified
from inception_gui.core.files.stamp import ends_of, stamp_of
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.jobs.run_folder import conditions_of
from inception_gui.core.runs.resuming import must_be_the_same
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import Failure, Item


def classify_again(
    items: Iterable[Item],
    inference: Inference,
    store: RunStore,
    run_id: int,
    *,
    thumbnail_side: int | None = None,
) -> Generator[Classified | Failure]:
    """Yield an outcome for every item, in their order; each replaces the old one in the run.

    The run keeps its state: finished, or still to be resumed.

    Raises:
        UserError: There is no such run, it is running elsewhere or was made under other conditions
            (WRONG_USAGE); or the store cannot be written (WRITE_FAILED).
    """
    before = store.summary(run_id).state
    run = store.open(run_id)
    must_be_the_same(run, conditions_of(inference))
    wanted = list(items)
    run.begin()
    with run:
        # Before the files are read: one that changes meanwhile will be classified again.
        files = iter([(stamp_of(item.path), ends_of(item.path)) for item in wanted])
        with closing(classify(wanted, inference, thumbnail_side=thumbnail_side)) as events:
            for event in events:
                outcome = event if isinstance(event, Failure) else event.prediction
                stamp, ends = next(files)
                run.add_outcomes([outcome], [stamp], [ends])
                yield event
        run.finish("finished" if before == "finished" else "interrupted")
