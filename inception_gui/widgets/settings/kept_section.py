"""The settings of what is kept on this computer: sizes, limits, and Clear."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from inception_gui.widgets.common import wording
from inception_gui.widgets.common.language import QT_TR_NOOP, tr
from inception_gui.widgets.settings.row import ChoiceBox, SettingRow

if TYPE_CHECKING:
    from inception_gui.core.jobs.kept_data import ClearedData, KeptData, What
    from inception_gui.widgets.common.preferences import Preferences
    from inception_gui.widgets.shell.banner import Banner
    from inception_gui.workers.runs.storage import Storage

_TEXTS: Final[dict[What, tuple[str, str, str]]] = {
    "runs": (
        QT_TR_NOOP("Runs"),
        QT_TR_NOOP("The tables of classified folders, to open again and to resume."),
        QT_TR_NOOP("Delete all runs, with what was corrected in them? The images are not changed."),
    ),
    "features": (
        QT_TR_NOOP("Features"),
        QT_TR_NOOP("What similarity compares. They are computed again when they are needed."),
        QT_TR_NOOP("Delete all features? They are computed again when they are needed."),
    ),
    "evaluations": (
        QT_TR_NOOP("Evaluations"),
        QT_TR_NOOP("The reports on labelled images."),
        QT_TR_NOOP("Delete all evaluations? The images are not changed."),
    ),
    "videos": (
        QT_TR_NOOP("Classified videos"),
        QT_TR_NOOP("The classes of every frame, to be there when a video is opened again."),
        QT_TR_NOOP("Delete the classes of all videos? The videos are not changed."),
    ),
    "training": (
        QT_TR_NOOP("Training"),
        QT_TR_NOOP("What is trained on your classes, to go on with it. What you saved stays."),
        QT_TR_NOOP("Delete all training that was begun? What you saved stays."),
    ),
    "cache": (
        QT_TR_NOOP("Cache"),
        QT_TR_NOOP("Makes the start quicker. It is made again when it is needed."),
        QT_TR_NOOP("Clear the cache? It is made again when it is needed."),
    ),
}
"""The title, what it is, and the question before it is cleared."""

_MB_OF_LIMIT: Final = (512, 1024, 2048)


class KeptSection(QObject):
    """Counts when the page is opened; asks before anything is deleted."""

    def __init__(
        self, storage: Storage, preferences: Preferences, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._preferences = preferences
        self._banner = banner
        self._by_what: dict[What, SettingRow] = {}
        self.clear: dict[What, QPushButton] = {}
        self.runs_limit = ChoiceBox(
            [
                (0, self.tr("Keep all")),
                (30, self.tr("Keep 30 days")),
                (90, self.tr("Keep 90 days")),
                (365, self.tr("Keep one year")),
            ]
        )
        self.runs_limit.activated.connect(
            lambda _at: self._on_limit("keep_runs_days", self.runs_limit.value)
        )
        self.features_limit = ChoiceBox(
            [(size, self.tr("At most {0} MB").format(wording.count(size))) for size in _MB_OF_LIMIT]
        )
        self.features_limit.activated.connect(
            lambda _at: self._on_limit("features_mb", self.features_limit.value)
        )
        limits: dict[What, ChoiceBox] = {"runs": self.runs_limit, "features": self.features_limit}
        for what, (title, line, _) in _TEXTS.items():
            button = QPushButton(self.tr("Clear…"))
            button.setAccessibleName(self.tr("Clear: {0}").format(tr(title)))
            button.clicked.connect(lambda _on, what=what: self._on_clear(what))
            self.clear[what] = button
            controls = [limits[what], button] if what in limits else [button]
            self._by_what[what] = SettingRow(
                tr(title),
                tr(line),
                *controls,
                named=what in limits,
                keywords=self.tr("keep storage size delete disk privacy"),
            )
        forget = QPushButton(self.tr("Clear"))
        forget.clicked.connect(lambda: preferences.set("recent", ""))
        forget.setAccessibleName(self.tr("Clear: recently opened"))
        recent = SettingRow(
            self.tr("Recently opened"),
            self.tr("The list of files and folders in the File menu."),
            forget,
            named=False,
            keywords=self.tr("history privacy recent"),
        )
        self.rows = [*self._by_what.values(), recent]
        storage.counted.connect(self._on_counted)
        storage.cleared.connect(self._on_cleared)
        preferences.changed.connect(lambda _name: self.show())
        self.show()

    def open(self) -> None:
        """The page is on display: count."""
        self._storage.count()
        self.show()

    def show(self) -> None:
        """Show the limits."""
        settings = self._preferences.settings
        self.runs_limit.show_value(settings.keep_runs_days)
        self.features_limit.show_value(settings.features_mb)

    # Inside

    def _on_limit(self, name: str, value: object) -> None:
        self._preferences.set(name, value)
        settings = self._preferences.settings
        self._storage.keep_limits(settings.keep_runs_days, settings.features_mb)
        self._storage.count()

    def _on_counted(self, kept: KeptData) -> None:
        row, (_, line, _) = self._by_what[kept.what], _TEXTS[kept.what]
        size = self.tr("{0} MB").format(wording.megabytes(kept.size_bytes))
        if kept.number is not None:
            size = self.tr("{0} kept, {1}").format(wording.count(kept.number), size)
        row.set_line(f"{tr(line)}\n{size}")
        self.clear[kept.what].setEnabled(bool(kept.number or kept.size_bytes))

    def _on_clear(self, what: What) -> None:
        _, _, question = _TEXTS[what]
        self._banner.ask(
            tr(question), self.tr("Delete"), lambda: self._storage.clear(what), is_wished=False
        )

    def _on_cleared(self, cleared: ClearedData) -> None:
        title = tr(_TEXTS[cleared.what][0])
        words = self.tr("Cleared: {0}.").format(title)
        if cleared.left:
            words = self.tr("Cleared: {0}. In use, and kept: {1}.").format(
                title, wording.count(cleared.left)
            )
        self._banner.show_news(words)
