"""Numbers as people read them: counts, shares, sizes, durations, and how long it will take."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QDateTime, QLocale

from inception_gui.core import wording as english
from inception_gui.widgets.common.language import QT_TR_NOOP, figures, number, tr

__all__ = [
    "OF_THIS_YEAR",
    "WHAT_IT_NAMES",
    "WITH_LONG_MONTH",
    "WITH_YEAR",
    "clock",
    "count",
    "duration",
    "images",
    "megabytes",
    "moment",
    "of_total",
    "percent",
    "percent_range",
    "period",
    "rate",
    "time_left",
    "without_mnemonics",
]

# Forms of dates, as QLocale reads them.
WITH_YEAR: Final = QT_TR_NOOP("dd MMM yyyy, HH:mm")
WITH_LONG_MONTH: Final = QT_TR_NOOP("dd MMMM yyyy, HH:mm")
OF_THIS_YEAR: Final = QT_TR_NOOP("dd MMM, HH:mm")

_MEGA: Final = 2**20

WHAT_IT_NAMES: Final = QT_TR_NOOP(
    "The network knows 1,000 everyday classes: animals, plants, food, vehicles, tools, furniture, "
    "places. It does not know people, brands or text, and always names the class that fits best."
)


def count(number: int) -> str:
    """A count with its thousands apart: "10,000"."""
    return QLocale().toString(number)


def percent(share: float) -> str:
    """A share 0..1 with one decimal: "63.7%"; "<0.1%" for what is small but not zero."""
    return figures(english.percent(share))


def percent_range(low: float, high: float) -> str:
    """An interval of shares 0..1: "30.0 to 90.3%"."""
    return tr("{0} to {1}").format(number(low * 100, 1), figures(f"{high * 100:.1f}%"))


def moment(when: datetime, form: str = WITH_YEAR) -> str:
    """A date with its time in the form of the language: "30 Nov 2026, 14:05"."""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale().toString(local, tr(form))


def images(count: int) -> str:
    """A count of images: "1 image", "10,000 images"."""
    return tr("%Ln image(s)", "", count)


def of_total(done: int, total: int) -> str:
    """Progress in numbers: "3,413 of 10,000"."""
    return tr("{0} of {1}").format(count(done), count(total))


def duration(seconds: float) -> str:
    """How long one image took: "24 ms" or "1.4 s"."""
    if seconds < 0.9995:
        return tr("{0} ms").format(number(seconds * 1000))
    return tr("{0} s").format(number(seconds, 1))


def megabytes(size_bytes: float) -> str:
    """A size in MB of 2**20 bytes, as publishers state it, without the unit: "35", or "0.4"."""
    size = size_bytes / _MEGA
    return number(size, 1 if 0 < size < 9.95 else 0)


def rate(per_second: float) -> str:
    """A number per second: "41", "6.1" or "0.25"."""
    if per_second >= 9.95:
        return number(per_second)
    return number(per_second, 1 if per_second >= 0.95 else 2)


def time_left(seconds: float) -> str:
    """An estimate as coarse as it is uncertain: "11 s left", "1 min 29 s left", "3 h left"."""
    whole = max(1, round(seconds))
    if whole < 60:
        return tr("{0} s left").format(whole)
    if whole < 5 * 60:
        return tr("{0} min {1:02d} s left").format(whole // 60, whole % 60)
    if whole < 90 * 60:
        return tr("{0} min left").format(round(whole / 60))
    return tr("{0} h left").format(round(whole / 3600))


def period(seconds: float) -> str:
    """How long something took: "0.4 s", "18 s", "4 min 10 s", "2 h 10 min"."""
    whole = round(seconds)
    if whole < 2:
        return tr("{0} s").format(number(seconds, 1))
    if whole < 60:
        return tr("{0} s").format(whole)
    if whole < 3600:
        return tr("{0} min {1} s").format(whole // 60, whole % 60)
    return tr("{0} h {1} min").format(whole // 3600, whole % 3600 // 60)


def clock(seconds: float) -> str:
    """A position in a video: "1:07" or "1:02:33"."""
    whole = max(int(seconds), 0)
    hours, minutes = divmod(whole // 60, 60)
    if hours:
        return f"{hours}:{minutes:02d}:{whole % 60:02d}"
    return f"{minutes}:{whole % 60:02d}"


def without_mnemonics(text: str) -> str:
    """A name for a menu or a button, where a lone & would underline the next letter."""
    return text.replace("&", "&&")
