"""A verdict sounds as sure as the network is, in English that a person would write."""

import re

import numpy as np
import pytest

from inception_gui.core.labels.imagenet import imagenet, imagenet_labels
from inception_gui.core.labels.search import find_class
from inception_gui.core.labels.tree import tree_of
from inception_gui.core.labels.verdict import short_name, verdict, with_article
from inception_gui.core.types import Grounds, Score


def scores(*pairs: tuple[str, float]) -> list[Score]:
    found = [(find_class(name), probability) for name, probability in pairs]
    return [Score(label.index, label.wnid, label.name, p) for label, p in found]


@pytest.mark.parametrize(
    ("given", "text", "level"),
    [
        ([("golden retriever", 0.93), ("kuvasz", 0.03)], "golden retriever", "sure"),
        ([("golden retriever", 0.8)], "golden retriever", "sure"),
        (
            [("Egyptian cat", 0.637), ("tabby", 0.274)],
            "probably an Egyptian cat, maybe a tabby",
            "probably",
        ),
        ([("tripod", 0.66), ("crutch", 0.0999)], "probably a tripod", "probably"),
        ([("tripod", 0.5)], "probably a tripod", "probably"),
        ([("espresso", 0.358), ("cup", 0.146)], "maybe an espresso", "maybe"),
        ([("espresso", 0.38), ("cup", 0.33)], "maybe an espresso or a cup", "maybe"),
        ([("unicycle", 0.3)], "maybe a unicycle", "maybe"),
        ([("missile", 0.07), ("obelisk", 0.05)], "not sure", "unsure"),
    ],
)
def test_the_sentence_follows_the_probabilities(given, text, level):
    said = verdict(scores(*given))
    assert (said.text, said.level) == (text, level)


def test_five_kinds_of_dog_are_some_kind_of_dog():
    dogs = ["beagle", "basset", "bloodhound", "English foxhound", "Walker hound"]
    said = verdict(scores(*[(dog, 0.15) for dog in dogs]))
    assert said.text == "not sure, but some kind of dog"
    assert said.level == "unsure"


def test_dogs_that_are_together_improbable_stay_unnamed():
    dogs = ["beagle", "basset", "bloodhound", "English foxhound", "Walker hound"]
    assert verdict(scores(*[(dog, 0.1) for dog in dogs])).text == "not sure"


def test_a_mixed_five_stays_unnamed():
    mixed = ["beagle", "tabby", "goldfish", "pizza", "violin"]
    assert verdict(scores(*[(name, 0.19) for name in mixed])).text == "not sure"


def test_only_the_best_five_count_for_the_common_kind():
    dogs = ["beagle", "basset", "bloodhound", "English foxhound", "Walker hound", "redbone", "pug"]
    assert verdict(scores(*[(dog, 0.11) for dog in dogs])).text == "not sure"


def test_objects_are_not_said_to_be_some_kind_of_object():
    objects = [label.name for label in imagenet_labels() if label.group == "object"][:5]
    assert verdict(scores(*[(name, 0.19) for name in objects])).text == "not sure"


def test_people_are_not_a_kind():
    people = ["ballplayer", "groom", "scuba diver"]
    assert verdict(scores(*[(name, 0.25) for name in people])).text == "not sure, but a person"


def test_classes_of_other_weights_have_no_known_kind():
    foreign = [Score(index, f"x{index}", "thing", 0.19) for index in (0, 1, 2, 3, 5000)]
    assert verdict(foreign).text == "not sure"


def test_the_limit_of_unsure_can_be_moved():
    given = scores(("tripod", 0.6), ("crutch", 0.2))
    assert verdict(given, unsure_below=0.7).level == "unsure"
    assert verdict(scores(("tripod", 0.2)), unsure_below=0.1).text == "maybe a tripod"


