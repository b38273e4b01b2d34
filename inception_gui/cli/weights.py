"""`inception-cli weights`."""

from __future__ import annotations

import argparse
import sys

from inception_gui import paths
from inception_gui.cli.network import download
from inception_gui.cli.terminal import say
from inception_gui.core.weights.catalog import CATALOG, DEFAULT_KEY
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import Kind, UserError


def run(parsed: argparse.Namespace) -> int:
    """List, download, add, remove or check weights."""
    store = WeightStore(paths.weights_folder())
    if parsed.action == "where":
        sys.stdout.write(f"{store.folder}\n")
    elif parsed.action == "list":
        _list(store)
    elif parsed.action == "download":
        _download(store, parsed.key or DEFAULT_KEY)
    elif parsed.action == "add":
        found = store.add(parsed.file)
        say(f"Added {found.title}: {found.path}")
    elif parsed.action == "remove":
        store.remove(parsed.key)
        say(f"Removed {parsed.key}.")
    else:
        return _verify(store)
    return 0


def _list(store: WeightStore) -> None:
    here = {found.key: found for found in store.list() if found.entry is not None}
    for key, entry in CATALOG.items():
        size = f"{entry.size_bytes / 1e6:.0f} MB" if entry.size_bytes else ""
        accuracy = f"{entry.top1:.2f} % top-1" if entry.top1 is not None else ""
        mark = "*" if key in here else " "
        sys.stdout.write(f"{mark} {key:42} {size:>7}  {accuracy:14} {entry.licence}\n")
    for found in store.list():
        if found.entry is None:
            sys.stdout.write(f"* {found.path.name}  unknown weights, SHA-256 {found.sha256}\n")
    sys.stdout.write("* is on this computer. Accuracies are as published.\n")


def _download(store: WeightStore, key: str) -> None:
    entry = CATALOG.get(key)
    if entry is None:
        raise UserError(
            Kind.WRONG_USAGE, f"There are no weights called {key}.", f"Use {', '.join(CATALOG)}."
        )
    found = download(entry, store)
    sys.stdout.write(f"{found.path}\n")


def _verify(store: WeightStore) -> int:
    bad = 0
    for checked in store.verify():
        state = "good" if checked.problem is None else str(checked.problem)
        sys.stdout.write(f"{checked.path.name}  {checked.key}  {checked.sha256}  {state}\n")
        bad += checked.problem is not None
    return 1 if bad else 0
