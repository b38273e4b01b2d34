"""The command `inception-cli explain`: saves heat maps of images."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path

from inception_gui.cli.classify import item_from_standard_input
from inception_gui.cli.found_items import say_nothing_found, say_skipped
from inception_gui.cli.network import labels_in_use, open_inference
from inception_gui.cli.outputs import check_outputs
from inception_gui.cli.terminal import ProgressLine, say, say_of, say_saved_as
from inception_gui.core.cam.caveat import caveat
from inception_gui.core.drawing.colormaps import colormap
from inception_gui.core.events import Explained
from inception_gui.core.exports.file_kind import kind_of_result
from inception_gui.core.files.display_name import printable
from inception_gui.core.files.write_whole import save_whole
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.jobs.explain import checked
from inception_gui.core.jobs.explain_run import explain_run
from inception_gui.core.jobs.save_explanation import (
    Form,
    check_suffix,
    encoded,
    steps_for,
    suffixes,
)
from inception_gui.core.labels.class_names import translated_verdict
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.search import find_class
from inception_gui.core.types import Failure, Item, MapOptions, MapStyle, Progress, Target
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError


class _Request:
    """What the options ask for; wrong names are reported before anything is loaded."""

    def __init__(self, parsed: argparse.Namespace) -> None:
        """Check the options that `explain_arguments` defines.

        Raises:
            UserError: A name is unknown (WRONG_USAGE).
        """
        self.options = checked(MapOptions(parsed.method, parsed.layer, parsed.whole))
        colormap(parsed.colormap)
        self.style = MapStyle(parsed.opacity, parsed.colormap, parsed.threshold, parsed.contours)
        self.target: Target | None = None
        if parsed.class_text is not None:
            labels = labels_in_use(parsed)
            self.target = Target(find_class(parsed.class_text, labels).index)
        if parsed.rather_than is not None:
            if self.target is None:
                parsed.wrong_usage("--rather-than needs --class")
            else:
                other = find_class(parsed.rather_than, labels_in_use(parsed)).index
                self.target = Target(self.target.class_index, other)
        asked: tuple[tuple[Form, Path | None], ...] = (
            ("overlay", parsed.output),
            ("map", parsed.raw),
            ("figure", parsed.figure),
            ("five", parsed.top5),
        )
        self.kept: dict[Form, Path] = {form: path for form, path in asked if path is not None}
        if not self.kept:
            parsed.wrong_usage("give --output, --raw, --figure or --top5")


def run(parsed: argparse.Namespace) -> int:
    """Save heat maps and return the exit code."""
    request = _Request(parsed)
    one = len(parsed.images) == 1 and not Path(parsed.images[0]).is_dir()
    if one and not (parsed.output is not None and parsed.output.is_dir()):
        return _one(parsed, request)
    return _many(parsed, request)


def _one(parsed: argparse.Namespace, request: _Request) -> int:
    """Explain one image: each option names a file."""
    kept = [(path, kind_of_result(path)) for path in request.kept.values()]
    check_outputs(parsed, *kept, inputs=parsed.images)
    for form, path in request.kept.items():
        check_suffix(path, form)
    text = parsed.images[0]
    path = Path(text)
    item = item_from_standard_input() if text == "-" else Item(name=path.name, path=path)
    inference = open_inference(parsed)
    try:
        of_target = [form for form in request.kept if form != "five"]
        if of_target:
            explained = _explained(of_target[0], item, inference, request)
            for form in of_target:
                _write(explained, form, request)
            _say_what(item, explained)
        if "five" in request.kept:
            explained = _explained("five", item, inference, request)
            _write(explained, "five", request)
            if not of_target:
                _say_what(item, explained)
    finally:
        inference.close()
    for path in request.kept.values():
        say(f"Saved: {printable(str(path))}")
    return 0


def _explained(form: Form, item: Item, inference: Inference, request: _Request) -> Explained:
    line = ProgressLine()
    try:
        steps = steps_for(form, item, inference, target=request.target, options=request.options)
        for event in steps:
            if isinstance(event, Explained):
                return event
            line.pictures(event.done, event.total or 0)
    finally:
        line.clear()
    raise AssertionError("the job ended without an explanation")


def _write(explained: Explained, form: Form, request: _Request) -> None:
    path = request.kept[form]
    save_whole(path, encoded(explained, form, path.suffix.lower(), request.style))


def _say_what(item: Item, explained: Explained) -> None:
    heat_map = explained.heat_map
    made = explained.prediction
    verdict = translated_verdict(made.verdict.text, made.scores)
    say(f"{printable(item.name)}: {verdict}")
    probability = float(explained.probabilities[heat_map.class_index])
    labels = explained.labels or imagenet()
    indices = (heat_map.class_index, heat_map.rather_than)
    named = [labels[index] for index in indices if index is not None]
    say(translated_verdict(caveat(heat_map, probability, explained.labels), named))


def _many(parsed: argparse.Namespace, request: _Request) -> int:
    """Explain several images: files of each type go into the folder `--output`."""
    folder = parsed.output
    if folder is None:
        parsed.wrong_usage("several images need --output DIR")
    check_outputs(parsed, (folder, "other"))
    is_file = folder.exists() or folder.suffix.lower() in suffixes("overlay")
    if is_file and not folder.is_dir():
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{folder.name}” is not a folder, and several images need one.",
            "Give a folder with --output DIR.",
        )
    kinds: dict[Form, str] = {
        form: ".png" if form == "overlay" else _kind(path) for form, path in request.kept.items()
    }
    for form, suffix in kinds.items():
        check_suffix(Path(f"map{suffix}"), form)
    paths = [Path(text) for text in parsed.images if text != "-"]
    found = items_from_paths(
        paths, recursive=not parsed.no_recursive, follow_links=parsed.follow_links
    )
    items = list(found)
    if "-" in parsed.images:
        items.append(item_from_standard_input())
    say_skipped(found.skipped)
    if not items:
        return say_nothing_found(found.skipped)
    inference = open_inference(parsed)
    failed: dict[Item, Failure] = {}
    try:
        for form, suffix in kinds.items():
            left = [item for item in items if item not in failed]
            _write_all(left, inference, folder, request, form, suffix, failed)
    finally:
        inference.close()
    saved = count(len(items) - len(failed), "image")
    say(f"Saved heat maps of {saved} to {printable(str(folder))}")
    if failed:
        say(f"{len(failed):,} of {count(len(items), 'image')} could not be read or saved.")
    return 1 if failed else 0


def _kind(path: Path) -> str:
    """The suffix that `.pdf` or `pdf` stands for.

    Raises:
        UserError: `path` names one file, but each image needs its own (WRONG_USAGE).
    """
    if path.suffix or path.parent != Path():
        kind = path.suffix.lower() or ".png"
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{path}” is one file, but each image gets its own file in the folder --output.",
            f"Use “{kind}” instead to save one {kind} file per image. For a single image, give "
            "--output a file name too.",
        )
    return f".{path.name.removeprefix('.')}".lower()


def _write_all(
    items: list[Item],
    inference: Inference,
    folder: Path,
    request: _Request,
    form: Form,
    suffix: str,
    failed: dict[Item, Failure],
) -> None:
    line = ProgressLine()
    job = explain_run(
        [(item, request.target) for item in items],
        inference,
        folder,
        options=request.options,
        style=request.style,
        form=form,
        suffix=suffix,
    )
    try:
        with closing(job):
            for event in job:
                if isinstance(event, Progress):
                    line.pictures(event.done, event.total or 0)
                elif isinstance(event, Failure):
                    failed[event.item] = event
                    line.clear()
                    say_of(event.item.name, event.message)
                elif event.refused_name:
                    line.clear()
                    say_saved_as(event.refused_name, event.path)
    finally:
        line.clear()
