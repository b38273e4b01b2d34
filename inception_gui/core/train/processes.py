"""Several processes that train together, as torchrun starts them; alone, everything is a no-op.

torchrun (https://pytorch.org/docs/stable/elastic/run.html) names each process in its environment;
torch's DistributedDataParallel exchanges the gradients.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import torch
from torch import Tensor, distributed

from inception_gui.errors import Kind, UserError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Processes:
    """This process among all: `number` of `count`, and `device`, where it computes."""

    number: int = 0
    count: int = 1
    device: str = "cpu"

    @property
    def is_first(self) -> bool:
        """Whether this is the one that writes."""
        return self.number == 0

    def any_wants(self, wish: bool) -> bool:
        """Whether any process has the wish; all must ask at the same step."""
        if self.count == 1:
            return wish
        found = torch.tensor([int(wish)])
        distributed.all_reduce(found, distributed.ReduceOp.MAX)
        return bool(found.item())

    def mean(self, value: float) -> float:
        """The mean of the values of all processes."""
        if self.count == 1:
            return value
        found = torch.tensor([value], dtype=torch.float64)
        distributed.all_reduce(found)
        return float(found.item()) / self.count

    def gathered(self, found: list[T]) -> list[T]:
        """What all processes found, in the first one; what this one found elsewhere."""
        if self.count == 1:
            return found
        parts: list[Any] | None = [None] * self.count if self.is_first else None
        distributed.gather_object(found, parts)
        return found if parts is None else [one for part in parts for one in part]

    def make_same(self, tensors: Iterable[Tensor]) -> None:
        """Give all processes the first one's numbers."""
        if self.count > 1:
            for one in tensors:
                distributed.broadcast(one, 0)


@contextmanager
def joined(device: str) -> Iterator[Processes]:
    """Join the processes that torchrun started, if it did; leave them when the block ends.

    `device` is "auto", "cpu", "cuda", "cuda:N" or "mps"; of several processes each gets a GPU.

    Raises:
        UserError: There is no such device (NO_DEVICE).
    """
    count = int(os.environ.get("WORLD_SIZE", "1"))
    local = int(os.environ.get("LOCAL_RANK", "0"))
    chosen = _device(device, local if count > 1 else 0)
    if chosen.startswith("cuda"):
        torch.cuda.set_device(chosen)
        torch.backends.cudnn.benchmark = True
    if count == 1:
        yield Processes(device=chosen)
        return
    distributed.init_process_group("cpu:gloo,cuda:nccl" if chosen.startswith("cuda") else "gloo")
    try:
        yield Processes(distributed.get_rank(), count, chosen)
    finally:
        distributed.destroy_process_group()


def _device(wanted: str, local: int) -> str:
    kind, _, number = wanted.partition(":")
    if kind not in ("auto", "cpu", "cuda", "mps") or (number and not number.isdecimal()):
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{wanted}” is not a device to train on.",
            "Use auto, cpu, cuda, cuda:0 or mps.",
        )
    if kind in ("auto", "cuda") and torch.cuda.is_available():
        chosen = int(number) if number else local
        if chosen < torch.cuda.device_count():
            return f"cuda:{chosen}"
        raise UserError(
            Kind.NO_DEVICE,
            f"There is no GPU number {chosen} on this computer.",
            "Start as many processes as there are GPUs, or use --device cpu.",
        )
    if kind in ("auto", "mps") and torch.backends.mps.is_available():
        return "mps"
    if kind in ("auto", "cpu"):
        return "cpu"
    raise UserError(
        Kind.NO_DEVICE, f"No {kind} device was found on this computer.", "Use --device cpu."
    )
