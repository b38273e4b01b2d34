"""Puts the menu of live mode into the window; live mode itself is built when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from inception_gui.widgets.live.menu import LiveMenu
from inception_gui.widgets.shell.open_handler import OpenHandler
from inception_gui.widgets.shell.tool_bar import ToolBar

if TYPE_CHECKING:
    from inception_gui.widgets.live.controller import LiveController


def add_live_menu(
    window: QMainWindow,
    tool_bar: ToolBar,
    open_handler: OpenHandler,
    live: Callable[[], LiveController],
) -> LiveMenu:
    """Add the menu, whose choices, like a video that is opened, call `live` and use it.

    Importing and building live mode takes a fifth of the time until the window is there, and most
    people who open the window want to see images.
    """
    menu = LiveMenu(window)
    tool_bar.set_camera_menu(menu)
    menus = window.menuBar()
    menus.insertMenu(menus.actions()[-1], menu)  # before Help
    menu.cameras_wanted.connect(lambda: live().look_for_cameras())
    menu.camera_chosen.connect(lambda camera: live().open(camera))
    menu.video_requested.connect(lambda: live().choose_video())
    menu.stream_requested.connect(lambda: live().address.ask())
    menu.sequence_requested.connect(lambda: live().choose_sequence())
    menu.back_requested.connect(lambda: live().go_back())
    menu.stop_requested.connect(lambda: live().leave())
    open_handler.play_requested.connect(lambda paths: live().play(paths))
    open_handler.videos_offered.connect(lambda paths: live().open_if_videos(paths))
    return menu
