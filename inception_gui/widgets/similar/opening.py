"""Opens an image that was found on the page of images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inception_gui.core.types import Item

if TYPE_CHECKING:
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.session import Session


def open_item(session: Session, shell: WindowShell, item: Item) -> None:
    """Show an image of the list, or add it to the list."""
    row = session.items.row_of(item)
    if row is not None:
        session.select(row)
        shell.show_home()
    elif item.path is not None:
        shell.open_handler.open_pictures([item.path])
