"""The checks of the self-test: each tries one part of the program and describes what it found."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import numpy as np
from PIL import Image

from inception_gui import __version__, paths, settings
from inception_gui.cli import self_test_material as material
from inception_gui.core.backends import openvino_runtime
from inception_gui.core.cam import METHODS
from inception_gui.core.drawing import overlay
from inception_gui.core.events import Explained
from inception_gui.core.exports.formats import FORMATS
from inception_gui.core.images.decode import PROMISED_FORMATS, decode
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.explain import explain
from inception_gui.core.jobs.load_network import load_network
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import Item, MapOptions, MapStyle, Mode, Pixels
from inception_gui.core.video.ffmpeg import av
from inception_gui.core.video.film_writer import FilmWriter
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.opencv import import_cv2
from inception_gui.core.video.types import FeedInfo, ImageSequence, VideoFile
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.store import WEIGHTS_VARIABLE, WeightStore
from inception_gui.errors import Kind, UserError

STORED: Final = ((366, 0.84556), (723, 0.10300), (923, 0.04912))
"""Classes and probabilities of the drawn image with the test's own weights in exact mode.

tests/cli/test_self_test.py compares them with torchvision's network.
"""

_TOLERANCE: Final = 1e-3
"""Processors add in different orders; a faulty library is off by far more."""

_TOLERANCE_FAST: Final = 0.05
_EARLIER_LAYER: Final = "Mixed_6e"
_SAVED_AS: Final = {"JPEG 2000": "JPEG2000"}
_CHANGED_AT_MOST: Final = 12.0
"""Of 255: by how much a lossy format may change a pixel on average."""
_FRAMES: Final = 5


class CheckFailed(Exception):
    """A check failed; the message says how."""


@dataclass
class Bench:
    """State that the checks share: a temporary folder and the results of earlier checks."""

    folder: Path
    weights: FoundWeights | None = None
    explained: Explained | None = None

    @property
    def picture(self) -> Path:
        """The file of the drawn image."""
        return self.folder / "drawn.png"


def is_frozen() -> bool:
    """Whether this is the frozen program, which brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def _program(_bench: Bench) -> str:
    labels = len(imagenet_labels())
    _expect(labels == 1000, f"found {labels} class names instead of 1000")
    frozen = "frozen" if is_frozen() else "not frozen"
    cv2 = import_cv2().__version__
    python = sys.version.split()[0]
    runs_on = "torch alone"
    if openvino_runtime.is_installed():
        runs_on = f"OpenVINO {openvino_runtime.import_openvino().__version__}"
    return f"{__version__}, {frozen}, Python {python}, {runs_on}, OpenCV {cv2}"


def _profile(bench: Bench) -> str:
    folders = {paths.config_folder(), paths.weights_folder(), paths.runs_folder()}
    for folder in (*folders, paths.cache_folder(), paths.log_folder()):
        there = folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder, prefix="self-test-") as inside:
            probe = Path(inside) / "é probe.txt"
            probe.write_text("written and read", encoding="utf-8")
            _expect(probe.read_text("utf-8") == "written and read", f"{folder} does not keep files")
        if not there and not any(folder.iterdir()):
            folder.rmdir()
    kept = settings.Settings(opacity=0.25)
    settings.save(kept, bench.folder)
    _expect(settings.load(bench.folder) == kept, "saved settings are different when loaded")
    _expect(RunStore(bench.folder).list() == (), "a new database of runs is not empty")
    return str(paths.config_folder())


def _picture(bench: Bench) -> str:
    drawn = material.draw()
    Image.fromarray(drawn).save(bench.picture)
    image = decode(Item(name=bench.picture.name, path=bench.picture))
    _expect(np.array_equal(image.pixels, drawn), "the drawn image is different when read back")
    return f"drawn, written and read back, {image.width} x {image.height}"


def _formats(_bench: Bench) -> str:
    drawn = Image.fromarray(material.draw()).resize((64, 64))
    for name in PROMISED_FORMATS:
        if name == "HEIC":
            seen = _decoded(material.heic(), name).astype(int)
            red, blue = seen[:, :24].mean((0, 1)), seen[:, 40:].mean((0, 1))
            _expect(red[0] > 150 > red[2] and blue[2] > 150 > blue[0], "HEIC has wrong colours")
            continue
        encoded = io.BytesIO()
        options: dict[str, Any] = {"sizes": [(64, 64)]} if name == "ICO" else {}
        drawn.save(encoded, _SAVED_AS.get(name, name), **options)
        changed = np.abs(_decoded(encoded.getvalue(), name).astype(int) - np.asarray(drawn)).mean()
        _expect(changed < _CHANGED_AT_MOST, f"{name} changes pixels by {changed:.0f}")
    return ", ".join(PROMISED_FORMATS)


def _decoded(data: bytes, name: str) -> Pixels:
    pixels = decode(Item(name=name, data=data)).pixels
    _expect(pixels.shape == (64, 64, 3), f"{name} has the shape {pixels.shape}")
    return pixels


def _network(bench: Bench) -> str:
    weights = bench.weights = material.write_weights(bench.folder / "numbers.safetensors")
    said = []
    for mode, tolerance in ((Mode.FAST, _TOLERANCE_FAST), (Mode.EXACT, _TOLERANCE)):
        bench.explained = _explain(bench, weights, mode)
        for index, stored in STORED:
            found = float(bench.explained.probabilities[index])
            _expect(
                abs(found - stored) < tolerance,
                f"class {index} has {found:.4f} in {mode.value} mode instead of {stored:.4f}",
            )
        said.append(f"{mode.value} {bench.explained.prediction.scores[0].probability:.4f}")
    return f"probabilities as expected with the test's own weights: {', '.join(said)}"


