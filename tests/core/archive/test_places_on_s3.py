"""Archives on a server that speaks S3: read from it, written to it, done only once."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

import pyarrow.parquet as pq
from pyarrow import fs

from inception_gui.core.archive.archive import ArchiveEnded, Planned
from inception_gui.core.archive.result_folder import NOTE_NAME
from inception_gui.errors import Kind, UserError
from tests.core.archive.material import run, shard, table_of
from tests.pictures import encoded

SERVER = shutil.which("moto_server")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(SERVER is None, reason="no S3 server is installed (moto_server)"),
]


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert SERVER is not None
    command = [SERVER, "-H", "127.0.0.1", "-p", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(300):
                with socket.socket() as line:
                    if line.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.1)
            yield f"127.0.0.1:{port}"
        finally:
            process.terminate()


class Bucket:
    def __init__(self, endpoint: str) -> None:
        self.name = f"b{uuid.uuid4().hex[:8]}"
        options = "scheme=http&allow_bucket_creation=true&allow_delayed_open=true"
        self._options = f"?endpoint_override={endpoint}&{options}"
        self.fs, _ = fs.FileSystem.from_uri(self.address(""))
        self.fs.create_dir(self.name)

    def address(self, path: str) -> str:
        return f"s3://key:secret@{self.name}/{path}{self._options}"

    def put(self, path: str, data: bytes) -> None:
        with self.fs.open_output_stream(f"{self.name}/{path}") as stream:
            stream.write(data)

    def names(self, folder: str) -> list[str]:
        found = self.fs.get_file_info(fs.FileSelector(f"{self.name}/{folder}"))
        return sorted(one.base_name for one in found)

    def rows(self, folder: str) -> list[dict[str, object]]:
        parts = [name for name in self.names(folder) if name.startswith("part-")]
        paths = [f"{self.name}/{folder}/{name}" for name in parts]
        rows = [
            row for path in paths for row in pq.read_table(path, filesystem=self.fs).to_pylist()
        ]
        return sorted(rows, key=lambda row: str(row["path"]))


@pytest.fixture
def bucket(endpoint: str) -> Bucket:
    return Bucket(endpoint)


def test_files_are_read_and_parts_written_and_a_second_run_does_nothing(bucket, network):
    for number in range(6):
        bucket.put(f"photos/{number}.png", encoded(number))
    bucket.put("photos/notes.txt", b"not an image")
    bucket.put("photos/9.png", b"broken")
    given = bucket.address("photos")
    ended = run([given], bucket.address("out"), network, rows_per_part=3)[-1]
    assert ended == ArchiveEnded(3, 7, 1)
    rows = bucket.rows("out")
    assert [row["path"] for row in rows[:2]] == [
        f"s3://{bucket.name}/photos/{number}.png" for number in range(2)
    ]
    assert [row["error_kind"] for row in rows] == [None] * 6 + ["not_an_image"]
    assert NOTE_NAME in bucket.names("out")
    again = run([given], bucket.address("out"), network, rows_per_part=3)
    assert again == [Planned(0, 3, 0), ArchiveEnded(0, 0, 0)]


def test_no_key_is_in_the_result(bucket, network):
    bucket.put("photos/1.png", encoded(1))
    run([bucket.address("photos")], bucket.address("out"), network)
    for name in bucket.names("out"):
        with bucket.fs.open_input_file(f"{bucket.name}/out/{name}") as stream:
            assert b"secret" not in stream.read()


def test_tars_and_tables_are_read_from_the_server(tmp_path: Path, bucket, network):
    for number in range(2):
        path = shard(tmp_path / f"{number}.tar", range(number * 3, number * 3 + 3))
        bucket.put(f"shards/{number}.tar", path.read_bytes())
    table = table_of(tmp_path / "t.parquet", path=["shards/../photos/1.png", "photos/1.png"])
    bucket.put("t.parquet", table.read_bytes())
    bucket.put("photos/1.png", encoded(1))
    run([bucket.address("shards/{0..1}.tar")], tmp_path / "tars", network)
    ended = run([bucket.address("t.parquet")], bucket.address("out"), network)[-1]
    assert ended.rows == 2
    assert f"s3://{bucket.name}/photos/1.png" in [row["path"] for row in bucket.rows("out")]


def test_a_bucket_that_is_not_there_is_a_sentence(bucket, network, tmp_path):
    with pytest.raises(UserError) as caught:
        run([bucket.address("nothing/here")], tmp_path / "out", network)
    assert caught.value.kind is Kind.MISSING
