"""The command `inception-cli serve`: answers other programs of this computer until Ctrl+C."""

from __future__ import annotations

import argparse
import threading

from inception_gui import interrupts, paths
from inception_gui.cli.network import open_inference
from inception_gui.cli.terminal import put, say
from inception_gui.core.serve.classify_request import RequestClassifier
from inception_gui.core.serve.limits import Limits
from inception_gui.core.serve.server import Server
from inception_gui.core.serve.token import FILE_NAME, token_of


def run(parsed: argparse.Namespace) -> int:
    """Serve until the user stops it; return the exit code."""
    token_file = parsed.token_file or paths.config_folder() / FILE_NAME
    token = token_of(token_file)
    inference = open_inference(parsed)
    try:
        server = Server(
            RequestClassifier(inference),
            token,
            port=parsed.port,
            origins=frozenset(parsed.allow_origin),
            limits=Limits(most_bytes=parsed.most_megabytes << 20, waiting=parsed.queue),
            top=parsed.top,
        )
        # On a thread of its own: an interruption must not strike inside the library.
        thread = threading.Thread(target=server.serve_forever, name="serve", daemon=True)
        thread.start()
        try:
            put(f"{server.address}\n")
            say("Press Ctrl+C to stop. The file on the next line holds the token.")
            say(str(token_file))  # alone: a point after it would be copied too
            while thread.is_alive():
                thread.join(1.0)
        except KeyboardInterrupt:
            return interrupts.take()
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
    finally:
        inference.close()
    return 0
