"""The arguments of `inception-cli train`."""

from __future__ import annotations

import argparse
from functools import partial

from inception_gui.cli.exit_codes import EXIT_CODES
from inception_gui.cli.shared_options import add_offline, file_path, fraction, number, whole_number
from inception_gui.core.nn.shapes import BLOCK_NAMES
from inception_gui.core.train.recipe import PRESETS

_PRESETS = """presets (table 3 of the paper; each has what those before it have):
  inception-v2     momentum, 7x7 first layer, plain auxiliary classifier
  rmsprop          TensorFlow's RMSProp
  label-smoothing  label smoothing of 0.1
  factorised-7x7   the first layer as three 3x3 convolutions
  bn-auxiliary     batch normalisation in the auxiliary classifier's last layer
  inception-v3     the same (default)

several GPUs or computers:
  torchrun --nproc-per-node 8 -m inception_gui.cli train DATA --output DIR

"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "train",
        help="train the whole network, by the recipe of its paper",
        epilog=_PRESETS + EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "data",
        metavar="DATA",
        type=file_path,
        help="folder with one folder per class (also below train, or in ILSVRC's tree), CSV file "
        "with the columns path,label, or WebDataset's .tar files: one, a folder of them, or "
        "shard-{000..146}.tar",
    )
    parser.add_argument(
        "-o", "--output", type=file_path, required=True, metavar="DIR", help="folder of the results"
    )
    parser.add_argument(
        "--preset", choices=tuple(PRESETS), default="inception-v3", help="recipe (see below)"
    )
    _add_start(parser)
    _add_recipe(parser)
    _add_validation(parser)
    _add_machine(parser)
    add_offline(parser)


def _add_start(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from",
        dest="weights",
        metavar="KEY|FILE",
        help="weights to begin with (default: begin at random)",
    )
    parser.add_argument(
        "--layers",
        choices=("all", *BLOCK_NAMES, "fc"),
        help="first block that learns; those before it stay as they are (default all)",
    )
    parser.add_argument(
        "--freeze-batchnorm",
        action="store_true",
        default=None,
        help="keep the statistics of the weights, for small sets of images",
    )
    parser.add_argument(
        "--resume", action="store_true", help="continue the training run in DIR from its checkpoint"
    )


def _add_recipe(parser: argparse.ArgumentParser) -> None:
    count = partial(whole_number, least=1, most=100_000)
    parser.add_argument(
        "--epochs", type=partial(number, least=1e-6, most=1e5), metavar="N", help="default 100"
    )
    parser.add_argument(
        "--batch", type=count, metavar="N", help="images per pass of one process (default 32)"
    )
    parser.add_argument("--accumulate", type=count, metavar="N", help="passes per step (default 1)")
    parser.add_argument(
        "--rate",
        type=partial(number, least=1e-12, most=1e3),
        metavar="R",
        help="learning rate at the start (default: 0.045 for 1,600 images per step, in proportion)",
    )
    parser.add_argument("--optimizer", choices=("rmsprop", "momentum"))
    parser.add_argument(
        "--clip",
        type=partial(number, least=0, most=1e6),
        metavar="N",
        help="largest norm of the gradients, 0 for no limit (default 2)",
    )
    parser.add_argument(
        "--smoothing", type=fraction, metavar="E", help="label smoothing, 0 for none (default 0.1)"
    )
    parser.add_argument(
        "--averaging",
        type=fraction,
        metavar="D",
        help="decay of the running average of the parameters, 0 for none (default 0.9999)",
    )
    parser.add_argument(
        "--aux", choices=("none", "plain", "bn"), help="auxiliary classifier (default bn)"
    )
    parser.add_argument(
        "--aux-weight",
        type=partial(number, least=0, most=100),
        metavar="W",
        help="weight of its loss (default 0.3)",
    )
    parser.add_argument(
        "--dropout", type=fraction, metavar="P", help="share of features dropped (default 0.2)"
    )
    parser.add_argument(
        "--resolution",
        type=int,
        choices=(79, 151, 299),
        help="side of the images in pixels (table 2 of the paper; default 299)",
    )
    parser.add_argument(
        "--no-augmentation",
        action="store_true",
        default=None,
        help="show every image in the same way each time",
    )
    parser.add_argument(
        "--sync-batchnorm",
        action="store_true",
        default=None,
        help="let batch normalisation count the batches of all processes as one",
    )
    parser.add_argument(
        "--precision",
        choices=("float32", "bfloat16", "float16"),
        help="precision of the passes (default float32)",
    )
    parser.add_argument(
        "--seed", type=partial(whole_number, least=0), metavar="N", help="default 0"
    )


def _add_validation(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--validate",
        type=file_path,
        metavar="DATA",
        help="images to measure on, of the same classes (default: val beside train, otherwise "
        "--hold-out)",
    )
    parser.add_argument(
        "--hold-out",
        type=fraction,
        default=0.1,
        metavar="P",
        help="share of each class to measure on and not to learn from, if there are no other "
        "validation images (default 0.1)",
    )
    parser.add_argument(
        "--measure-every",
        type=partial(number, least=0, most=1e5),
        default=1.0,
        metavar="EPOCHS",
        help="how often to measure, 0 for at the end only (default 1)",
    )


def _add_machine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--device", default="auto", metavar="auto|cpu|cuda[:N]|mps", help="default auto"
    )
    parser.add_argument(
        "--workers",
        type=partial(whole_number, least=0, most=1000),
        metavar="N",
        help="processes that decode images (default: one per core)",
    )
    parser.add_argument("--compile", action="store_true", help="use torch.compile")
    parser.add_argument(
        "--checkpoint-every",
        type=partial(number, least=0.01, most=1e5),
        default=10.0,
        metavar="MINUTES",
        help="default 10",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
