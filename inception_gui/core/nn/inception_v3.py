"""Inception V3, written after the paper, made ready for inference.

Source: C. Szegedy, V. Vanhoucke, S. Ioffe, J. Shlens, Z. Wojna, "Rethinking the Inception
Architecture for Computer Vision", CVPR 2016 (arXiv:1512.00567). Figures and sections below are
those of the paper. Names of parameters are torchvision's, because every published file uses them;
details that the paper leaves open (channel counts, one 5x5 branch in the first blocks, pooling)
follow the published weights, with torchvision as the oracle of the tests.

The auxiliary classifier (section 4) and dropout only act in training. Everything else of a network
that is trained is the network that answers.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from inception_gui.core.nn.batch_norm import BatchNorm
from inception_gui.core.nn.shapes import USUAL_CLASSES

FEATURE_CHANNELS: Final = 2048
PARAMETER_COUNT: Final = 23_834_568
"""Before BatchNorm is folded; without the auxiliary classifier."""

BLOCKS: Final = (
    "Mixed_5b", "Mixed_5c", "Mixed_5d",
    "Mixed_6a", "Mixed_6b", "Mixed_6c", "Mixed_6d", "Mixed_6e",
    "Mixed_7a", "Mixed_7b", "Mixed_7c",
)  # fmt: skip
"""The eleven blocks that a heat map can be made of, first to last."""

LAST_BLOCK: Final = BLOCKS[-1]

AUXILIARY_AFTER: Final = "Mixed_6e"
"""The last 17x17 block, on whose output the auxiliary classifier stands (figure 8)."""

KEPT_BY_DROPOUT: Final = 0.8
"""Of the pooled features in training, as in the authors' code."""

Auxiliary = Literal["none", "plain", "bn"]
"""An auxiliary classifier, and whether its fully connected layer is normalised too."""

Side = Literal[79, 151, 299]
"""Sides of the images in table 2; the first layers are changed so that the cost stays the same."""

FirstLayers = Literal["factorised", "7x7"]
"""Three 3x3 convolutions, or the 7x7 one that they replace (table 3, "Factorized 7x7")."""


class Output(NamedTuple):
    """The results of one pass: the features that explain the scores, and the logits.

    `features` is `(N, 2048, 8, 8)`, not negative; `logits` is `(N, classes) float32`, and so are
    the `auxiliary` ones, of networks in training that have the classifier.
    """

    features: Tensor
    logits: Tensor
    auxiliary: Tensor | None = None


class _Conv2d(nn.Conv2d):
    def reset_parameters(self) -> None:
        # Its weights come from a file: drawing them at random first takes longer than reading them.
        pass


class ConvUnit(nn.Module):
    """Convolution, batch normalisation, ReLU: the unit of every layer (section 3)."""

    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int | tuple[int, int],
        stride: int = 1,
        padding: int | tuple[int, int] = 0,
    ) -> None:
        super().__init__()
        self.conv = _Conv2d(inputs, outputs, kernel, stride, padding, bias=False)
        self.bn: nn.Module = BatchNorm(outputs)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(self.bn(self.conv(x)), inplace=True)


class InceptionA(nn.Module):
    """35x35 grid (figure 5): the 5x5 of GoogLeNet as two 3x3, one 5x5 kept (section 3.1)."""

    def __init__(self, inputs: int, pool_outputs: int) -> None:
        super().__init__()
        self.branch1x1 = ConvUnit(inputs, 64, 1)
        self.branch5x5_1 = ConvUnit(inputs, 48, 1)
        self.branch5x5_2 = ConvUnit(48, 64, 5, padding=2)
        self.branch3x3dbl_1 = ConvUnit(inputs, 64, 1)
        self.branch3x3dbl_2 = ConvUnit(64, 96, 3, padding=1)
        self.branch3x3dbl_3 = ConvUnit(96, 96, 3, padding=1)
        self.branch_pool = ConvUnit(inputs, pool_outputs, 1)

    def forward(self, x: Tensor) -> Tensor:
        return torch.cat(
            [
                self.branch1x1(x),
                self.branch5x5_2(self.branch5x5_1(x)),
                self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x))),
                self.branch_pool(F.avg_pool2d(x, 3, stride=1, padding=1)),
            ],
            dim=1,
        )


class ReductionA(nn.Module):
    """35x35 to 17x17 without a bottleneck (section 5, figure 10)."""

    def __init__(self, inputs: int) -> None:
        super().__init__()
        self.branch3x3 = ConvUnit(inputs, 384, 3, stride=2)
        self.branch3x3dbl_1 = ConvUnit(inputs, 64, 1)
        self.branch3x3dbl_2 = ConvUnit(64, 96, 3, padding=1)
        self.branch3x3dbl_3 = ConvUnit(96, 96, 3, stride=2)

    def forward(self, x: Tensor) -> Tensor:
        return torch.cat(
            [
                self.branch3x3(x),
                self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x))),
                F.max_pool2d(x, 3, stride=2),
            ],
            dim=1,
        )


