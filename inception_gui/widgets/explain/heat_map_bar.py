"""The bar below a still image: heat map on or off, strength, colours, compare, explain."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from inception_gui.widgets.common.bar_button import BarButton
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.heat_map_controls import HeatMapControls
from inception_gui.widgets.explain.map_style_model import MapStyleModel

Comparison = Literal["", "split", "grid"]
"""None, before and after, or the top 5 side by side."""

_STEPS: Final = 7
_SPACING_PX: Final = 10
_MARGINS_PX: Final = (14, 6, 8, 6)


class HeatMapBar(HeatMapControls):
    """The heat map's controls, with comparisons and the Explain button.

    Signals:
        comparison_changed(str): a `Comparison`.
        explain_toggled(bool): whether the card with method and style is wanted.
    """

    comparison_changed = Signal(str)
    explain_toggled = Signal(bool)

    def __init__(
        self, themes: ThemeSource, map_style: MapStyleModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(themes, map_style, _MARGINS_PX, parent)
        self.setAccessibleName(self.tr("Heat map"))
        self._switch.setToolTip(self.tr("Show where the network looked (H)"))

        self.compare_button = self._button(themes, "compare", self.tr("Compare"))
        self.compare_button.setMenu(self._compare_menu())
        self.explain_button = self._button(themes, "sliders", self.tr("Explain"))
        self.explain_button.setCheckable(True)
        self.explain_button.setToolTip(
            self.tr("Method, layer, threshold, contour lines, whole image (E)")
        )
        self.explain_button.toggled.connect(self.explain_toggled)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(*_MARGINS_PX)
        layout.setSpacing(_SPACING_PX)
        layout.addWidget(self._switch)
        layout.addWidget(self._label)
        layout.addWidget(self._slider, 1)
        layout.addWidget(self._colours)
        layout.addStretch(0)  # takes the room only while the slider is hidden
        layout.addWidget(self.compare_button)
        layout.addWidget(self.explain_button)
        self._show_choices()

    def set_comparison(self, wanted: Comparison) -> None:
        """Choose a comparison; emit `comparison_changed` if it is another one."""
        if wanted != self.comparison:
            for name, action in self._comparisons.items():
                action.setChecked(name == wanted)
            self._on_compared()

    def toggle_comparison(self, wanted: Comparison) -> None:
        """Choose this comparison, or none if it is chosen already."""
        self.set_comparison("" if self.comparison == wanted else wanted)

    @property
    def comparison(self) -> Comparison:
        chosen = [name for name, action in self._comparisons.items() if action.isChecked()]
        return chosen[0] if chosen else ""

    def _button(self, themes: ThemeSource, icon_name: str, text: str) -> BarButton:
        button = BarButton(themes, "quiet")
        button.set_icon(icon_name)
        button.setText(text)
        button.setAccessibleName(text)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button

    def _compare_menu(self) -> QMenu:
        menu = QMenu(self)
        self._comparisons: dict[Comparison, QAction] = {}
        for name, title, key in (
            ("split", self.tr("Before and after"), "B"),
            ("grid", self.tr("Top 5 side by side"), "G"),
        ):
            # The shortcut is only shown here; it belongs to the menu bar.
            action = menu.addAction(f"{title}\t{key}")
            action.setCheckable(True)
            action.triggered.connect(lambda on, name=name: self._on_triggered(name, on))
            self._comparisons[name] = action  # type: ignore[index]
        return menu

    def _on_triggered(self, name: Comparison, on: bool) -> None:
        for other, action in self._comparisons.items():
            action.setChecked(on and other == name)
        self._on_compared()

    def _on_compared(self) -> None:
        words = {"": self.tr("Before and after, or top 5 side by side")}
        words |= {name: action.text().split("\t")[0] for name, action in self._comparisons.items()}
        self.compare_button.setToolTip(words[self.comparison])
        self.comparison_changed.emit(self.comparison)

    def _ruled_by_switch(self) -> tuple[QWidget, ...]:
        return *super()._ruled_by_switch(), self.compare_button, self.explain_button

    # Qt's own names

    def sizeHint(self) -> QSize:
        # Of all parts, shown or hidden: otherwise the bar would never grow again.
        parts = (self._switch, self._label, self._slider, self._colours, self.explain_button)
        height = max(part.sizeHint().height() for part in parts)
        return self._with_margins(QSize(self._width_at(0), height))

    def minimumSizeHint(self) -> QSize:
        return self._with_margins(QSize(self._switch.sizeHint().width(), 22))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Hide first what the card of the Explain button also has; no button is without words."""
        room = self.width() - self._with_margins(QSize()).width()
        fitting = (step for step in range(_STEPS) if self._width_at(step) <= room)
        step = next(fitting, _STEPS - 1)
        self._label.setVisible(step < 1)
        self._slider.setVisible(step < 3)
        self._colours.setVisible(step < 4)
        self.compare_button.setVisible(step < 5)
        self.explain_button.setVisible(step < 6)

    def _width_at(self, step: int) -> int:
        """The width of the parts that are left after so many steps."""
        buttons = [self.compare_button, self.explain_button][max(step - 4, 0) :]
        widths = [self._switch.sizeHint().width()]
        widths += [button.width_for(compact=False) for button in buttons]
        if step < 1:
            widths.append(self._label.sizeHint().width())
        if step < 3:
            widths.append(self._slider_width(least=step >= 2))
        if step < 4:
            widths.append(self._colours.sizeHint().width())
        return sum(widths) + (len(widths) - 1) * _SPACING_PX
