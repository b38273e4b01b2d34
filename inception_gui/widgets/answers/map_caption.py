"""The caption of a heat map: what it means in one sentence, and more on request."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from inception_gui.core.cam import LAST_BLOCK, METHODS
from inception_gui.core.types import HeatMap
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.common.theme import ThemeSource


class MapCaption(QLabel):
    """A paragraph of rich text with a link that unfolds how the map was made."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._heat_map: HeatMap | None = None
        self._sentence = ""
        self._has_more = False
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setProperty("markup", True)
        self.setProperty("look", "soft")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.linkActivated.connect(lambda _link: self.unfold(not self._has_more))
        themes.theme_changed.connect(self._say)

    def show_map(self, heat_map: HeatMap, sentence: str) -> None:
        """Show `sentence` for this map."""
        self._heat_map, self._sentence = heat_map, sentence
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._say()

    def show_words(self, words: str) -> None:
        """Show this while there is no map."""
        self._heat_map, self._sentence = None, words
        self._say()

    def unfold(self, has_more: bool) -> None:
        """Show how the map was made, or the sentence alone."""
        self._has_more = has_more
        self._say()

    @property
    def sentence(self) -> str:
        return self._sentence

    def _say(self) -> None:
        tokens = self._themes.theme
        start = self.tr("Where the network looked.")
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
        made = self.tr("Method: {0}. {1}").format(method.title, translated(method.about))
        if method.needs == "passes":
            made += " " + self.tr("It is coarse: {0} × {1} patches were covered.").format(
                width, height
            )
        else:
            layer = self.tr("the last block") if heat_map.layer == LAST_BLOCK else heat_map.layer
            made += " " + self.tr(
                "It combines what {0} of the network found on a grid of {1} × {2} cells; "
                "details finer than a cell come from smoothing."
            ).format(layer, width, height)
        limits = self.tr(
            "Each map is scaled to its own minimum and maximum, so the brightness of two maps "
            "cannot be compared. A bright area raised the score. It may be the object itself, its "
            "surroundings, or something common in the training images. To check, cover that area: "
            "the method “Occlusion” does so."
        )
        return [made, limits]

    def _hint(self) -> str:
        tokens = self._themes.theme
        key = (
            f'<span style="background-color:{tokens.selected};color:{tokens.text}">'
            f"&nbsp;{self.tr('Space')}&nbsp;</span>"
        )
        return self.tr("Hold {0} to see the image alone.").format(key)