class InceptionC(nn.Module):
    """17x17 grid (figure 6): each 7x7 as a 1x7 and a 7x1 (section 3.2)."""

    def __init__(self, inputs: int, inner: int) -> None:
        super().__init__()
        row, column = (0, 3), (3, 0)
        self.branch1x1 = ConvUnit(inputs, 192, 1)
        self.branch7x7_1 = ConvUnit(inputs, inner, 1)
        self.branch7x7_2 = ConvUnit(inner, inner, (1, 7), padding=row)
        self.branch7x7_3 = ConvUnit(inner, 192, (7, 1), padding=column)
        self.branch7x7dbl_1 = ConvUnit(inputs, inner, 1)
        self.branch7x7dbl_2 = ConvUnit(inner, inner, (7, 1), padding=column)
        self.branch7x7dbl_3 = ConvUnit(inner, inner, (1, 7), padding=row)
        self.branch7x7dbl_4 = ConvUnit(inner, inner, (7, 1), padding=column)
        self.branch7x7dbl_5 = ConvUnit(inner, 192, (1, 7), padding=row)
        self.branch_pool = ConvUnit(inputs, 192, 1)

    def forward(self, x: Tensor) -> Tensor:
        single = self.branch7x7_3(self.branch7x7_2(self.branch7x7_1(x)))
        double = self.branch7x7dbl_3(self.branch7x7dbl_2(self.branch7x7dbl_1(x)))
        double = self.branch7x7dbl_5(self.branch7x7dbl_4(double))
        pooled = self.branch_pool(F.avg_pool2d(x, 3, stride=1, padding=1))
        return torch.cat([self.branch1x1(x), single, double, pooled], dim=1)


class ReductionB(nn.Module):
    """17x17 to 8x8 without a bottleneck (section 5, figure 10)."""

    def __init__(self, inputs: int) -> None:
        super().__init__()
        self.branch3x3_1 = ConvUnit(inputs, 192, 1)
        self.branch3x3_2 = ConvUnit(192, 320, 3, stride=2)
        self.branch7x7x3_1 = ConvUnit(inputs, 192, 1)
        self.branch7x7x3_2 = ConvUnit(192, 192, (1, 7), padding=(0, 3))
        self.branch7x7x3_3 = ConvUnit(192, 192, (7, 1), padding=(3, 0))
        self.branch7x7x3_4 = ConvUnit(192, 192, 3, stride=2)

    def forward(self, x: Tensor) -> Tensor:
        seven = self.branch7x7x3_3(self.branch7x7x3_2(self.branch7x7x3_1(x)))
        return torch.cat(
            [
                self.branch3x3_2(self.branch3x3_1(x)),
                self.branch7x7x3_4(seven),
                F.max_pool2d(x, 3, stride=2),
            ],
            dim=1,
        )


class InceptionE(nn.Module):
    """8x8 grid (figure 7): filter banks spread out for high dimensional features (section 2)."""

    def __init__(self, inputs: int) -> None:
        super().__init__()
        row, column = (0, 1), (1, 0)
        self.branch1x1 = ConvUnit(inputs, 320, 1)
        self.branch3x3_1 = ConvUnit(inputs, 384, 1)
        self.branch3x3_2a = ConvUnit(384, 384, (1, 3), padding=row)
        self.branch3x3_2b = ConvUnit(384, 384, (3, 1), padding=column)
        self.branch3x3dbl_1 = ConvUnit(inputs, 448, 1)
        self.branch3x3dbl_2 = ConvUnit(448, 384, 3, padding=1)
        self.branch3x3dbl_3a = ConvUnit(384, 384, (1, 3), padding=row)
        self.branch3x3dbl_3b = ConvUnit(384, 384, (3, 1), padding=column)
        self.branch_pool = ConvUnit(inputs, 192, 1)

    def forward(self, x: Tensor) -> Tensor:
        single = self.branch3x3_1(x)
        double = self.branch3x3dbl_2(self.branch3x3dbl_1(x))
        return torch.cat(
            [
                self.branch1x1(x),
                self.branch3x3_2a(single),
                self.branch3x3_2b(single),
                self.branch3x3dbl_3a(double),
                self.branch3x3dbl_3b(double),
                self.branch_pool(F.avg_pool2d(x, 3, stride=1, padding=1)),
            ],
            dim=1,
        )


