"""What the map means, in one honest sentence, and more of it for those who ask why."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from inception_gui.core.cam import LAST_BLOCK, METHODS
from inception_gui.core.types import HeatMap
from inception_gui.widgets.common.theme import ThemeSource


class MapCaption(QLabel):
    """A paragraph of rich text; its link unfolds the rest in place."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._heat_map: HeatMap | None = None
        self._sentence = ""
        self._has_more = False
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setProperty("look", "soft")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.linkActivated.connect(lambda _link: self.unfold(not self._has_more))
        themes.theme_changed.connect(self._say)

    def show_map(self, heat_map: HeatMap, sentence: str) -> None:
        """Say `sentence` beside this map."""
        self._heat_map, self._sentence = heat_map, sentence
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._say()

    def show_words(self, words: str) -> None:
        """Say this where there is no map yet, or none at all."""
        self._heat_map, self._sentence = None, words
        self._say()

    def unfold(self, has_more: bool) -> None:
        """Say how the map was made, or the one sentence alone."""
        self._has_more = has_more
        self._say()

    @property
    def sentence(self) -> str:
        return self._sentence

    def _say(self) -> None:
        tokens = self._themes.theme
        start = self.tr("Where it looked.")
        parts = [f'<b style="color:{tokens.text}">{start}</b> {escape(self._sentence)}']
        if self._heat_map is not None:
            link = self.tr("Less") if self._has_more else self.tr("Why?")
            parts.append(f'<a href="why" style="color:{tokens.accent}">{link}</a>')
        paragraphs = [" ".join(parts)]
        if self._heat_map is not None and self._has_more:
            paragraphs += [escape(words) for words in self._more(self._heat_map)]
        paragraphs.append(self._hint())
        self.setText("".join(f'<p style="line-height:140%">{words}</p>' for words in paragraphs))

    def _more(self, heat_map: HeatMap) -> list[str]:
        method = METHODS[heat_map.method]
        height, width = heat_map.values.shape
        made = self.tr("Made with {0}. {1}").format(method.title, method.about)
        if method.needs == "passes":
            made += " " + self.tr("It is coarse: {0} × {1} places were covered.").format(
                width, height
            )
        else:
            layer = self.tr("the last layer") if heat_map.layer == LAST_BLOCK else heat_map.layer
            made += " " + self.tr(
                "It adds up what {0} of the network found, on a grid of {1} × {2} cells; whatever "
                "is finer than a cell is smoothing."
            ).format(layer, width, height)
        limits = self.tr(
            "Colours are stretched from this map's least to its most, so two maps cannot be "
            "compared by brightness. A bright area raised the score. It may be the thing itself, "
            "its surroundings, or a habit of the pictures that the network was trained on. "
            "Covering that area (the method “Occlusion”) is a way to check."
        )
        return [made, limits]

    def _hint(self) -> str:
        tokens = self._themes.theme
        key = (
            f'<span style="background-color:{tokens.selected};color:{tokens.text}">'
            f"&nbsp;{self.tr('Space')}&nbsp;</span>"
        )
        return self.tr("Hold {0} to see the picture alone.").format(key)
