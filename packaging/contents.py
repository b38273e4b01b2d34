"""What goes into the bundle and what stays out, for the spec, the slimming and the tests."""

from __future__ import annotations

import sys
from fnmatch import fnmatch
from typing import Final

WINDOW_PROGRAM: Final = "inception-gui"
CONSOLE_PROGRAM: Final = "inception-cli"

PROGRAMS: Final = (WINDOW_PROGRAM, CONSOLE_PROGRAM)

HIDDEN_IMPORTS: Final = ("pillow_heif",)
"""Imported by name while the program runs, where no analysis sees it."""

LEFT_OUT_MODULES: Final = (
    # OpenVINO computes everything on processors, and pip's torch for Linux and Windows runs on
    # nothing else; its CUDA build has gigabytes. On Macs torch runs on Apple's GPUs.
    *(() if sys.platform == "darwin" else ("torch", "torchgen", "functorch")),
    # torch's compilers and exporters: the program calls operators as they are. Whoever adds an
    # optimiser must take _dynamo back, and sympy with it.
    "torch._dynamo",
    "torch._inductor",
    "torch.onnx",
    "torch.utils.benchmark",
    "torch.utils.tensorboard",
    "torch.utils.bottleneck",
    "triton",
    "tensorboard",
    # torch imports sympy only to compile; mpmath, networkx and jinja2 come with it.
    "sympy",
    "mpmath",
    "networkx",
    "jinja2",
    "fsspec",
    # What makes the manual: SciPy imports it where it is, to write its own.
    "sphinx",
    "babel",
    "docutils",
    # OpenVINO's converters, and what reports to a server: its own import foresees that they fail.
    "openvino.tools",
    "openvino_telemetry",
    "openvino.torch",
    "openvino.frontend.jax",
    "openvino.frontend.onnx",
    "openvino.frontend.paddle",
    "openvino.frontend.pytorch",
    "openvino.frontend.tensorflow",
    # Oracles and helpers of tests.
    "torchvision",
    "skimage",
    "matplotlib",
    "pandas",
    "openpyxl",
    "pytest",
    "hypothesis",
    "IPython",
    # The window is Qt's.
    "tkinter",
    "PIL.ImageTk",
    "PIL._imagingtk",
    # Python's own dead weight.
    "readline",
    "lib2to3",
    "idlelib",
    "pydoc_data",
    "ensurepip",
    "setuptools",
    "pip",
    "distutils",
    # Qt beyond widgets: the program imports Core, Gui, Widgets and Svg.
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtPdf",
    "PySide6.QtWebEngineCore",
    "PySide6.QtOpenGL",
)

OPENVINO_FILES: Final = {
    # No readers of model files, no plug-ins that choose between devices. `cache.json` tells the
    # Intel GPU's plug-in which of its kernels are fastest.
    "linux": (
        "libopenvino.so.*",
        "libopenvino_*_[cgn]pu_plugin.so",
        "libtbb.so.*",
        "libtbbmalloc.so.*",
        "libtbbbind_*.so.*",
        "libhwloc.so.*",
        "cache.json",
    ),
    # Not the NPU's compiler of 100 MB: its driver brings one.
    "win32": (
        "openvino.dll",
        "openvino_*_[cgn]pu_plugin.dll",
        "openvino_intel_npu_compiler_loader.dll",
        "openvino_intel_npu_vm_runtime.dll",
        "tbb12.dll",
        "tbbmalloc.dll",
        "tbbbind_*.dll",
        "cache.json",
    ),
    "darwin": (
        "libopenvino.*.dylib",
        "libopenvino_*_cpu_plugin.so",
        "libtbb.*.dylib",
        "libtbbmalloc.*.dylib",
        "libtbbbind_*.dylib",
        "libhwloc.dylib",
    ),
}[sys.platform]
"""What of the folder openvino/libs is in the bundle, by the names in OpenVINO's wheels.

tbbbind is "_2_5" by its interface, not by its version.
"""

QT_TRANSLATIONS: Final = ("qtbase_de.qm", "qtbase_es.qm", "qtbase_fr.qm", "qtbase_zh_CN.qm")
"""The texts of Qt's own dialogs, in the languages of `core.language`."""