class AuxiliaryClassifier(nn.Module):
    """The classifier beside the network that regularises it in training (section 4, figure 8).

    "BN-auxiliary" of table 3 is the version whose fully connected layer is normalised, not just
    the convolutions. Published files have it without.
    """

    def __init__(self, classes: int, *, is_normalised: bool) -> None:
        super().__init__()
        self.conv0 = ConvUnit(768, 128, 1)
        self.conv1 = ConvUnit(128, 768, 5)
        self.fc = nn.Linear(768, classes)
        self.fc_bn = BatchNorm(classes) if is_normalised else None

    def forward(self, x: Tensor) -> Tensor:
        """`(N, 768, 17, 17)` to logits `(N, classes)`."""
        x = self.conv1(self.conv0(F.avg_pool2d(x, 5, stride=3)))
        # A mean of one number: the grid is 1x1 here, unless images are larger.
        logits: Tensor = self.fc(x.mean(dim=(2, 3)))
        return logits if self.fc_bn is None else cast("Tensor", self.fc_bn(logits))


class InceptionV3(nn.Module):
    """The network of table 1: a stem, eleven blocks, global average pooling, one linear layer."""

    def __init__(
        self,
        classes: int = USUAL_CLASSES,
        *,
        auxiliary: Auxiliary = "none",
        side: Side = 299,
        first_layers: FirstLayers = "factorised",
        dropout: float = 1 - KEPT_BY_DROPOUT,
    ) -> None:
        """`dropout` is the share of the pooled features that training drops."""
        super().__init__()
        self.side = side
        self.dropout = dropout
        stride = 2 if side == 299 else 1  # table 2
        if first_layers == "7x7":
            self.Conv2d_1_7x7 = ConvUnit(3, 64, 7, stride=stride)
        else:
            self.Conv2d_1a_3x3 = ConvUnit(3, 32, 3, stride=stride)
            self.Conv2d_2a_3x3 = ConvUnit(32, 32, 3)
            self.Conv2d_2b_3x3 = ConvUnit(32, 64, 3, padding=1)
        self.first_layers = first_layers
        self.Conv2d_3b_1x1 = ConvUnit(64, 80, 1)
        self.Conv2d_4a_3x3 = ConvUnit(80, 192, 3)
        self.Mixed_5b = InceptionA(192, pool_outputs=32)
        self.Mixed_5c = InceptionA(256, pool_outputs=64)
        self.Mixed_5d = InceptionA(288, pool_outputs=64)
        self.Mixed_6a = ReductionA(288)
        self.Mixed_6b = InceptionC(768, inner=128)
        self.Mixed_6c = InceptionC(768, inner=160)
        self.Mixed_6d = InceptionC(768, inner=160)
        self.Mixed_6e = InceptionC(768, inner=192)
        self.AuxLogits = (
            None
            if auxiliary == "none"
            else AuxiliaryClassifier(classes, is_normalised=auxiliary == "bn")
        )
        self.Mixed_7a = ReductionB(768)
        self.Mixed_7b = InceptionE(1280)
        self.Mixed_7c = InceptionE(2048)
        self.fc = nn.Linear(FEATURE_CHANNELS, classes)

    def stem(self, x: Tensor) -> Tensor:
        """`(N, 3, 299, 299)` to `(N, 192, 35, 35)` (table 1, its first seven rows).

        So is `(N, 3, 151, 151)`; `(N, 3, 79, 79)` becomes `(N, 192, 36, 36)`.
        """
        if self.first_layers == "7x7":
            x = self.Conv2d_1_7x7(x)
        else:
            x = self.Conv2d_2b_3x3(self.Conv2d_2a_3x3(self.Conv2d_1a_3x3(x)))
        if self.side != 79:  # table 2
            x = F.max_pool2d(x, 3, stride=2)
        x = self.Conv2d_4a_3x3(self.Conv2d_3b_1x1(x))
        return F.max_pool2d(x, 3, stride=2)

    def head(self, features: Tensor) -> Tensor:
        """`(N, 2048, 8, 8)` to logits `(N, classes)`: global average pooling, one linear layer."""
        # On a GPU, the blocks may be in half precision; the last layer never is.
        pooled = features.mean(dim=(2, 3), dtype=self.fc.weight.dtype)
        if not self.training:
            return cast("Tensor", self.fc(pooled))
        with torch.autocast(features.device.type, enabled=False):
            return cast("Tensor", self.fc(F.dropout(pooled, self.dropout)))

    def run_blocks(self, x: Tensor, after: str | None = None, until: str = LAST_BLOCK) -> Tensor:
        """Run the blocks after `after` (None: from `Mixed_5b`) up to and including `until`."""
        first = 0 if after is None else BLOCKS.index(after) + 1
        for name in BLOCKS[first : BLOCKS.index(until) + 1]:
            x = self.get_submodule(name)(x)
        return x

    def forward(self, x: Tensor) -> Output:
        """One pass: `(N, 3, 299, 299)` 0..255, where it was made by `load_folded`."""
        if self.AuxLogits is None or not self.training:
            features = self.run_blocks(self.stem(x))
            return Output(features, self.head(features).float())
        grid = self.run_blocks(self.stem(x), until=AUXILIARY_AFTER)
        features = self.run_blocks(grid, after=AUXILIARY_AFTER)
        auxiliary: Tensor = self.AuxLogits(grid)
        return Output(features, self.head(features).float(), auxiliary.float())
