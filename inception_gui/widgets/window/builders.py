"""Builds the pages that are not there from the start; each imports its page when it is called."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inception_gui.core.types import Item
    from inception_gui.settings import Settings
    from inception_gui.widgets.archive.controller import ArchiveController
    from inception_gui.widgets.evaluation.controller import EvaluationController
    from inception_gui.widgets.help.controller import HelpController
    from inception_gui.widgets.live.controller import LiveController
    from inception_gui.widgets.live.menu import LiveMenu
    from inception_gui.widgets.pictures.controller import PicturesController
    from inception_gui.widgets.review.controller import ReviewController
    from inception_gui.widgets.settings.controller import SettingsController
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.widgets.similar.controller import SimilarController
    from inception_gui.widgets.similar.look_alikes_controller import LookAlikesController
    from inception_gui.widgets.teach.controller import TeachController
    from inception_gui.widgets.window.lazy_page import LazyPage
    from inception_gui.workers.session import Session


def pictures(session: Session, shell: WindowShell, settings: Settings) -> PicturesController:
    """The page of images."""
    from inception_gui.widgets.pictures.controller import PicturesController

    def item_on_display() -> Item | None:
        return session.viewer.current.item if session.viewer.current is not None else None

    # What the preprocessings of weights are tried on.
    shell.network.asker.item_on_display = item_on_display
    return PicturesController(session, shell, settings)


def live(
    session: Session, shell: WindowShell, menu: LiveMenu, settings: Settings
) -> LiveController:
    """Live mode."""
    from inception_gui.widgets.live.controller import LiveController

    return LiveController(session, shell, menu, settings)


def evaluation(session: Session, shell: WindowShell) -> EvaluationController:
    """Evaluations."""
    from inception_gui.widgets.evaluation.controller import EvaluationController

    return EvaluationController(session, shell)


def teach(
    session: Session, shell: WindowShell, live: Callable[[], LiveController]
) -> TeachController:
    """Own classes."""
    from inception_gui.widgets.teach.controller import TeachController

    return TeachController(session, shell, live)


def help_pages(shell: WindowShell) -> HelpController:
    """Help."""
    from inception_gui.widgets.help.controller import HelpController

    return HelpController(shell)


def similar(session: Session, shell: WindowShell) -> SimilarController:
    """The search for similar images."""
    from inception_gui.widgets.similar.controller import SimilarController

    return SimilarController(session, shell)


def look_alikes(session: Session, shell: WindowShell) -> LookAlikesController:
    """The grouping of look-alikes."""
    from inception_gui.widgets.similar.look_alikes_controller import LookAlikesController

    return LookAlikesController(session, shell)


def settings_page(session: Session, shell: WindowShell) -> SettingsController:
    """Settings."""
    from inception_gui.widgets.settings.controller import SettingsController

    return SettingsController(session, shell)


def archives(session: Session, shell: WindowShell) -> LazyPage[ArchiveController]:
    """The results of archives, and what opens them."""
    from inception_gui.widgets.window.archive_opener import ArchiveOpener

    return ArchiveOpener(session, shell).page


def review(
    session: Session, shell: WindowShell, teach: Callable[[], TeachController]
) -> ReviewController:
    """Checking predictions by keys."""
    from inception_gui.widgets.review.controller import ReviewController

    return ReviewController(session, shell, lambda found: teach().these_are_all(found))
