"""What the controllers of pages may use of the window around them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from inception_gui.widgets.common.preferences import Preferences
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.map_style_model import MapStyleModel
from inception_gui.widgets.network.controller import NetworkController
from inception_gui.widgets.shell.actions import WindowActions
from inception_gui.widgets.shell.banner import Banner
from inception_gui.widgets.shell.open_handler import OpenHandler
from inception_gui.widgets.shell.start_page import StartPage
from inception_gui.widgets.shell.status_line import StatusLine


@dataclass(frozen=True, slots=True, eq=False)
class WindowShell:
    """The frame around the pages. Controllers get this instead of the window itself."""

    window: QWidget
    """The parent of dialogs and controllers; use nothing else of it."""

    themes: ThemeSource
    preferences: Preferences
    actions: WindowActions
    banner: Banner
    pages: QStackedWidget
    start_page: StartPage
    above_pages: QVBoxLayout
    """Between banner and pages: room for a line that belongs to a page."""

    open_handler: OpenHandler
    status_line: StatusLine
    network: NetworkController
    map_style: MapStyleModel

    set_full_screen: Callable[[bool], None]
    """Fills the screen with the page alone, or brings the bars back."""

    show_home: Callable[[], None]
    """Shows the page of images, or the start page while there are none."""
