"""Connects the checking of predictions with its page, the menus and own classes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from inception_gui.core.labels.label_set import ClassLabel, LabelSet
from inception_gui.core.runs.records import ReviewState
from inception_gui.core.types import Failure, Item
from inception_gui.errors import UserError
from inception_gui.widgets.common import wording
from inception_gui.widgets.review.page import ReviewPage
from inception_gui.widgets.shell.page_controller import PageController
from inception_gui.workers.review.model import ReviewModel
from inception_gui.workers.review.picture import PictureLoader
from inception_gui.workers.review.session import ReviewSession

if TYPE_CHECKING:
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.session import Session

_CLOSE_SECONDS: Final = 2.0


class ReviewController(PageController):
    """Shows the run on display in the order that the user chose, and notes what is said of it."""

    manual = "folders"

    def __init__(
        self,
        session: Session,
        shell: WindowShell,
        teach: Callable[[Mapping[str, Sequence[Path]]], None],
    ) -> None:
        """`teach` adds images to the own classes of these names."""
        self.work = ReviewSession(session.items)
        self._model = ReviewModel(self.work)
        page = ReviewPage(shell.themes, self._model)
        super().__init__(shell, page)
        self.page = page
        self.work.setParent(self)
        self._model.setParent(self)
        self._pictures = PictureLoader(self)
        self._session = session
        self._teach = teach
        self._page_before: QWidget = shell.start_page
        self._indices: list[int] = []
        """The network's numbers of the classes that are searched."""
        self._connect()

    def open_page(self) -> None:
        """Display the page, and read what was said of the run before."""
        if not self.is_shown:
            self._page_before = self._shell.pages.currentWidget()
            self._shell.pages.setCurrentWidget(self.page)
        self._begin()

    def close_page(self) -> None:
        """Go back to the page that was on display before."""
        if self._page_before is self._shell.start_page:
            self._shell.show_home()
        else:
            self._shell.pages.setCurrentWidget(self._page_before)

    def close(self) -> None:
        """End the work; what was said is stored."""
        self.work.close(_CLOSE_SECONDS)
        self._pictures.close(_CLOSE_SECONDS)

    def _connect(self) -> None:
        page, work, items = self.page, self.work, self._session.items
        page.back_requested.connect(self.close_page)
        page.again_requested.connect(self._begin)
        page.judged.connect(self._on_judged)
        page.ranked.connect(self._on_ranked)
        page.another_chosen.connect(self._on_another)
        page.another_named.connect(lambda name: self._judge("another", name))
        page.withdrawn.connect(lambda row: work.withdraw([self._model.item_row(row)]))
        page.undo_requested.connect(self._on_undo)
        page.order_chosen.connect(work.set_order)
        page.current_changed.connect(self._on_current)
        page.teach_requested.connect(self._on_teach)
        work.read.connect(self._on_read)
        work.ordered.connect(self._on_read)
        work.changed.connect(lambda _rows: self._show_standing())
        work.went_wrong.connect(self._on_went_wrong)
        self._pictures.loaded.connect(self._on_picture)
        self._pictures.failed.connect(self._on_no_picture)
        # Rows have other numbers now, or are of another run.
        for gone in (items.modelAboutToBeReset, items.removing):
            gone.connect(self._on_rows_gone)

    def _begin(self) -> None:
        run = self._session.run.state
        if run is None or run.folder is None or run.id is None:
            self.page.show_words(
                self.tr("There is no stored run to review."),
                self.tr("Open a folder, or choose one of the stored runs in the File menu."),
            )
            return
        self.page.show_waiting(self.tr("Reading the run…"))
        self.work.open(run)

    def _on_rows_gone(self) -> None:
        if self.work.run is not None:
            self.work.forget()
            self._model.forget()
            if self.is_shown:
                QTimer.singleShot(0, self, self._begin)

    def _on_went_wrong(self, error: UserError) -> None:
        if self.work.rows:
            self._shell.banner.show_problem(error.sentence, error.hint, error.detail)
        else:
            self.page.show_problem(error)

    # What is shown

    def _on_read(self) -> None:
        if not self.work.rows:
            self.page.show_words(
                self.tr("This run has no predictions yet."),
                self.tr("Wait until images have been classified, then try again."),
                self.tr("Try again"),
            )
            return
        self._set_labels()
        self.page.show_results()
        first = self.work.next_open(-1)
        self.page.set_current(0 if first is None else first)
        self._show_standing()

    def _set_labels(self) -> None:
        """Search the classes of the network that made the run, as far as they are known."""
        inference = self._session.loader.inference
        columns = self._session.items.columns
        made_by = columns.made_by(self.work.rows[0])
        if (
            inference is not None
            and made_by is not None
            and made_by.weights_sha256 == inference.classifier.weights.sha256
        ):
            labels = inference.classifier.labels
            self._indices = list(range(len(labels)))
            self.page.search.set_labels(labels)
            return
        # Another network is loaded: the classes that occur in the run, in the order of their names.
        known = sorted(set(columns.class_names), key=lambda one: one[2].casefold())
        self._indices = [index for index, _, _ in known]
        self.page.search.set_labels(
            LabelSet(
                "run",
                tuple(
                    ClassLabel(place, wnid, name, name)
                    for place, (_, wnid, name) in enumerate(known)
                ),
            )
        )

    def _on_current(self, row: int) -> None:
        if not 0 <= row < self._model.rowCount():
            self.page.show_prediction(None, "")
            self.page.show_picture(None, "")
            return
        entry = self._session.items.entry(self._model.item_row(row))
        prediction = entry.prediction
        self.page.show_prediction(prediction, self._model.said(row))
        self.page.search.suggest(
            [
                self._indices.index(score.index)
                for score in (prediction.scores if prediction is not None else ())
                if score.index in self._indices
            ]
        )
        self._pictures.load(entry.item)

    def _on_picture(self, item: Item, image: QImage) -> None:
        self.page.show_picture(image, item.name)

    def _on_no_picture(self, item: Item, failure: Failure) -> None:
        self.page.show_picture(None, f"{item.name}: {failure.message}")
        row = self._session.items.row_of(item)
        if row is not None:
            self.work.cannot_be_seen(row)

    def _show_standing(self) -> None:
        work = self.work
        self.page.undo.setEnabled(work.can_undo)
        self.page.show_standing(" ".join(self._standing()))
        self.page.teach.setEnabled(bool(work.known_classes(only_corrected=False)))
        row = self.page.current
        if 0 <= row < self._model.rowCount():
            entry = self._session.items.entry(self._model.item_row(row))
            self.page.show_prediction(entry.prediction, self._model.said(row))

    def _standing(self) -> Iterator[str]:
        """How much was checked and what follows, in sentences."""
        work, sample = self.work, self.work.accuracy
        rate = sample.rate
        yield self.tr("{0} of {1} checked.").format(
            wording.count(work.judged_count), wording.count(len(work.rows))
        )
        if not rate.count:
            yield self.tr("Check images in random order to learn how often the network is right.")
        else:
            yield self.tr(
                "In a random sample of %Ln image(s) the network was right on {0}, that is {1} "
                "(95% interval: {2}).",
                "",
                rate.count,
            ).format(
                wording.count(rate.hits),
                wording.percent(rate.value),
                wording.percent_range(rate.low, rate.high),
            )
            if sample.unsure:
                yield self.tr(
                    "“Not sure” was said of %Ln further image(s) of the sample.", "", sample.unsure
                )
        if work.unstored_count:
            yield self.tr(
                "Not saved yet: %Ln correction(s) of images that the run has not stored.",
                "",
                work.unstored_count,
            )

    # What people say

    def _on_judged(self, state: ReviewState) -> None:
        self._judge(state)

    def _on_another(self, place: int) -> None:
        label = self.page.search.labels[place]
        self._judge("another", label.name, self._indices[place])

    def _on_ranked(self, rank: int) -> None:
        selected = self.page.selected
        if len(selected) == 1 and self.work.judge_as(self._model.item_row(selected[0]), rank):
            self._go_on(selected[-1])

    def _judge(self, state: ReviewState, label: str = "", index: int | None = None) -> None:
        selected = self.page.selected
        if selected:
            self.work.judge([self._model.item_row(row) for row in selected], state, label, index)
            self._go_on(selected[-1])

    def _go_on(self, after: int) -> None:
        """Show the next image that was not checked, or stay where all were."""
        following = self.work.next_open(after)
        if following is not None:
            self.page.set_current(following)

    def _on_undo(self) -> None:
        rows = self.work.undo()
        if rows:
            self.page.set_current(list(self.work.rows).index(rows[0]))

    def _on_teach(self, only_corrected: bool) -> None:
        found = self.work.known_classes(only_corrected=only_corrected)
        if not found:
            self._shell.banner.show_problem(self.tr("No image was corrected yet."))
            return
        self._teach(
            {
                name: [item.path for item in items if item.path is not None]
                for name, items in found.items()
            }
        )
