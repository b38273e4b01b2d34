"""Connects the library of weights and the network with the page that shows them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.types import Progress
from inception_gui.core.weights.catalog import CATALOG, DEFAULT_KEY
from inception_gui.core.weights.found import Checked
from inception_gui.errors import UserError
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.common.language import tr
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.network.weights_asker import WeightsAsker
from inception_gui.widgets.network.weights_card import State, WeightsFacts
from inception_gui.widgets.network.weights_page import WeightsPage
from inception_gui.widgets.network.wording import (
    WEIGHTS_FILTER,
    accuracy,
    file_facts,
    in_window,
    published_hash,
    short_hash,
    size,
)
from inception_gui.workers.network.loader import NetworkLoader, NetworkStatus
from inception_gui.workers.network.weights_library import ListedWeights, trunk_of

_ORDER: Final[tuple[State, ...]] = ("in_use", "loading", "here", "absent")


class WeightsController(QObject):
    """Shows the weights in the library; downloads, adds, verifies, uses and deletes them."""

    def __init__(
        self, loader: NetworkLoader, themes: ThemeSource, window: QWidget, asker: WeightsAsker
    ) -> None:
        super().__init__(window)
        self._loader = loader
        self._asker = asker
        self._library = loader.library
        self._window = window
        self._kept: tuple[ListedWeights, ...] = ()
        self._elsewhere: dict[Path, ListedWeights] = {}
        """Files outside the store that were in use in this window."""
        self._asked_for = ""
        self._to_reveal = ""
        self._bad_files = 0
        self._trunks: set[tuple[str, str]] = set()
        self._pages: QStackedWidget | None = None
        self._page_before: QWidget | None = None
        self.page = page = WeightsPage(themes)

        page.back_requested.connect(self.close_page)
        page.add_requested.connect(self._on_add_requested)
        page.file_dropped.connect(self._on_file_chosen)
        page.verify_requested.connect(self._on_verify_requested)
        page.recheck_requested.connect(self._on_recheck)
        page.use_requested.connect(self._on_use_requested)
        page.beside_requested.connect(self._on_beside_requested)
        page.download_requested.connect(self._on_download_requested)
        page.cancel_requested.connect(self._library.cancel)
        page.remove_requested.connect(self._on_remove_requested)
        page.classes_requested.connect(self._on_classes_requested)
        library = self._library
        library.listed.connect(self._on_listed)
        library.download_progressed.connect(self._on_download_progressed)
        library.downloaded.connect(self._on_downloaded)
        library.stopped.connect(self._on_stopped)
        library.added.connect(self._on_added)
        library.checked.connect(self._on_checked)
        library.verified.connect(self._on_verified)
        library.failed.connect(self._on_failed)
        loader.status_changed.connect(self._on_status_changed)
        loader.refused.connect(self._on_refused)

    def take_pages(self, pages: QStackedWidget) -> None:
        """Add the page to these."""
        self._pages = pages
        pages.addWidget(self.page)

    def open_page(self) -> None:
        """Display the page."""
        if self._pages is None or self._pages.currentWidget() is self.page:
            return
        self._page_before = self._pages.currentWidget()
        self.page.hide_problems()
        self._library.refresh()
        self._pages.setCurrentWidget(self.page)
        self.page.setFocus()

    def open_manual_download(self) -> None:
        """Display the page with instructions to download the default weights elsewhere."""
        self._to_reveal = DEFAULT_KEY
        self.open_page()
        self._show()

    def close_page(self) -> None:
        """Go back to the page that was on display before."""
        if self._pages is not None and self._page_before is not None:
            self._pages.setCurrentWidget(self._page_before)

    # What the user asks for

    def _on_add_requested(self) -> None:
        file_dialogs.choose_file(
            self._window,
            self.tr("Add weights file"),
            [tr(WEIGHTS_FILTER)],
            self._on_file_chosen,
        )

    def _on_file_chosen(self, path: Path) -> None:
        self.page.hide_problems()
        self.page.say(self.tr("Checking “{0}”…").format(shown_name(path)))
        self._asker.take(
            path,
            lambda: self._library.add(path),
            uses=False,
            on_asked=lambda: self.page.say(""),
        )

    def _on_classes_requested(self, name: str) -> None:
        """Ask again for the classes and the preprocessing of weights of one's own."""
        self.page.hide_problems()
        line = next((line for line in self._lines() if line.name == name), None)
        if line is not None and line.path is not None:
            self._asker.take(
                line.path,
                self._library.verify,  # which shows what is wrong with the file
                uses=self._is_used(line),
                always=True,
            )

    def _on_verify_requested(self) -> None:
        self.page.hide_problems()
        self.page.say(self.tr("Verifying all files…"))
        self._bad_files = 0
        self._library.verify()

    def _on_recheck(self) -> None:
        self._library.refresh()
        if self._loader.inference is None:
            self._loader.load()

    def _on_use_requested(self, name: str) -> None:
        self.page.hide_problems()
        self._asked_for = name
        self._loader.use(name)

    def _on_beside_requested(self, name: str, wanted: bool) -> None:
        self.page.hide_problems()
        self._asked_for = name
        self._loader.use_beside(name if wanted else None)

    def _on_download_requested(self, key: str) -> None:
        self.page.hide_problems()
        self._library.download(key)
        if card := self.page.card(key):
            card.show_progress(0, None)

    def _on_remove_requested(self, name: str) -> None:
        self.page.hide_problems()
        self._library.remove(name)

    # What the library reports

    def _on_listed(self, kept: tuple[ListedWeights, ...]) -> None:
        self._kept = kept
        self._show()

    def _on_download_progressed(self, key: str, progress: Progress) -> None:
        card = self.page.card(key)
        if card is not None and self._library.is_downloading(key):
            card.show_progress(progress.done, progress.total)

    def _on_downloaded(self, key: str) -> None:
        self._on_stopped(key)
        if self._loader.inference is None:  # then these are what everything waits for
            self._on_use_requested(key)

    def _on_stopped(self, key: str) -> None:
        if card := self.page.card(key):
            card.hide_progress()

    def _on_added(self, name: str) -> None:
        self.page.say("")
        if self._loader.inference is None:
            self._on_use_requested(name)

    def _on_checked(self, checked: Checked) -> None:
        kept = next((line for line in self._kept if line.path == checked.path), None)
        card = self.page.card(kept.name) if kept else None
        self._bad_files += checked.problem is not None
        if card is not None and checked.problem is not None:
            card.show_problem(checked.problem)
        elif card is not None:
            card.show_checked(checked.is_verified)

    def _on_verified(self) -> None:
        bad = self._bad_files
        self.page.say(
            self.tr("All weights on this computer are intact.")
            if bad == 0
            else self.tr("%Ln file(s) did not pass the check.", "", bad)
        )

    def _on_failed(self, name: str, error: UserError) -> None:
        self.page.say("")
        card = self.page.card(name)
        if card is None:
            self.page.show_problem(error)
            return
        card.hide_progress()
        entry = CATALOG.get(name)
        if entry is not None:
            error = in_window(error, entry, self._loader.store.folder)
        card.show_problem(error)

    # What the loader reports

    def _on_status_changed(self, status: NetworkStatus) -> None:
        if status is NetworkStatus.FAILED and self._loader.error is not None:
            self._on_refused(self._loader.error)
        elif status in (NetworkStatus.READY, NetworkStatus.MISSING):
            self._asked_for = ""
        self._show()

    def _on_refused(self, error: UserError) -> None:
        name, self._asked_for = self._asked_for, ""
        if card := self.page.card(name):
            card.show_problem(error)
        self._show()

    def _is_used(self, line: ListedWeights) -> bool:
        inference = self._loader.inference
        return inference is not None and inference.classifier.weights.path == line.path

    def _lines(self) -> list[ListedWeights]:
        """The weights in the store, then those elsewhere that were in use in this window."""
        stored = {line.path for line in self._kept}
        elsewhere = (line for path, line in self._elsewhere.items() if path not in stored)
        return [*self._kept, *elsewhere]

    def _show(self) -> None:
        inference = self._loader.inference
        used = inference.classifier.weights if inference is not None else None
        if used is not None and all(line.path != used.path for line in self._kept):
            # A file elsewhere, named by the user or by the environment; it stays in the list.
            found = self._elsewhere.get(used.path)
            if found is None or found.sha256 != used.sha256:
                trunk = trunk_of(used.path, used.sha256)
                found = ListedWeights(str(used.path), None, used.path, used.sha256, trunk=trunk)
            self._elsewhere[used.path] = found
        self._trunks = {
            line.trunk for line in self._lines() if used is not None and line.path == used.path
        }
        facts = [self._facts(line, used.path if used else None) for line in self._lines()]
        facts.sort(key=lambda shown: _ORDER.index(shown.state))
        self.page.show_weights(facts)
        if card := self.page.card(self._to_reveal):
            card.show_manual_download()
            self._to_reveal = ""

    def _facts(self, kept: ListedWeights, used: Path | None) -> WeightsFacts:
        entry = kept.entry
        sha256 = kept.sha256 or published_hash(entry)
        state: State = "here" if kept.path else "absent"
        if kept.path is not None and kept.path == used:
            state = "in_use"
        elif kept.name == self._asked_for:
            state = "loading"
        elsewhere = kept.path in self._elsewhere
        inference = self._loader.inference
        further = inference.further if inference is not None else None
        is_beside = further is not None and kept.path == further.weights.path
        where = kept.name if elsewhere else size(kept.size_bytes)
        return WeightsFacts(
            name=kept.name,
            title=entry.title if entry else kept.path.name if kept.path else kept.name,
            state=state,
            facts=f"{accuracy(entry)} · {where}",
            licence=entry.licence if entry else "",
            licence_url=entry.licence_url if entry else "",
            short_sha256=short_hash(sha256),
            sha256=sha256,
            can_be_used=bool(kept.sha256),
            can_be_removed=not (kept.is_carried or elsewhere or is_beside),
            has_own_classes=kept.path is not None and entry is None,
            can_be_beside=bool(kept.sha256) and kept.path != used and kept.trunk in self._trunks,
            is_beside=is_beside,
            manual=(
                file_facts(entry, self._library.folder)
                if entry is not None and kept.path is None
                else None
            ),
        )
