"""The page of archives in the window: open, filter by a bar, look at an image, go back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("pyarrow")

from inception_gui.core.inference.scheduler import Inference
from inception_gui.settings import Settings
from inception_gui.widgets.archive.controller import ArchiveController
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.archive.result_model import ResultColumn
from inception_gui.workers.session import Session
from tests.core.archive.material import parts_of, run, shard
from tests.pictures import broken, many
from tests.workers.known_answers import KnownAnswers


@pytest.fixture
def window(qtbot: QtBot, session: Session, themes: ThemeSource) -> Iterator[MainWindow]:
    made = MainWindow(session, themes, Settings())
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def result(tmp_path: Path) -> Iterator[Path]:
    network = Inference(KnownAnswers())
    many(tmp_path / "photos", 9)
    broken(tmp_path / "photos", "99999.png")
    shard(tmp_path / "a.tar", range(3))
    places = [tmp_path / "photos", tmp_path / "a.tar"]
    run(places, tmp_path / "result", network, rows_per_part=4)
    network.close()
    return tmp_path / "result"


@pytest.fixture
def archive(qtbot: QtBot, window: MainWindow, result: Path) -> ArchiveController:
    window.open_paths(parts_of(result))
    controller = window.late.archives.controller
    qtbot.waitUntil(lambda: bool(controller.page.counts.chart.bars))
    return controller


def row_of(qtbot: QtBot, archive: ArchiveController, name: str) -> int:
    model = archive.reader.model

    def names() -> list[str]:
        return [str(model.index(i, ResultColumn.NAME).data()) for i in range(model.rowCount())]

    qtbot.waitUntil(lambda: name in names())
    return names().index(name)


def test_tables_that_are_opened_together_are_one_archive(archive: ArchiveController) -> None:
    assert archive.is_shown
    assert archive.page.words == "13 of 13 images"


def test_a_bar_filters_the_table_and_again_shows_all(
    qtbot: QtBot, archive: ArchiveController
) -> None:
    bar = next(bar for bar in archive.page.counts.chart.bars if bar.kind == "failed")
    archive.page.counts.bar_chosen.emit(bar)
    qtbot.waitUntil(lambda: archive.page.words == "1 of 13 images")
    archive.page.counts.bar_chosen.emit(bar)
    qtbot.waitUntil(lambda: archive.page.words == "13 of 13 images")


def test_an_image_of_this_computer_opens_apart_from_the_own_list(
    qtbot: QtBot, window: MainWindow, archive: ArchiveController
) -> None:
    archive.open_image(row_of(qtbot, archive, "00002.png"))
    qtbot.waitUntil(lambda: window._session.current_row == 0)
    assert window._session.lists.is_apart
    assert window._session.items.entry(0).name == "00002.png"
    assert archive.back_line.isVisible()
    archive.back_line.back.click()
    assert archive.is_shown
    assert not archive.back_line.isVisible()
    assert not window._session.lists.is_apart


def test_an_image_in_a_tar_cannot_be_opened_and_the_window_says_why(
    qtbot: QtBot, window: MainWindow, archive: ArchiveController
) -> None:
    archive.open_image(row_of(qtbot, archive, "000001.png"))
    qtbot.waitUntil(lambda: not window.banner.isHidden())
    assert len(window._session.items) == 0


def test_a_filter_that_archives_cannot_answer_says_so(
    qtbot: QtBot, archive: ArchiveController
) -> None:
    archive.page.filter_line.set_text("camera:canon")
    qtbot.waitUntil(lambda: "do not work in archives" in archive.page.words)


def test_without_features_nothing_can_be_ranked(archive: ArchiveController) -> None:
    archive.page.table.selectRow(0)
    assert not archive.page.similar.isEnabled()
    assert archive.page.open_image.isEnabled()


def test_back_leads_to_the_page_before(window: MainWindow, archive: ArchiveController) -> None:
    archive.page.back.click()
    assert window.pages.currentWidget() is window.start_page


def test_a_folder_without_tables_is_explained_on_the_page(
    qtbot: QtBot, archive: ArchiveController, tmp_path: Path
) -> None:
    archive.open(tmp_path / "photos")
    qtbot.waitUntil(lambda: "holds no Parquet tables" in archive.page.notice.accessibleName())


def test_the_folder_of_a_result_is_recognised_when_it_is_dropped(
    qtbot: QtBot, window: MainWindow, result: Path
) -> None:
    window.open_paths([result])
    qtbot.waitUntil(lambda: window.late.archives.is_shown)
    archive = window.late.archives.controller
    qtbot.waitUntil(lambda: archive.reader.model.rowCount() == 13)
    assert archive.is_shown
    assert window.banner.isHidden()
