"""Photos and folders from drop to answer, with networks that come, go and change."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from inception_gui.core.types import Mode
from inception_gui.errors import Kind, UserError
from inception_gui.workers.network.loader import NetworkChoice, NetworkStatus
from inception_gui.workers.pictures.viewer import Shown
from inception_gui.workers.session import Session
from tests import pictures
from tests.workers.known_answers import KnownAnswers, KnownNetworks


class Diary:
    """Writes down what a session says, in order."""

    def __init__(self, session: Session) -> None:
        self.lines: list[str] = []
        self.wrong: list[UserError] = []
        session.viewer.opened.connect(lambda shown, _: self.lines.append(f"opened {name(shown)}"))
        session.viewer.classified.connect(lambda s: self.lines.append(f"classified {name(s)}"))
        session.viewer.failed.connect(lambda f: self.lines.append(f"failed {f.item.name}"))
        session.went_wrong.connect(self.wrong.append)


def name(shown: Shown) -> str:
    return shown.item.name


def states(session: Session) -> list[str]:
    return [session.items.entry(row).state for row in range(len(session.items))]


def best(session: Session, row: int) -> int:
    prediction = session.items.entry(row).prediction
    assert prediction is not None
    return prediction.scores[0].index


def is_quiet(session: Session) -> bool:
    return not session.viewer.is_working and not session.bulk.is_running


@pytest.fixture
def diary(session: Session) -> Diary:
    return Diary(session)


@pytest.fixture
def network(qtbot: QtBot, session: Session, networks: KnownNetworks) -> KnownAnswers:
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    return networks.classifiers[0]


@pytest.fixture
def late(session: Session, networks: KnownNetworks) -> Iterator[threading.Event]:
    """A network that is ready when the test sets this."""
    networks.let_load.clear()
    session.loader.load()
    yield networks.let_load
    networks.let_load.set()


def test_one_photo_is_shown_and_classified(
    qtbot: QtBot, tmp_path: Path, session: Session, diary: Diary, network: KnownAnswers
) -> None:
    session.add_paths([pictures.picture(tmp_path, "a.png", 281)])
    qtbot.waitUntil(lambda: states(session) == ["done"])

    assert diary.lines == ["opened a.png", "classified a.png"]
    assert session.current_row == 0
    assert best(session, 0) == 281


def test_one_photo_is_there_at_once_and_no_thread_looks_for_it(
    qtbot: QtBot, tmp_path: Path, session: Session
) -> None:
    session.add_paths([pictures.picture(tmp_path, "a.PNG", 281)])
    assert states(session) == ["working"]
    assert session.current_row == 0
    assert not session.is_run
    assert "collect" not in [thread.name for thread in threading.enumerate()]
    qtbot.waitUntil(lambda: session.viewer.current is not None)


def test_a_folder_that_is_called_like_a_photo_is_a_folder(
    qtbot: QtBot, tmp_path: Path, session: Session, network: KnownAnswers
) -> None:
    (tmp_path / "holiday.jpg").mkdir()
    pictures.many(tmp_path / "holiday.jpg", 3)
    session.add_paths([tmp_path / "holiday.jpg"])
    qtbot.waitUntil(lambda: states(session) == ["done"] * 3)
    assert session.is_run
    qtbot.waitUntil(lambda: is_quiet(session))


def test_a_single_file_of_another_kind_is_an_item_that_says_why(
    qtbot: QtBot, tmp_path: Path, session: Session, diary: Diary, network: KnownAnswers
) -> None:
    (tmp_path / "notes.txt").write_text("no picture")
    session.add_paths([tmp_path / "notes.txt"])
    qtbot.waitUntil(lambda: states(session) == ["failed"])
    assert diary.wrong == []


def test_of_several_the_first_is_shown_and_all_are_classified(
    qtbot: QtBot, tmp_path: Path, session: Session, diary: Diary, network: KnownAnswers
) -> None:
    session.add_paths(pictures.many(tmp_path, 50))
    qtbot.waitUntil(lambda: states(session) == ["done"] * 50)

    assert session.current_row == 0
    assert diary.lines == ["opened 00000.png", "classified 00000.png"]
    assert [best(session, row) for row in range(50)] == list(range(50))
    qtbot.waitUntil(lambda: is_quiet(session))


def test_a_folder_is_walked_in_natural_order(
    qtbot: QtBot, tmp_path: Path, session: Session, network: KnownAnswers
) -> None:
    for index in (10, 9, 1):
        pictures.picture(tmp_path, f"photo {index}.png", index)
    (tmp_path / "notes.txt").write_text("no picture")
    session.add_paths([tmp_path])
    qtbot.waitUntil(lambda: states(session) == ["done"] * 3)
    assert [best(session, row) for row in range(3)] == [1, 9, 10]


def test_a_second_photo_is_shown_first_and_the_first_is_finished_later(
    qtbot: QtBot, tmp_path: Path, session: Session, diary: Diary, network: KnownAnswers
) -> None:
    begun, go_on = network.hold(1)
    session.add_paths([pictures.picture(tmp_path, "first.png", 1)])
    qtbot.waitUntil(begun.is_set)
    assert states(session) == ["working"]
    session.add_paths([pictures.picture(tmp_path, "second.png", 2)])
    qtbot.waitUntil(lambda: "opened second.png" in diary.lines)
    assert session.current_row == 1
    assert "classified first.png" not in diary.lines
    go_on.set()
    qtbot.waitUntil(lambda: states(session) == ["done", "done"])

    assert "classified first.png" not in diary.lines, "it is off the display"
    assert diary.lines[-1] == "classified second.png"
    assert (best(session, 0), best(session, 1)) == (1, 2)


def test_a_broken_file_fails_in_place_and_nothing_else_changes(
    qtbot: QtBot, tmp_path: Path, session: Session, diary: Diary, network: KnownAnswers
) -> None:
    good = pictures.picture(tmp_path, "good.png", 3)
    session.add_paths([good])
    qtbot.waitUntil(lambda: states(session) == ["done"])
    session.add_paths([pictures.broken(tmp_path)])
    qtbot.waitUntil(lambda: states(session) == ["done", "failed"])

    assert diary.lines[-1] == "failed broken.png"
    assert diary.wrong == []
    assert session.items.failed_count == 1
    session.select(0)
    assert diary.lines[-1] == "classified good.png"


def test_broken_files_among_many_stop_no_other(
    qtbot: QtBot, tmp_path: Path, session: Session, network: KnownAnswers
) -> None:
    paths = pictures.many(tmp_path, 9)
    paths.insert(4, pictures.broken(tmp_path))
    paths.insert(7, tmp_path / "gone.png")
    session.add_paths(paths)
    qtbot.waitUntil(lambda: states(session).count("done") == 9)
    qtbot.waitUntil(lambda: session.items.failed_count == 2)
    kinds = [session.items.entry(row).failure for row in (4, 7)]
    assert [failure.kind for failure in kinds if failure] == [Kind.DAMAGED, Kind.MISSING]


def test_a_file_that_was_mended_is_read_again_when_it_is_dropped_again(
    qtbot: QtBot, tmp_path: Path, session: Session, network: KnownAnswers
) -> None:
    path = pictures.broken(tmp_path, "photo.png")
    session.add_paths([path])
    qtbot.waitUntil(lambda: states(session) == ["failed"])
    pictures.picture(tmp_path, "photo.png", 44)
    session.add_paths([path])
    qtbot.waitUntil(lambda: states(session) == ["done"])
    assert best(session, 0) == 44
    assert session.items.failed_count == 0


def test_an_empty_folder_says_so(qtbot: QtBot, tmp_path: Path, session: Session) -> None:
    diary = Diary(session)
    session.add_paths([tmp_path])
    qtbot.waitUntil(lambda: bool(diary.wrong))
    assert diary.wrong[0].kind is Kind.MISSING
    assert len(session.items) == 0


def test_photos_that_came_before_the_network_are_shown_then_classified(
    qtbot: QtBot, tmp_path: Path, session: Session, diary: Diary, late: threading.Event
) -> None:
    session.add_paths(pictures.many(tmp_path, 5))
    qtbot.waitUntil(lambda: diary.lines == ["opened 00000.png"] and len(session.items) == 5)
    session.select(2)
    qtbot.waitUntil(lambda: diary.lines[-1] == "opened 00002.png")
    late.set()
    qtbot.waitUntil(lambda: states(session) == ["done"] * 5)

    assert [best(session, row) for row in range(5)] == list(range(5))
    assert "classified 00002.png" in diary.lines


def test_another_mode_classifies_everything_again(
    qtbot: QtBot,
    tmp_path: Path,
    session: Session,
    networks: KnownNetworks,
    network: KnownAnswers,
) -> None:
    paths = [*pictures.many(tmp_path, 6), pictures.broken(tmp_path)]
    session.add_paths(paths)
    qtbot.waitUntil(lambda: states(session) == ["done"] * 6 + ["failed"])
    session.loader.load(NetworkChoice(mode=Mode.EXACT))
    qtbot.waitUntil(lambda: len(networks.classifiers) == 2)
    exact = networks.classifiers[1]
    qtbot.waitUntil(lambda: sorted(exact.seen) == list(range(6)))
    qtbot.waitUntil(lambda: states(session) == ["done"] * 6 + ["failed"])

    modes = [session.items.entry(row).prediction for row in range(6)]
    assert {prediction.mode for prediction in modes if prediction} == {Mode.EXACT}
    assert session.items.failed_count == 1


def test_what_is_left_while_the_new_mode_looks_at_it_is_finished_all_the_same(
    qtbot: QtBot,
    tmp_path: Path,
    session: Session,
    networks: KnownNetworks,
    network: KnownAnswers,
) -> None:
    session.add_paths(pictures.many(tmp_path, 2))
    qtbot.waitUntil(lambda: states(session) == ["done", "done"])
    networks.let_load.clear()
    session.loader.load(NetworkChoice(mode=Mode.EXACT))
    go_on: list[threading.Event] = []

    def leave_at_once() -> None:
        assert states(session)[0] == "working"
        session.select(1)
        go_on.append(threading.Event())

    session.loader.ready.connect(leave_at_once)
    networks.let_load.set()
    qtbot.waitUntil(lambda: bool(go_on))
    qtbot.waitUntil(lambda: states(session) == ["done", "done"] and is_quiet(session))
    assert sorted(set(networks.classifiers[1].seen)) == [0, 1]


def test_a_drop_on_a_running_folder_is_shown_at_once(
    qtbot: QtBot, tmp_path: Path, session: Session, diary: Diary, network: KnownAnswers
) -> None:
    begun, go_on = network.hold(20)
    session.add_paths(pictures.many(tmp_path / "many", 120))
    qtbot.waitUntil(begun.is_set)
    session.add_paths([pictures.picture(tmp_path, "urgent.png", 500)])
    qtbot.waitUntil(lambda: "classified urgent.png" in diary.lines)
    assert states(session).count("done") < 121, "bulk work is still held"
    go_on.set()
    qtbot.waitUntil(lambda: states(session) == ["done"] * 121)


def test_stopping_keeps_the_rest_waiting_until_it_goes_on(
    qtbot: QtBot, tmp_path: Path, session: Session, network: KnownAnswers
) -> None:
    begun, go_on = network.hold(10)
    session.add_paths(pictures.many(tmp_path, 100))
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(lambda: len(session.items) == 100)
    session.stop()
    go_on.set()
    qtbot.wait(100)
    done = states(session).count("done")
    assert done < 50
    assert session.items.waiting_count == 100 - done
    session.resume()
    qtbot.waitUntil(lambda: states(session) == ["done"] * 100)
    assert session.items.waiting_count == 0


def test_going_on_twice_looks_at_nothing_twice(
    qtbot: QtBot, tmp_path: Path, session: Session, networks: KnownNetworks, late: threading.Event
) -> None:
    session.add_paths(pictures.many(tmp_path, 8))
    qtbot.waitUntil(lambda: len(session.items) == 8)
    session.resume()
    session.resume()
    late.set()
    qtbot.waitUntil(lambda: states(session) == ["done"] * 8 and is_quiet(session))
    assert sorted(networks.classifiers[0].seen) == list(range(8))


def test_clearing_forgets_all_even_what_is_under_way(
    qtbot: QtBot, tmp_path: Path, session: Session, diary: Diary, network: KnownAnswers
) -> None:
    begun, go_on = network.hold(0)
    session.add_paths(pictures.many(tmp_path, 30))
    qtbot.waitUntil(begun.is_set)
    gone: list[int] = []
    session.current_changed.connect(gone.append)
    session.clear()
    go_on.set()
    qtbot.wait(100)
    assert len(session.items) == 0
    assert gone == [-1]
    assert "classified 00000.png" not in diary.lines

    session.add_paths([pictures.picture(tmp_path, "new.png", 9)])
    qtbot.waitUntil(lambda: states(session) == ["done"])


def test_clearing_while_a_folder_is_listed_lets_nothing_come_after(
    qtbot: QtBot, tmp_path: Path, session: Session, network: KnownAnswers
) -> None:
    session.add_paths(pictures.many(tmp_path, 500))
    qtbot.waitUntil(lambda: len(session.items) > 0)
    session.add_paths([tmp_path])
    session.clear()
    qtbot.wait(200)
    assert len(session.items) == 0


def test_a_pasted_picture_is_classified(
    qtbot: QtBot, session: Session, network: KnownAnswers
) -> None:
    session.add_data(pictures.encoded(77), "Pasted picture")
    session.add_data(pictures.encoded(78), "Pasted picture")
    qtbot.waitUntil(lambda: states(session) == ["done", "done"])
    assert (best(session, 0), best(session, 1)) == (77, 78)
    assert session.current_row == 1


def test_a_thumbnail_that_was_let_go_is_made_again_when_it_is_scrolled_to(
    qtbot: QtBot, tmp_path: Path, session: Session, network: KnownAnswers
) -> None:
    session.add_paths(pictures.many(tmp_path, 3))
    qtbot.waitUntil(lambda: states(session) == ["done"] * 3 and is_quiet(session))
    prediction = session.items.entry(1).prediction
    assert prediction is not None
    session.items.forget_outcome(1)
    session.items.set_prediction(1, prediction)
    decoration = session.items.index(1)
    assert decoration.data(1) is None  # Qt.DecorationRole; asking is what a view does
    qtbot.waitUntil(lambda: isinstance(decoration.data(1), QImage))


def test_closing_in_the_middle_of_the_work_leaves_no_thread(
    qtbot: QtBot, tmp_path: Path, session: Session, network: KnownAnswers
) -> None:
    session.add_paths(pictures.many(tmp_path, 200))
    qtbot.waitUntil(lambda: states(session).count("done") > 3)
    session.close()
    names = {"viewer", "bulk", "collect", "load network", "interactive"}
    assert not [t.name for t in threading.enumerate() if t.name.split("_")[0] in names]


def test_another_page_of_a_file_is_an_item_of_its_own_and_is_there_once(
    qtbot: QtBot, tmp_path: Path, session: Session, network: KnownAnswers
) -> None:
    pages = [Image.new("RGB", pictures.SIZE, (index, 0, 0)) for index in (3, 4, 5)]
    path = tmp_path / "scan.tiff"
    pages[0].save(path, save_all=True, append_images=pages[1:])
    session.add_paths([path])
    qtbot.waitUntil(lambda: states(session) == ["done"])
    for page in (1, 2, 1, 0, 7, -1):
        session.open_page(page)
        qtbot.waitUntil(lambda: set(states(session)) == {"done"} and is_quiet(session))

    assert [best(session, row) for row in range(len(session.items))] == [3, 4, 5]
    names = [session.items.entry(row).item.name for row in range(3)]
    assert names == ["scan.tiff", "scan.tiff (page 2)", "scan.tiff (page 3)"]
    assert session.current_row == 0


def test_another_page_of_a_pasted_file_is_there_once(
    qtbot: QtBot, session: Session, network: KnownAnswers
) -> None:
    pages = [Image.new("RGB", pictures.SIZE, (index, 0, 0)) for index in (3, 4)]
    stream = io.BytesIO()
    pages[0].save(stream, "TIFF", save_all=True, append_images=pages[1:])
    session.add_data(stream.getvalue(), "Pasted picture")
    qtbot.waitUntil(lambda: states(session) == ["done"])
    for page in (1, 0, 1, 0):
        session.open_page(page)
        qtbot.waitUntil(lambda: set(states(session)) == {"done"} and is_quiet(session))
    assert [best(session, row) for row in range(len(session.items))] == [3, 4]


@pytest.mark.usefixtures("network")
def test_a_card_that_gave_up_in_the_middle_is_said_when_the_work_is_done(
    qtbot: QtBot, tmp_path: Path, session: Session, diary: Diary
) -> None:
    inference = session.loader.inference
    assert inference is not None
    paths = [pictures.picture(tmp_path, f"{index}.png", index) for index in range(3)]
    session.add_paths(paths)
    qtbot.waitUntil(lambda: states(session) == ["done"] * 3 and is_quiet(session))
    assert diary.wrong == []  # the processor was meant to do it

    inference.fell_back_because = "The card is out of memory. The CPU did the rest, more slowly."
    session.add_paths([pictures.picture(tmp_path, f"more {index}.png", 3) for index in range(3)])
    qtbot.waitUntil(lambda: bool(diary.wrong) and is_quiet(session))
    assert diary.wrong[0].sentence == inference.fell_back_because