def _gradients(bench: Bench) -> str:
    if bench.weights is None:
        raise CheckFailed("there are no weights to explain with")
    options = MapOptions(layer=_EARLIER_LAYER)
    values = _explain(bench, bench.weights, Mode.EXACT, options).heat_map.values
    _expect(bool(np.isfinite(values).all()) and values.max() == 1.0, "it is not within 0 and 1")
    return f"a heat map of {_EARLIER_LAYER}"


def _loaded(weights: FoundWeights, mode: Mode) -> list[Inference]:
    loaded = load_network(weights, device="cpu", mode=mode)
    return [event for event in loaded if isinstance(event, Inference)]


def _explain(
    bench: Bench, weights: FoundWeights, mode: Mode, options: MapOptions | None = None
) -> Explained:
    (inference,) = _loaded(weights, mode)
    try:
        item = Item(name=bench.picture.name, path=bench.picture)
        return next(iter(explain(item, inference, options=options)))
    finally:
        inference.close()


def _heat_map(bench: Bench) -> str:
    explained = bench.explained
    if explained is None:
        raise CheckFailed("no prediction to explain")
    values = explained.heat_map.values
    _expect(bool(np.isfinite(values).all()), "some values are not finite")
    _expect(
        float(values.max()) == 1.0 and float(values.min()) >= 0.0, "values are not between 0 and 1"
    )
    pixels = explained.image.pixels
    laid_over = overlay.draw(pixels, values, explained.covers(), MapStyle(0.5, "inferno"))
    _expect(laid_over.shape == pixels.shape, "the overlay and the image have different sizes")
    _expect(not np.array_equal(laid_over, pixels), "the overlay shows no heat map")
    Image.fromarray(laid_over).save(bench.folder / "overlay.png")
    return f"methods: {', '.join(METHODS)}"


def _own_weights(bench: Bench) -> str:
    try:
        found = WeightStore(paths.weights_folder()).find()
    except UserError as error:
        if error.kind is not Kind.WEIGHTS_MISSING or os.environ.get(WEIGHTS_VARIABLE):
            raise  # weights that were named and are not there stop every command
        return "none on this computer yet (they can be downloaded)"
    verdict = _explain(bench, found, Mode.STANDARD).prediction.verdict.text
    return f"{found.title}; verdict on the drawn image: {verdict}"


def _video(bench: Bench) -> str:
    drawn = material.draw()
    height, width = drawn.shape[:2]
    path = bench.folder / "drawn.mp4"
    said = FeedInfo(width, height, 10.0, None, _FRAMES, can_seek=False, is_live=False)
    with FilmWriter(path, path, drawn, said, ImageSequence(bench.folder)) as writer:
        for shift in range(_FRAMES):
            writer.write(np.ascontiguousarray(np.roll(drawn, 20 * shift, axis=1)), shift / 10)
        written = writer.finish(None)
    capture = make_capture(VideoFile(path))
    try:
        capture.open()
        frames = []
        while (grabbed := capture.read()) is not None:
            frames.append(grabbed.pixels)
    finally:
        capture.release()
    _expect(len(frames) == _FRAMES, f"read {len(frames)} of {_FRAMES} frames")
    changed = np.abs(frames[0].astype(int) - drawn).mean()
    _expect(changed < _CHANGED_AT_MOST, f"the first frame is changed by {changed:.0f}")
    ffmpeg, cameras = av.ffmpeg_version_info, ", ".join(_camera_backends())
    return f"{_FRAMES} frames of {width} x {height}, {written}; FFmpeg {ffmpeg}; cameras: {cameras}"


def _camera_backends() -> list[str]:
    """What OpenCV reads cameras with; it lists some of them more than once."""
    registry = import_cv2().videoio_registry
    names: list[str] = [registry.getBackendName(one) for one in registry.getCameraBackends()]
    return list(dict.fromkeys(names))


def _plugins(_bench: Bench) -> str:
    # Found by their files: this command imports no Qt.
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        _expect(not is_frozen(), "Qt is missing")
        return f"exports: {', '.join(FORMATS)}; Qt is not installed, so there is no window"
    folder = Path(found.origin).parent
    plugins = next((p for p in (folder / "Qt" / "plugins", folder / "plugins") if p.is_dir()), None)
    if plugins is None:
        raise CheckFailed(f"there are no Qt plug-ins in {folder}")
    windows = {"linux": "qxcb", "darwin": "qcocoa", "win32": "qwindows"}.get(sys.platform, "q")
    names = sorted(p.stem.removeprefix("lib") for p in plugins.glob("platforms/*"))
    _expect(windows in names, f"Qt's plug-in {windows} is missing; found {names}")
    return f"Qt platforms: {', '.join(names)}; exports: {', '.join(FORMATS)}"


def _expect(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise CheckFailed(otherwise)


CHECKS: Final[tuple[tuple[str, Callable[[Bench], str]], ...]] = (
    ("program", _program),
    ("profile", _profile),
    ("picture", _picture),
    ("formats", _formats),
    ("network", _network),
    ("heat map", _heat_map),
    ("gradients", _gradients),
    ("weights", _own_weights),
    ("video", _video),
    ("plug-ins", _plugins),
)
