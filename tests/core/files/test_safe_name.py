"""Names that one file system takes and another refuses are changed, and no more than needed."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from inception_gui.core.files.safe_name import refuses_name, safe_name
from tests.core.files.strict_disk import refused


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("plain.jpg", "plain.jpg"),
        ("2024-06-01 12:30:05.jpg", "2024-06-01 12_30_05.jpg"),
        ("what is this?.jpg", "what is this_.jpg"),
        ('a*b|"c"<d>.jpg', "a_b__c__d_.jpg"),
        ("ends with dot..jpg", "ends with dot..jpg"),
        ("no suffix dot.", "no suffix dot"),
        ("trailing space ", "trailing space"),
        ("aux.jpg", "aux_.jpg"),
        ("Con", "Con_"),
        ("nul.tar.gz", "nul_.tar.gz"),
        ("...", "_"),
        ("caf\udce9.jpg", "caf_.jpg"),
        ("cafe\u0301.jpg", "caf\u00e9.jpg"),
        ("l" * 180 + ".png", "l" * 134 + ".png"),
        ("ü" * 100 + ".png", "ü" * 67 + ".png"),
    ],
)
def test_a_name_becomes_one_that_every_file_system_accepts(name: str, safe: str) -> None:
    assert safe_name(name) == safe
    assert not refused(safe)
    assert len(safe.encode()) <= 143
    assert safe_name(safe) == safe


def test_a_refused_name_is_told_from_a_folder_that_is_gone(tmp_path: Path) -> None:
    missing = FileNotFoundError(errno.ENOENT, "no such file")
    assert refuses_name(missing, tmp_path / "aux.jpg"), "as a Samba share answers"
    assert not refuses_name(missing, tmp_path / "gone" / "a.jpg")
    assert refuses_name(OSError(errno.EINVAL, "invalid"), tmp_path / "a:b")
    assert not refuses_name(OSError(errno.ENOSPC, "full"), tmp_path / "a:b")
