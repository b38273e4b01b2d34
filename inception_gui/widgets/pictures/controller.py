"""Connects the page of images with the session, the menus and what is saved from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication, QImage

from inception_gui.core.types import Failure
from inception_gui.widgets.common import file_dialogs, wording
from inception_gui.widgets.common.language import QT_TR_NOOP, tr
from inception_gui.widgets.common.reveal_in_files import reveal
from inception_gui.widgets.items.table_columns import CHOOSABLE
from inception_gui.widgets.pictures.columns import ColumnSizes
from inception_gui.widgets.pictures.copy_text import (
    MOST_ROWS,
    as_mime,
    prediction_table,
    rows_table,
)
from inception_gui.widgets.pictures.drag_out import DragOut
from inception_gui.widgets.pictures.drag_rows import DragRows
from inception_gui.widgets.pictures.explain_controller import ExplainController
from inception_gui.widgets.pictures.page import PicturePage
from inception_gui.widgets.pictures.region_controller import RegionController
from inception_gui.widgets.pictures.row_menu import RowMenu
from inception_gui.widgets.pictures.row_opening import RowOpening
from inception_gui.widgets.shell.page_controller import PageController
from inception_gui.workers.items.run_model import RunColumn
from inception_gui.workers.pictures.explanation_saver import Form
from inception_gui.workers.pictures.viewer import Shown

if TYPE_CHECKING:
    from inception_gui.settings import Settings
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.session import Session

_CLOSE_SECONDS: Final = 2.0

SAVED_FORMS: Final[dict[Form, tuple[str, str, tuple[str, ...]]]] = {
    "overlay": (
        QT_TR_NOOP("Save with heat map"),
        "heat map.png",
        ("PNG (*.png)", "JPEG (*.jpg *.jpeg)", "WebP (*.webp)"),
    ),
    "five": (
        QT_TR_NOOP("Save top 5 side by side"),
        "top 5.png",
        ("PNG (*.png)", "JPEG (*.jpg *.jpeg)", "WebP (*.webp)"),
    ),
    "figure": (
        QT_TR_NOOP("Save figure"),
        "figure.pdf",
        ("PDF (*.pdf)", "SVG (*.svg)", "PNG (*.png)"),
    ),
    "map": (
        QT_TR_NOOP("Save map values"),
        "map.npy",
        (QT_TR_NOOP("NumPy array (*.npy)"), QT_TR_NOOP("16-bit grey image (*.png)")),
    ),
}
"""For each form: the dialog's title, the end of the proposed file name, the kinds of file."""