def test_no_scores_are_a_mistake_of_the_caller():
    with pytest.raises(ValueError, match="at least one"):
        verdict([])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Egyptian cat", "an Egyptian cat"),
        ("European fire salamander", "a European fire salamander"),
        ("unicycle", "a unicycle"),
        ("umbrella", "an umbrella"),
        ("upright", "an upright"),
        ("hourglass", "an hourglass"),
        ("honeycomb", "a honeycomb"),
        ("iPod", "an iPod"),
        ("CD player", "a CD player"),
        ("yurt", "a yurt"),
        ("ox", "an ox"),
        ("sunglasses", "sunglasses"),
        ("ice cream", "ice cream"),
        ("ice lolly", "an ice lolly"),
        ("guacamole", "guacamole"),
        ("broccoli", "broccoli"),
        ("jean", "jeans"),
        ("swimming trunks", "swimming trunks"),
    ],
)
def test_articles_are_those_a_person_would_use(name, said):
    assert with_article(name) == said


def test_every_name_gets_a_plausible_article():
    # Sound, not letter, decides; these are all the names where the two disagree.
    sounds_otherwise = {"European fire salamander", "European gallinule", "hourglass", "unicycle"}
    uncounted = set()
    for label in imagenet_labels():
        said = with_article(label.name)
        if said == label.name or said == f"{label.name}s":
            uncounted.add(label.name)
            continue
        by_letter = "an" if label.name[0] in "AEIOUaeiou" else "a"
        other = {"a": "an", "an": "a"}[by_letter]
        article = other if label.name in sounds_otherwise else by_letter
        assert said == f"{article} {label.name}"
    assert len(uncounted) < 40
    # A plural in -s takes no article, unless the -s belongs to the word.
    plural = {
        label.name
        for label in imagenet_labels()
        if re.search(r"[^sui]s$", label.name) and label.name not in uncounted
    }
    singular_in_s = {"triceratops", "mantis", "Bouvier des Flandres", "Great Pyrenees", "patas"}
    assert plural <= singular_in_s


def of(name: str, *, sure: int = 0, **others: object) -> Grounds:
    """The grounds of a beagle; the kind at this level is sure."""
    tree = tree_of(imagenet())
    assert tree is not None
    names = tree.kinds(np.zeros(1000, np.float32), find_class(name).index)
    return Grounds(names, sure, **others)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "sure", "text"),
    [
        ("beagle", 3, "a dog; of which kind is not clear"),
        ("studio couch", 2, "furniture; of which kind is not clear"),
        ("ambulance", 1, "a car; of which kind is not clear"),
    ],
)
def test_a_kind_is_named_where_only_the_kind_is_sure(name: str, sure: int, text: str) -> None:
    said = verdict(scores((name, 0.2)), grounds=of(name, sure=sure))
    assert (said.text, said.level) == (text, "coarse")
    assert verdict(scores((name, 0.9)), grounds=of(name, sure=sure)).text == name


def test_a_class_with_a_threshold_of_its_own_is_not_named_below_it() -> None:
    own = Grounds(threshold=0.9)
    assert verdict(scores(("tabby", 0.85)), grounds=own).level == "unsure"
    assert verdict(scores(("tabby", 0.9)), grounds=own).text == "tabby"
    assert verdict(scores(("tabby", 0.85)), grounds=Grounds(threshold=0.1)).text == "tabby"
    assert verdict(scores(("tabby", 0.2)), grounds=Grounds(threshold=0.1)).level == "unsure"


def test_what_is_unlike_anything_taught_has_no_class_however_sure_it_is() -> None:
    said = verdict([Score(0, "", "cup", 0.99)], grounds=Grounds(similarity=0.2, is_new=True))
    assert (said.text, said.level) == ("unlike anything it was taught", "new")


def test_the_class_for_what_is_none_of_these_is_never_named_whatever_it_is_called() -> None:
    none = Grounds(is_none=True)
    assert verdict([Score(2, "", "rubbish", 0.95)], grounds=none).text == "none of these"
    assert verdict([Score(2, "", "rubbish", 0.6)], grounds=none).text == "probably none of these"
    assert short_name("rubbish", "sure", none) == "none of these"
    assert short_name("background", "sure") == "none of these"
