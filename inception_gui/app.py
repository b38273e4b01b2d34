"""Builds the program in one place, and runs the window."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Final, cast

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from inception_gui import __version__, logs, paths, settings
from inception_gui.core.files.leftovers import remember, remove_leftovers
from inception_gui.core.types import Mode
from inception_gui.core.weights.store import WeightStore
from inception_gui.startup import arguments, crash_trace
from inception_gui.startup.one_instance import InstanceServer
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.icons import app_icon
from inception_gui.widgets.common.language import use_language
from inception_gui.widgets.common.theme import Choice, ThemeSource
from inception_gui.widgets.window.application import Application
from inception_gui.widgets.window.first_hints import FirstHints
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.widgets.window.settings_keeper import SettingsKeeper
from inception_gui.widgets.window.unexpected import UnexpectedErrors
from inception_gui.workers.network.loader import NetworkChoice, NetworkLoader
from inception_gui.workers.session import Session

_log = logging.getLogger(__name__)

_LAST_WAIT_S: Final = 0.6
"""With what the session has waited, the program is gone within two seconds."""


@dataclass
class Program:
    """What `build` returns, for `main` and for tests."""

    window: MainWindow
    session: Session
    themes: ThemeSource
    keeper: SettingsKeeper

    def close(self) -> None:
        """Remember the user's choices and end all work."""
        self.keeper.close()
        self.session.close()


def build(app: QApplication) -> Program:
    """Create settings, session and window, and connect them; nothing slow starts yet."""
    loaded = settings.read(paths.config_folder())
    chosen = loaded.settings
    use_language(app, chosen.language)
    themes = ThemeSource(cast("Choice", chosen.theme), text_percent=chosen.text_percent)
    theme.apply(app, themes.theme, themes.text_percent)
    themes.theme_changed.connect(lambda new: theme.apply(app, new, themes.text_percent))
    choice = NetworkChoice(None, chosen.device, Mode(chosen.mode), chosen.beside or None)
    session = Session(NetworkLoader(WeightStore(paths.weights_folder()), choice))
    session.loader.set_leaves_room(chosen.threads == "responsive")
    window = MainWindow(session, themes, chosen)
    keeper = SettingsKeeper(window.remembered, window)
    FirstHints(session, window.preferences, window.banner, window)
    _apply_preferences(app, window)
    for changed in (
        window.preferences.changed,
        themes.theme_changed,
        window.map_style.style_changed,
        session.unsure_below_changed,
        session.loader.ready,
    ):
        changed.connect(keeper.save_soon)
    window.first_painted.connect(session.runs.refresh)
    window.first_painted.connect(session.loader.load)
    window.settled.connect(lambda: _keep_limits(session, window))
    if loaded.damaged is not None:
        window.settled.connect(partial(window.tell_of_damaged_settings, loaded.damaged))
    program = Program(window, session, themes, keeper)
    window.closed.connect(program.close)
    return program


def _apply_preferences(app: QApplication, window: MainWindow) -> None:
    """Apply what concerns the whole application, now and when it changes."""

    def apply(name: str = "motion") -> None:
        if name == "motion":
            theme.set_motion(app, window.preferences.settings.motion)

    window.preferences.changed.connect(apply)
    if not window.preferences.settings.motion:
        apply()


def _keep_limits(session: Session, window: MainWindow) -> None:
    """Delete what is older or more than the user wants to keep, if there is a limit."""
    wanted, usual = window.preferences.settings, settings.Settings()
    if wanted.keep_runs_days or wanted.features_mb < usual.features_mb:
        session.storage.keep_limits(wanted.keep_runs_days, wanted.features_mb)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window; return the exit code."""
    asked = arguments.parse(argv)
    logs.start(paths.log_folder())
    _log.info("inception-gui %s, Python %s, %s", __version__, sys.version, sys.platform)
    crash_trace.begin(paths.log_folder())
    unexpected = UnexpectedErrors()
    unexpected.install()
    remove_leftovers()
    app = Application(sys.argv[:1])
    app.setApplicationName("Inception GUI")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("inception-gui")
    app.setWindowIcon(app_icon())
    program = build(app)
    unexpected.happened.connect(program.window.trouble.show_unexpected)
    look_for_crash = program.window.trouble.look_for_crash
    program.window.settled.connect(partial(look_for_crash, paths.log_folder()))
    app.file_open_asked.connect(lambda path: program.window.open_paths([path]))
    if asked.paths:
        # The window comes first: finding and showing the files would delay it.
        program.window.settled.connect(lambda: program.window.open_paths(asked.paths))
    app.started_again.connect(program.window.come_forward)
    server = InstanceServer(paths.config_folder(), app.started_again.emit, remember)
    program.window.first_painted.connect(server.start)
    program.window.show()
    with _closed_by_signals(program.window):
        code = app.exec()
    server.close()
    _leave_hung_threads_behind(code)
    return code


@contextmanager
def _closed_by_signals(window: MainWindow) -> Iterator[None]:
    """Close the window on Ctrl+C in its terminal, and on signals that ask the program to exit.

    So settings are saved, and work stops in order, also at the end of a desktop session.
    Python runs signal handlers between two of its own instructions, and in Qt's event loop there
    may be none for a long time; a byte in a socket wakes it up.
    """
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        yield
        return
    ours, kernels = socket.socketpair()
    kernels.setblocking(False)

    def close() -> None:
        window.closing.close_anyway()
        QApplication.exit()  # whatever else is open

    # In a turn of the event loop: a loop that has not started yet would not stop.
    before = {
        number: signal.signal(number, lambda _number, _frame: QTimer.singleShot(0, close))
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        if signal.getsignal(number) is not signal.SIG_IGN  # as nohup asks for
    }
    signal.set_wakeup_fd(kernels.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: ours.recv(64))
    try:
        yield
    finally:
        signal.set_wakeup_fd(-1)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        ours.close()
        kernels.close()


def _leave_hung_threads_behind(code: int) -> None:
    """Exit the process immediately if a thread is still running.

    The interpreter would wait for a thread that hangs in a decoder; and if one is loading torch,
    unloading its libraries during their set-up would abort the process. Everything to be saved has
    been written by now.
    """
    main_thread = threading.main_thread()
    left = [thread for thread in threading.enumerate() if thread is not main_thread]
    for thread in left:
        thread.join(_LAST_WAIT_S / len(left))
    crash_trace.end()
    if any(thread.is_alive() for thread in left):
        logging.shutdown()
        os._exit(code)
