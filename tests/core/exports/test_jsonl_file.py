"""JSON Lines: one object a line, in the order of the run."""

import json

from tests.core.exports.written import failure, prediction, written


def test_jsonl_is_one_object_a_line_in_the_order_of_the_run():
    lines = written("jsonl", failure(), prediction(), prediction("b.png")).splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["broken.jpg", "photo.jpg", "b.png"]
    assert "kind" in json.loads(lines[0])
    assert "top" in json.loads(lines[1])
