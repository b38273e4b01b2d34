"""The job that classifies an archive on a cluster, with Ray Data: one part is one row of its data.

A worker opens this program's own network, decodes and classifies a part and writes its file; paths
and bytes travel, never pixels. Ray restarts a worker that was killed and gives its part to another:
a part has one name, so one that was made twice is there once. See docs/decisions/0027-archives.md.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Generator
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from inception_gui import __version__, paths
from inception_gui.core.archive.archive import (
    ArchiveEnded,
    ArchiveEvent,
    ArchiveInput,
    conditions_of,
    plan,
)
from inception_gui.core.archive.make_part import PartWritten, make_part
from inception_gui.core.archive.parts import Part
from inception_gui.core.archive.places import open_place
from inception_gui.core.archive.result_folder import Conditions, ResultFolder
from inception_gui.core.backends import openvino_runtime
from inception_gui.core.exports.parquet_file import facts_of_file
from inception_gui.core.files.write_whole import write_whole
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.load_network import load_network
from inception_gui.core.types import Mode
from inception_gui.core.weights.folded import folded_parameters
from inception_gui.core.weights.found import FoundWeights
from inception_gui.errors import Kind, UserError

_MOST_BLOCKS: Final = 5_000
"""Each is an object of Ray's; beyond it several parts share one."""
_NEVER_ENDING: Final = 1_000_000
"""Workers at most: as many as the cluster has room for."""


@dataclass(frozen=True, slots=True)
class Workers:
    """How a cluster is used: its address (None: this machine), the number of workers, their cores.

    Without a number there are as many as fit, also on machines that join later. `gpus` is what each
    worker has of them.
    """

    address: str | None = None
    count: int | None = None
    cores: int = 1
    gpus: float = 0.0


def archive_on_ray(
    given: ArchiveInput,
    output: str,
    weights: FoundWeights,
    workers: Workers,
    *,
    device: str = "auto",
    mode: Mode = Mode.STANDARD,
    top: int = 5,
    features: bool = False,
) -> Generator[ArchiveEvent]:
    """Yield `Planned`, `PartWritten` for each part in the order of their ends, then `ArchiveEnded`.

    Each worker opens `device` for itself; the weights travel to machines that do not have them.

    Raises:
        UserError: Ray is not installed or not reachable, or as `archive.archive`.
    """
    result = ResultFolder(open_place(output))
    channels = 0
    if features:
        channels = int(folded_parameters(weights, paths.cache_folder())["fc.weight"].shape[1])
    conditions = conditions_of(weights, mode, top, channels)
    planned, missing = plan(given, result, conditions)
    yield planned
    rows = failed = 0
    if missing:
        setup = _Setup(__version__, weights, device, mode, workers.cores, output, conditions)
        with closing(_parts_made(missing, setup, workers)) as made:
            for part in made:
                rows += part.rows
                failed += part.failed
                yield part
    yield ArchiveEnded(len(missing), rows, failed)


def import_ray() -> Any:
    """Import Ray, which then reports nothing to its makers.

    Raises:
        UserError: It is not installed (WRONG_USAGE).
    """
    # Read when a cluster starts: without it Ray reports its use to a server of its makers.
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")  # what it notes is in its log files
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise UserError(
            Kind.WRONG_USAGE,
            "A cluster needs Ray, which is not installed.",
            'Install it with: pip install "inception-gui[cluster]". Or add --local, which does '
            "the same on this machine alone.",
            str(error),
        ) from error
    return ray


def _parts_made(parts: list[Part], setup: _Setup, workers: Workers) -> Generator[PartWritten]:
    ray = import_ray()
    was_running = ray.is_initialized()
    if not was_running:
        _connect(ray, workers)
    try:
        data = ray.put(setup.weights.path.read_bytes())
        yield from _run(ray, parts, setup, data, workers)
    finally:
        if not was_running:
            ray.shutdown()


def _connect(ray: Any, workers: Workers) -> None:
    """Join the cluster at an address, or start one on this machine that nobody else can reach."""
    quiet = {"log_to_driver": False, "logging_level": logging.ERROR}
    try:
        if workers.address is not None:
            ray.init(address=workers.address, **quiet)
            return
        # What listens on the network of a laptop would take jobs, that is programs, from anyone.
        ray.init(
            address="local",
            num_cpus=None if workers.count is None else workers.count * workers.cores,
            include_dashboard=False,
            _node_ip_address="127.0.0.1",
            **quiet,
        )
    except (ConnectionError, OSError, RuntimeError, ValueError) as error:
        where = f"at “{workers.address}”" if workers.address else "on this machine"
        raise UserError(
            Kind.SOURCE_FAILED,
            f"The cluster {where} cannot be reached or started.",
            "Check the address with `ray status`, or add --local.",
            str(error),
        ) from error


