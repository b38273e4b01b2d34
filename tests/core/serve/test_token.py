"""The token is the user's alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from inception_gui.core.serve.token import token_of
from inception_gui.errors import UserError


def test_the_token_is_made_once_for_the_user_alone(tmp_path: Path):
    path = tmp_path / "profile" / "serve-token"
    token = token_of(path)
    assert len(token) > 40
    assert path.stat().st_mode & 0o777 == 0o600
    assert token_of(path) == token


def test_programs_that_begin_at_once_have_the_same_token(tmp_path: Path):
    for number in range(30):
        path = tmp_path / str(number) / "serve-token"
        with ThreadPoolExecutor(8) as pool:
            found = set(pool.map(lambda _: token_of(path), range(8)))  # noqa: B023
        assert len(found) == 1
        assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_token_file_that_others_can_read_is_refused(tmp_path: Path):
    path = tmp_path / "serve-token"
    token_of(path)
    path.chmod(0o644)
    with pytest.raises(UserError, match="read by others"):
        token_of(path)


def test_a_token_file_without_a_token_is_refused(tmp_path: Path):
    path = tmp_path / "serve-token"
    path.write_text("short\n")
    path.chmod(0o600)
    with pytest.raises(UserError, match="holds no token"):
        token_of(path)
