"""What is done with each image that was classified while its folder is followed."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, Protocol

from inception_gui.core.exports.outcome import prediction_object, to_json
from inception_gui.core.files.closeable import Closeable
from inception_gui.core.files.display_name import printable, shown_name
from inception_gui.core.jobs.sort_into_folders import OngoingSort
from inception_gui.core.keywords.plan import plan_keywords
from inception_gui.core.keywords.sidecars import Naming
from inception_gui.core.keywords.writer import CannotTagError, SidecarWriter
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.sorting.events import Problem
from inception_gui.core.sorting.make_plan import plan
from inception_gui.core.sorting.plan import By
from inception_gui.core.types import Prediction
from inception_gui.errors import Kind, UserError

COMMAND_LIMIT_S: Final = 60.0
_SHELL_SUFFIXES: Final = (".bat", ".cmd")


class Then(Protocol):
    """Something that is done with images. Doing it twice must do no harm: after a kill it may."""

    tries_again: bool
    """Whether an image with a problem is tried again."""

    def do(self, predictions: Sequence[Prediction]) -> Iterator[Problem]:
        """Do it for these images; yield a problem for each for which it failed.

        Raises:
            UserError: It failed for all of them.
        """

    def close(self) -> None:
        """Release what is held."""


class CopyByClass(Closeable):
    """Copies images into one folder per class, with one journal, which `undo` reverses."""

    tries_again = True

    def __init__(
        self,
        into: Path,
        journals: Path,
        *,
        by: By = "label",
        threshold: float = UNSURE_BELOW,
    ) -> None:
        self.into = into.absolute()
        self._journals = journals
        self._by = by
        self._threshold = threshold
        self._sort: OngoingSort | None = None

    @property
    def journal(self) -> Path | None:
        """The journal, once anything was copied."""
        return None if self._sort is None else self._sort.path

    def do(self, predictions: Sequence[Prediction]) -> Iterator[Problem]:
        """See `Then`; an image that is there already is not copied again."""
        planned = plan(predictions, self.into, by=self._by, threshold=self._threshold)
        if not planned.placements:
            return
        if self._sort is None:
            self._sort = OngoingSort(self._journals)
        for event in self._sort.carry_out(planned):
            if isinstance(event, Problem):
                yield event

    def close(self) -> None:
        """Close the journal."""
        if self._sort is not None:
            self._sort.close()


class WriteKeywords(Closeable):
    """Writes keywords to sidecars, with one journal, which `undo_keywords` reverses."""

    tries_again = True

    def __init__(
        self, journals: Path, *, threshold: float = UNSURE_BELOW, naming: Naming = "auto"
    ) -> None:
        self._writer = SidecarWriter(journals)
        self._threshold = threshold
        self._naming: Naming = naming

    @property
    def journal(self) -> Path | None:
        """The journal, once anything was written."""
        return self._writer.journal

    def do(self, predictions: Sequence[Prediction]) -> Iterator[Problem]:
        """See `Then`."""
        planned = plan_keywords(predictions, threshold=self._threshold, naming=self._naming)
        for tagging in planned.taggings:
            try:
                self._writer.write(tagging)
            except CannotTagError as reason:
                yield Problem(tagging.image, f"{shown_name(tagging.sidecar)}: {reason}")

    def close(self) -> None:
        """Close the journal."""
        self._writer.close()


class RunCommand(Closeable):
    """Runs a program for each image: a list of arguments, never a line for a shell.

    In each argument `{path}`, `{class}` and `{probability}` are replaced; the JSON object of the
    image, as in `classify --format jsonl`, is the program's standard input. The path is absolute,
    so no argument begins with a dash that a file's name brought along; those of a class are cut.
    """

    tries_again = False

    def __init__(self, arguments: Sequence[str], *, limit_s: float = COMMAND_LIMIT_S) -> None:
        """A program that runs longer than `limit_s` is ended.

        Raises:
            UserError: There is no such program, or only a shell could run it (WRONG_USAGE).
        """
        program = shutil.which(arguments[0]) if arguments else None
        if program is None:
            name = printable(arguments[0]) if arguments else ""
            raise UserError(
                Kind.WRONG_USAGE,
                f"There is no program “{name}”.",
                "Give its full path, then its arguments, each by itself.",
            )
        if sys.platform == "win32" and program.lower().endswith(_SHELL_SUFFIXES):
            # Its interpreter would read parts of file names as commands.
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{printable(program)}” is a batch file, which no file name may reach.",
                "Give a program, for example Python with your script.",
            )
        self._arguments = [program, *arguments[1:]]
        self._limit_s = limit_s

    def do(self, predictions: Sequence[Prediction]) -> Iterator[Problem]:
        """See `Then`."""
        for prediction in predictions:
            if prediction.item.path is None:
                continue
            message = self._run(prediction)
            if message:
                yield Problem(prediction.item.path, message)

    def close(self) -> None:
        """Nothing is held."""

    def _run(self, prediction: Prediction) -> str:
        """Run it for one image; return what went wrong."""
        assert prediction.item.path is not None
        best = prediction.scores[0] if prediction.scores else None
        words = {
            "{path}": str(prediction.item.path.absolute()),
            "{class}": best.name.lstrip("-") if best else "",
            "{probability}": f"{best.probability:.4f}" if best else "",
        }
        arguments = [self._arguments[0]]
        arguments += [_filled(argument, words) for argument in self._arguments[1:]]
        try:
            done = subprocess.run(
                arguments,
                input=f"{to_json(prediction_object(prediction))}\n".encode(),
                stdout=subprocess.DEVNULL,
                timeout=self._limit_s,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"The command was ended after {self._limit_s:g} s."
        except (OSError, ValueError) as error:
            return f"The command could not be run: {getattr(error, 'strerror', None) or error}."
        return f"The command ended with exit code {done.returncode}." if done.returncode else ""


def arguments_of(line: str) -> list[str]:
    """The arguments in a line that a person typed: separated by spaces, joined by quotes.

    No more than that is read of it, neither variables nor backslashes, which are in Windows' paths.

    Raises:
        UserError: A quote is not closed (WRONG_USAGE).
    """
    lexer = shlex.shlex(line, posix=True)
    lexer.whitespace_split = True
    lexer.escape = lexer.commenters = ""
    try:
        return list(lexer)
    except ValueError as error:
        raise UserError(
            Kind.WRONG_USAGE,
            "A quote in the command is not closed.",
            "Put quotes around each argument that contains spaces.",
            detail=str(error),
        ) from error


def _filled(argument: str, words: dict[str, str]) -> str:
    """Replace the words in one pass: what a file is called is not searched for words again."""
    parts, rest = [], argument
    while rest:
        places = [(rest.find(word), word) for word in words if word in rest]
        if not places:
            break
        place, word = min(places)
        parts += [rest[:place], words[word]]
        rest = rest[place + len(word) :]
    return "".join([*parts, rest])
