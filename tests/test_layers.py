"""The layers keep apart: what each may import, seen from outside in fresh processes."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from inception_gui import __version__
from tests.import_graph import circles, folders_of, import_graph, modules, rooms_of, upward
from tests.oracle import REPOSITORY, STAND_IN, needs_weights

PACKAGE = REPOSITORY / "inception_gui"

BLOCK = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in BLOCKED:
            raise ImportError(f"{name} is not installed in this test")

sys.meta_path.insert(0, Blocker())
"""

RUN_CLI = "from inception_gui.cli import main\nsys.exit(main(sys.argv[1:]))\n"

WALK_CORE = """
import importlib, pkgutil
import inception_gui.core
names = [m.name for m in pkgutil.walk_packages(inception_gui.core.__path__, "inception_gui.core.")]
for name in names:
    importlib.import_module(name)
from inception_gui import errors, logs, paths, settings
print(len(names))
"""

OPEN_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication
from inception_gui import app

qt = QApplication([])
program = app.build(qt)

def look():
    slow = ["torch", "cv2", "av", "torchvision", "safetensors", "skimage"]
    slow += ["inception_gui.core.nn.inception_v3"]
    pages = ("pictures.page", "live.page", "evaluation.page", "network.weights_page")
    pages += ("similar.page",)
    slow += [f"inception_gui.widgets.{page}" for page in pages]
    print("visible", program.window.isVisible(), [name for name in slow if name in sys.modules])
    program.window.close()

