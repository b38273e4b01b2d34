"""The Camera menu: cameras by name, resolution, video, stream, folder of images."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from inception_gui.widgets.common import wording

if TYPE_CHECKING:
    from inception_gui.core.video.types import Camera, Resolution

_USUAL: Final = ((640, 480), (1280, 720), (1920, 1080))


class LiveMenu(QMenu):
    """Updates itself while it is open: finding cameras takes a moment.

    Signals:
        cameras_wanted(): the menu was opened.
        camera_chosen(Camera): with the resolution chosen here.
        video_requested(), stream_requested(), sequence_requested()
        back_requested(): to the last source.
        stop_requested()
        record_requested(), mirror_requested(), full_screen_requested(): switch it on or off.
        caption_toggled(bool): write the class over the image.
    """

    cameras_wanted = Signal()
    camera_chosen = Signal(object)
    video_requested = Signal()
    stream_requested = Signal()
    sequence_requested = Signal()
    back_requested = Signal()
    stop_requested = Signal()
    record_requested = Signal()
    mirror_requested = Signal()
    full_screen_requested = Signal()
    caption_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Camera"))
        self._resolution: Resolution | None = None
        self._cameras: list[QAction] = []
        self._known: tuple[Camera, ...] = ()
        self._looked = False
        heading = self.addAction(self.tr("Cameras"))
        heading.setEnabled(False)
        self._below = self.addSeparator()
        self.resolutions = QMenu(self.tr("Resolution"), self)
        self._group = QActionGroup(self)
        self.insertMenu(self._below, self.resolutions)
        self.addAction(self.tr("Open video…"), self.video_requested.emit)
        self.addAction(self.tr("Open stream…"), self.stream_requested.emit)
        self.addAction(self.tr("Play folder of images…"), self.sequence_requested.emit)
        self.addSeparator()
        self._of_image = [
            self._command(self.tr("Record or stop recording"), "R", self.record_requested),
            self._command(self.tr("Mirror"), "M", self.mirror_requested),
            self._command(self.tr("Full screen"), "F11", self.full_screen_requested),
        ]
        self.caption = self.addAction(self.tr("Class over the image"))
        self.caption.setShortcut("L")
        self.caption.setCheckable(True)
        self.caption.toggled.connect(self.caption_toggled)
        self._of_image.append(self.caption)
        self._end = self.addSeparator()
        self.back = self.addAction("", self.back_requested.emit)
        self.stop = self.addAction(self.tr("Stop"), self.stop_requested.emit)
        self.show_source("", running=False)
        self._show_cameras()
        self.aboutToShow.connect(self._on_about_to_show)

    def show_cameras(self, cameras: Sequence[Camera]) -> None:
        """Show the cameras that are connected now."""
        self._known = tuple(cameras)
        self._looked = True
        self._show_cameras()
        self._show_resolutions()

    def show_source(self, title: str, *, running: bool) -> None:
        """Show the present or last source."""
        self._end.setVisible(bool(title))
        self.back.setVisible(bool(title) and not running)
        self.back.setText(self.tr("Back to {0}").format(wording.without_mnemonics(title)))
        self.stop.setVisible(running)
        for action in self._of_image:
            action.setEnabled(running)

    @property
    def resolution(self) -> Resolution | None:
        """The resolution to request; None for that of the camera."""
        return self._resolution

    @property
    def camera_actions(self) -> list[QAction]:
        return self._cameras

    def _command(self, title: str, key: str, wanted: SignalInstance) -> QAction:
        action = self.addAction(title, wanted.emit)
        action.setShortcut(key)
        action.setAutoRepeat(False)
        return action

    def _on_about_to_show(self) -> None:
        if not self._group.actions():
            self._show_resolutions()
        self.cameras_wanted.emit()

    def _show_cameras(self) -> None:
        for action in self._cameras:
            self.removeAction(action)
            action.deleteLater()
        self._cameras = []
        for camera in self._known:
            action = QAction(wording.without_mnemonics(camera.name), self)
            action.triggered.connect(lambda _on, camera=camera: self._on_chosen(camera))
            self._add(action)
        if not self._known:
            words = self.tr("No camera found") if self._looked else self.tr("Looking for cameras…")
            action = QAction(words, self)
            action.setEnabled(False)
            self._add(action)
        self.resolutions.menuAction().setVisible(bool(self._known))

    def _add(self, action: QAction) -> None:
        self.insertAction(self.resolutions.menuAction(), action)
        self._cameras.append(action)

    def _show_resolutions(self) -> None:
        from inception_gui.core.video.types import Resolution

        usual = {Resolution(*size) for size in _USUAL}
        offered = {each for camera in self._known for each in camera.resolutions} or usual
        for action in self._group.actions():
            self._group.removeAction(action)
        self.resolutions.clear()
        for each in (None, *sorted(offered, key=lambda size: size.width * size.height)):
            words = f"{each.width} × {each.height}" if each else self.tr("Camera default")
            action = QAction(words, self.resolutions, checkable=True)
            action.setChecked(each == self._resolution)
            action.triggered.connect(lambda _on, each=each: self._on_resolution(each))
            self._group.addAction(action)
            self.resolutions.addAction(action)

    def _on_resolution(self, resolution: Resolution | None) -> None:
        self._resolution = resolution

    def _on_chosen(self, camera: Camera) -> None:
        self.camera_chosen.emit(replace(camera, resolution=self._resolution))
