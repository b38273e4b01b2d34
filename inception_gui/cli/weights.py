"""The command `inception-cli weights`: lists, downloads, adds, verifies and deletes weights."""

from __future__ import annotations

import argparse

from inception_gui import paths
from inception_gui.cli import weights_thresholds
from inception_gui.cli.network import download
from inception_gui.cli.terminal import megabytes, put, say
from inception_gui.core.files.display_name import printable, shown_name
from inception_gui.core.weights.catalog import CATALOG, DEFAULT_KEY, WeightsEntry
from inception_gui.core.weights.store import FoundWeights, WeightStore
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError


def run(parsed: argparse.Namespace) -> int:
    """Run one action on the weights and return the exit code."""
    store = WeightStore(paths.weights_folder())
    if parsed.action == "where":
        put(f"{store.folder}\n")
    elif parsed.action == "list":
        _list(store)
    elif parsed.action == "download":
        _download(store, parsed.key or DEFAULT_KEY)
    elif parsed.action == "add":
        found = store.add(parsed.file, labels=parsed.labels, preprocessing=parsed.preprocessing)
        say(f"Added {found.title}: {found.path}")
    elif parsed.action == "thresholds":
        weights_thresholds.run(store, parsed)
    elif parsed.action == "export":
        _export(store, parsed)
    elif parsed.action == "remove":
        store.remove(parsed.key)
        say(f"Deleted {parsed.key}.")
    else:
        return _verify(store)
    return 0


def _list(store: WeightStore) -> None:
    kept, used = store.list(), _in_use(store)
    here = {found.key: found for found in kept if found.entry is not None}
    for key, entry in CATALOG.items():
        found = here.get(key)
        _write_one(_mark(found, used), key, entry.title, _facts(entry, found))
    others = [found for found in kept if found not in here.values()]
    if used is not None and used not in kept:
        others.append(used)
    for found in others:
        _write_one(_mark(found, used), found.path.name, found.key, _facts(None, found))
    put("* on this computer, > in use; accuracy as published\n")


def _in_use(store: WeightStore) -> FoundWeights | None:
    """The weights that a command without --weights would use, if any."""
    try:
        return store.find()
    except UserError as error:
        if error.kind is not Kind.WEIGHTS_MISSING:
            say(f"inception-cli: {error}")
        return None


def _mark(found: FoundWeights | None, used: FoundWeights | None) -> str:
    if found is None:
        return " "
    return ">" if used is not None and found.path == used.path else "*"


def _write_one(mark: str, name: str, title: str, facts: list[str]) -> None:
    put(f"{mark} {printable(name)}: {title}\n    {' · '.join(facts)}\n")


def _facts(entry: WeightsEntry | None, found: FoundWeights | None) -> list[str]:
    """Facts about weights from the catalogue and from the file, as short texts."""
    facts = []
    if entry is not None and entry.top1 is not None and entry.top5 is not None:
        facts.append(f"{entry.top1:.2f}% top-1, {entry.top5:.2f}% top-5")
    size = found.path.stat().st_size if found else entry.size_bytes if entry else None
    if size:
        facts.append(megabytes(size))
    if entry is not None:
        facts.append(entry.licence)
    elif found is not None and found.sha256:
        names = {"": "", "assumed": ", named as ImageNet's because nothing says otherwise"}
        source = names.get(found.labels_from, f", named by {found.labels_from}")
        facts.append(f"{count(len(found.labels), 'class', 'classes')}{source}")
    if found is not None:
        facts.append(f"SHA-256 {found.sha256}" if found.sha256 else "cannot be used")
    elif entry is not None and (entry.sha256 or entry.sha256_prefix):
        facts.append(f"SHA-256 {entry.sha256 or f'{entry.sha256_prefix}…'}")
    return facts


def _download(store: WeightStore, key: str) -> None:
    entry = CATALOG.get(key)
    if entry is None:
        raise UserError(
            Kind.WRONG_USAGE,
            f"There are no published weights named “{key}”.",
            f"Use one of {', '.join(CATALOG)}.",
        )
    found = download(entry, store)
    put(f"{found.path}\n")


def _export(store: WeightStore, parsed: argparse.Namespace) -> None:
    from inception_gui.core.jobs.export_weights import ONNX, TORCHVISION, export_weights

    folder = parsed.output
    if folder.exists() and not parsed.overwrite and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(folder)}” exists and is not empty.",
            "Choose another folder, or add --overwrite.",
        )
    found = store.find(parsed.weights, labels=parsed.labels, preprocessing=parsed.preprocessing)
    formats = (ONNX, TORCHVISION) if parsed.file_format == "both" else (parsed.file_format,)
    for path in export_weights(found, folder, paths.cache_folder(), formats):
        put(f"{path}\n")


def _verify(store: WeightStore) -> int:
    bad = 0
    if not store.list():
        say(f"There are no weights to verify in {printable(str(store.folder))}.")
    for checked in store.verify():
        unproven = "good" if checked.is_verified else "readable (no published hash)"
        state = unproven if checked.problem is None else str(checked.problem)
        put(f"{printable(checked.path.name)}  {checked.key}  {checked.sha256}  {state}\n")
        bad += checked.problem is not None
    return 1 if bad else 0
