"""Inception V3 as an OpenVINO model, built from folded parameters: no torch, no conversion.

The same layers as `core.nn.inception_v3`, which explains them; parameters have the same names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from inception_gui.core.backends.openvino_runtime import import_openvino
from inception_gui.core.nn.blocks import POOLED, WITHOUT_PADDING, block_of, layer_of
from inception_gui.core.nn.sides import SMALL_SIDES, USUAL_SIDE, side_of

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Parameters

_ROW7, _COLUMN7, _ROW3, _COLUMN3 = (0, 3), (3, 0), (0, 1), (1, 0)
_SAME3, _SAME5 = (1, 1), (2, 2)

Unit = tuple[Any, ...]
"""A layer's name, then its stride (1) and padding (0, 0) where they differ from these."""


class Layers:
    """Layers by the names that their parameters have."""

    def __init__(self, parameters: Parameters, op: Any) -> None:
        self._parameters = parameters
        self._op = op
        self.side = side_of(parameters)
        """Of the images that the network is made for, see `core.nn.sides`."""
        self.excludes_padding = WITHOUT_PADDING in parameters

    def constant(self, name: str, shape: tuple[int, ...] | None = None) -> Any:
        """A parameter; the model shares its memory, so it must outlive the model."""
        array = self._parameters[name]
        return self._op.constant(
            array if shape is None else array.reshape(shape), shared_memory=True
        )

    def unit(self, x: Any, name: str, stride: int = 1, padding: tuple[int, int] = (0, 0)) -> Any:
        """Convolution, bias, ReLU."""
        op = self._op
        pads = list(padding)
        y = op.convolution(x, self.constant(f"{name}.weight"), [stride] * 2, pads, pads, [1, 1])
        return op.relu(op.add(y, self.constant(f"{name}.bias", (1, -1, 1, 1))))

    def chain(self, x: Any, block: str, *units: Unit) -> Any:
        """One branch of a block."""
        for name, *how in units:
            x = self.unit(x, f"{block}.{name}", *how)
        return x

    def max_pool(self, x: Any) -> Any:
        """3x3, stride 2, no padding."""
        return self._op.max_pool(x, [2, 2], [1, 1], [0, 0], [0, 0], [3, 3]).output(0)

    def average_pool(self, x: Any) -> Any:
        """3x3, stride 1; zeros of the padding count as in torch, unless the weights are Keras's."""
        pads = [1, 1]
        return self._op.avg_pool(x, [1, 1], pads, pads, [3, 3], exclude_pad=self.excludes_padding)


def build_model(parameters: Parameters, *, side: int | None) -> Any:
    """Build an `openvino.Model` for one image `(1, side, side, 3) uint8`; None allows any size.

    Its outputs are `probabilities (1, C)`, `features (1, 2048, h, w)` (of the block before the last
    layer) and `pooled (1, 6144)` (see `core.nn.blocks`), float32. `parameters` must outlive the
    model and everything compiled from it.
    """
    from openvino import opset15 as op

    layers = Layers(parameters, op)
    length = -1 if side is None else side
    picture = op.parameter([1, 3, length, length], np.float32, "picture")
    reached = blocks(layers, op, stem(layers, picture))
    block = block_of(parameters)
    means = {
        name: op.reduce_mean(reached[name], np.array([2, 3]), keep_dims=False) for name in POOLED
    }
    product = op.matmul(means[block], layers.constant(f"{layer_of(block)}.weight"), False, True)
    logits = op.add(product, layers.constant(f"{layer_of(block)}.bias", (1, -1)))
    outputs = {
        "probabilities": op.softmax(logits, 1),
        "features": reached[block],
        "pooled": op.concat(list(means.values()), 1),
    }
    return finished(outputs, [picture])


def finished(outputs: dict[str, Any], inputs: list[Any]) -> Any:
    """A model of these outputs; its first input is an image, taken as bytes, colours last."""
    ov = import_openvino()
    from openvino import opset15 as op
    from openvino.preprocess import PrePostProcessor

    results = [op.result(node) for node in outputs.values()]
    for result, name in zip(results, outputs, strict=True):
        result.output(0).set_names({name})
    steps = PrePostProcessor(ov.Model(results, inputs, "inception_v3"))
    steps.input(0).tensor().set_element_type(ov.Type.u8).set_layout(ov.Layout("NHWC"))
    steps.input(0).model().set_layout(ov.Layout("NCHW"))
    return steps.build()


