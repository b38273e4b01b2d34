"""On a cluster the same rows are made: with workers that are killed, and machines that join."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("ray")

from safetensors.torch import save_file

from inception_gui.core.archive.archive import ArchiveEnded, ArchiveInput, Planned
from inception_gui.core.archive.make_part import PartWritten
from inception_gui.core.archive.on_ray import Workers, archive_on_ray, import_ray
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.jobs.load_network import load_network
from inception_gui.core.types import Failure, Item, Mode
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.store import WeightStore
from tests.core.archive.material import parts_of, rows_of, shard
from tests.oracle import network_state, stock_network
from tests.pictures import broken, many

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> FoundWeights:
    path = tmp_path_factory.mktemp("weights") / "random.safetensors"
    state = network_state(stock_network(seed=5))
    save_file({name: tensor.half().contiguous() for name, tensor in state.items()}, path)
    return WeightStore(path.parent).find(str(path))


@pytest.fixture
def cluster() -> Iterator[Any]:
    """One machine with one core; a test adds others."""
    ray = import_ray()
    from ray.cluster_utils import Cluster

    made = Cluster(
        initialize_head=True,
        head_node_args={"num_cpus": 1, "include_dashboard": False},
    )
    yield made
    ray.shutdown()
    made.shutdown()
    for thread in threading.enumerate():
        # WORKAROUND: Ray 2.60 parks this daemon thread of an iterator, and never ends it: the
        # thread itself keeps the object alive whose deletion would (block_batching/util.py).
        if thread.name == "Prefetcher":
            thread._target.__self__.stop()


def job_of(given: ArchiveInput, output: Path, weights: FoundWeights, cluster: Any) -> Any:
    return archive_on_ray(
        given, str(output), weights, Workers(cluster.address), device="cpu", mode=Mode.EXACT
    )


@pytest.mark.timeout(120)
def test_a_killed_worker_loses_and_doubles_nothing_and_the_numbers_are_those_of_classify(
    tmp_path: Path, cluster: Any, weights: FoundWeights
) -> None:
    paths = many(tmp_path / "photos", 24)
    paths.append(broken(tmp_path / "photos", "99999.png"))
    cluster.add_node(num_cpus=1)
    given = ArchiveInput([str(tmp_path / "photos")], rows_per_part=3)
    killed = 0
    made: list[PartWritten] = []
    with closing(job_of(given, tmp_path / "result", weights, cluster)) as job:
        assert next(job) == Planned(9, 9, 25)
        for event in job:
            if isinstance(event, PartWritten):
                made.append(event)
                if not killed:
                    killed = int(event.worker.rpartition(":")[2])
                    os.kill(killed, signal.SIGKILL)
    assert event == ArchiveEnded(9, 25, 1)
    assert len({part.file_name for part in made}) == 9
    assert {part.worker.rpartition(":")[2] for part in made} - {str(killed)}

    rows = rows_of(tmp_path / "result")
    assert [row["path"] for row in rows] == [str(path) for path in paths]
    with closing(_inference(weights)) as inference:
        expected = list(classify([Item(path.name, path) for path in paths], inference))
    for row, outcome in zip(rows, expected, strict=True):
        if isinstance(outcome, Failure):
            assert row["error_kind"] == outcome.kind.value
            continue
        found = [row[f"probability_{place}"] for place in range(1, 6)]
        assert found == [score.probability for score in outcome.prediction.scores]

    # All is there: a second run starts no worker.
    again = list(job_of(given, tmp_path / "result", weights, cluster))
    assert again == [Planned(0, 9, 0), ArchiveEnded(0, 0, 0)]


@pytest.mark.timeout(120)
def test_a_machine_that_joins_is_used(tmp_path: Path, cluster: Any, weights: FoundWeights) -> None:
    for number in range(200):
        shard(tmp_path / f"{number:03}.tar", range(number, number + 4))
    workers = set()
    given = ArchiveInput([str(tmp_path / "{000..199}.tar")])
    with closing(job_of(given, tmp_path / "result", weights, cluster)) as job:
        for event in job:
            if isinstance(event, PartWritten):
                if not workers:
                    cluster.add_node(num_cpus=1)
                workers.add(event.worker)
                if len(workers) > 1:
                    break
    assert len(workers) == 2
    rows = rows_of(tmp_path / "result")
    assert len(rows) == 4 * len(parts_of(tmp_path / "result"))


def _inference(weights: FoundWeights) -> Inference:
    for event in load_network(weights, device="cpu", mode=Mode.EXACT):
        if isinstance(event, Inference):
            return event
    raise AssertionError
