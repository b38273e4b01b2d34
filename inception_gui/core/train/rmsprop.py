"""RMSProp as TensorFlow defines it, which is another rule than `torch.optim.RMSprop`.

The mean of squares begins at 1, epsilon is inside the square root, and the rate inside the buffer
of the momentum (tensorflow/core/kernels/training_ops.cc, `ApplyRMSProp`):

    v <- decay v + (1 - decay) g^2;  m <- momentum m + rate g / sqrt(v + epsilon);  w <- w - m

With the paper's epsilon of 1 this matters: torch's rule divides by sqrt(v) + epsilon
(https://github.com/pytorch/pytorch/issues/23796).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, overload

import torch
from torch import Tensor

DECAY: Final = 0.9
MOMENTUM: Final = 0.9
EPSILON: Final = 1.0


class RmsProp(torch.optim.Optimizer):
    """TensorFlow's RMSProp with momentum; the defaults are the paper's."""

    def __init__(
        self,
        parameters: Iterable[Tensor],
        rate: float,
        *,
        decay: float = DECAY,
        momentum: float = MOMENTUM,
        epsilon: float = EPSILON,
    ) -> None:
        """`rate` is the learning rate, "lr" of the groups as in all optimizers of torch."""
        defaults = {"lr": rate, "decay": decay, "momentum": momentum, "epsilon": epsilon}
        super().__init__(parameters, defaults)

    @overload
    def step(self, closure: None = None) -> None: ...

    @overload
    def step(self, closure: Callable[[], float]) -> float: ...

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:
        """Change the parameters by their gradients; `closure` computes these, if given."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            self._change(group)
        return loss

    def _change(self, group: dict[str, Any]) -> None:
        parameters = [one for one in group["params"] if one.grad is not None]
        if not parameters:
            return
        gradients, squares, steps = [], [], []
        for one in parameters:
            state = self.state[one]
            if not state:
                state["square"] = torch.ones_like(one, memory_format=torch.preserve_format)
                state["momentum"] = torch.zeros_like(one, memory_format=torch.preserve_format)
            gradients.append(one.grad)
            squares.append(state["square"])
            steps.append(state["momentum"])
        # All layers at once: on a GPU, hundreds of small kernels would take longer than the sums.
        torch._foreach_mul_(squares, group["decay"])
        torch._foreach_addcmul_(squares, gradients, gradients, 1 - group["decay"])
        roots = torch._foreach_add(squares, group["epsilon"])
        torch._foreach_sqrt_(roots)
        torch._foreach_mul_(steps, group["momentum"])
        torch._foreach_addcdiv_(steps, gradients, roots, group["lr"])
        torch._foreach_sub_(parameters, steps)
