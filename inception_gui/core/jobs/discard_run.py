"""Deletes a run and what was kept of its images for its sake."""

from __future__ import annotations

from inception_gui.core.features.store import FeatureStore
from inception_gui.core.runs.store import RunStore


def discard_run(runs: RunStore, features: FeatureStore, number: int) -> None:
    """Delete the run and the features of images that are in no other run; images are not touched.

    Raises:
        UserError: There is no such run, it is running (WRONG_USAGE), or it cannot be deleted.
    """
    paths = runs.open(number).paths()
    runs.discard(number)
    for other in runs.list(dry_runs=True):
        paths -= runs.open(other.id).paths()
    features.forget(paths)
