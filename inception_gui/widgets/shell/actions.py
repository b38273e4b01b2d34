"""The menu bar: every command of the window, for keyboard use and discovery."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

THUMBNAIL_WIDTHS: Final = (80, 110, 190)
"""Small, medium and large, in logical pixels."""


class WindowActions(QObject):
    """The commands of the window, as menus and as signals.

    Signals:
        theme_chosen(str): "system", "light", "dark" or "contrast".
        these_are_wanted(list[Path], str): these images show this class; "" for a new one.
        help_requested(str): a topic of help, see `widgets.help.page`.
        The names of the others say what the user asked for.
    """

    open_requested = Signal()
    folder_requested = Signal()
    paste_requested = Signal()
    save_requested = Signal()
    copy_requested = Signal()
    copy_text_requested = Signal()
    clear_requested = Signal()
    remove_requested = Signal()
    stop_requested = Signal()
    resume_requested = Signal()
    pause_requested = Signal()
    find_requested = Signal()
    runs_wanted = Signal()
    run_chosen = Signal(object)
    evaluate_requested = Signal()
    teach_requested = Signal()
    these_are_wanted = Signal(object, str)
    run_deleted = Signal(object)
    file_menu_opened = Signal()
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
    similar_wanted = Signal(object, str)
    """An `Item`, or None for the image on display; "list" or "all", where to search."""
    look_alikes_wanted = Signal()
    review_wanted = Signal()
    region_wanted = Signal()
    alike_wanted = Signal()
    tools_opened = Signal()
    settings_requested = Signal()
    theme_chosen = Signal(str)
    thumbnail_width_chosen = Signal(int)
    help_requested = Signal(str)
    log_folder_requested = Signal()
    report_requested = Signal()
    about_requested = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.taught_classes: list[str] = []
        """The classes of the open project of own classes."""
        keys = QKeySequence.StandardKey
        bar = window.menuBar()

        file_menu = bar.addMenu(self.tr("&File"))
        file_menu.aboutToShow.connect(self.file_menu_opened)
        self._add(file_menu, self.tr("&Open images…"), keys.Open, self.open_requested.emit)
        self._add(file_menu, self.tr("Open &folder…"), "Ctrl+Shift+O", self.folder_requested.emit)
        self.recent = file_menu.addMenu(self.tr("Open recent"))
        self.recent.setToolTipsVisible(True)
        self._add(file_menu, self.tr("&Paste"), keys.Paste, self.paste_requested.emit)
        self.archive = self._add(file_menu, self.tr("Open archive…"), None, lambda: None)
        file_menu.addSeparator()
        self.save = self._add(
            file_menu, self.tr("&Save with heat map…"), keys.Save, self.save_requested.emit
        )
        self.copy = self._add(
            file_menu, self.tr("&Copy with heat map"), keys.Copy, self.copy_requested.emit
        )
        self.copy_text = self._add(
            file_menu,
            self.tr("Copy predictions as text"),
            "Ctrl+Shift+C",
            self.copy_text_requested.emit,
        )
        self._forms = [
            self._add(file_menu, title, None, partial(self.save_form_requested.emit, form))
            for form, title in (
                ("five", self.tr("Save top 5 side &by side…")),
                ("figure", self.tr("Save f&igure…")),
                ("map", self.tr("Save &map values…")),
            )
        ]
        self.set_forms_enabled(False)
        self.export = self._add(
            file_menu, self.tr("E&xport results…"), "Ctrl+Shift+E", lambda: None
        )
        file_menu.addSeparator()
        self.stop = self._add(file_menu, self.tr("S&top"), "Escape", self.stop_requested.emit)
        self.can_stop = False
        """Whether anything runs; the menu shows it when it opens."""
        file_menu.aboutToShow.connect(lambda: self.stop.setEnabled(self.can_stop))
        # Its key dismisses messages too, so it must work whatever the menu showed.
        file_menu.aboutToHide.connect(lambda: self.stop.setEnabled(True))
        self.pause = self._add(
            file_menu, self.tr("Pa&use or resume"), "Ctrl+.", self.pause_requested.emit
        )
        self.resume = self._add(
            file_menu, self.tr("C&lassify the rest"), "Ctrl+R", self.resume_requested.emit
        )
        self.clear = self._add(
            file_menu, self.tr("Cle&ar list"), "Ctrl+L", self.clear_requested.emit
        )
        self.remove = self._add(
            file_menu, self.tr("Remo&ve from list"), keys.Delete, self.remove_requested.emit
        )
        self.bring_back = self._add(
            file_menu, self.tr("Bring bac&k previous list"), keys.Undo, lambda: None
        )
        self.runs = file_menu.addMenu(self.tr("&Runs"))
        self._listed: list[tuple[str, object]] = []
        self.runs.setToolTipsVisible(True)
        self.runs.aboutToShow.connect(self.runs_wanted)
        self.follow = self._add(file_menu, self.tr("Keep &watching"), None, lambda: None)
        self.follow.setCheckable(True)
        self.undo_sort = QAction(self.tr("U&ndo last sort"), window)
        self.undo_sort.setEnabled(False)
        file_menu.setToolTipsVisible(True)
        file_menu.addAction(self.undo_sort)
        self._add(file_menu, self.tr("&Evaluate"), "Ctrl+E", self.evaluate_requested.emit)
        self._add(file_menu, self.tr("Teac&h own classes"), "Ctrl+T", self.teach_requested.emit)
        file_menu.addSeparator()
        preferences = self._add(
            file_menu, self.tr("Settin&gs"), "Ctrl+,", self.settings_requested.emit
        )
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        file_menu.addSeparator()
        quit_ = self._add(file_menu, self.tr("&Quit"), "Ctrl+Q", window.close)
        quit_.setAutoRepeat(False)  # it may ask; a key held down is not an answer

        view = bar.addMenu(self.tr("&View"))
        self._add(view, self.tr("Show or hide &heat map"), "H", self.heat_map_toggled.emit)
        self._add(view, self.tr("Heat map of another &class…"), "C", self.class_wanted.emit)
        self._add(view, self.tr("&Explain heat map"), "E", self.explain_wanted.emit)
        self._add(
            view, self.tr("&Before and after"), "B", lambda: self.comparison_wanted.emit("split")
        )
        self._add(
            view, self.tr("Top 5 &side by side"), "G", lambda: self.comparison_wanted.emit("grid")
        )
        self.find = self._add(view, self.tr("Filter &table"), keys.Find, self.find_requested.emit)
        view.addSeparator()
        # No shortcuts here: arrow keys go to the focused widget, and to the window only after that.
        self._add(view, self.tr("&Previous image"), None, self.previous_requested.emit)
        self._add(view, self.tr("&Next image"), None, self.next_requested.emit)
        view.addSeparator()
        zoom_in = self._add(view, self.tr("Zoom &in"), keys.ZoomIn, self.zoom_in_requested.emit)
        # "+" without Shift, on the keyboards that have it there.
        zoom_in.setShortcuts([QKeySequence(keys.ZoomIn), QKeySequence("Ctrl+=")])
        self._add(view, self.tr("Zoom &out"), keys.ZoomOut, self.zoom_out_requested.emit)
        self.fit = self._add(view, self.tr("&Fit to window"), "Ctrl+0", self.fit_requested.emit)
        self.actual_size = self._add(
            view, self.tr("&Actual size"), "Ctrl+1", self.actual_size_requested.emit
        )
        view.addSeparator()
        self._thumbnails = self._thumbnail_menu(view)
        self._themes = self._theme_menu(view)

        tools = bar.addMenu(self.tr("&Tools"))
        self.similar = [
            self._add(tools, title, keys_, partial(self.similar_wanted.emit, None, scope))
            for title, keys_, scope in (
                (self.tr("Find &similar in this list"), "Ctrl+Shift+F", "list"),
                (self.tr("Find similar in &all runs"), "Ctrl+Shift+A", "all"),
            )
        ]

        self.similar.append(
            self._add(
                tools, self.tr("&Group look-alikes"), "Ctrl+Shift+G", self.look_alikes_wanted.emit
            )
        )

        self.review = self._add(
            tools, self.tr("Re&view predictions"), "Ctrl+Shift+V", self.review_wanted.emit
        )

        self.alike = self._add(
            tools, self.tr("Sort like &with like"), "Ctrl+Shift+L", self.alike_wanted.emit
        )
        self.alike.setCheckable(True)
        tools.aboutToShow.connect(self.tools_opened)

        self.region = self._add(
            tools, self.tr("&Look only here…"), "Ctrl+Shift+R", self.region_wanted.emit
        )
        self.similar.append(self.region)

        help_menu = bar.addMenu(self.tr("&Help"))
        for topic, title, shortcut in (
            ("manual", self.tr("&Manual"), "F1"),
            ("steps", self.tr("&First steps"), None),
            ("keys", self.tr("&Keys"), None),
            ("classes", self.tr("&Classes"), None),
            ("licences", self.tr("&Licences"), None),
        ):
            self._add(help_menu, title, shortcut, partial(self.help_requested.emit, topic))
        help_menu.addSeparator()
        self._add(help_menu, self.tr("Save &diagnostic report…"), None, self.report_requested.emit)
        self._add(help_menu, self.tr("Open l&og folder"), None, self.log_folder_requested.emit)
        self._add(help_menu, self.tr("&About Inception GUI"), None, self.about_requested.emit)

    def show_runs(self, runs: Sequence[tuple[str, object]]) -> None:
        """List runs by their text; `run_chosen` and `run_deleted` pass on what comes with it."""
        if list(runs) == self._listed:
            return  # the user may have the menu open
        self._listed = list(runs)
        self.runs.clear()
        self.runs.setEnabled(bool(runs))
        for words, run in runs:
            action = self.runs.addAction(words)
            action.triggered.connect(lambda _on, run=run: self.run_chosen.emit(run))
        self.runs.addSeparator()
        delete = self.runs.addMenu(self.tr("&Delete"))
        for words, run in runs:
            action = delete.addAction(words)
            action.triggered.connect(lambda _on, run=run: self.run_deleted.emit(run))

    def show_theme(self, choice: str) -> None:
        """Mark the current theme."""
        self._themes[choice].setChecked(True)

    def set_forms_enabled(self, enabled: bool) -> None:
        """Whether there is a heat map to save in other forms."""
        for action in self._forms:
            action.setEnabled(enabled)

    def save_menu(self) -> QMenu:
        """A menu of what can be saved, for the button in the toolbar."""
        menu = QMenu(self._window)
        menu.addAction(self.save)
        menu.addAction(self.copy)
        menu.addAction(self.copy_text)
        menu.addSeparator()
        menu.addActions(self._forms)
        menu.addSeparator()
        menu.addAction(self.export)
        return menu

    def show_thumbnail_width(self, width_px: int) -> None:
        """Mark the current size of thumbnails."""
        for size, action in self._thumbnails.items():
            action.setChecked(size == width_px)

    def _thumbnail_menu(self, view: QMenu) -> dict[int, QAction]:
        menu = view.addMenu(self.tr("Thumbnail si&ze"))
        group = QActionGroup(self)
        actions = {}
        titles = (self.tr("&Small"), self.tr("&Medium"), self.tr("&Large"))
        for title, width_px in zip(titles, THUMBNAIL_WIDTHS, strict=True):
            action = QAction(title, self, checkable=True)
            action.triggered.connect(
                lambda _on, width_px=width_px: self.thumbnail_width_chosen.emit(width_px)
            )
            group.addAction(action)
            menu.addAction(action)
            actions[width_px] = action
        return actions

    def _theme_menu(self, view: QMenu) -> dict[str, QAction]:
        menu = view.addMenu(self.tr("The&me"))
        group = QActionGroup(self)
        actions = {}
        for choice, title in (
            ("system", self.tr("Same as &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
            ("contrast", self.tr("&High contrast")),
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
