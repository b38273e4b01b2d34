"""In training, the network is torchvision's too: losses, gradients, statistics and names."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import nn

from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.nn.initialise import initialise
from inception_gui.core.train.network import as_arrays
from tests.oracle import fill_at_random, torchvision

CLASSES = 7


def stock(dropout: float = 0.2) -> Any:
    """torchvision's, as it trains; its input is not transformed."""
    network = torchvision().models.Inception3(
        CLASSES, aux_logits=True, transform_input=False, init_weights=False, dropout=dropout
    )
    fill_at_random(network, seed=3)
    return network.train()


def ours_like(network: nn.Module, **options: Any) -> InceptionV3:
    made = InceptionV3(CLASSES, auxiliary="plain", **options)
    state = {n: t for n, t in network.state_dict().items() if not n.endswith("batches_tracked")}
    made.load_state_dict(state, strict=True)
    return made.train()


def test_losses_gradients_and_statistics_are_torchvisions() -> None:
    theirs = stock()
    ours = ours_like(theirs)
    pictures = torch.randn(2, 3, 299, 299, generator=torch.Generator().manual_seed(1))
    labels = torch.tensor([2, 5])
    loss = nn.CrossEntropyLoss(label_smoothing=0.1)
    torch.manual_seed(11)  # what dropout drops
    output = theirs(pictures)
    expected = loss(output.logits, labels) + 0.3 * loss(output.aux_logits, labels)
    expected.backward()
    torch.manual_seed(11)
    own = ours(pictures)
    found = loss(own.logits, labels) + 0.3 * loss(own.auxiliary, labels)
    found.backward()
    assert abs(float((found - expected).detach())) < 1e-5
    gradients = dict(theirs.named_parameters())
    compared = 0
    for name, parameter in ours.named_parameters():
        gradient = gradients[name].grad
        assert gradient is not None
        assert parameter.grad is not None
        scale = float(gradient.abs().max())
        assert float((parameter.grad - gradient).abs().max()) <= 1e-4 * max(scale, 1.0), name
        compared += 1
    assert compared == len(gradients) == 292
    statistics = dict(theirs.named_buffers())
    for name, buffer in ours.named_buffers():
        torch.testing.assert_close(buffer, statistics[name], rtol=1e-4, atol=1e-5)


def test_dropout_acts_in_training_only() -> None:
    network = ours_like(stock())
    pictures = torch.randn(2, 3, 299, 299)
    network.eval()
    with torch.no_grad():
        first, second = network(pictures), network(pictures)
    assert torch.equal(first.logits, second.logits)
    assert first.auxiliary is None


@pytest.mark.parametrize(("side", "grid"), [(79, 36), (151, 35), (299, 35)])
def test_small_images_reach_the_blocks_at_the_same_size(side: Any, grid: int) -> None:
    """Table 2: the cost stays the same, and so does what the classifiers see."""
    with torch.device("meta"):
        network = InceptionV3(CLASSES, auxiliary="bn", side=side)
        pictures = torch.empty(2, 3, side, side)
        assert network.stem(pictures).shape == (2, 192, grid, grid)
        assert network.eval()(pictures).features.shape == (2, 2048, 8, 8)
        assert network.AuxLogits is not None
        seventeen = network.run_blocks(network.stem(pictures), until="Mixed_6e")
        assert network.AuxLogits(seventeen).shape == (2, CLASSES)


def test_the_7x7_first_layer_gives_what_the_three_that_replace_it_give() -> None:
    with torch.device("meta"):
        network = InceptionV3(CLASSES, first_layers="7x7")
        assert network.Conv2d_1_7x7(torch.empty(1, 3, 299, 299)).shape == (1, 64, 147, 147)
        assert network.eval()(torch.empty(1, 3, 299, 299)).features.shape == (1, 2048, 8, 8)


@pytest.mark.parametrize("auxiliary", ["plain", "bn"])
def test_torchvision_loads_it_strictly_and_answers_the_same(auxiliary: Any) -> None:
    network = InceptionV3(CLASSES, auxiliary=auxiliary)
    initialise(network, torch.Generator().manual_seed(5))
    fill_at_random(network, seed=6)
    if network.AuxLogits is not None and network.AuxLogits.fc_bn is not None:
        for tensor in network.AuxLogits.fc_bn.state_dict().values():
            tensor.uniform_(0.5, 1.5)
    network.eval()
    theirs = torchvision().models.inception_v3(
        weights=None, num_classes=CLASSES, aux_logits=True, init_weights=False
    )
    state = {name: torch.from_numpy(array) for name, array in as_arrays(network).items()}
    theirs.load_state_dict(state, strict=True)
    theirs.transform_input = False
    theirs.eval()
    pictures = torch.randn(1, 3, 299, 299)
    with torch.no_grad():
        torch.testing.assert_close(network(pictures).logits, theirs(pictures), rtol=1e-4, atol=1e-4)
        grid = network.run_blocks(network.stem(pictures), until="Mixed_6e")
        assert network.AuxLogits is not None
        torch.testing.assert_close(
            network.AuxLogits(grid), theirs.AuxLogits(grid), rtol=1e-4, atol=1e-4
        )


def test_it_begins_with_a_cut_normal_distribution() -> None:
    network = InceptionV3(CLASSES, auxiliary="bn")
    initialise(network, torch.Generator().manual_seed(5))
    weight = network.Mixed_7b.branch3x3dbl_2.conv.weight.detach()
    assert float(weight.abs().max()) <= 0.2 + 1e-7
    assert float(weight.std()) == pytest.approx(0.088, abs=0.001)  # 0.1, cut at two deviations
    again = InceptionV3(CLASSES, auxiliary="bn")
    initialise(again, torch.Generator().manual_seed(5))
    assert all(
        torch.equal(one, other)
        for one, other in zip(network.parameters(), again.parameters(), strict=True)
    )