class PicturesController(PageController):
    """Shows what the session's viewer brings, and does what its page and the menus ask for."""

    def __init__(self, session: Session, shell: WindowShell, settings: Settings) -> None:
        page = PicturePage(shell.themes, shell.map_style, session.items, session.output)
        super().__init__(shell, page)
        self.page = page
        self._session = session
        self._failure: Failure | None = None
        """Why there is no image, if there is none."""
        page.canvas.action_requested.connect(self._on_play)
        page.pager.play_requested.connect(self._on_play_animation)
        self.explain = ExplainController(
            session.maps, page, shell.themes, shell.map_style, settings, self
        )
        actions = shell.actions
        self.row_menu = RowMenu(session, page, self)
        self.row_menu.similar_wanted.connect(actions.similar_wanted)
        self.row_menu.these_are_wanted.connect(actions.these_are_wanted)
        self.row_menu.own_classes = lambda: actions.taught_classes
        self.row_menu.remove_requested.connect(self.remove)
        self.row_opening = RowOpening(session, page, shell.preferences, self)
        self.drag_out = DragOut(page.canvas, session.explanation_saver, self.explain.drawn)
        self.drag_rows = DragRows(page.run_panel, shell.banner)
        self.region = RegionController(session, shell, page, self)
        actions.region_wanted.connect(self._while_shown(self.region.begin))
        self.row_menu.for_picture = (
            *(actions.save, actions.copy, actions.copy_text),
            *(actions.fit, actions.actual_size),
            actions.region,
        )
        columns = page.run_panel.table.columns
        columns.chosen_changed.connect(self._on_columns)
        columns.choose(_columns_of(settings.columns))
        page.run_panel.grid.set_thumbnail_width(settings.thumbnail_px)
        actions.show_thumbnail_width(settings.thumbnail_px)
        self._connect_actions()
        self._connect_session()
        page.run_panel.set_unsure_below(session.unsure_below)
        page.predictions.set_most_shown(shell.preferences.settings.scores_shown)
        shell.preferences.changed.connect(
            lambda _name: page.predictions.set_most_shown(shell.preferences.settings.scores_shown)
        )
        page.run_panel.save_in(shell.open_handler.save_folder)
        page.columns.chosen = ColumnSizes(
            settings.predictions_px, settings.run_share, settings.run_share_above
        )

    @property
    def can_save(self) -> bool:
        """Whether a prediction with its heat map is on display."""
        return self.is_shown and self.page.chosen_class is not None

    @property
    def is_sort_panel_shown(self) -> bool:
        """Whether the panel that sorts is open, which reports on sorts itself."""
        drawer = self.page.run_panel.drawer
        return drawer is not None and drawer.sort.isVisible()

    @property
    def is_sorted_alike(self) -> bool:
        """Whether the rows are sorted like with like."""
        return self.page.run_panel.model.sorting.key == "likeness"

    @property
    def is_export_panel_shown(self) -> bool:
        """Whether the panel that exports is open, which reports on exports itself."""
        drawer = self.page.run_panel.drawer
        return drawer is not None and drawer.export.isVisible()

    def show(self) -> None:
        """Display the page."""
        self._shell.pages.setCurrentWidget(self.page)
        self.page.take_panel(self._shell.network.panel)
        self.page.canvas.setFocus()

    def close(self) -> None:
        self.region.close(_CLOSE_SECONDS)
        self.drag_out.close()

    def step(self, by: int) -> None:
        """Show the image that is `by` places further on."""
        if not self.page.step(by):
            self._session.select(self._session.current_row + by)

    def choose_prediction(self, rank: int) -> None:
        """Show the heat map of the class at this rank, from 0."""
        self.page.predictions.choose(rank)

    def remove(self, rows: Sequence[int]) -> None:
        """Take these rows off the list."""
        items = self._session.remove(rows)
        if not len(self._session.items):
            return  # the whole list can be brought back
        of_list = self._session.items.columns
        words = self.tr("Removed from the list: {0}. The file is not changed.")
        if len(items) > 1:
            words = self.tr(
                "Removed from the list: %Ln image(s). The files are not changed.", "", len(items)
            )

        def put_back() -> None:
            self._shell.banner.hide()
            if self._session.items.columns is of_list:  # not into another list that came since
                self._session.put_back(items)

        self._shell.banner.show_news(words.format(items[0].name), self.tr("Undo"), put_back)

    def show_failed(self) -> None:
        """List the files of a run that cannot be read."""
        self.explain.make_room()
        panel = self.page.run_panel
        panel.filter_line.set_text("failed")
        panel.focus_rows()

    def remembered(self, settings: Settings) -> Settings:
        chosen = self.page.columns.chosen
        return replace(
            self.explain.remembered(settings),
            predictions_px=chosen.predictions_px,
            columns=" ".join(
                column.name.lower()
                # It comes by itself where there are further weights.
                for column in sorted(self.page.run_panel.table.columns.chosen - {RunColumn.BESIDE})
            ),
            thumbnail_px=self.page.run_panel.grid.thumbnail_width,
            run_share=round(chosen.run_share, 3),
            run_share_above=round(chosen.run_share_above, 3),
        )

    # Saving

    def save(self) -> None:
        """Ask for a file name, then save the image with its heat map."""
        self.save_form("overlay")

    def save_form(self, form: Form) -> None:
        """Ask for a file name, then save what is on display in this form."""
        drawn = self.explain.drawn()
        if drawn is None:
            return
        title, ending, filters = SAVED_FORMS[form]
        path = drawn.item.path or Path.home() / "image"
        saves = self._shell.open_handler.save_folder

        def save(chosen: Path) -> None:
            saves.note_file(chosen)
            self._session.explanation_saver.save(drawn, chosen, form)

        file_dialogs.choose_target(
            self._shell.window,
            tr(title),
            str(saves.or_else(path.parent) / f"{path.stem} {ending}"),
            [tr(each) for each in filters],
            save,
        )

    def copy(self) -> None:
        """Copy the image with its heat map to the clipboard."""
        drawn = self.explain.drawn()
        if drawn is not None:
            self._session.explanation_saver.compose(drawn)

    def copy_text(self) -> None:
        """Copy the selected rows of a run as a table, or the predictions of the image."""
        panel, shown = self.page.run_panel, self._session.viewer.current
        if self.page.is_run_shown:
            rows = sorted({at.row() for at in panel.view.selectionModel().selectedIndexes()})
            if len(rows) > MOST_ROWS:
                words = self.tr("Too many rows for the clipboard: {0}.")
                hint = self.tr("Export the results instead (Ctrl+Shift+E).")
                self._shell.banner.show_problem(words.format(wording.count(len(rows))), hint)
                return
            table = rows_table(panel.table, rows)
            words = self.tr("%Ln row(s) copied as a table", "", len(rows))
        elif shown is not None and shown.prediction is not None:
            predictions = self.page.predictions
            number = self._shell.preferences.settings.scores_shown
            table = prediction_table(shown.prediction, predictions.verdict_text, number)
            words = self.tr("Predictions copied as text")
        else:
            return
        QGuiApplication.clipboard().setMimeData(as_mime(table))
        self._shell.banner.show_news(words)

    # Inside

    def _connect_actions(self) -> None:
        actions, page = self._shell.actions, self.page
        self.explain.connect_actions(actions)
        for asked, do in (
            (actions.save_requested, self.save),
            (actions.copy_requested, self.copy),
            (actions.copy_text_requested, self.copy_text),
            (actions.find_requested, page.run_panel.focus_filter),
            (actions.zoom_in_requested, page.canvas.zoom_in),
            (actions.zoom_out_requested, page.canvas.zoom_out),
            (actions.fit_requested, page.canvas.fit),
            (actions.actual_size_requested, page.canvas.actual_size),
            (actions.remove_requested, self._on_remove),
        ):
            asked.connect(self._while_shown(do))
        actions.save_form_requested.connect(self.save_form)
        actions.thumbnail_width_chosen.connect(page.run_panel.grid.set_thumbnail_width)
        page.canvas.zoom_changed.connect(lambda _zoom: self._show_zoom())
        self._shell.pages.currentChanged.connect(lambda _index: self._show_zoom())
        # A map that can be copied can be saved in any form.
        actions.copy.enabledChanged.connect(actions.set_forms_enabled)
        page.row_chosen.connect(self._session.select)
        page.run_panel.unsure_below_chosen.connect(self._session.set_unsure_below)
        page.page_requested.connect(self._session.open_page)

    def _connect_session(self) -> None:
        session = self._session
        session.current_changed.connect(self._on_current_changed)
        session.unsure_below_changed.connect(self.page.run_panel.set_unsure_below)
        session.unsure_below_changed.connect(lambda _share: self.page.predictions.update_verdict())
        session.viewer.opened.connect(self._on_opened)
        session.viewer.classified.connect(self._on_classified)
        session.viewer.failed.connect(self._on_failed)
        session.explanation_saver.saved.connect(self._on_saved)
        session.explanation_saver.composed.connect(self._on_composed)
        self._shell.network.text_changed.connect(self._on_network_words)

    def _while_shown(self, do: Callable[[], None]) -> Callable[[], None]:
        """`do` while the images are on display: other pages have their own meaning, or none."""
        return lambda: do() if self.is_shown else None

    def _on_columns(self) -> None:
        chosen = self.page.run_panel.table.columns.chosen
        self._session.dates.set_wanted(RunColumn.CHANGED in chosen)

    def _show_zoom(self) -> None:
        canvas = self.page.canvas
        has_zoom = self.is_shown and canvas.has_picture
        self._shell.status_line.set_zoom(canvas.zoom if has_zoom else None)

    def _on_remove(self) -> None:
        rows = self.page.run_panel.selected_items if self.page.is_run_shown else []
        if not rows and self._session.current_row >= 0:
            rows = [self._session.current_row]
        if rows:
            self.remove(rows)

    def _on_current_changed(self, row: int) -> None:
        if row < 0:
            self.page.forget()
            self.page.set_run_shown(False)
        else:
            self.page.begin(row, self.tr("Opening…"), self._shell.network.text.waiting)
        self.changed.emit()

    def _on_opened(self, shown: Shown) -> None:
        self.page.show_opened(shown, self._shell.network.text.waiting)
        if shown.prediction is not None:
            self.page.show_classified(shown)
        self.changed.emit()

    def _on_classified(self, shown: Shown) -> None:
        self.page.show_classified(shown)
        self.changed.emit()

    def _on_failed(self, failure: Failure) -> None:
        self._failure = failure
        self.page.show_failure(failure)
        self.changed.emit()

    def _on_play(self) -> None:
        """The file on display is a video."""
        if self._failure is not None and self._failure.item.path is not None:
            self._shell.open_handler.play_requested.emit([self._failure.item.path])

    def _on_play_animation(self) -> None:
        shown = self._session.viewer.current
        if shown is not None and shown.item.path is not None:
            self._shell.open_handler.play_requested.emit([shown.item.path])

    def _on_network_words(self) -> None:
        self.page.set_working_text(self._shell.network.text.waiting)

    def _on_saved(self, path: Path) -> None:
        self._shell.banner.show_news(
            self.tr("Saved as {0}").format(path),
            self.tr("Show in folder"),
            lambda: reveal(path),
        )

    def _on_composed(self, picture: QImage) -> None:
        QGuiApplication.clipboard().setImage(picture)
        self._shell.banner.show_news(self.tr("Image with heat map copied to the clipboard"))


def _columns_of(names: str) -> frozenset[RunColumn]:
    """The columns of these names; others are ignored."""
    known = {column.name.lower(): column for column in CHOOSABLE}
    return frozenset(known[name] for name in names.split() if name in known)
