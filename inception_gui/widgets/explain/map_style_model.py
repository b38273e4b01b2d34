"""How heat maps are drawn, and whether: one object for everything that draws or changes them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from inception_gui.core.drawing.colormaps import COLORMAPS
from inception_gui.core.types import MapStyle
from inception_gui.settings import Settings


class MapStyleModel(QObject):
    """The style of all heat maps in the window. Views listen to it, controls change it.

    Signals:
        style_changed(MapStyle)
        visible_changed(bool)
    """

    style_changed = Signal(object)
    visible_changed = Signal(bool)

    def __init__(
        self,
        style: MapStyle = MapStyle(),  # noqa: B008 - frozen
        *,
        is_visible: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = MapStyle()
        self._is_visible = is_visible
        self.set_style(style)

    @classmethod
    def from_settings(cls, settings: Settings, parent: QObject | None = None) -> MapStyleModel:
        """Return the style that was used last, as far as it is still known."""
        style = MapStyle(
            settings.opacity,
            settings.colormap,
            settings.explain_threshold,
            settings.explain_contours,
        )
        return cls(style, is_visible=settings.heat_map_visible, parent=parent)

    def remembered(self, settings: Settings) -> Settings:
        """Return `settings` with the present style."""
        return replace(
            settings,
            heat_map_visible=self._is_visible,
            opacity=round(self._style.opacity, 3),
            colormap=self._style.colormap,
            explain_threshold=round(self._style.threshold, 3),
            explain_contours=self._style.contours,
        )

    @property
    def style(self) -> MapStyle:
        return self._style

    @property
    def is_visible(self) -> bool:
        """Whether heat maps are shown over the images."""
        return self._is_visible

    def set_style(self, style: MapStyle) -> None:
        """Draw maps in this style. An unknown colour map leaves the colours unchanged."""
        if style.colormap not in COLORMAPS:
            style = replace(style, colormap=self._style.colormap)
        style = replace(style, opacity=min(max(style.opacity, 0.0), 1.0))
        if style != self._style:
            self._style = style
            self.style_changed.emit(style)

    def set_opacity(self, opacity: float) -> None:
        """Set how strongly a map covers the image, 0..1."""
        self.set_style(replace(self._style, opacity=opacity))

    def set_colormap(self, name: str) -> None:
        self.set_style(replace(self._style, colormap=name))

    def toggle(self) -> None:
        """Show the heat maps, or hide them."""
        self.set_visible(not self._is_visible)

    def set_visible(self, visible: bool) -> None:
        if visible != self._is_visible:
            self._is_visible = visible
            self.visible_changed.emit(visible)
