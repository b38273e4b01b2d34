"""The box that tells what this program is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from inception_gui import __version__
from inception_gui.widgets.common.language import QT_TR_NOOP, tr

_ABOUT: Final = QT_TR_NOOP(
    """<h3>Inception GUI {version}</h3>
<p>Shows what Inception V3 sees in an image, how sure it is, and where it looks.
Everything stays on this computer.</p>
<p>The network knows the 1,000 classes of ImageNet. Anything else gets a wrong name.</p>
<p>C. Szegedy et al., “Rethinking the Inception Architecture for Computer Vision”, CVPR 2016.</p>"""
)


def show_about(window: QWidget) -> None:
    """Open the box; it is not modal."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(tr("About Inception GUI"))
    box.setText(tr(_ABOUT).format(version=__version__))
    box.setModal(False)
    box.show()
