"""One training run in memory: the network, its optimizer, its running average, and the step."""

from __future__ import annotations

import contextlib
import logging
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from inception_gui.core.nn.batch_norm import BatchNorm
from inception_gui.core.nn.inception_v3 import InceptionV3, Output
from inception_gui.core.train.network import choose_layers
from inception_gui.core.train.recipe import Recipe
from inception_gui.core.train.rmsprop import RmsProp
from inception_gui.core.train.stream import Batch, Share
from inception_gui.core.types import Preprocessing
from inception_gui.errors import Kind, UserError

_MOMENTUM: Final = 0.9
_DTYPES: Final = {"bfloat16": torch.bfloat16, "float16": torch.float16}


@dataclass(frozen=True, slots=True)
class Advanced:
    """What a step did: `loss` is the mean of this process's images, still on its device."""

    loss: Tensor
    rate: float


class Training:
    """The state of a training run after `step` steps."""

    def __init__(
        self,
        recipe: Recipe,
        network: InceptionV3,
        preprocessing: Preprocessing,
        share: Share,
        count: int,
        *,
        device: str = "cpu",
        compiles: bool = False,
    ) -> None:
        """`count` is the number of images of an epoch; `network` is moved to `device`."""
        self.recipe = recipe
        self.device = device
        self.share = share
        self.count = count
        self.step = 0
        self.network = network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.learning = choose_layers(self.network, recipe.layers)
        for module in self.network.modules():
            if isinstance(module, BatchNorm):
                module.is_synchronised = recipe.is_synchronised and share.processes > 1
        self.network.train()
        parameters = [one for _, one in self.learning]
        self.optimizer: torch.optim.Optimizer = (
            RmsProp(parameters, 0.0)
            if recipe.optimizer == "rmsprop"
            else torch.optim.SGD(parameters, 0.0, momentum=_MOMENTUM)
        )
        self.average = (
            AveragedModel(self.network, multi_avg_fn=self._follow, use_buffers=True)
            if recipe.averaging
            else None
        )
        # Scaling of float16's small gradients; a scaler that is not enabled does nothing.
        self.scaler = torch.amp.GradScaler(
            torch.device(device).type, enabled=recipe.precision == "float16"
        )
        self._loss = nn.CrossEntropyLoss(label_smoothing=recipe.smoothing)
        model: nn.Module = self.network
        if compiles:
            model = _compiled(model)
        if share.processes > 1:
            ids = [torch.device(device)] if device.startswith("cuda") else None
            # The running statistics of normalisation are the first process's.
            model = DistributedDataParallel(model, device_ids=ids)
        self._model = model
        mean, std = (
            torch.tensor(values, device=device).reshape(1, 3, 1, 1) * 255
            for values in (preprocessing.mean, preprocessing.std)
        )
        self._mean, self._std = mean, std

    @property
    def steps(self) -> int:
        """The number of steps of the whole run."""
        images = self.recipe.epochs * self.count
        return max(1, math.ceil(round(images / self.share.images_per_step, 6)))

    @property
    def epoch(self) -> float:
        """How many times each image was seen on average."""
        return self.step * self.share.images_per_step / self.count

    @property
    def best(self) -> InceptionV3:
        """The network to use: the running average, or the network itself without one."""
        return self.network if self.average is None else cast("InceptionV3", self.average.module)

    def advance(self, batches: Sequence[Batch]) -> Advanced:
        """Make one step on as many batches as the recipe accumulates.

        Raises:
            UserError: The memory of the GPU or of the computer is full (NO_DEVICE).
        """
        recipe = self.recipe
        rate = recipe.rate_at(math.floor(self.epoch), self.share.images_per_step)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        try:
            total = self._gradients(batches)
        except (RuntimeError, MemoryError) as error:
            if "can't allocate memory" in str(error) or isinstance(error, MemoryError):
                raise UserError(
                    Kind.NO_DEVICE,
                    "The memory of this computer is full.",
                    "Close other programs, then try again.",
                    str(error),
                ) from error
            if not isinstance(error, torch.OutOfMemoryError):
                raise
            raise UserError(
                Kind.NO_DEVICE,
                "The memory of the GPU is full.",
                "Use a smaller --batch; --accumulate keeps the images of a step.",
                str(error),
            ) from error
        if recipe.clip:
            self.scaler.unscale_(self.optimizer)
            nn.utils.clip_grad_norm_([one for _, one in self.learning], recipe.clip)
        self.scaler.step(self.optimizer)
        self.scaler.update()
        self.optimizer.zero_grad(set_to_none=True)
        if self.average is not None:
            self.average.update_parameters(self.network)
        self.step += 1
        return Advanced(total, rate)

    def _gradients(self, batches: Sequence[Batch]) -> Tensor:
        """Compute the gradients of the mean loss of `batches`; return that."""
        recipe = self.recipe
        total = torch.zeros((), device=self.device)
        for turn, batch in enumerate(batches):
            # What dropout drops depends on these numbers, not on what came before; seeded here,
            # because others draw numbers too.
            torch.manual_seed(_seed(recipe.seed, self.step, turn, self.share.process))
            is_last = turn == recipe.accumulate - 1
            with self._alone(is_last):
                loss = self._loss_of(batch) / recipe.accumulate
                self.scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
            total += loss.detach()
        return total

    def normalised(self, images: Tensor) -> Tensor:
        """Images `(N, 3, H, W) uint8` as the network takes them, on its device."""
        moved = images.to(self.device, non_blocking=True)
        found = (moved.float() - self._mean) / self._std
        return found.contiguous(memory_format=torch.channels_last)

    @torch.inference_mode()
    def probabilities(self, images: Tensor) -> Tensor:
        """The answers of `best`, `(N, C)` on the CPU in float64."""
        network = self.best
        was_training = network.training
        network.eval()
        try:
            logits = network(self.normalised(images)).logits
        finally:
            network.train(was_training)
        return torch.softmax(logits.cpu().double(), dim=1)  # Metal has no float64

    def tensors(self) -> dict[str, Tensor]:
        """All numbers that a checkpoint holds, by name; they are the run's own."""
        found = {f"network.{name}": one for name, one in self.network.state_dict().items()}
        if self.average is not None:
            average = self.average.module.state_dict()
            found |= {f"average.{name}": one for name, one in average.items()}
        for name, parameter in self.learning:
            for key, value in self.optimizer.state.get(parameter, {}).items():
                if isinstance(value, Tensor):
                    found[f"optimizer.{key}.{name}"] = value
        return found

    def facts(self) -> dict[str, Any]:
        """What a checkpoint says beside its numbers."""
        return {"step": self.step, "scaler": self.scaler.state_dict()}

    def restore(self, tensors: Mapping[str, Tensor], facts: Mapping[str, Any]) -> None:
        """Continue from a checkpoint.

        Raises:
            KeyError, ValueError, RuntimeError: It is of another run.
        """
        self.network.load_state_dict(_named(tensors, "network."))
        if self.average is not None:
            self.average.module.load_state_dict(_named(tensors, "average."))
        optimizer = _named(tensors, "optimizer.")
        for key in sorted({name.partition(".")[0] for name in optimizer}):
            for name, parameter in self.learning:
                value = optimizer[f"{key}.{name}"]
                if value.shape != parameter.shape:
                    raise ValueError(name)
                state = self.optimizer.state[parameter]
                state[key] = torch.empty_like(parameter, requires_grad=False).copy_(value)
        self.step = int(facts["step"])
        if self.average is not None:
            self.average.n_averaged.fill_(self.step)
        if facts.get("scaler"):
            self.scaler.load_state_dict(dict(facts["scaler"]))

    def _loss_of(self, batch: Batch) -> Tensor:
        precision = _DTYPES.get(self.recipe.precision)
        labels = batch.labels.to(self.device, non_blocking=True)
        with torch.autocast(
            torch.device(self.device).type, dtype=precision, enabled=precision is not None
        ):
            output: Output = self._model(self.normalised(batch.images))
        loss: Tensor = self._loss(output.logits, labels)
        if output.auxiliary is not None:
            loss = loss + self.recipe.auxiliary_weight * self._loss(output.auxiliary, labels)
        return loss

    def _follow(self, averaged: Any, current: Any, updates: Any) -> None:
        """Let the running average follow, faster at first.

        As TensorFlow's `ExponentialMovingAverage` with `num_updates`: a decay of 0.9999 alone
        would remember the first, random parameters for tens of thousands of steps.
        """
        decay = min(self.recipe.averaging, (1 + self.step) / (10 + self.step))
        follow: Callable[..., None] = get_ema_multi_avg_fn(decay)  # type: ignore[no-untyped-call]
        follow(averaged, current, updates)

    def _alone(self, is_last: bool) -> contextlib.AbstractContextManager[Any]:
        """Without exchanging gradients with other processes, unless `is_last`."""
        if isinstance(self._model, DistributedDataParallel) and not is_last:
            return self._model.no_sync()
        return contextlib.nullcontext()


def must_be_finite(loss: float) -> None:
    """Stop a run whose loss is not a number.

    Raises:
        UserError: It is not (INTERNAL).
    """
    if not math.isfinite(loss):
        raise UserError(
            Kind.INTERNAL,
            "Training failed: the loss is not a number any more.",
            "Start again with a lower --rate.",
        )


def _compiled(model: nn.Module) -> nn.Module:
    import torch._dynamo

    # Where a part cannot be compiled (no compiler on this computer), it runs as it is; torch says
    # so in hundreds of lines.
    torch._dynamo.config.suppress_errors = True
    torch._logging.set_logs(  # type: ignore[attr-defined]
        dynamo=logging.ERROR, inductor=logging.ERROR
    )
    return torch.compile(model)  # type: ignore[return-value]


def _seed(*numbers: int) -> int:
    return int(np.random.SeedSequence(numbers).generate_state(1, np.uint64)[0])


def _named(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {
        name.removeprefix(prefix): one for name, one in tensors.items() if name.startswith(prefix)
    }
