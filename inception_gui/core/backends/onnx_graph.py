"""Inception V3 as an ONNX model that takes an image of any size: the preprocessing is part of it.

The layers are those of `openvino_graph`. The image is resized as Pillow does, to the last bit: by
two products with matrices that the model makes of the image's size. ONNX's own `Resize` differs
from Pillow in one pixel of five hundred, which changes probabilities by more than rounding does.

Images more than about twice as tall as wide are the exception: Pillow 13 resizes them vertically
first, and rounds in between, so that a few pixels are one or two levels of 255 away.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from inception_gui.core.backends.openvino_graph import Layers, blocks, stem
from inception_gui.core.nn.blocks import block_of, layer_of

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Parameters
    from inception_gui.core.types import Preprocessing

OPSET: Final = 18
_IR_VERSION: Final = 9
"""The oldest for this opset, so that older programs read the file."""

_PILLOW_BITS: Final = 22
"""Pillow computes with coefficients in steps of 2^-22 (`PRECISION_BITS` of its Resample.c)."""


def build_onnx(
    parameters: Parameters, preprocessing: Preprocessing, notes: Mapping[str, str]
) -> Any:
    """Build an `onnx.ModelProto`: `image (H, W, 3) uint8` to `probabilities (1, C) float32`.

    `parameters` are folded; `notes` become its metadata.

    Raises:
        ImportError: onnx is not installed.
    """
    from onnx import TensorProto, helper

    graph = _Graph(parameters)
    pixels = _prepared(graph, preprocessing)
    reached = blocks(graph, graph, stem(graph, pixels))
    block = block_of(parameters)
    layer = layer_of(block)
    means = graph.node("Flatten", graph.node("GlobalAveragePool", reached[block]), axis=1)
    logits = graph.node(
        "Gemm", means, graph.constant(f"{layer}.weight"), graph.constant(f"{layer}.bias"), transB=1
    )
    graph.node("Softmax", logits, axis=1, output="probabilities")
    classes = len(parameters[f"{layer}.bias"])
    made = helper.make_graph(
        graph.nodes,
        "inception_v3",
        [helper.make_tensor_value_info("image", TensorProto.UINT8, ["height", "width", 3])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, [1, classes])],
        graph.initializers,
    )
    model = helper.make_model(
        made,
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=_IR_VERSION,
        producer_name="Inception GUI",
    )
    helper.set_model_props(model, dict(notes))
    return model


class _Graph(Layers):
    """Adds a node for each layer; what is passed on are names of values."""

    def __init__(self, parameters: Parameters) -> None:
        super().__init__(parameters, None)
        self.nodes: list[Any] = []
        self.initializers: list[Any] = []
        self._constants: set[str] = set()

    def node(self, kind: str, *inputs: str, output: str = "", **attributes: Any) -> str:
        """Add a node; return the name of its output."""
        from onnx import helper

        name = output or f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def number(self, value: Any, dtype: Any) -> str:
        """Add a constant; return its name."""
        array = np.asarray(value, dtype)
        return self._add(f"{array.dtype}_{array.tolist()}".replace(" ", ""), array)

    def constant(self, name: str, shape: tuple[int, ...] | None = None) -> str:
        """See `Layers`."""
        array = self._parameters[name]
        return self._add(name, array if shape is None else array.reshape(shape))

    def unit(self, x: Any, name: str, stride: int = 1, padding: tuple[int, int] = (0, 0)) -> Any:
        """See `Layers`."""
        weight, bias = self.constant(f"{name}.weight"), self.constant(f"{name}.bias")
        pads = [*padding, *padding]
        return self.node(
            "Relu", self.node("Conv", x, weight, bias, strides=[stride] * 2, pads=pads)
        )

    def max_pool(self, x: Any) -> Any:
        """See `Layers`."""
        return self.node("MaxPool", x, kernel_shape=[3, 3], strides=[2, 2])

    def average_pool(self, x: Any) -> Any:
        """See `Layers`."""
        counts = int(not self.excludes_padding)
        return self.node(
            "AveragePool", x, kernel_shape=[3, 3], pads=[1] * 4, count_include_pad=counts
        )

    def concat(self, values: list[Any], axis: int) -> str:
        """Join values."""
        return self.node("Concat", *values, axis=axis)

    def _add(self, name: str, array: Any) -> str:
        from onnx import numpy_helper

        if name not in self._constants:
            self._constants.add(name)
            self.initializers.append(numpy_helper.from_array(np.asarray(array, order="C"), name))
        return name


def _prepared(graph: _Graph, preprocessing: Preprocessing) -> str:
    """The input of the network, `(1, 3, crop, crop)`, 0..255, as `core.images.preprocess` makes it.

    The normalisation is part of the first convolution.
    """
    shape = graph.node("Shape", "image")
    sides = [graph.node("Gather", shape, graph.number(axis, np.int64)) for axis in (0, 1)]
    short = graph.number(preprocessing.resize, np.int64)
    shorter = graph.node("Min", *sides)
    # Whole numbers: a division cuts, as `int` does in torchvision.
    lengths = [graph.node("Div", graph.node("Mul", short, side), shorter) for side in sides]
    rows, columns = (
        _resizing(graph, side, length, preprocessing)
        for side, length in zip(sides, lengths, strict=True)
    )
    image = graph.node("Cast", graph.node("Transpose", "image", perm=[2, 0, 1]), to=_DOUBLE)
    # Columns first, as Pillow.
    narrow = _rounded(graph, graph.node("MatMul", image, graph.node("Transpose", columns)))
    small = _rounded(graph, graph.node("MatMul", rows, narrow))
    pixels = graph.node("Cast", small, to=_FLOAT)
    return graph.node("Unsqueeze", pixels, graph.number([0], np.int64))


_FLOAT: Final = 1
_DOUBLE: Final = 11
"""Element types of ONNX (`TensorProto.DataType`)."""


def _resizing(graph: _Graph, side: str, length: str, preprocessing: Preprocessing) -> str:
    """The matrix `(crop, side)` that resizes one axis to `length` and cuts out its middle.

    Its numbers are those of Pillow's `precompute_coeffs` and `normalize_coeffs_8bpc`.
    """

    def number(value: float) -> str:
        return graph.number(value, np.float64)

    def op(kind: str, *inputs: str) -> str:
        return graph.node(kind, *inputs)

    old, new = (graph.node("Cast", one, to=_DOUBLE) for one in (side, length))
    crop = number(preprocessing.crop)
    start = op("Round", op("Div", op("Sub", new, crop), number(2)))  # halves to even
    places = op("Add", op("Range", number(0), crop, number(1)), start)
    scale = op("Div", old, new)
    centres = op("Mul", op("Add", places, number(0.5)), scale)
    spread = op("Max", scale, number(1))
    pixels = op("Add", op("Range", number(0), old, number(1)), number(0.5))
    apart = op(
        "Abs",
        op("Div", op("Sub", pixels, graph.node("Unsqueeze", centres, _axis(graph, 1))), spread),
    )
    weights = _FILTERS[preprocessing.interpolation](op, number, apart)
    sums = graph.node("ReduceSum", weights, _axis(graph, 1))
    steps = op("Mul", op("Div", weights, sums), number(2.0**_PILLOW_BITS))
    sign = op("Sign", steps)
    return op("Mul", sign, op("Floor", op("Add", op("Abs", steps), number(0.5))))


def _axis(graph: _Graph, axis: int) -> str:
    return graph.number([axis], np.int64)


def _triangle(op: Any, number: Any, apart: str) -> str:
    return str(op("Max", op("Sub", number(1), apart), number(0)))


def _cubic(op: Any, number: Any, apart: str) -> str:
    """Keys' cubic with a = -0.5, as in Pillow."""
    square = op("Mul", apart, apart)
    cube = op("Mul", square, apart)
    near = op("Add", op("Sub", op("Mul", number(1.5), cube), op("Mul", number(2.5), square)),
              number(1))  # fmt: skip
    far = op("Sub", op("Mul", number(2.5), square), op("Mul", number(0.5), cube))
    far = op("Add", op("Sub", far, op("Mul", number(4), apart)), number(2))
    inside = op("Where", op("Less", apart, number(1)), near, far)
    return str(op("Where", op("Less", apart, number(2)), inside, number(0)))


_FILTERS: Final = {"bilinear": _triangle, "bicubic": _cubic}


def _rounded(graph: _Graph, sums: str) -> str:
    """What Pillow makes of a sum of pixels times coefficients: a whole number, 0..255."""
    half = graph.number(2.0 ** (_PILLOW_BITS - 1), np.float64)
    whole = graph.number(2.0**_PILLOW_BITS, np.float64)
    found = graph.node("Floor", graph.node("Div", graph.node("Add", sums, half), whole))
    limits = graph.number(0, np.float64), graph.number(255, np.float64)
    return graph.node("Clip", found, *limits)
