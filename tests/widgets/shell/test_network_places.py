"""Addresses of servers that the file manager has connected are paths."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from inception_gui.widgets.shell.network_places import local_path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="gvfs is of the free desktops")

SMB, SFTP, PHONE = (
    "smb-share:server=nas.local,share=fotos%20alt",
    "sftp:host=box,user=ann",
    "mtp:host=Pixel_7_123",
)
DAV = "dav:host=cloud.example,ssl=true,prefix=%2Fremote.php%2Fdav"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in (SMB, SFTP, PHONE, DAV):
        (tmp_path / name).mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("smb://nas.local/Fotos%20alt/Kätzchen%201.jpg", f"{SMB}/Kätzchen 1.jpg"),
        ("smb://NAS.local/fotos%20alt", SMB),
        ("sftp://ann@box/home/ann/a.png", f"{SFTP}/home/ann/a.png"),
        ("sftp://box/home/ann/a.png", f"{SFTP}/home/ann/a.png"),
        ("mtp://Pixel_7_123/Internal/DCIM/1.jpg", f"{PHONE}/Internal/DCIM/1.jpg"),
        ("davs://cloud.example/remote.php/dav/photos/1.jpg", f"{DAV}/photos/1.jpg"),
    ],
)
def test_a_connected_server_is_a_folder(root: Path, address: str, place: str) -> None:
    assert local_path(QUrl(address), root) == root / place


@pytest.mark.parametrize(
    "address",
    [
        "smb://nas.local/other/1.jpg",
        "smb://elsewhere/fotos%20alt/1.jpg",
        "sftp://bob@box/home/bob/a.png",
        "davs://cloud.example/elsewhere/1.jpg",
        "https://nas.local/fotos%20alt/1.jpg",
        "trash:///1.jpg",
    ],
)
def test_what_is_not_connected_is_no_path(root: Path, address: str) -> None:
    assert local_path(QUrl(address), root) is None


def test_without_gvfs_nothing_is_connected(tmp_path: Path) -> None:
    assert local_path(QUrl("smb://nas.local/fotos/1.jpg"), tmp_path / "none") is None
