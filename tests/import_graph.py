"""Which of our modules imports which, read from the source: circles, and arrows that point up."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

Graph = Mapping[str, set[str]]


def modules(package: Path) -> dict[str, Path]:
    """The modules of a package by their full names; a folder's own ends in `.__init__`."""
    root = package.parent
    return {
        ".".join(path.relative_to(root).with_suffix("").parts): path
        for path in sorted(package.rglob("*.py"))
    }


def import_graph(package: Path) -> dict[str, set[str]]:
    """Every module, and those of the package that it imports: in functions and for types too."""
    known = modules(package)
    return {name: _imported(path, known) - {name} for name, path in known.items()}


def _imported(path: Path, known: Mapping[str, Path]) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            named = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            named = [
                name if {name, f"{name}.__init__"} & known.keys() else str(node.module)
                for name in whole
            ]
        else:
            continue
        for name in named:
            found.update({name, f"{name}.__init__"} & known.keys())
    return found


def circles(graph: Graph) -> list[list[str]]:
    """The sets of nodes that reach each other (after Tarjan, 1972), each sorted."""
    found: list[list[str]] = []
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    path: list[str] = []

    def visit(node: str) -> None:
        order[node] = lowest[node] = len(order)
        path.append(node)
        for other in graph[node]:
            if other not in order:
                visit(other)
                lowest[node] = min(lowest[node], lowest[other])
            elif other in path:
                lowest[node] = min(lowest[node], order[other])
        if lowest[node] == order[node]:
            circle = path[path.index(node) :]
            del path[path.index(node) :]
            if len(circle) > 1:
                found.append(sorted(circle))

    for node in graph:
        if node not in order:
            visit(node)
    return found


def rooms_of(graph: Graph, folder: str) -> dict[str, set[str]]:
    """The files and folders directly in `folder` (a package's name), and what each imports."""
    rooms: dict[str, set[str]] = defaultdict(set)
    for name, imported in graph.items():
        room = _room(name, folder)
        if room is None:
            continue
        others = {_room(other, folder) for other in imported} - {room, None}
        rooms[room].update(other for other in others if other)
    return dict(rooms)


def _room(name: str, folder: str) -> str | None:
    if not name.startswith(f"{folder}."):
        return None
    return name.removeprefix(f"{folder}.").partition(".")[0]


def folders_of(graph: Graph) -> list[str]:
    """All packages of the graph."""
    return sorted(name.removesuffix(".__init__") for name in graph if name.endswith(".__init__"))


def upward(rooms: Graph, order: Iterable[str]) -> list[str]:
    """The arrows that point from a room to one above it; `order` is from the lowest up."""
    height = {room: number for number, room in enumerate(order)}
    return [
        f"{room} imports {other}"
        for room, imported in sorted(rooms.items())
        for other in sorted(imported)
        if height[other] > height[room]
    ]