LEFT_OUT_FILES: Final = (
    # Qt: translations but for `QT_TRANSLATIONS`, QML, tools and the plug-ins that pull in other Qt
    # libraries.
    "PySide6/Qt/translations/*",
    "PySide6/Qt/qml/*",
    "PySide6/Qt/lib/libQt6Qml*",
    "PySide6/Qt/lib/libQt6Quick*",
    "PySide6/Qt/lib/libQt6Pdf*",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*",
    "PySide6/Qt/lib/libQt6Eg*",
    "PySide6/Qt/lib/libQt6Network*",
    "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/Qt/plugins/imageformats/*pdf*",
    "PySide6/Qt/plugins/imageformats/*tiff*",  # needs a libtiff that Debian has no more
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/platforms/*eglfs*",
    "PySide6/Qt/plugins/platforms/*linuxfb*",
    "PySide6/Qt/plugins/platforms/*vnc*",
    "PySide6/Qt/plugins/platforms/*vkkhrdisplay*",
    "PySide6/Qt/plugins/platforms/*minimalegl*",
    # GTK's theme comes with half of GTK, the other half would be the system's.
    "PySide6/Qt/plugins/platformthemes/*gtk3*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/tls/*",
    # The same plug-ins where Windows' wheel has them.
    "PySide6/translations/*",
    "PySide6/qml/*",
    "PySide6/opengl32sw.dll",
    "PySide6/plugins/imageformats/*pdf*",
    "PySide6/plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/plugins/generic/*",
    "PySide6/plugins/networkinformation/*",
    "PySide6/plugins/tls/*",
    # torch, which Macs have: headers, build files, tests, tools.
    "torch/include/*",
    "torch/share/*",
    "torch/test/*",
    "torch/lib/*test*",
    "torch/lib/libjitbackend*",
    "torch/lib/libbackend_with_compiler*",
    "torch/lib/libaoti_custom_ops*",
    "torch/bin/[!t]*",
    "torch/bin/test_*",
    # What is read by people and compilers only.
    "*.pyi",
    "*.pxd",
    "*/tests/*",
    "*.h",
    "cv2/data/*",
)

SYSTEM_LIBRARIES: Final = (
    # As the wheels do: every desktop has them, and what the system's own graphics drivers and
    # dialogs load wants the system's, which are never older than those of the oldest system meant.
    "libstdc++.so.6",
    "libgcc_s.so.1",
    "libmvec.so.1",  # a part of glibc, which must be the system's
    # The way to the graphics driver, which comes with it.
    "libOpenCL.so.1",
    # What came along for GTK and printing only.
    "libatk-1.0.so.0",
    "libcairo*.so.2",
    "libgdk_pixbuf-2.0.so.0",
    "libpango*.so.0",
    "libpixman-1.so.0",
    "libthai.so.0",
    "libdatrie.so.1",
    "libfribidi.so.0",
    "libharfbuzz.so.0",
    "libgraphite2.so.3",
)
"""Libraries of the building machine that stay out on Linux."""

STRIPPED: Final = (
    "libpython3.*.so.*",
    "python3.*/lib-dynload/*.so",
    "PIL/*.so",
    "av/*.so",
)
"""Libraries that lose their symbol tables, each seen to work without.

Not numpy's OpenBLAS and not others that a wheel's builder rewrote with patchelf: `strip` lays such
a file out anew and breaks it.
"""


def is_left_out(place: str) -> bool:
    """Whether a file of the bundle, by its path below the bundle's inner folder, stays out."""
    path = place.replace("\\", "/")
    if path.endswith(tuple(f"/translations/{name}" for name in QT_TRANSLATIONS)):
        return False
    patterns = (*LEFT_OUT_FILES, *SYSTEM_LIBRARIES) if sys.platform == "linux" else LEFT_OUT_FILES
    return any(fnmatch(path, pattern) for pattern in patterns)


def macos_info(version: str) -> dict[str, object]:
    """What macOS is told of the program (its Info.plist)."""
    pictures = ["public.image", "public.folder"]
    return {
        "CFBundleDisplayName": "Inception GUI",
        "CFBundleShortVersionString": version,
        "LSMinimumSystemVersion": "12.0",
        "LSApplicationCategoryType": "public.app-category.photography",
        "NSHighResolutionCapable": True,
        "NSCameraUsageDescription": "To name what the camera sees, live. "
        "Pictures stay on this computer.",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Picture",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": pictures,
            }
        ],
    }


MACOS_IDENTIFIER: Final = "org.inception-gui.inception-gui"
