"""The command `inception-cli benchmark`: measures how fast the network runs here."""

from __future__ import annotations

import argparse
import json

from inception_gui.cli.network import open_inference
from inception_gui.cli.terminal import put, say
from inception_gui.core.jobs.benchmark import Speed, benchmark


def run(parsed: argparse.Namespace) -> int:
    """Measure, print the figures and return the exit code."""
    inference = open_inference(parsed)
    try:
        classifier = inference.classifier
        where = f"{classifier.device.title}, {classifier.mode.value}, {classifier.precision}"
        say(f"Measuring on {where}. Close other programs for accurate results.")
        for event in benchmark(inference, seconds=parsed.seconds):
            if not isinstance(event, Speed):
                say(f"  {event} …")
            elif parsed.json:
                figures = {
                    "device": classifier.device.name,
                    "mode": classifier.mode.value,
                    "precision": classifier.precision,
                    "single_seconds": event.single_s,
                    "single_passes": event.single_passes,
                    "folder_per_second": event.folder_per_s,
                    "folder_pictures": event.folder_pictures,
                }
                put(json.dumps(figures) + "\n")
            else:
                put(
                    f"one image    {event.single_s * 1e3:7.1f} ms     "
                    f"with five heat maps, median of {event.single_passes}\n"
                    f"many images  {event.folder_per_s:7.1f} per s  "
                    f"{event.folder_pictures} JPEGs of 500x375, including decoding\n"
                )
    finally:
        inference.close()
    return 0
