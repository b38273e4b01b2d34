"""Connects the controls of the heat map with the work that makes it and with what is painted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inception_gui.core.cam import BLOCKS, METHODS
from inception_gui.core.cam.caveat import caveat
from inception_gui.core.labels.class_names import translated_verdict
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.types import HeatMap, MapOptions, MapStyle, Score, Target
from inception_gui.errors import UserError
from inception_gui.widgets.answers.column import tooltip_of
from inception_gui.widgets.answers.panel import BESIDE, OTHER
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.card import ExplainCard
from inception_gui.widgets.explain.compare_cell import Side
from inception_gui.widgets.explain.compare_grid import CompareGrid
from inception_gui.widgets.explain.map_style_model import MapStyleModel
from inception_gui.workers.pictures.explanation_saver import Drawn
from inception_gui.workers.pictures.heat_maps import HeatMaps
from inception_gui.workers.pictures.viewer import Shown

if TYPE_CHECKING:
    from inception_gui.settings import Settings
    from inception_gui.widgets.pictures.page import PicturePage
    from inception_gui.widgets.shell.actions import WindowActions


class ExplainController(QObject):
    """Keeps the options of heat maps, and shows the maps wherever they belong.

    Signals:
        went_wrong(UserError): a map cannot be made.
    """

    went_wrong = Signal(object)

    def __init__(
        self,
        maps: HeatMaps,
        page: PicturePage,
        themes: ThemeSource,
        map_style: MapStyleModel,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._maps = maps
        self._page = page
        self._painted: tuple[Shown, Target, MapOptions] | None = None
        self._found: dict[Target, HeatMap] = {}
        """The maps that are there of those wanted last."""
        self.options = remembered_options(settings)
        self._finished = self.options
        """The options of the last map that was made, which Stop returns to."""
        self._map_style = map_style
        self.card = ExplainCard(themes, map_style)
        self.grid = CompareGrid(themes)
        page.canvas.cover_with(self.grid)
        page.canvas.stand_right(self.card)
        # Above the grid, which covers the rest of the canvas.
        page.heat_map_bar.raise_()
        page.map_progress.raise_()
        self.card.raise_()
        self._connect()
        page.run_panel.draw_maps_as(lambda: (self.options, map_style.style))
        page.canvas.set_heat_map_visible(map_style.is_visible)
        self.card.show_options(self.options)
        self._show_style(map_style.style)

    def _connect(self) -> None:
        page, bar, maps = self._page, self._page.heat_map_bar, self._maps
        page.target_changed.connect(self._on_target_changed)
        page.predictions.class_searched.connect(self._on_searched)
        page.predictions.search.set_probabilities(self._probability_of_shown)
        page.predictions.contrast.search.set_probabilities(self._probability)
        page.canvas.alone_changed.connect(self.grid.set_alone)
        bar.comparison_changed.connect(self._on_comparison_changed)
        bar.explain_toggled.connect(self._on_explain_toggled)
        self._map_style.style_changed.connect(self._show_style)
        self._map_style.visible_changed.connect(self._on_visible_changed)
        self.card.options_changed.connect(self.set_options)
        self.card.closed.connect(self._on_card_closed)
        self.grid.chosen.connect(self.show_class)
        self.grid.opened.connect(self._on_opened)
        maps.working_changed.connect(page.map_progress.set_busy)
        maps.progressed.connect(page.map_progress.set_progress)
        page.map_progress.stop_requested.connect(self._on_stop)
        maps.arrived.connect(self._on_arrived)
        maps.went_wrong.connect(self._on_wrong)

    # What the user asks for

    def connect_actions(self, actions: WindowActions) -> None:
        """Connect the commands of the menus."""
        actions.explain_wanted.connect(self.toggle_card)
        actions.comparison_wanted.connect(self.toggle_comparison)
        actions.class_wanted.connect(self._on_class_wanted)
        actions.find_requested.connect(self.make_room)

    def set_options(self, options: MapOptions) -> None:
        """Make maps with these options."""
        if options != self.options:
            self.options = options
            self.card.show_options(options)
            self._want()

    def show_class(self, index: int) -> None:
        """Show the map of a class; a class that is not in the top 5 gets a row below them."""
        shown, column = self._page.explained, self._page.predictions
        if shown is None or shown.prediction is None:
            return
        rows = [score.index for score in shown.prediction.scores]
        if index in rows:
            column.choose(rows.index(index) + (BESIDE if column.is_beside_chosen else 0))
            return
        share = self._probability(index)
        label = (shown.labels or imagenet())[index]
        score = Score(index, label.wnid, label.name, share if share is not None else 0.0)
        column.set_other(score, tooltip_of(score))
        column.set_selected(OTHER)
        column.row_selected.emit(OTHER)

    def toggle_comparison(self, wanted: str) -> None:
        """Show or hide a comparison: before and after ("split"), or side by side ("grid")."""
        bar = self._page.heat_map_bar
        if wanted in ("split", "grid") and not self._page.isHidden():
            self._map_style.set_visible(True)
            bar.toggle_comparison("split" if wanted == "split" else "grid")

    def toggle_card(self) -> None:
        """Show or hide the card with method and style."""
        bar = self._page.heat_map_bar
        if self._page.canvas.has_picture and not self._page.isHidden():
            self._map_style.set_visible(True)
            bar.explain_button.toggle()

    def make_room(self) -> None:
        """Close the card if it covers the predictions or the table of a run."""
        page = self._page
        if page.predictions.isHidden() or (page.is_run_shown and page.run_panel.isHidden()):
            self._on_card_closed()

    def drawn(self) -> Drawn | None:
        """Return what is on display, in order to save it; None without a map."""
        shown, target = self._page.explained, self._page.target
        if shown is None or target is None:
            return None
        is_further = self._page.predictions.is_beside_chosen
        return Drawn(shown.item, target, self.options, self._map_style.style, is_further)

    def remembered(self, settings: Settings) -> Settings:
        """Return `settings` with the present options."""
        return replace(
            settings,
            explain_method=self.options.method,
            explain_layer=self.options.layer,
            explain_whole=self.options.whole,
        )

    # Inside

    def _on_class_wanted(self) -> None:
        if self._page.target is not None and not self._page.isHidden():
            self.make_room()
            self._page.predictions.search.begin()

    def _on_target_changed(self) -> None:
        self._want()

    def _want(self) -> None:
        shown, target = self._page.explained, self._page.target
        if shown is None or target is None:
            self._maps.drop()
            self._painted, self._found = None, {}
            return
        targets = [target]
        if self._page.heat_map_bar.comparison == "grid":
            targets += [Target(score.index) for score in self._page.predictions.scores]
        self._found = self._maps.want(shown, list(dict.fromkeys(targets)), self.options)
        self._show()

    def _on_arrived(self, found: dict[Target, HeatMap]) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        shown, target = self._page.explained, self._page.target
        if shown is None or target is None:
            return
        heat_map = self._found.get(target)
        if heat_map is not None:
            self._paint(shown, target, heat_map)
        elif self._painted != (shown, target, self.options):
            # While it is being made, the map of another class or method must not be taken for it.
            self._painted = None
            self._page.canvas.set_heat_map(None)
            self._page.predictions.caption.show_words(self.tr("Making the heat map…"))
        self._show_grid(shown)

    def _paint(self, shown: Shown, target: Target, heat_map: HeatMap) -> None:
        self._painted = shown, target, self.options
        self._finished = self.options
        self._page.canvas.set_heat_map(heat_map.values, heat_map.seen)
        score = self._page.predictions.chosen_score
        assert score is not None
        labels = shown.labels or imagenet()
        indices = (heat_map.class_index, heat_map.rather_than)
        named = [labels[index] for index in indices if index is not None]
        sentence = caveat(heat_map, score.probability, shown.labels)
        sentence = translated_verdict(sentence, named)
        self._page.predictions.caption.show_map(heat_map, sentence)

    def _show_grid(self, shown: Shown) -> None:
        wanted = self._page.heat_map_bar.comparison == "grid" and self._page.canvas.has_picture
        wanted = wanted and self._map_style.is_visible and shown.prediction is not None
        self.grid.setVisible(wanted)
        if not wanted or shown.prediction is None:
            return
        score = self._page.predictions.chosen_score
        sides = [
            Side(score, self._found.get(Target(score.index)))
            for score in self._page.predictions.scores
        ]
        chosen = score.index if score is not None else None
        self.grid.show_sides(shown.picture, shown.prediction.seen, sides, chosen)

    def _show_style(self, style: MapStyle) -> None:
        self._page.canvas.set_map_style(style)
        self.grid.set_map_style(style)

    def _on_comparison_changed(self, wanted: str) -> None:
        self._page.canvas.set_split(wanted == "split")
        self._want()
        if wanted == "grid":
            self.grid.focus_chosen()
        elif not self.grid.isVisible():
            self._page.canvas.setFocus()

    def _on_opened(self, index: int) -> None:
        self.show_class(index)
        self._page.heat_map_bar.set_comparison("")
        self._page.canvas.setFocus()

    def _on_explain_toggled(self, on: bool) -> None:
        self.card.setVisible(on)
        self._page.columns.set_card_shown(on)
        if on:
            self.card.method.setFocus()
        else:
            self._page.canvas.setFocus()

    def _on_card_closed(self) -> None:
        self._page.heat_map_bar.explain_button.setChecked(False)

    def _on_visible_changed(self, on: bool) -> None:
        self._page.canvas.set_heat_map_visible(on)
        if not on:
            self._on_card_closed()
        if self._page.explained is not None:
            self._show_grid(self._page.explained)

    def _on_stop(self) -> None:
        """Return to the options of the last map; or to the default, which needs no passes."""
        self._maps.drop()
        for options in (self._finished, MapOptions()):
            if options != self.options:
                self.set_options(options)
                return
        self._page.predictions.caption.show_words(self.tr("The heat map was stopped."))

    def _on_wrong(self, error: UserError) -> None:
        self._page.predictions.caption.show_words(self.tr("The heat map could not be made."))
        self.went_wrong.emit(error)

    def _on_searched(self, index: int) -> None:
        """The search knows the classes of the first weights."""
        if self._page.predictions.is_beside_chosen:
            self._page.predictions.choose(0)
        self.show_class(index)

    def _probability_of_shown(self, index: int) -> float | None:
        shown = self._page.shown
        return self._maps.probability(shown, index) if shown is not None else None

    def _probability(self, index: int) -> float | None:
        shown = self._page.explained
        return self._maps.probability(shown, index) if shown is not None else None


def remembered_options(settings: Settings) -> MapOptions:
    """Return the options that were used last, as far as they are still known."""
    options = MapOptions(settings.explain_method, settings.explain_layer, settings.explain_whole)
    known = options.method in METHODS and options.layer in BLOCKS
    return options if known else MapOptions(whole=options.whole)
