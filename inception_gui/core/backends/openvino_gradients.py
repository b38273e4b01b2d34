"""Gradients at any block without torch: the backward pass is part of an OpenVINO model.

Weights are constants here, so the gradient of each layer is a layer too: of a convolution the
transposed one, of average pooling itself, of a ReLU a mask. These rules are applied to the forward
pass from its end back to the block (reverse accumulation).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from inception_gui.core.backends.openvino_graph import Layers, blocks, finished, stem
from inception_gui.core.backends.openvino_runtime import import_openvino
from inception_gui.core.nn.blocks import block_of, first_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inception_gui.core.backends.backend import Parameters

Pulled = list[tuple[Any, Any]]
"""Outputs that a node reads, each with the gradient that the node passes back to it."""


def build_gradient_model(parameters: Parameters, layer: str, size: tuple[int, int]) -> Any:
    """An `openvino.Model` for an image `(1, *size, 3) uint8` and a `direction (1, n) float32`.

    It differentiates the product of `direction` with the means of the block before the last layer.
    Outputs are the `activations` of `layer` and the `gradient` with respect to them, `(1, c, h, w)
    float32`. `parameters` must outlive it and what is compiled of it.
    """
    from openvino import opset15 as op

    layers = Layers(parameters, op)
    picture = op.parameter([1, 3, *size], np.float32, "picture")
    reached = blocks(layers, op, stem(layers, picture))
    block = block_of(parameters)
    activations, features = reached[first_of(layer, block)], reached[block]
    # The head is a mean over all positions and a product, the same for every image.
    _, channels, height, width = features.get_output_shape(0)
    direction = op.parameter([1, channels], np.float32, "direction")
    gradient = op.multiply(direction, np.float32(1 / (height * width)))
    gradient = op.reshape(gradient, np.array([1, channels, 1, 1]), False)
    gradient = op.broadcast(gradient, np.array([1, channels, height, width]))
    forward = import_openvino().Model([features], [picture]).get_ordered_ops()
    gradient = _pull_back(op, forward, gradient, features, activations)
    return finished({"activations": activations, "gradient": gradient}, [picture, direction])


def _pull_back(op: Any, forward: Iterable[Any], gradient: Any, end: Any, start: Any) -> Any:
    """The gradient at `start` of what has `gradient` at `end`; `forward` has all nodes in order."""
    name = _name(start)
    between = [node for node in _after(forward, name) if node.get_type_name() in _RULES]
    arrived = {_name(end): gradient}
    for node in reversed(between):
        for read, passed in _RULES[node.get_type_name()](op, node, arrived.pop(_name(node))):
            source = _name(read.get_node())
            known = arrived.get(source)
            arrived[source] = passed if known is None else op.add(known, passed)
    return arrived[name]


def _after(forward: Iterable[Any], start: str) -> list[Any]:
    """The nodes that depend on the one of this name, in order."""
    found: list[Any] = []
    names = {start}
    for node in forward:
        if any(_name(read.get_node()) in names for read in node.input_values()):
            names.add(_name(node))
            found.append(node)
    return found


def _name(node: Any) -> str:
    return str(node.get_friendly_name())


def _relu(op: Any, node: Any, gradient: Any) -> Pulled:
    is_open = op.greater(node, np.float32(0))
    return [(node.input_value(0), op.select(is_open, gradient, np.float32(0)))]


def _add_constant(_op: Any, node: Any, gradient: Any) -> Pulled:
    return [(node.input_value(0), gradient)]


def _convolution(op: Any, node: Any, gradient: Any) -> Pulled:
    read, weight = node.input_values()
    how = node.get_attributes()
    # WORKAROUND: a copy, because of a wrong result where both convolutions share one constant.
    kernel = op.constant(np.array(weight.get_node().data))
    side = np.array(list(read.get_shape())[2:])
    pads = how["pads_begin"], how["pads_end"]
    transposed = op.convolution_backprop_data(
        gradient, kernel, how["strides"], side, *pads, how["dilations"]
    )
    return [(read, transposed)]


def _average_pool(op: Any, node: Any, gradient: Any) -> Pulled:
    # With stride 1, and with padding that counts, it is its own transpose.
    how = node.get_attributes()
    pads = how["pads_begin"], how["pads_end"]
    if how["exclude-pad"]:
        # Each mean is of fewer values at the borders: a mean of nine times the factor.
        ones = np.ones((1, 1, *list(node.get_output_shape(0))[2:]), np.float32)
        shares = op.avg_pool(op.constant(ones), how["strides"], *pads, how["kernel"], False)
        gradient = op.divide(gradient, shares)
    pooled = op.avg_pool(gradient, how["strides"], *pads, how["kernel"], False)
    return [(node.input_value(0), pooled)]


def _max_pool(op: Any, node: Any, gradient: Any) -> Pulled:
    read, how = node.input_value(0), node.get_attributes()
    pads = how["pads_begin"], how["pads_end"]
    again = op.max_pool(
        read, how["strides"], how["dilations"], *pads, how["kernel"],
        index_element_type="i32", axis=2,
    )  # fmt: skip
    shape = list(read.get_shape())
    flat = np.array([*shape[:2], -1])
    # A position may be the largest of several windows.
    gathered = op.scatter_elements_update(
        np.zeros((*shape[:2], shape[2] * shape[3]), np.float32),
        op.reshape(again.output(1), flat, False),
        op.reshape(gradient, flat, False),
        2,
        "sum",
    )
    return [(read, op.reshape(gathered, np.array(shape), False))]


def _concat(op: Any, node: Any, gradient: Any) -> Pulled:
    read = node.input_values()
    channels = np.array([list(one.get_shape())[1] for one in read])
    return list(zip(read, op.variadic_split(gradient, 1, channels).outputs(), strict=True))


_RULES: Final[dict[str, Callable[[Any, Any, Any], Pulled]]] = {
    "Relu": _relu,
    "Add": _add_constant,
    "Convolution": _convolution,
    "AvgPool": _average_pool,
    "MaxPool": _max_pool,
    "Concat": _concat,
}
