"""Asks macOS for permission to use the camera; other systems grant it.

Qt's `QCameraPermission` cannot ask: the plugin it needs is in none of PySide6's wheels, so that it
always says no (docs/decisions/0010-live.md). OpenCV could ask on the main thread only, and is told
not to (`core.video.opencv`). So AVFoundation is asked itself, through the Objective-C runtime.

Source: Apple, "Requesting authorization to capture and save media"; the layout of a block: LLVM,
"Block Implementation Specification".
"""

from __future__ import annotations

import ctypes
import ctypes.util
import logging
import sys
from collections.abc import Callable
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from inception_gui.errors import Kind, UserError

_log = logging.getLogger(__name__)

NOT_ASKED_YET: Final = 0
RESTRICTED: Final = 1
DENIED: Final = 2
AUTHORISED: Final = 3
"""The four values of AVAuthorizationStatus."""

_IS_MAC: Final = sys.platform == "darwin"
_VIDEO: Final = b"vide"
"""The value of AVMediaTypeVideo."""

_IS_GLOBAL: Final = 1 << 28
"""A block that captures nothing and is never copied or freed (BLOCK_IS_GLOBAL)."""


class Asker(Protocol):
    """The system's answers; tests replace it."""

    def status(self) -> int:
        """One of AVAuthorizationStatus."""

    def ask(self, answered: Callable[[bool], None]) -> None:
        """Have the system ask the user; `answered` is called on any thread."""


class CameraPermission(QObject):
    """Asks once and delivers the answer on the window's thread."""

    _answered = Signal(bool)

    def __init__(self, asker: Asker | None = None, parent: QObject | None = None) -> None:
        """`asker` is the system's where None."""
        super().__init__(parent)
        self._asker = asker if asker is not None else _system_asker()
        self._then: Callable[[UserError | None], None] | None = None
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def ask(self, then: Callable[[UserError | None], None]) -> None:
        """Call `then` with None once the camera may be used, or with why it may not."""
        if self._asker is None:
            then(None)
            return
        status = self._asker.status()
        if status == NOT_ASKED_YET:
            self._then = then  # of several requests the last one is answered
            self._asker.ask(self._answered.emit)
        else:
            then(None if status == AUTHORISED else refusal())

    def _on_answered(self, granted: bool) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(None if granted else refusal())


def refusal() -> UserError:
    """The error for a camera that may not be used."""
    return UserError(
        Kind.SOURCE_FAILED,
        "This program is not allowed to use the camera.",
        "Allow it under System Settings, Privacy & Security, Camera, then try again.",
    )


def _system_asker() -> Asker | None:
    if not _IS_MAC:
        return None
    try:
        return _AVFoundation()
    except (OSError, AttributeError) as error:
        # The system then asks by itself when the camera is opened, with black frames until then.
        _log.warning("AVFoundation could not be asked: %s", error)
        return None


class _Descriptor(ctypes.Structure):
    _fields_ = (("reserved", ctypes.c_ulong), ("size", ctypes.c_ulong))


class _Block(ctypes.Structure):
    _fields_ = (
        ("isa", ctypes.c_void_p),
        ("flags", ctypes.c_int),
        ("reserved", ctypes.c_int),
        ("invoke", ctypes.c_void_p),
        ("descriptor", ctypes.POINTER(_Descriptor)),
    )


_Invoke = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_bool)


class _AVFoundation:
    """The two class methods of AVCaptureDevice that are about permission.

    WORKAROUND: Objective-C by ctypes. A binding (pyobjc) would be a dependency for two calls.
    """

    def __init__(self) -> None:
        ctypes.CDLL("/System/Library/Frameworks/AVFoundation.framework/AVFoundation")
        self._objc = ctypes.CDLL(ctypes.util.find_library("objc"))
        for name in ("objc_getClass", "sel_registerName"):
            function = getattr(self._objc, name)
            function.restype, function.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
        blocks = ctypes.CDLL("/usr/lib/libSystem.B.dylib")
        self._isa = ctypes.addressof(ctypes.c_void_p.in_dll(blocks, "_NSConcreteGlobalBlock"))
        self._device = self._objc.objc_getClass(b"AVCaptureDevice")
        text = self._objc.objc_getClass(b"NSString")
        make = self._sender(ctypes.c_void_p, ctypes.c_char_p)
        # Kept for good, as the constant that it stands for is.
        self._video = self._retained(make(text, self._selector(b"stringWithUTF8String:"), _VIDEO))
        self._kept: list[Any] = []

    def status(self) -> int:
        """See `Asker`."""
        send = self._sender(ctypes.c_long, ctypes.c_void_p)
        return int(
            send(self._device, self._selector(b"authorizationStatusForMediaType:"), self._video)
        )

    def ask(self, answered: Callable[[bool], None]) -> None:
        """See `Asker`."""
        invoke = _Invoke(lambda _block, granted: answered(bool(granted)))
        descriptor = _Descriptor(0, ctypes.sizeof(_Block))
        address = ctypes.cast(invoke, ctypes.c_void_p).value
        block = _Block(self._isa, _IS_GLOBAL, 0, address, ctypes.pointer(descriptor))
        # The system calls it at a time of its own: none of this may be collected before.
        self._kept += [invoke, descriptor, block]
        send = self._sender(None, ctypes.c_void_p, ctypes.c_void_p)
        name = self._selector(b"requestAccessForMediaType:completionHandler:")
        send(self._device, name, self._video, ctypes.addressof(block))

    def _retained(self, thing: int) -> int:
        self._sender(ctypes.c_void_p)(thing, self._selector(b"retain"))
        return thing

    def _selector(self, name: bytes) -> int:
        return int(self._objc.sel_registerName(name))

    def _sender(self, result: Any, *arguments: Any) -> Any:
        """`objc_msgSend` as a function of these types; through others it must not be called."""
        kind = ctypes.CFUNCTYPE(result, ctypes.c_void_p, ctypes.c_void_p, *arguments)
        return kind(("objc_msgSend", self._objc))
