"""What makes the installers of other systems: it compiles, installs and is complete."""

from __future__ import annotations

import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from inception_gui.core.images.decode import supported_suffixes
from inception_gui.core.language import LANGUAGES
from tests.oracle import REPOSITORY

PACKAGING = REPOSITORY / "packaging"
WINE = next((w for w in map(shutil.which, ("wine64", "wine")) if w), None) or (
    "/usr/lib/wine/wine64" if Path("/usr/lib/wine/wine64").exists() else None
)
UNINSTALL_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\InceptionGUI"


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folders of the packaging scripts are where Python looks for modules."""
    for folder in (PACKAGING, PACKAGING / "linux", PACKAGING / "windows"):
        monkeypatch.syspath_prepend(str(folder))


def imported(name: str) -> ModuleType:
    """A packaging script as a module, new each time: their names are everyday words."""
    sys.modules.pop(name, None)
    module = __import__(name)
    sys.modules.pop(name, None)
    return module


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    subprocess.run([sys.executable, PACKAGING / "app_icons.py", tmp_path / "icons"], check=True)
    return tmp_path / "icons"


@pytest.fixture
def installer(scripts: None, icons: Path, tmp_path: Path) -> Path:
    """The Windows installer around a stand-in for the program."""
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed (Debian's package nsis)")
    payload = tmp_path / "payload"
    (payload / "_internal" / "deep").mkdir(parents=True)
    (payload / "inception-gui.exe").write_bytes(b"the window")
    (payload / "inception-cli.exe").write_bytes(b"the command line")
    (payload / "_internal" / "deep" / "library.dll").write_bytes(b"a library")
    target = tmp_path / "Inception-GUI-1.2.3-Windows-x86_64.exe"
    module = imported("build_installer")
    module.compile_installer(payload, icons / "inception-gui.ico", "1.2.3", target)
    return target


def test_the_windows_installer_compiles_without_a_warning(installer: Path) -> None:
    head = installer.read_bytes()
    assert head.startswith(b"MZ")
    # Microsoft's PE format: the machine is the first field after the signature.
    (start,) = struct.unpack_from("<I", head, 0x3C)
    assert head[start : start + 4] == b"PE\0\0"
    assert struct.unpack_from("<H", head, start + 4) == (0x8664,)
    # In its manifest: it asks for no administrator.
    assert b'level="asInvoker"' in head or b"level='asInvoker'" in head


@pytest.mark.slow
def test_the_windows_installer_installs_silently_and_leaves_nothing_behind(
    installer: Path, tmp_path: Path
) -> None:
    if WINE is None:
        pytest.skip("wine is not installed (Debian's package wine64)")
    prefix = tmp_path / "wine"
    environment = {
        **os.environ, "WINEPREFIX": str(prefix), "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=", "DISPLAY": "",
    }  # fmt: skip

    def wine(*command: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [WINE, *map(str, command)],
            env=environment, capture_output=True, text=True, timeout=200, check=False,
        )  # fmt: skip

    try:
        assert wine(installer, "/S").returncode == 0
        (program,) = prefix.rglob("inception-gui.exe")
        place = program.parent
        assert "AppData/Local/Programs" in str(place)  # nothing that an administrator must allow
        assert (place / "_internal" / "deep" / "library.dll").read_bytes() == b"a library"
        assert list(prefix.rglob("Inception GUI.lnk"))
        assert "1.2.3" in wine("reg", "query", UNINSTALL_KEY, "/v", "DisplayVersion").stdout
        opened = wine("reg", "query", r"HKCU\Software\Classes\InceptionGUI.Picture", "/s").stdout
        assert "inception-gui.exe" in opened
        assert "%1" in opened

        own = place / "mine.txt"
        own.write_text("a person's own file", encoding="utf-8")
        assert wine(installer, "/S").returncode == 0  # once more, as an update does
        # _?= has it stay in place and be waited for, instead of going on as a copy.
        windows_place = wine("winepath", "-w", place).stdout.strip()
        assert wine(place / "uninstall.exe", "/S", f"_?={windows_place}").returncode == 0
        assert not program.exists()
        assert not (place / "_internal").exists()
        assert own.exists()
        assert not list(prefix.rglob("Inception GUI.lnk"))
        assert wine("reg", "query", UNINSTALL_KEY).returncode != 0
        for key in ("InceptionGUI.Picture", r"Applications\inception-gui.exe", ".heic"):
            assert wine("reg", "query", rf"HKCU\Software\Classes\{key}").returncode != 0
    finally:
        server = Path("/usr/lib/wine/wineserver64")
        if server.exists():
            subprocess.run([server, "-k"], env=environment, check=False)


def test_open_with_is_offered_for_formats_that_the_program_reads() -> None:
    script = (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
    offered = set(re.findall(r'insertmacro \$\{MACRO\} "(\.\w+)"', script))
    assert len(offered) > 10
    assert offered <= set(supported_suffixes())


def test_icons_are_made_in_every_size(icons: Path) -> None:
    ico = Image.open(icons / "inception-gui.ico")
    assert {(s, s) for s in (16, 24, 32, 48, 64, 128, 256)} <= set(ico.info["sizes"])
    icns = Image.open(icons / "inception-gui.icns")
    assert {16, 32, 128, 256, 512} <= {size[0] for size in icns.info["sizes"]}
    for path in icons.glob("*.png"):
        with Image.open(path) as picture:
            assert picture.size == (int(path.stem.rsplit("-", 1)[1]),) * 2
            low, high = picture.getchannel("A").getextrema()
            assert low == 0
            assert high == 255


def test_the_menu_entry_is_valid_and_every_type_is_one_the_program_reads(
    scripts: None, icons: Path, tmp_path: Path
) -> None:
    desktop = imported("desktop")
    desktop.lay_out(icons, tmp_path / "share", "/opt/inception-gui/inception-gui")
    entry = tmp_path / "share" / "applications" / "inception-gui.desktop"
    text = entry.read_text(encoding="utf-8")
    assert "Exec=/opt/inception-gui/inception-gui %F" in text
    assert "@PROGRAM@" not in text
    assert len(list((tmp_path / "share").rglob("inception-gui.png"))) == len(desktop.ICON_SIZES_PX)
    if (validator := shutil.which("desktop-file-validate")) is not None:
        subprocess.run([validator, entry], check=True)


def test_the_texts_of_qts_own_dialogs_are_in_the_bundle(scripts: None) -> None:
    contents = imported("contents")
    codes = [code for code in LANGUAGES if code != "en"]
    assert [f"qtbase_{code}.qm" for code in codes] == list(contents.QT_TRANSLATIONS)
    for name in contents.QT_TRANSLATIONS:
        assert not contents.is_left_out(f"PySide6/Qt/translations/{name}")
        assert not contents.is_left_out(f"PySide6\\translations\\{name}")
    assert contents.is_left_out("PySide6/Qt/translations/qtbase_it.qm")
    assert contents.is_left_out("PySide6/Qt/translations/qt_help_de.qm")


def test_macos_is_told_why_the_camera_is_asked_for(scripts: None) -> None:
    contents = imported("contents")
    info = plistlib.loads(plistlib.dumps(contents.macos_info("1.2.3")))
    assert "camera" in info["NSCameraUsageDescription"]
    assert info["CFBundleShortVersionString"] == "1.2.3"
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.device.camera"] is True


PARTS_OF_OPENVINO = {
    # Names of libraries as in the wheels of OpenVINO 2026.4.1: what is carried, what is left out.
    "linux": (
        "libopenvino.so.2641 libopenvino_intel_cpu_plugin.so libopenvino_intel_gpu_plugin.so "
        "libopenvino_intel_npu_plugin.so libopenvino_arm_cpu_plugin.so libtbb.so.12 "
        "libtbbmalloc.so.2 libtbbbind_2_5.so.3 libhwloc.so.15 cache.json",
        "libopenvino_c.so.2641 libopenvino_auto_plugin.so libopenvino_hetero_plugin.so "
        "libopenvino_onnx_frontend.so.2641 libopenvino_ir_frontend.so.2641 "
        "libopenvino_auto_batch_plugin.so libtbbmalloc_proxy.so.2 tbb.pc",
    ),
    "win32": (
        "openvino.dll openvino_intel_cpu_plugin.dll openvino_intel_gpu_plugin.dll "
        "openvino_intel_npu_plugin.dll openvino_intel_npu_compiler_loader.dll "
        "openvino_intel_npu_vm_runtime.dll tbb12.dll tbbmalloc.dll tbbbind_2_5.dll cache.json",
        "openvino_intel_npu_compiler.dll openvino_c.dll openvino_auto_plugin.dll openvino.lib "
        "openvino_tensorflow_frontend.dll openvino_hetero_plugin.dll tbb12_debug.dll tbb12.lib "
        "tbbmalloc_proxy.dll openvino_auto_batch_plugin.dll",
    ),
    "darwin": (
        "libopenvino.2641.dylib libopenvino_arm_cpu_plugin.so libtbb.12.dylib "
        "libtbbmalloc.2.dylib libtbbbind_2_5.3.dylib libhwloc.dylib",
        "libopenvino_c.2641.dylib libopenvino_auto_plugin.so libtbbmalloc_proxy.2.dylib "
        "libopenvino_pytorch_frontend.2641.dylib libopenvino_hetero_plugin.so",
    ),
}


@pytest.mark.parametrize("system", PARTS_OF_OPENVINO)
def test_of_openvino_only_the_core_and_the_devices_plug_ins_are_carried(
    scripts: None, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    contents = imported("contents")
    for names, is_carried in zip(PARTS_OF_OPENVINO[system], (True, False), strict=True):
        for name in names.split():
            assert any(fnmatch(name, one) for one in contents.OPENVINO_FILES) is is_carried, name


@pytest.mark.parametrize("system", PARTS_OF_OPENVINO)
def test_torch_is_carried_only_where_it_runs_on_the_systems_graphics(
    scripts: None, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert ("torch" not in imported("contents").LEFT_OUT_MODULES) is (system == "darwin")


def test_versions_of_encoders_are_read_from_the_names_of_all_three_systems(scripts: None) -> None:
    slim = imported("slim")
    for name in ("libx265-4883ecb5.so.217", "libx265.217.dylib", "libx265-217-276e7d75772a.dll"):
        assert slim.encoder_version(name) == "217"
    for name in ("libx264-d6533a8d.so.165", "libx264.165.dylib", "libx264-165-276e7d75772a.dll"):
        assert slim.encoder_version(name) == "165"


def test_shell_scripts_are_sound() -> None:
    shellcheck = shutil.which("shellcheck")
    scripts = sorted(PACKAGING.rglob("*.sh"))
    assert scripts
    for script in scripts:
        subprocess.run(["bash", "-n", script], check=True)
        if shellcheck is not None:
            subprocess.run([shellcheck, "--severity=warning", script], check=True)


def test_the_workflow_is_one_that_runs() -> None:
    done = subprocess.run(
        [PACKAGING / "check_workflows.sh"], capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode == 77:
        pytest.skip(done.stdout.strip())
    assert done.returncode == 0, done.stdout + done.stderr
