"""The job that learns a project and sums up what the window shows of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.standing import Standing, Suspect
from inception_gui.core.jobs.teach_classes import Lesson, teach_classes
from inception_gui.core.nn.blocks import LAST_BLOCK
from inception_gui.core.teach.doctor import Finding, Ill
from inception_gui.core.teach.examples import Examples
from inception_gui.core.teach.learning_curve import gain_of_twice
from inception_gui.core.teach.project import Project, examples_of_project
from inception_gui.core.types import Failure, Progress


def teach_project(
    project: Project,
    inference: Inference,
    store: FeatureStore | None,
    before: Standing | None = None,
    blocks: Sequence[str] = (LAST_BLOCK,),
) -> Generator[Progress | Failure | Standing]:
    """Yield `Progress` and the `Failure` of each image that cannot be read, then the `Standing`.

    Where only names or what is kept differ from `before`, nothing is learned again. `blocks` are as
    in `teach_classes`.

    Raises:
        UserError: Too few images can be read (WRONG_USAGE).
    """
    kept = {entry.path for one in project.classes for entry in one.entries if entry.is_kept}
    classifier, examples = inference.classifier, examples_of_project(project)
    if (
        before is not None
        and before.classifier is classifier
        and {one.block for one in before.lesson.tried} == set(blocks)
        and _are_same(examples, before)
    ):
        lesson = replace(before.lesson, names=examples.names)
        found = standing_of(lesson, classifier, kept)
        yield replace(found, examples=examples, unreadable=before.unreadable)
        return
    unreadable: list[Failure] = []
    with closing(teach_classes(examples, inference, store, blocks)) as events:
        for event in events:
            if isinstance(event, Lesson):
                found = standing_of(event, classifier, kept)
                yield replace(found, examples=examples, unreadable=tuple(unreadable))
                continue
            if isinstance(event, Failure):
                unreadable.append(event)
            yield event


def _are_same(examples: Examples, before: Standing) -> bool:
    known = before.examples
    return known is not None and (examples.items, examples.classes, examples.none) == (
        *(known.items, known.classes, known.none),
    )


def standing_of(lesson: Lesson, classifier: Classifier, kept: set[Path]) -> Standing:
    """Sum up a lesson; what was found about images that are `kept` is left out."""
    held_out = lesson.taught.held_out
    accuracy, of_class, confusion = None, {}, None
    if held_out is not None:
        guesses = held_out.argmax(axis=1)
        right = guesses == lesson.classes
        accuracy = rate(int(right.sum()), len(right))
        for index, name in enumerate(lesson.names):
            mine = lesson.classes == index
            of_class[name] = rate(int(right[mine].sum()), int(mine.sum()))
        wrong = Counter(zip(lesson.classes[~right].tolist(), guesses[~right].tolist(), strict=True))
        for (own, taken_for), times in wrong.most_common(1):
            confusion = lesson.names[own], lesson.names[taken_for], times
    return Standing(
        lesson,
        classifier,
        accuracy,
        of_class,
        confusion,
        gain_of_twice(lesson.curve),
        _suspects(lesson, kept),
    )


def _suspects(lesson: Lesson, kept: set[Path]) -> tuple[Suspect, ...]:
    """What was found, each image once, without what the user has decided to keep."""
    found = []
    seen = set(kept)
    for finding in lesson.findings:
        paths = tuple(
            path
            for path in (lesson.items[index].path for index in finding.pictures)
            if path is not None
        )
        if finding.ill is not Ill.UNBALANCED:
            if seen.issuperset(paths):
                continue
            seen.update(paths)
        found.append(_suspect(finding, paths, lesson))
    return tuple(found)


def _suspect(finding: Finding, paths: tuple[Path, ...], lesson: Lesson) -> Suspect:
    own = lesson.names[lesson.classes[finding.pictures[0]]]
    better = "" if finding.suggested is None else lesson.names[finding.suggested]
    if finding.ill is Ill.IN_TWO_CLASSES:
        # The class that most of them are in; the first of those that are as many.
        times = Counter(int(lesson.classes[index]) for index in finding.pictures)
        better = lesson.names[times.most_common(1)[0][0]]
    return Suspect(finding.ill, paths, own, better, finding.strength)