# Before what build() connected: that is where the network begins to load.
program.window.first_painted.disconnect()
program.window.first_painted.connect(look)
program.window.show()
sys.exit(qt.exec())
"""


def run_python(
    code: str, *arguments: str | Path, blocked: tuple[str, ...] = (), **environment: str
) -> subprocess.CompletedProcess[str]:
    block = f"BLOCKED = {blocked!r}\n{BLOCK}" if blocked else ""
    return subprocess.run(
        [sys.executable, "-c", block + code, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=REPOSITORY,
        env={**os.environ, **environment},
        check=False,
    )


def imports_of(path: Path) -> set[str]:
    """Whatever a module imports, inside functions too, but not for type checkers only."""
    found: set[str] = set()

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            return
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports by dots"
            found.add(node.module or "")
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(ast.parse(path.read_text(encoding="utf-8")))
    return found


NAMED = (
    "inception_gui.workers",
    "inception_gui.widgets",
    "inception_gui.app",
    "inception_gui.cli",
    "inception_gui.core.nn.inception_v3",
    "inception_gui.core.inference.classifier",
    "inception_gui.core.inference.scheduler",
    "inception_gui.core.jobs.live",
    "inception_gui.core.live.feed",
    "inception_gui.widgets.pictures.page",
    "inception_gui.widgets.live.page",
    "inception_gui.widgets.evaluation.page",
    "inception_gui.widgets.similar.page",
    "inception_gui.widgets.teach.page",
    "inception_gui.widgets.network.weights_page",
)
"""Every module that a test of this file, or a lint rule, names: a rename must not empty it."""


@pytest.mark.parametrize("name", NAMED)
def test_a_module_that_is_named_here_exists(name: str) -> None:
    assert importlib.util.find_spec(name) is not None


def test_lint_rules_name_modules_that_exist() -> None:
    rules = [PACKAGE / layer / "ruff.toml" for layer in ("core", "workers", "widgets")]
    named = {
        name for rule in rules for name in re.findall(r'"(inception_gui[\w.]*)"', rule.read_text())
    }
    assert len(named) > 5
    assert [name for name in sorted(named) if importlib.util.find_spec(name) is None] == []


ROOMS = {
    "inception_gui.core": (
        *("__init__", "catalogue", "language", "files", "types", "events", "wording"),
        *("labels", "images", "nn", "weights", "backends", "cam", "inference"),
        *("drawing", "items", "video"),
        *("exports", "runs", "features", "teach", "sorting", "keywords", "follow"),
        *("live", "evaluation"),
        "review",
        *("train", "jobs", "archive", "serve"),
    ),
    "inception_gui.widgets": (
        *("__init__", "common"),
        *("answers", "explain", "items", "network"),
        "shell",
        *("pictures", "live", "evaluation", "teach", "help", "settings", "similar", "archive"),
        "follow",
        "review",
        "window",
    ),
    "inception_gui.workers": (
        *(
            "__init__",
            "jobs",
            "items",
            "live",
            "network",
            "pictures",
            "evaluation",
            "runs",
            "follow",
            "review",
            "similar",
            "teach",
            "archive",
            "serve",
        ),
        "session",
    ),
    "inception_gui": (
        *("__init__", "errors", "interrupts", "logs", "paths", "startup"),
        *("core", "interface", "settings", "workers", "widgets", "app", "cli", "__main__"),
    ),
}
"""The folders and files of each layer, the lowest first: each imports only what stands before."""

OFFERS = ("__init__ imports interface",)
"""The package offers its interface under its own name, and imports it when that is asked for."""


@pytest.fixture(scope="module")
def graph() -> dict[str, set[str]]:
    return import_graph(PACKAGE)


def test_the_graph_has_every_module_and_its_imports(graph: dict[str, set[str]]) -> None:
    assert len(graph) == len(modules(PACKAGE)) > 300
    for path in (PACKAGE / "core").rglob("*.py"):
        name = ".".join(path.relative_to(REPOSITORY).with_suffix("").parts)
        assert imports_of(path) & graph.keys() <= graph[name]
    assert "inception_gui.core.types" in graph["inception_gui.core.events"]


def test_circles_are_found_where_there_are_some() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}) == [["b", "c"]]
    assert upward({"low": {"high"}, "high": {"low"}}, ["low", "high"]) == ["low imports high"]


LAYERS = ("startup", "core", "interface", "workers", "widgets", "cli")


@pytest.mark.parametrize("layer", LAYERS)
def test_no_files_import_each_other_in_a_circle(layer: str, graph: dict[str, set[str]]) -> None:
    files = {name: imported for name, imported in graph.items() if f".{layer}." in name}
    found = circles({name: imported & files.keys() for name, imported in files.items()})
    print(f"{layer}: {len(files)} files, {len(found)} circles")
    assert found == []


@pytest.mark.parametrize("layer", LAYERS)
def test_no_folders_import_each_other_in_a_circle(layer: str, graph: dict[str, set[str]]) -> None:
    """In each folder, among the files and folders in it."""
    folders = [name for name in folders_of(graph) if f".{layer}." in f"{name}."]
    found = {folder: circles(rooms_of(graph, folder)) for folder in folders}
    print(f"{layer}: {len(found)} folders, {sum(map(len, found.values()))} circles")
    assert {folder: circle for folder, circle in found.items() if circle} == {}


@pytest.mark.parametrize("layer", ROOMS)
def test_no_folder_imports_upward(layer: str, graph: dict[str, set[str]]) -> None:
    rooms = rooms_of(graph, layer)
    assert sorted(rooms) == sorted(ROOMS[layer]), "every folder has its place in the order"
    found = [arrow for arrow in upward(rooms, ROOMS[layer]) if arrow not in OFFERS]
    print(f"{layer}: {len(rooms)} rooms, {len(found)} arrows upward")
    assert found == []


def test_pages_do_not_know_each_other(graph: dict[str, set[str]]) -> None:
    rooms = rooms_of(graph, "inception_gui.widgets")
    pages = {"pictures", "live", "evaluation", "similar", "teach", "archive"}
    assert {page: rooms[page] & pages for page in pages} == {page: set() for page in pages}


def sources(layer: str) -> list[Path]:
    paths = sorted((PACKAGE / layer).rglob("*.py"))
    assert len(paths) > 5
    return paths


def offences(layer: str, *forbidden: str) -> list[str]:
    return [
        f"{path.relative_to(PACKAGE)} imports {name}"
        for path in sources(layer)
        for name in sorted(imports_of(path))
        if any(name == wrong or name.startswith(f"{wrong}.") for wrong in forbidden)
    ]


def test_core_knows_no_qt_and_nothing_above_it() -> None:
    above = [f"inception_gui.{name}" for name in ("workers", "widgets", "app", "cli")]
    assert offences("core", "PySide6", "shiboken6", "torchvision", *above) == []


def test_workers_know_qts_core_and_images_but_no_widget() -> None:
    wrong = ["PySide6.QtWidgets", "inception_gui.widgets", "inception_gui.app", "torchvision"]
    assert offences("workers", *wrong) == []


def test_widgets_do_not_know_the_network() -> None:
    slow = ["torch", "torchvision", "cv2", "av", "inception_gui.core.nn.inception_v3"]
    doors = [
        "inception_gui.core.inference.classifier",
        "inception_gui.core.inference.scheduler",
        "inception_gui.app",
    ]
    assert offences("widgets", *slow, *doors) == []


def test_a_camera_or_film_is_opened_without_waiting_for_torch() -> None:
    """The preview is there at once; importing torch in its thread would stop the window's."""
    code = "import inception_gui.core.jobs.live, inception_gui.core.live.feed"
    done = run_python(code, blocked=("torch",))
    assert done.returncode == 0, done.stderr


