"""The newest items are taken first, by a reader that another thread may overtake."""

from __future__ import annotations

from inception_gui.core.types import Item
from inception_gui.workers.runs.item_stack import ItemStack


def test_a_stack_gives_what_came_last_first() -> None:
    a, b, c, d = (Item(name) for name in "abcd")
    stack = ItemStack()
    stack.put_first([a, b])
    stack.put_first([c, d])
    assert list(stack) == [c, d, a, b]
    assert list(stack) == []


def test_a_stack_may_be_added_to_while_it_is_read() -> None:
    a, b, c = (Item(name) for name in "abc")
    stack = ItemStack()
    stack.put_first([a, b])
    reading = iter(stack)
    assert next(reading) is a
    stack.put_first([c])
    assert list(reading) == [c, b]


def test_the_very_item_that_is_removed_is_not_taken() -> None:
    first, equal = Item("same"), Item("same")
    stack = ItemStack()
    stack.put_first([first, equal])
    assert stack.remove(first)
    assert not stack.remove(first)
    assert stack.clear() == [equal]
    assert list(stack) == []
