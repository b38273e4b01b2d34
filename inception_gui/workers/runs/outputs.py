"""What can be made of a run: a file of results, a folder of heat maps, sorted images, keywords."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.runs.exporter import Exporter
from inception_gui.workers.runs.heat_map_writer import HeatMapWriter
from inception_gui.workers.runs.keyword_writer import KeywordWriter
from inception_gui.workers.runs.run_state import RunState
from inception_gui.workers.runs.sorter import Sorter

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference


class RunOutput(QObject):
    """An exporter, writers of heat maps and keywords, a sorter, each busy or idle by itself."""

    def __init__(
        self,
        items: ItemModel,
        run: Callable[[], RunState | None],
        inference: Callable[[], Inference | None],
        parent: QObject | None = None,
    ) -> None:
        """See `Exporter`."""
        super().__init__(parent)
        self.exporter = Exporter(items, run, inference, self)
        self.heat_map_writer = HeatMapWriter(items, inference, self)
        self.sorter = Sorter(items, self)
        self.keyword_writer = KeywordWriter(items, self)
        self.sorters = [self.sorter]
        """All that move files, those of single pages too."""

    @property
    def is_moving_files(self) -> bool:
        """Whether images are being sorted, or a sort is being undone, wherever it was begun."""
        return any(sorter.is_moving_files for sorter in self.sorters)

    def close(self, seconds: float) -> None:
        """Stop all, waiting no longer than `seconds` for each."""
        self.exporter.close(seconds)
        self.heat_map_writer.close(seconds)
        self.sorter.close(seconds)
        self.keyword_writer.close(seconds)
