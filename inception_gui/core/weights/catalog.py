"""The catalogue of published weights: address, size, hash, licence, accuracy and preprocessing.

Data only, no torch. Sources: torchvision/models/inception.py (`Inception_V3_Weights`),
mmpretrain/configs/inception_v3 (metafile, README, config), timm/models/inception_v3.py with
results/results-imagenet.csv and the model cards of the hub.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from inception_gui.core.types import Preprocessing

Layout = Literal["torchvision", "mmpretrain", "timm"]
Container = Literal["pth", "safetensors"]


@dataclass(frozen=True, slots=True)
class WeightsEntry:
    """One published file of parameters and all that belongs to it.

    `urls` are the same bytes at several places, best first. `sha256` is the whole hash in lower
    case, or empty where its publisher states none; `sha256_prefix` is the part that a publisher
    states instead (at the end of the file name). `size_bytes` is None where it is not published.
    `file_name` is the name in the store, unique within the catalogue. `top1` and `top5` are
    percentages on ImageNet's validation set as published, with the entry's own preprocessing.
    `layout` says how tensors are named in the file, `container` how the file is built.
    """

    key: str
    title: str
    urls: tuple[str, ...]
    file_name: str
    sha256: str
    sha256_prefix: str
    size_bytes: int | None
    licence: str
    licence_url: str
    source: str
    top1: float | None
    top5: float | None
    layout: Layout
    container: Container
    preprocessing: Preprocessing

    @property
    def has_published_hash(self) -> bool:
        """Whether the publisher states a hash, or a part of one."""
        return bool(self.sha256 or self.sha256_prefix)

    def matches(self, sha256: str) -> bool:
        """Whether a file with this hash is the published one, as far as its publisher says."""
        if self.sha256:
            return sha256 == self.sha256
        return bool(self.sha256_prefix) and sha256.startswith(self.sha256_prefix)


_IMAGENET_MEAN: Final = (0.485, 0.456, 0.406)
_IMAGENET_STD: Final = (0.229, 0.224, 0.225)

# torchvision's preset normalises with ImageNet's mean m and deviation s, and the network's
# transform_input then computes x * (s / 0.5) + (m - 0.5) / 0.5, which gives back 2x - 1:
#   ((x - m) / s) * (s / 0.5) + (m - 0.5) / 0.5 = (x - 0.5) / 0.5.
# So both together are one normalisation with mean 0.5 and deviation 0.5, in every channel.
_TORCHVISION: Final = Preprocessing(342, 299, "bilinear", (0.5, 0.5, 0.5), (0.5, 0.5, 0.5))

# MMPretrain's config normalises as ImageNet (123.675 116.28 103.53 over 58.395 57.12 57.375 of
# 255, the same numbers) and its backbone has no transform_input: followed as published. Its
# resize is OpenCV's bilinear, without antialiasing; ours antialiases.
_MMPRETRAIN: Final = Preprocessing(342, 299, "bilinear", _IMAGENET_MEAN, _IMAGENET_STD)

# timm: bicubic, crop_pct 0.875, so the shorter side is floor(299 / 0.875) = 341.
_TIMM: Final = Preprocessing(341, 299, "bicubic", (0.5, 0.5, 0.5), (0.5, 0.5, 0.5))
_TIMM_GLUON: Final = Preprocessing(341, 299, "bicubic", _IMAGENET_MEAN, _IMAGENET_STD)


def _timm(
    name: str, title: str, top1: float, top5: float, preprocessing: Preprocessing = _TIMM
) -> WeightsEntry:
    """A file of timm's on the Hugging Face hub; neither hash nor size is published beside it."""
    page = f"https://huggingface.co/timm/{name}"
    return WeightsEntry(
        key=name,
        title=title,
        urls=(f"{page}/resolve/main/model.safetensors",),
        file_name=f"{name}.safetensors",  # all are called model.safetensors on the hub
        sha256="",
        sha256_prefix="",
        size_bytes=None,
        licence="Apache-2.0",
        licence_url=page,
        source=page,
        top1=top1,
        top5=top5,
        layout="timm",
        container="safetensors",
        preprocessing=preprocessing,
    )


_ENTRIES: Final = (
    WeightsEntry(
        key="IMAGENET1K_V1",
        title="torchvision, ImageNet-1k",
        urls=("https://download.pytorch.org/models/inception_v3_google-0cc3c7bd.pth",),
        file_name="inception_v3_google-0cc3c7bd.pth",
        sha256="0cc3c7bd75056d25e46cba549dc184522069b81e9787eff6df84f397bd52a5ef",
        sha256_prefix="",
        size_bytes=108_949_747,
        licence="BSD-3-Clause",
        licence_url="https://github.com/pytorch/vision/blob/main/LICENSE",
        source="https://pytorch.org/vision/stable/models/generated/torchvision.models.inception_v3.html",
        top1=77.294,
        top5=93.450,
        layout="torchvision",
        container="pth",
        preprocessing=_TORCHVISION,
    ),
    WeightsEntry(
        key="inception-v3_3rdparty_8xb32_in1k",
        title="MMPretrain, ImageNet-1k",
        urls=(
            "https://download.openmmlab.com/mmclassification/v0/inception-v3/"
            "inception-v3_3rdparty_8xb32_in1k_20220615-dcd4d910.pth",
        ),
        file_name="inception-v3_3rdparty_8xb32_in1k_20220615-dcd4d910.pth",
        sha256="",
        sha256_prefix="dcd4d910",
        size_bytes=None,
        licence="Apache-2.0",
        licence_url="https://github.com/open-mmlab/mmpretrain/blob/main/LICENSE",
        source="https://github.com/open-mmlab/mmpretrain/tree/main/configs/inception_v3",
        top1=77.57,
        top5=93.58,
        layout="mmpretrain",
        container="pth",
        preprocessing=_MMPRETRAIN,
    ),
    _timm("inception_v3.tv_in1k", "timm, from torchvision's older file", 77.472, 93.468),
    _timm("inception_v3.tf_in1k", "timm, trained by the paper's authors", 77.866, 93.644),
    _timm("inception_v3.tf_adv_in1k", "timm, adversarially trained", 77.598, 93.726),
    _timm("inception_v3.gluon_in1k", "timm, from GluonCV, the best", 78.806, 94.372, _TIMM_GLUON),
)

RECIPES: Final[Mapping[str, Preprocessing]] = MappingProxyType(
    {
        "torchvision": _TORCHVISION,
        "mmpretrain": _MMPRETRAIN,
        "timm": _TIMM,
        "gluon": _TIMM_GLUON,
    }
)
"""The usual kinds of preprocessing by name, for weights that do not say theirs.

"torchvision" is for networks with its `transform_input`; without that, ImageNet's mean and
deviation are used as they are: "mmpretrain", or with bicubic resizing "gluon".
"""

CATALOG: Final[Mapping[str, WeightsEntry]] = MappingProxyType({e.key: e for e in _ENTRIES})

DEFAULT_KEY: Final = "IMAGENET1K_V1"

UNKNOWN_KEY: Final = "unknown weights"
"""The key of a file whose hash the catalogue does not know."""

UNKNOWN_PREPROCESSING: Final = _TORCHVISION


def entry_by_hash(
    sha256: str, catalog: Mapping[str, WeightsEntry] = CATALOG
) -> WeightsEntry | None:
    """The entry whose published hash (or prefix of it) this is."""
    return next((entry for entry in catalog.values() if entry.matches(sha256)), None)
