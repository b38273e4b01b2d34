"""Has torch register the shapes of its operators' results only when somebody compiles.

A third of the time that Python spends in `import torch` goes to `torch._meta_registrations` and the
references it stands on: Python functions that tell what shape every operator's result has, for
those who trace a program without running it. This program never does. torch imports that module
last, for what it does and not for what is in it, so it can wait.

torch's compilers, which need it, have it run when they are imported, and so has whoever asks it for
something. Who makes fake tensors without either must import it by hand and do so.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Final

SHAPES: Final = "torch._meta_registrations"

_COMPILERS: Final = ("torch._dynamo", "torch._inductor")

_log = logging.getLogger(__name__)

_waiting: Final[dict[str, Loader]] = {}
"""What will run a module that did not run yet."""

_running: Final = threading.RLock()


@contextmanager
def without_shapes() -> Iterator[None]:
    """Inside, `import torch` makes the module of shapes, but does not run it."""
    finder = _ShapesFinder()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        if SHAPES in _waiting:
            sys.meta_path.insert(0, _BeforeCompilers())
            _let_generators_be_made()


def _let_generators_be_made() -> None:
    """Do the one thing for everybody that is done on the way to the shapes.

    `torch._prims.rng_prims` says of what kind `torch.Generator` is, and no generator can be made
    before.
    """
    import torch

    try:
        from torch._opaque_base import OpaqueBaseMeta

        torch._C._set_generator_metaclass(OpaqueBaseMeta)
        torch.Generator()
    except (ImportError, AttributeError, RuntimeError) as error:
        _log.info("torch's shapes cannot wait: %s", error)
        _run(sys.modules[SHAPES])


class _WaitingModule(ModuleType):
    """Runs when it is asked for something that it does not have yet."""

    def __getattr__(self, name: str) -> Any:
        # Who looks through all modules (`inspect` does) asks each for marks like these.
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        _run(self)
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}") from None


def _run(module: ModuleType) -> None:
    """Run a module, unless it has run, or runs already, further up on this thread."""
    with _running:
        loader = _waiting.pop(module.__name__, None)
        if loader is None:
            return
        try:
            loader.exec_module(module)
        except BaseException:
            _waiting[module.__name__] = loader
            raise
        module.__class__ = ModuleType


class _WaitingLoader(Loader):
    """Makes a module as another loader would, and leaves running it for later."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _WaitingModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        assert module.__spec__ is not None
        module.__spec__.loader = module.__loader__ = self._loader
        _waiting[module.__name__] = self._loader


class _ShapesFinder(MetaPathFinder):
    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != SHAPES:
            return None
        others = (finder for finder in sys.meta_path if not isinstance(finder, _ShapesFinder))
        found = (finder.find_spec(name, path, target) for finder in others)
        spec = next((spec for spec in found if spec is not None), None)
        if spec is not None and spec.loader is not None:
            spec.loader = _WaitingLoader(spec.loader)
        return spec


class _BeforeCompilers(MetaPathFinder):
    """Finds nothing; has the shapes registered before the first compiler is imported."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name in _COMPILERS:
            _run(sys.modules[SHAPES])
        return None
