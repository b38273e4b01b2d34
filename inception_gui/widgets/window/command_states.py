"""Enables the commands of the window that have something to act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inception_gui.widgets.shell.actions import WindowActions
    from inception_gui.widgets.shell.tool_bar import ToolBar
    from inception_gui.widgets.window.pages import WindowPages
    from inception_gui.workers.session import Session


class CommandStates:
    """Knows what each command needs: an image on display, a list, a run."""

    def __init__(
        self, session: Session, pages: WindowPages, actions: WindowActions, tool_bar: ToolBar
    ) -> None:
        self._session = session
        self._pages = pages
        self._actions = actions
        self._tool_bar = tool_bar
        actions.tools_opened.connect(self.update_alike)

    def update(self) -> None:
        """Enable and disable commands by what the session and the pages hold now."""
        session, actions, pages = self._session, self._actions, self._pages
        has_items, has_current = len(session.items) > 0, session.current_row >= 0
        can_save, is_here = pages.can_save, pages.pictures.is_shown
        actions.save.setEnabled(can_save)
        self._tool_bar.set_save_enabled(can_save or (is_here and has_items))
        actions.copy.setEnabled(pages.pictures.can_save)
        actions.copy_text.setEnabled(pages.pictures.can_save or (is_here and session.is_run))
        actions.can_stop = session.bulk.is_running or pages.live.is_shown
        actions.resume.setEnabled(session.can_resume)
        actions.pause.setEnabled(session.bulk.is_running and session.bulk.has_run)
        actions.find.setEnabled(session.is_run)
        actions.alike.setEnabled(session.is_run)
        actions.review.setEnabled(session.is_run)
        for action in actions.similar:
            action.setEnabled(has_current)
        actions.clear.setEnabled(has_items)
        actions.remove.setEnabled(is_here and has_current)

    def update_alike(self) -> None:
        """Mark whether the rows are sorted like with like."""
        pictures = self._pages.pictures.existing
        self._actions.alike.setChecked(pictures is not None and pictures.is_sorted_alike)
