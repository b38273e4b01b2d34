"""What `import_torch` leaves for later is there when somebody needs it.

Each test runs in a process of its own: torch is imported once in a process.
"""

from __future__ import annotations

import subprocess
import sys
import textwrap
from typing import Final

_BEGIN: Final = "from inception_gui.startup.torch_import import import_torch\nimport_torch()\n"


def run(code: str, begin: str = _BEGIN) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", begin + textwrap.dedent(code)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_shapes_of_operators_wait_and_the_network_answers_without_them() -> None:
    said = run("""
        import sys, torch
        from inception_gui.core.nn.inception_v3 import InceptionV3
        with torch.device("meta"):
            network = InceptionV3()
        network = network.to_empty(device="cpu").requires_grad_(True).eval()
        for parameter in network.parameters():
            torch.nn.init.constant_(parameter, 0.001)
        for buffer in network.buffers():
            torch.nn.init.ones_(buffer)
        output = network(torch.ones(1, 3, 299, 299))
        output.logits.sum().backward()
        print(tuple(output.logits.shape), network.fc.weight.grad is not None)
        print("torch._meta_registrations" in sys.modules, "torch._refs" in sys.modules)
    """)
    assert said == ["(1, 1000) True", "True False"]


def test_who_asks_for_the_shapes_gets_them() -> None:
    said = run("""
        import sys, types, torch
        print(hasattr(torch._meta_registrations, "__path__"), "torch._refs" in sys.modules)
        print(torch._meta_registrations.activate_meta.__module__, "torch._refs" in sys.modules)
        print(type(torch._meta_registrations) is types.ModuleType)
        print(hasattr(torch._meta_registrations, "no_such_thing"))
    """)
    assert said == ["False False", "torch._meta_registrations True", "True", "False"]


def test_random_numbers_are_the_same_before_and_after_the_shapes_came() -> None:
    said = run("""
        import torch
        def drawn():
            own = torch.Generator().manual_seed(3)
            torch.manual_seed(5)
            return torch.cat([torch.rand(2, generator=own), torch.rand(2)]).tolist()
        before = drawn()
        torch._meta_registrations.activate_meta
        print(before == drawn(), len(set(before)))
    """)
    assert said == ["True 4"]


def test_where_generators_cannot_be_made_without_the_shapes_nothing_waits() -> None:
    said = run(
        """
        import sys
        from inception_gui.startup.torch_lazy_meta import without_shapes
        with without_shapes():
            import torch
            real, kinds = torch._C._set_generator_metaclass, []
            def refuses_the_first(kind):
                kinds.append(kind)
                if len(kinds) == 1:
                    raise RuntimeError("not yet")
                real(kind)
            torch._C._set_generator_metaclass = refuses_the_first
        print("torch._refs" in sys.modules, torch.Generator().manual_seed(3).initial_seed())
        """,
        begin="",
    )
    assert said == ["True 3"]


def test_a_compiler_finds_the_shapes_registered() -> None:
    said = run("""
        import sys, torch
        import torch._dynamo
        print("torch._refs" in sys.modules)
        from torch._subclasses.fake_tensor import FakeTensorMode
        with FakeTensorMode():
            image, kernel = torch.ones(1, 3, 9, 9), torch.ones(4, 3, 3, 3)
            print(tuple(torch.nn.functional.conv2d(image, kernel).shape))
    """)
    assert said == ["True", "(1, 4, 7, 7)"]


def test_modules_may_be_looked_through_without_running_anything() -> None:
    said = run("""
        import inspect, sys
        def own(): pass
        inspect.getmodule(own)
        for module in list(sys.modules.values()):
            getattr(module, "__file__", None), getattr(module, "__wrapped__", None)
        print("torch._refs" in sys.modules)
    """)
    assert said == ["False"]


def test_many_threads_that_ask_at_once_get_the_whole_module() -> None:
    said = run("""
        import threading, torch
        found = []
        def ask():
            found.append(callable(torch._meta_registrations.activate_meta))
        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        print(found.count(True))
    """)
    assert said == ["8"]


def test_inspect_is_as_it_was_and_torch_knows_where_its_operators_come_from() -> None:
    before = "import inspect\nbefore = inspect.getmodule\n"
    ask = """
        from torch._library.simple_registry import singleton
        entry = singleton.find("debug_mode_ops::annotate")
        print(entry.fake_impl.kernels[0].source, inspect.getmodule is before)
    """
    plainly = run(ask, begin=f"{before}import torch\n")
    assert plainly[0].endswith(" True")
    assert run(ask, begin=before + _BEGIN) == plainly


def test_two_threads_may_import_it_at_once() -> None:
    said = run(
        """
        import inspect, threading
        from inception_gui.startup import torch_import
        search, together, went_wrong = inspect.getmodule, threading.Barrier(2), []

        def load():
            together.wait(20)
            try:
                torch_import.import_torch()
            except BaseException as error:
                went_wrong.append(repr(error))

        threads = [threading.Thread(target=load) for _ in range(2)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        print(went_wrong, inspect.getmodule is search)
        """,
        begin="",
    )
    assert said == ["[] True"]