def stem(layers: Layers, x: Any) -> Any:
    """What comes before the blocks."""
    side = layers.side
    x = layers.unit(x, "Conv2d_1a_3x3", 2 if side == USUAL_SIDE else 1)
    x = layers.unit(layers.unit(x, "Conv2d_2a_3x3"), "Conv2d_2b_3x3", 1, _SAME3)
    if side != min(SMALL_SIDES):
        x = layers.max_pool(x)
    return layers.max_pool(layers.unit(layers.unit(x, "Conv2d_3b_1x1"), "Conv2d_4a_3x3"))


def blocks(layers: Layers, op: Any, x: Any) -> dict[str, Any]:
    """The output of each block by its name, first to last."""
    found: dict[str, Any] = {}
    for names, branches in _BLOCKS:
        for name in names:
            x = found[name] = op.concat(branches(layers, name, x), 1)
    return found


def _inception_a(layers: Layers, block: str, x: Any) -> list[Any]:
    double = ("branch3x3dbl_1",), ("branch3x3dbl_2", 1, _SAME3), ("branch3x3dbl_3", 1, _SAME3)
    return [
        layers.chain(x, block, ("branch1x1",)),
        layers.chain(x, block, ("branch5x5_1",), ("branch5x5_2", 1, _SAME5)),
        layers.chain(x, block, *double),
        layers.chain(layers.average_pool(x), block, ("branch_pool",)),
    ]


def _reduction_a(layers: Layers, block: str, x: Any) -> list[Any]:
    double = ("branch3x3dbl_1",), ("branch3x3dbl_2", 1, _SAME3), ("branch3x3dbl_3", 2)
    return [
        layers.chain(x, block, ("branch3x3", 2)),
        layers.chain(x, block, *double),
        layers.max_pool(x),
    ]


def _inception_c(layers: Layers, block: str, x: Any) -> list[Any]:
    single = ("branch7x7_1",), ("branch7x7_2", 1, _ROW7), ("branch7x7_3", 1, _COLUMN7)
    double = (
        ("branch7x7dbl_1",),
        ("branch7x7dbl_2", 1, _COLUMN7),
        ("branch7x7dbl_3", 1, _ROW7),
        ("branch7x7dbl_4", 1, _COLUMN7),
        ("branch7x7dbl_5", 1, _ROW7),
    )
    return [
        layers.chain(x, block, ("branch1x1",)),
        layers.chain(x, block, *single),
        layers.chain(x, block, *double),
        layers.chain(layers.average_pool(x), block, ("branch_pool",)),
    ]


def _reduction_b(layers: Layers, block: str, x: Any) -> list[Any]:
    seven = (
        ("branch7x7x3_1",),
        ("branch7x7x3_2", 1, _ROW7),
        ("branch7x7x3_3", 1, _COLUMN7),
        ("branch7x7x3_4", 2),
    )
    return [
        layers.chain(x, block, ("branch3x3_1",), ("branch3x3_2", 2)),
        layers.chain(x, block, *seven),
        layers.max_pool(x),
    ]


def _inception_e(layers: Layers, block: str, x: Any) -> list[Any]:
    single = layers.chain(x, block, ("branch3x3_1",))
    double = layers.chain(x, block, ("branch3x3dbl_1",), ("branch3x3dbl_2", 1, _SAME3))
    return [
        layers.chain(x, block, ("branch1x1",)),
        layers.chain(single, block, ("branch3x3_2a", 1, _ROW3)),
        layers.chain(single, block, ("branch3x3_2b", 1, _COLUMN3)),
        layers.chain(double, block, ("branch3x3dbl_3a", 1, _ROW3)),
        layers.chain(double, block, ("branch3x3dbl_3b", 1, _COLUMN3)),
        layers.chain(layers.average_pool(x), block, ("branch_pool",)),
    ]


_BLOCKS: Final = (
    (("Mixed_5b", "Mixed_5c", "Mixed_5d"), _inception_a),
    (("Mixed_6a",), _reduction_a),
    (("Mixed_6b", "Mixed_6c", "Mixed_6d", "Mixed_6e"), _inception_c),
    (("Mixed_7a",), _reduction_b),
    (("Mixed_7b", "Mixed_7c"), _inception_e),
)
"""Blocks in their order, and what makes the branches of each."""
