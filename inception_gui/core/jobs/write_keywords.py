"""The jobs that write keywords to sidecars, and undo it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import Final

from inception_gui.core.keywords.events import KeywordsUndone, KeywordsWritten
from inception_gui.core.keywords.journal import KeywordJournal, read_keyword_journal
from inception_gui.core.keywords.plan import KeywordPlan
from inception_gui.core.keywords.writer import CannotTagError, Result, SidecarWriter, undo_change
from inception_gui.core.sorting.events import Problem
from inception_gui.core.types import Progress
from inception_gui.errors import Kind, UserError

_BETWEEN_PROGRESS_S: Final = 0.1


def write_keywords(
    plan: KeywordPlan, journals: Path, *, dry_run: bool = False
) -> Generator[Progress | Problem | KeywordsWritten]:
    """Write the keywords of a plan; yield progress, problems and, last, `KeywordsWritten`.

    The images are not opened. A sidecar that cannot be read or written stays as it is; so do all
    in a dry run, which says what would be done. If the job is closed or the program killed,
    `undo_keywords` can undo what was written.

    Raises:
        UserError: The disk is full, or the journal cannot be written (WRITE_FAILED).
    """
    counts: Counter[Result] = Counter()
    problems = 0
    total = len(plan.taggings)
    last = time.monotonic()
    yield Progress(0, total)
    with SidecarWriter(journals, dry_run=dry_run) as writer:
        for done, tagging in enumerate(plan.taggings, 1):
            try:
                counts[writer.write(tagging)] += 1
            except CannotTagError as reason:
                problems += 1
                yield Problem(tagging.sidecar, str(reason))
            if time.monotonic() - last >= _BETWEEN_PROGRESS_S:
                last = time.monotonic()
                yield Progress(done, total)
    yield Progress(total, total)
    yield KeywordsWritten(
        writer.journal,
        counts["created"],
        counts["merged"],
        counts["removed"],
        counts["unchanged"],
        problems,
    )


def undo_keywords(journal: Path, journals: Path) -> Generator[Progress | Problem | KeywordsUndone]:
    """Bring back what sidecars were; yield progress, problems and, last, `KeywordsUndone`.

    `journals` is the folder of this user's journals: one from elsewhere is refused. A sidecar that
    another program has changed since stays as it is. The job can be interrupted and run again;
    `latest_journal` prefers older journals to one of which only such sidecars are left.

    Raises:
        UserError: It is not such a journal, is still being written or was undone (WRONG_USAGE),
            or it cannot be written (WRITE_FAILED).
    """
    if not (journals.is_dir() and journal.is_file() and journal.parent.samefile(journals)):
        raise UserError(
            Kind.WRONG_USAGE,
            "This is not a journal of keywords that this program wrote for you.",
            f"They are in “{journals}”.",
            detail=str(journal),
        )
    read_keyword_journal(journal)  # so that no lock is made beside another file
    try:
        with KeywordJournal(journal, new=False) as writing:
            changes = read_keyword_journal(journal).changes
            if not changes:
                raise UserError(
                    Kind.WRONG_USAGE, "These keywords were already undone.", detail=str(journal)
                )
            restored = problems = 0
            yield Progress(0, len(changes))
            last = time.monotonic()
            for done, (number, change) in enumerate(reversed(changes.items()), 1):
                try:
                    restored += undo_change(change)
                    writing.undone(number)
                except CannotTagError as reason:
                    writing.tried(number)
                    problems += 1
                    yield Problem(change.sidecar, str(reason))
                if time.monotonic() - last >= _BETWEEN_PROGRESS_S:
                    last = time.monotonic()
                    yield Progress(done, len(changes))
    except OSError as error:
        raise UserError(
            Kind.WRITE_FAILED,
            f"The journal “{journal.name}” could not be written.",
            "Check that there is space and that you have permission to write to its folder.",
            detail=str(error),
        ) from error
    yield Progress(len(changes), len(changes))
    yield KeywordsUndone(restored, problems)