def _run(
    ray: Any, parts: list[Part], setup: _Setup, data: Any, workers: Workers
) -> Generator[PartWritten]:
    ray.data.DataContext.get_current().enable_progress_bars = False
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    rows = [{"part": part.to_json()} for part in parts]
    made = ray.data.from_items(rows, override_num_blocks=min(len(rows), _MOST_BLOCKS))
    fits = max(1, int(ray.cluster_resources().get("CPU", 1)) // workers.cores)
    at_first = min(workers.count or fits, len(parts))
    made = made.map_batches(
        PartWorker,
        fn_constructor_kwargs={"setup": setup, "weights": data},
        batch_size=1,
        compute=ray.data.ActorPoolStrategy(
            min_size=1,
            max_size=workers.count or _NEVER_ENDING,
            initial_size=at_first,
            max_tasks_in_flight_per_actor=2,
        ),
        num_cpus=workers.cores,
        num_gpus=workers.gpus or None,
    )
    left = {part.file_name for part in parts}
    try:
        for row in made.iter_rows():
            said = json.loads(row["done"])
            if "error" in said:
                raise UserError(Kind(said["kind"]), *said["error"])
            part = PartWritten(**said)
            if part.file_name in left:  # a part that was made twice counts once
                left.discard(part.file_name)
                yield part
    except ray.exceptions.RayError as error:
        raise UserError(
            Kind.SOURCE_FAILED,
            "The cluster failed while it classified.",
            "Run the command again: it does only what is missing.",
            str(error),
        ) from error


@dataclass(frozen=True, slots=True)
class _Setup:
    """What a worker needs to begin."""

    version: str
    weights: FoundWeights
    device: str
    mode: Mode
    cores: int
    output: str
    conditions: Conditions


class PartWorker:
    """An actor: one network, on some cores or a GPU. A failure of its own is a row, too."""

    def __init__(self, setup: _Setup, weights: Any) -> None:
        """`weights` refers to the bytes of the weights, in the memory that the cluster shares."""
        self._setup = setup
        self._inference: Inference | None = None
        self._error: UserError | None = None
        try:
            self._inference = _open(setup, weights)
        except UserError as error:  # an exception here would have Ray try for ever
            self._error = error

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[str]]:
        """Make the parts of a batch; return what was done as JSON."""
        return {"done": [json.dumps(self._made(Part.from_json(str(one)))) for one in batch["part"]]}

    def _made(self, part: Part) -> dict[str, Any]:
        if self._error is not None:
            return _as_row(self._error)
        assert self._inference is not None
        setup = self._setup
        try:
            result = open_place(setup.output)
            for event in make_part(part, self._inference, result, setup.conditions):
                if isinstance(event, PartWritten):
                    return asdict(replace(event, worker=_name()))
        except UserError as error:
            return _as_row(error)
        raise AssertionError("a part ends with its file")


def _open(setup: _Setup, weights: Any) -> Inference:
    """The network of a worker.

    Raises:
        UserError: This machine has another version of the program, or no such device.
    """
    if setup.version != __version__:
        raise UserError(
            Kind.WRONG_USAGE,
            f"A machine of the cluster has version {__version__} of Inception GUI, not "
            f"{setup.version}.",
            "Install the same version on all machines.",
        )
    if openvino_runtime.is_installed():
        # By default a network takes all cores, and there are other workers on them.
        openvino_runtime.core().set_property("CPU", {"INFERENCE_NUM_THREADS": setup.cores})
    found = replace(setup.weights, path=_local_copy(setup.weights, weights))
    for event in load_network(found, device=setup.device, mode=setup.mode):
        if isinstance(event, Inference):
            return event
    raise AssertionError("loading ends with an inference")


def _local_copy(weights: FoundWeights, data: Any) -> Path:
    """The weights on this machine; where they are not, they are copied once."""
    if facts_of_file(weights.path).sha256 == weights.sha256:
        return weights.path
    folder = paths.cache_folder() / "archive"
    path = folder / f"{weights.sha256}{weights.path.suffix}"
    if facts_of_file(path).sha256 != weights.sha256:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(path, import_ray().get(data))
    return path


def _as_row(error: UserError) -> dict[str, Any]:
    return {"kind": error.kind.value, "error": [error.sentence, error.hint, error.detail]}


def _name() -> str:
    """Which machine and process this is, for the report."""
    import platform

    return f"{platform.node()}:{os.getpid()}"
