"""Run by the system's Python, which has the bindings of AT-SPI: what a screen reader is told.

Usage: accessible_walk.py STEP... Each step is the name of a menu command that is pressed, or "-"
for none. Prints one line of JSON per step: the controls on display as [role, name, description,
focusable], and what was announced since the step before.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - its version had to be chosen first

PATIENCE_S = 60.0
MOST_CHILDREN = 60
announced: list[str] = []


def wait(ready, what: str):  # type: ignore[no-untyped-def]
    end = time.monotonic() + PATIENCE_S
    while not (found := ready()):
        if time.monotonic() > end:
            sys.exit(f"waited too long for {what}")
        pump(0.2)
    return found


def pump(seconds: float) -> None:
    """Let events of the bus come in."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        if not context.iteration(False):
            time.sleep(0.02)


def children(node):  # type: ignore[no-untyped-def]
    for index in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def program():  # type: ignore[no-untyped-def]
    for child in children(Atspi.get_desktop(0)):
        if "Inception" in (child.get_name() or ""):
            return child
    return None


def showing(node, found):  # type: ignore[no-untyped-def]
    """All that is on display below `node`, in order."""
    try:
        states = node.get_state_set()
        if states.contains(Atspi.StateType.SHOWING):
            focusable = states.contains(Atspi.StateType.FOCUSABLE)
            found.append([node.get_role_name(), node.get_name(), node.get_description(), focusable])
        for child in children(node):
            showing(child, found)
    except GLib.Error:
        pass  # it is gone, as rows of a table that is being filled are
    return found


def find(node, name):  # type: ignore[no-untyped-def]
    try:
        if node.get_role_name() in ("menu item", "check menu item") and node.get_name() == name:
            return node
        for child in children(node):
            if found := find(child, name):
                return found
    except GLib.Error:
        pass
    return None


def settled(window):  # type: ignore[no-untyped-def]
    """The controls on display, once they stay the same."""
    before: list[list[object]] = []
    for _ in range(40):
        now = showing(window, [])
        if now and now == before:
            return now
        before = now
        pump(0.5)
    return before


def main() -> None:
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
    listener.register("object:announcement")
    window = wait(program, "the program")
    wait(lambda: any(role == "push button" for role, *_ in showing(window, [])), "its controls")
    for step in sys.argv[1:]:
        if step != "-":
            item = wait(lambda step=step: find(window, step), f"the command {step}")
            item.get_action_iface().do_action(0)
            pump(1.0)
        print(json.dumps({"step": step, "controls": settled(window), "said": list(announced)}))
        sys.stdout.flush()
        announced.clear()


main()