def test_the_command_line_knows_no_qt() -> None:
    above = ["inception_gui.workers", "inception_gui.widgets", "inception_gui.app"]
    assert offences("cli", "PySide6", "torchvision", *above) == []


def test_every_module_of_core_loads_without_qt_and_torchvision() -> None:
    done = run_python(WALK_CORE, blocked=("PySide6", "shiboken6", "torchvision"))
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 40


def test_the_command_line_says_its_version_without_qt_torchvision_and_torch() -> None:
    done = run_python(RUN_CLI, "--version", blocked=("PySide6", "torchvision", "torch"))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split()[-1] == __version__


@needs_weights
@pytest.mark.weights
def test_the_command_line_works_without_qt_and_torchvision(tmp_path: Path) -> None:
    picture = tmp_path / "grey.png"
    Image.new("RGB", (320, 320), (90, 90, 90)).save(picture)
    done = run_python(
        RUN_CLI,
        "classify",
        picture,
        "--format",
        "json",
        blocked=("PySide6", "shiboken6", "torchvision"),
        INCEPTION_GUI_WEIGHTS=str(STAND_IN),
    )
    assert done.returncode == 0, done.stderr
    assert '"predictions"' in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there torch must come before Qt")
def test_the_window_is_on_the_screen_before_anything_slow_is_imported() -> None:
    done = run_python(OPEN_WINDOW, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "visible True []\n"


OPENS_CONNECTIONS = frozenset(
    {"aiohttp", "ftplib", "http.client", "httpx", "multiprocessing.connection",
     "PySide6.QtNetwork", "requests", "smtplib", "socket", "socketserver", "ssl",
     "urllib.request", "urllib3", "xmlrpc"}
)  # fmt: skip


def test_only_downloads_of_weights_and_addresses_of_streams_open_connections() -> None:
    """A picture leaves this computer nowhere; `app` has a pair of sockets with itself.

    `core/serve` answers programs of this computer. Archives use pyarrow and Ray, with addresses
    that the user names.
    """
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if imports_of(path) & OPENS_CONNECTIONS
    }
    assert found == {
        "app.py",
        "core/serve/server.py",
        "core/video/stream_probe.py",
        "core/video/web_answer.py",
        "core/weights/download.py",
        "core/weights/http_connection.py",
        "core/weights/http_errors.py",
        "startup/one_instance.py",
    }
