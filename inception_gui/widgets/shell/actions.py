"""The menu bar: everything the window does, for the keyboard and for discovery."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class WindowActions(QObject):
    """The window's actions, as signals and as menus.

    Signals:
        theme_chosen(str): "system", "light" or "dark".
        The others say what was asked for.
    """

    open_requested = Signal()
    folder_requested = Signal()
    paste_requested = Signal()
    save_requested = Signal()
    copy_requested = Signal()
    clear_requested = Signal()
    stop_requested = Signal()
    go_on_requested = Signal()
    pause_requested = Signal()
    find_requested = Signal()
    runs_wanted = Signal()
    run_chosen = Signal(object)
    evaluate_requested = Signal()
    run_discarded = Signal(object)
    pictures_wanted = Signal()
    heat_map_toggled = Signal()
    explain_wanted = Signal()
    class_wanted = Signal()
    comparison_wanted = Signal(str)
    save_form_requested = Signal(str)
    previous_requested = Signal()
    next_requested = Signal()
    zoom_in_requested = Signal()
    zoom_out_requested = Signal()
    fit_requested = Signal()
    actual_size_requested = Signal()
    theme_chosen = Signal(str)
    log_folder_requested = Signal()
    about_requested = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        keys = QKeySequence.StandardKey
        bar = window.menuBar()

        pictures = bar.addMenu(self.tr("&Pictures"))
        pictures.aboutToShow.connect(self.pictures_wanted)
        self._add(pictures, self.tr("&Open…"), keys.Open, self.open_requested.emit)
        self._add(pictures, self.tr("Open a &folder…"), "Ctrl+Shift+O", self.folder_requested.emit)
        self._add(pictures, self.tr("&Paste"), keys.Paste, self.paste_requested.emit)
        pictures.addSeparator()
        self.save = self._add(
            pictures, self.tr("&Save with heat map…"), keys.Save, self.save_requested.emit
        )
        self.copy = self._add(
            pictures, self.tr("&Copy with heat map"), keys.Copy, self.copy_requested.emit
        )
        self._forms = [
            self._add(pictures, title, None, partial(self.save_form_requested.emit, form))
            for form, title in (
                ("five", self.tr("Save the answers side &by side…")),
                ("figure", self.tr("Save a f&igure…")),
                ("map", self.tr("Save the &map’s numbers…")),
            )
        ]
        self.set_forms_enabled(False)
        pictures.addSeparator()
        self.stop = self._add(pictures, self.tr("S&top"), "Escape", self.stop_requested.emit)
        self.can_stop = False
        """Whether anything runs; the menu says so."""
        pictures.aboutToShow.connect(lambda: self.stop.setEnabled(self.can_stop))
        # Its key answers messages too, and must work whatever the menu says.
        pictures.aboutToHide.connect(lambda: self.stop.setEnabled(True))
        self.pause = self._add(
            pictures, self.tr("Pa&use or continue"), "Ctrl+.", self.pause_requested.emit
        )
        self.go_on = self._add(
            pictures, self.tr("&Look at the rest"), "Ctrl+R", self.go_on_requested.emit
        )
        self.clear = self._add(
            pictures, self.tr("Cle&ar the list"), "Ctrl+L", self.clear_requested.emit
        )
        self.runs = pictures.addMenu(self.tr("&Runs"))
        self._listed: list[tuple[str, object]] = []
        self.runs.setToolTipsVisible(True)
        self.runs.aboutToShow.connect(self.runs_wanted)
        self.undo_sorting = QAction(self.tr("U&ndo the last sorting…"), window)
        self.undo_sorting.setEnabled(False)
        pictures.setToolTipsVisible(True)
        pictures.addAction(self.undo_sorting)
        self._add(pictures, self.tr("&Evaluate…"), "Ctrl+E", self.evaluate_requested.emit)
        pictures.addSeparator()
        leave = self._add(pictures, self.tr("&Quit"), "Ctrl+Q", window.close)
        leave.setAutoRepeat(False)  # it may ask; a key held down is no answer

        view = bar.addMenu(self.tr("&View"))
        self._add(view, self.tr("&Heat map on or off"), "H", self.heat_map_toggled.emit)
        self._add(view, self.tr("Map of another &class…"), "C", self.class_wanted.emit)
        self._add(view, self.tr("&Explain: method, layer, lines…"), "E", self.explain_wanted.emit)
        self._add(
            view, self.tr("&Before and after"), "B", lambda: self.comparison_wanted.emit("split")
        )
        self._add(
            view, self.tr("Answers &side by side"), "G", lambda: self.comparison_wanted.emit("grid")
        )
        self.find = self._add(
            view, self.tr("Filter the &table"), keys.Find, self.find_requested.emit
        )
        view.addSeparator()
        # No keys here: arrows belong to whatever has the focus, and reach the window otherwise.
        self._add(view, self.tr("&Previous picture"), None, self.previous_requested.emit)
        self._add(view, self.tr("&Next picture"), None, self.next_requested.emit)
        view.addSeparator()
        self._add(view, self.tr("Zoom &in"), keys.ZoomIn, self.zoom_in_requested.emit)
        self._add(view, self.tr("Zoom &out"), keys.ZoomOut, self.zoom_out_requested.emit)
        self._add(view, self.tr("&Fit to the window"), "Ctrl+0", self.fit_requested.emit)
        self._add(view, self.tr("&Actual size"), "Ctrl+1", self.actual_size_requested.emit)
        view.addSeparator()
        self._themes = self._theme_menu(view)

        help_menu = bar.addMenu(self.tr("&Help"))
        self._add(help_menu, self.tr("Show the &log folder"), None, self.log_folder_requested.emit)
        self._add(help_menu, self.tr("&About Inception GUI"), None, self.about_requested.emit)

    def show_runs(self, runs: Sequence[tuple[str, object]]) -> None:
        """List runs by their words; `run_chosen` and `run_discarded` give back what came along."""
        if list(runs) == self._listed:
            return  # someone may be in the menu
        self._listed = list(runs)
        self.runs.clear()
        self.runs.setEnabled(bool(runs))
        for words, run in runs:
            action = self.runs.addAction(words)
            action.triggered.connect(lambda _on, run=run: self.run_chosen.emit(run))
        self.runs.addSeparator()
        discard = self.runs.addMenu(self.tr("&Discard"))
        for words, run in runs:
            action = discard.addAction(self.tr("{0}…").format(words))
            action.triggered.connect(lambda _on, run=run: self.run_discarded.emit(run))

    def show_theme(self, choice: str) -> None:
        """Mark the theme in use."""
        self._themes[choice].setChecked(True)

    def set_forms_enabled(self, enabled: bool) -> None:
        """Whether there is a map that can be saved in other forms."""
        for action in self._forms:
            action.setEnabled(enabled)

    def save_menu(self) -> QMenu:
        """A menu of what can be saved, for the toolbar's button."""
        menu = QMenu(self._window)
        menu.addAction(self.save)
        menu.addAction(self.copy)
        menu.addSeparator()
        menu.addActions(self._forms)
        return menu

    def _theme_menu(self, view: QMenu) -> dict[str, QAction]:
        menu = view.addMenu(self.tr("The&me"))
        group = QActionGroup(self)
        actions = {}
        for choice, title in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            action = QAction(title, self, checkable=True)
            action.triggered.connect(lambda _on, choice=choice: self.theme_chosen.emit(choice))
            group.addAction(action)
            menu.addAction(action)
            actions[choice] = action
        return actions

    def _add(
        self,
        menu: QMenu,
        title: str,
        keys: QKeySequence.StandardKey | str | None,
        do: Callable[[], object],
    ) -> QAction:
        action = QAction(title, self._window)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked: do())
        menu.addAction(action)
        return action
