"""What every benchmark says of the machine: processor, versions, load, and who used the cores."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

_PACKAGES: Final = ("openvino", "torch", "PySide6-Essentials", "pillow", "numpy")

REPOSITORY: Final = Path(__file__).resolve().parent.parent
SHARED: Final = Path(os.environ.get("INCEPTION_GUI_SHARED", REPOSITORY.parent / "shared"))
STAND_IN: Final = SHARED / "weights" / "inception_v3_stand_in_fp16.pth"
PHOTOS: Final = SHARED / "photos" / "jpeg"


def describe() -> str:
    """The machine, the versions and the load now, in three lines."""
    versions = [f"{name} {version(name)}" for name in _PACKAGES]
    return "\n".join(
        (
            f"{_processor()}, {cores()} cores, {_memory()}, {platform.system()} "
            f"{platform.release().split('-')[0]}",
            f"Python {platform.python_version()}, {', '.join(versions)}",
            f"load average {load()}",
        )
    )


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def load() -> str:
    """The load of the last 1, 5 and 15 minutes, or that the system does not tell."""
    if not hasattr(os, "getloadavg"):
        return "unknown"
    return " ".join(f"{value:.2f}" for value in os.getloadavg())


class CpuShare:
    """How many cores this process (and what it started) and all others kept busy since then."""

    def __init__(self) -> None:
        self._began = time.perf_counter()
        self._own = _own_seconds()
        self._all = _busy_seconds()

    def so_far(self) -> tuple[float, float | None]:
        """Cores used by this process, and by others (None where the system does not tell)."""
        seconds = max(time.perf_counter() - self._began, 1e-3)
        own = (_own_seconds() - self._own) / seconds
        now = _busy_seconds()
        if now is None or self._all is None:
            return own, None
        return own, max((now - self._all) / seconds - own, 0.0)

    def __str__(self) -> str:
        own, others = self.so_far()
        said = f"this process kept {own:.1f} cores busy"
        return said if others is None else f"{said}, others {others:.1f}"


def percentile(values: Sequence[float], percent: float) -> float:
    """The value that `percent` of `values` do not exceed (nearest rank); NaN of none."""
    if not values:
        return float("nan")
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def median(values: Sequence[float]) -> float:
    """The median; NaN of none."""
    return statistics.median(values) if values else float("nan")


def met(measured: float, goal: float) -> str:
    """Whether a ratio is what was wanted; nothing where it was not measured."""
    return "" if measured != measured else "met" if measured >= goal else "not met"


def table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A plain table: the first column to the left, the others to the right."""
    cells = [list(heads)] + [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]
    lines = [
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    ]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def _own_seconds() -> float:
    """Processor time of this process and of those it started that have ended."""
    return sum(os.times()[:4])


def _busy_seconds() -> float | None:
    """Seconds that all cores together were busy or stolen since the system started (Linux)."""
    try:
        line = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0]
    except OSError:
        return None
    user, nice, system, _idle, _iowait, irq, softirq, steal = map(int, line.split()[1:9])
    return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _memory() -> str:
    if not hasattr(os, "sysconf"):
        return "memory unknown"
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return f"{total / (1 << 30):.0f} GiB"


def version(package: str) -> str:
    """Of an installed package, or that it is absent."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "absent"
