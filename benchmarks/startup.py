"""How soon is there a window, and a first prediction? Beside a plain torchvision script.

Each repetition starts, one after the other, fresh processes of: the window with one photo as its
argument (offscreen unless QT_QPA_PLATFORM says otherwise), the command line with the same photo,
and a plain script that imports torchvision, builds inception_v3, loads the same weights, applies
the weights' preset transforms and prints the five best classes. Times are from just before the
process is started until the window's first paint, and until the prediction is shown or printed.
Peak memory is the largest resident set of the process up to then. One unmeasured round comes
first, so that files are in the system's cache and byte code is compiled.

The plain script runs a second time with OpenMP's threads told to sleep while they wait. Where even
one core is busy, GNU's default makes its one forward pass take seconds; that is about waiting, not
about starting, so the ratio is taken to the faster of the two.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, pictures, program

# The window, with listeners at its first paint and its first prediction.
_WINDOW: Final = """
import json, sys, time
from inception_gui.startup import environment
environment.import_qt()
from inception_gui import app
from PySide6.QtCore import QTimer
build, times = app.build, {}
def watched(application):
    program = build(application)
    def on_painted():
        times["window"] = time.monotonic()
    def on_classified(shown):
        times["prediction"] = time.monotonic()
        # Out of the signal first: the window shows the answers, then closes.
        QTimer.singleShot(50, program.window.close)
    def on_status(status):
        if status.name in ("MISSING", "FAILED"):
            sys.stderr.write(str(program.session.loader.error))
            program.window.close()
    program.window.first_painted.connect(on_painted)
    program.session.viewer.classified.connect(on_classified)
    program.session.loader.status_changed.connect(on_status)
    return program
app.build = watched
app.main(sys.argv[1:])
print(json.dumps(times))
"""

_COMMAND_LINE: Final = """
import sys
from inception_gui import cli
sys.exit(cli.main(["classify", *sys.argv[1:], "--format", "jsonl"]))
"""

# What a person writes who knows torchvision. Its Linux wheel wants two operators named beside a
# torch for the CPU only; naming them costs nothing that is measured here.
_NAIVE: Final = """
import os, sys
import torch
try:
    import torchvision
except RuntimeError:
    for name in [name for name in sys.modules if name.startswith("torchvision")]:
        del sys.modules[name]
    library = torch.library.Library("torchvision", "DEF")
    library.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    library.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    import torchvision
from PIL import Image
from torchvision.models import Inception_V3_Weights, inception_v3
state = torch.load(os.environ["INCEPTION_GUI_WEIGHTS"])
auxiliary = any(name.startswith("AuxLogits") for name in state)
network = inception_v3(transform_input=True, aux_logits=auxiliary, init_weights=False)
network.load_state_dict(state)
network.eval()
transforms = Inception_V3_Weights.IMAGENET1K_V1.transforms()
with torch.no_grad():
    picture = transforms(Image.open(sys.argv[1]).convert("RGB"))
    probabilities = network(picture[None]).softmax(1)[0]
names = Inception_V3_Weights.IMAGENET1K_V1.meta["categories"]
best = probabilities.topk(5)
print([(names[index], round(float(p), 4)) for p, index in zip(*best)], flush=True)
"""

_KINDS: Final = {
    "window": (_WINDOW, "inception-gui PHOTO"),
    "command": (_COMMAND_LINE, "inception-cli classify PHOTO"),
    "naive": (_NAIVE, "plain torchvision script"),
    "patient": (_NAIVE, "same, OMP_WAIT_POLICY=PASSIVE"),
}


_GOALS: Final = {"window": 3.0, "command": 4.0}
_MEMORY_GOAL_MB: Final = 300


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument("--photo", type=Path, default=None, metavar="FILE")
    parser.add_argument("--repetitions", type=int, default=5)
    arguments = parser.parse_args()
    photo = arguments.photo or pictures.shared_photos()[0]
    repetitions = 1 if arguments.quick else arguments.repetitions
    print(machine.describe(), flush=True)
    share = machine.CpuShare()
    windows: list[float] = []
    predictions: dict[str, list[float]] = {kind: [] for kind in _KINDS}
    peaks: dict[str, list[float]] = {kind: [] for kind in _KINDS}
    with program.prepared(arguments) as scratch:
        # Installing compiles to byte code, so it is there also where the repository has none.
        environment = os.environ | {"PYTHONPYCACHEPREFIX": str(scratch / "byte code")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for repetition in range(-1, repetitions):
            for kind in _KINDS:
                times, peak_mb = _measure(kind, photo, environment)
                if repetition < 0:
                    continue
                if "window" in times:
                    windows.append(times["window"])
                predictions[kind].append(times["prediction"])
                peaks[kind].append(peak_mb)
    print(f"photo {photo.name}, {repetitions} alternating repetitions; {share}; "
          f"load average {machine.load()}")  # fmt: skip
    naive = min(machine.median(predictions[kind]) for kind in ("naive", "patient"))
    rows = []
    for kind, (_, words) in _KINDS.items():
        own, peak_mb = machine.median(predictions[kind]), machine.median(peaks[kind])
        goal = _GOALS.get(kind)
        small = "" if goal is None else machine.met(_MEMORY_GOAL_MB, peak_mb)
        rows.append(
            (
                words,
                f"{machine.median(windows):.2f}" if kind == "window" else "",
                f"{own:.2f}",
                f"{min(predictions[kind]):.2f} - {max(predictions[kind]):.2f}",
                f"{naive / own:.2f}x",
                "" if goal is None else f"{goal:.0f}x {machine.met(naive / own, goal)}",
                f"{peak_mb:.0f} {small}",
            )
        )
    heads = (
        "medians", "window s", "first prediction s", "range", "sooner than naive", "goal",
        f"peak MB, goal {_MEMORY_GOAL_MB}",
    )  # fmt: skip
    print(machine.table(heads, rows))
    return 0


def _measure(kind: str, photo: Path, environment: dict[str, str]) -> tuple[dict[str, float], float]:
    """Run one process; seconds from its start, and the peak of its memory in MB."""
    code, words = _KINDS[kind]
    began = time.monotonic()
    with subprocess.Popen(
        [sys.executable, "-c", code, str(photo)],
        env=environment | ({"OMP_WAIT_POLICY": "PASSIVE"} if kind == "patient" else {}),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        printed = time.monotonic()
        process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0 or not line:
        raise SystemExit(f"{words} ended with {process.returncode}")
    # macOS counts bytes, Linux kibibytes.
    peak_mb = usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e6 / 1024)
    if kind != "window":
        return {"prediction": printed - began}, peak_mb
    times: dict[str, float] = json.loads(line)
    if "prediction" not in times:
        raise SystemExit(f"{words} made no prediction")
    # The system's monotonic clock is the same for all its processes.
    return {name: when - began for name, when in times.items()}, peak_mb


if __name__ == "__main__":
    sys.exit(main())
