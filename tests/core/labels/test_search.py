"""People's words find a class, or say which classes they may mean."""

import pytest

from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.search import find_class
from inception_gui.errors import Kind, UserError


def test_each_class_is_found_by_its_index_its_id_and_its_name() -> None:
    for label in imagenet_labels():
        for text in (str(label.index), label.wnid, label.name, label.name.upper()):
            assert find_class(text) is label, text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("golden_retriever", "golden retriever"),
        ("  Egyptian   cat ", "Egyptian cat"),
        ("N02124075", "Egyptian cat"),
        ("Tinca tinca", "tench"),
        ("alsatian", "German shepherd"),
        ("crane bird", "crane (bird)"),
        ("maillot tank suit", "maillot (tank suit)"),
        ("Cardigan", "Cardigan (dog)"),
        ("cardigan", "cardigan (sweater)"),
    ],
)
def test_other_words_find_a_class_too(text, name):
    assert find_class(text).name == name


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("crane", ["crane (bird)", "crane (machine)"]),
        ("maillot", ["maillot (tights)", "maillot (tank suit)"]),
        ("retriever", ["golden retriever", "Labrador retriever"]),
        ("goldn retreiver", ["golden retriever"]),
        ("retriver", ["golden retriever"]),
        ("zebraa", ["zebra"]),
    ],
)
def test_what_means_no_class_or_several_is_answered_with_names(text, named):
    with pytest.raises(UserError) as caught:
        find_class(text)
    assert caught.value.kind is Kind.WRONG_USAGE
    for name in named:
        assert f"“{name}”" in caught.value.hint


@pytest.mark.parametrize("text", ["1000", "-1", "", "   ", "qqqqqqqq", "n00000000", "²", "1_0"])
def test_nonsense_is_refused_with_a_hint(text):
    with pytest.raises(UserError) as caught:
        find_class(text)
    assert caught.value.kind is Kind.WRONG_USAGE
    assert caught.value.hint
