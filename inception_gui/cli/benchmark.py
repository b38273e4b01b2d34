"""`inception-cli benchmark`."""

from __future__ import annotations

import argparse
import json
import sys

from inception_gui.cli.network import open_inference
from inception_gui.cli.terminal import say
from inception_gui.core.jobs.benchmark import Speed, benchmark


def run(parsed: argparse.Namespace) -> int:
    """Measure, and print the figures."""
    inference = open_inference(parsed)
    try:
        classifier = inference.classifier
        where = f"{classifier.device.title}, {classifier.mode.value}, {classifier.precision}"
        say(f"Measuring on {where}. Other programs at work make the figures worse.")
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
                sys.stdout.write(json.dumps(figures) + "\n")
            else:
                sys.stdout.write(
                    f"one picture    {event.single_s * 1e3:7.1f} ms   "
                    f"with five heat maps, median of {event.single_passes}\n"
                    f"many pictures  {event.folder_per_s:7.1f} a second   "
                    f"JPEGs of 500x375, decoding included, {event.folder_pictures} of them\n"
                )
    finally:
        inference.close()
    return 0
