"""Brings the catalogues in resources/translations up to date with the texts of the source code.

    python packaging/translations.py              update all catalogues, list what is untranslated
    python packaging/translations.py --write de texts.json    write what a translator needs
    python packaging/translations.py --merge de texts.json    take the translations from there

The files are Qt Linguist's (.ts), for Linguist and Weblate. `lupdate` cannot read f-strings, in
which all sentences of core and of the command line are written; docs/decisions/0030-languages.md.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import json
import re
import string
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

REPOSITORY: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from inception_gui.core.catalogue import Message, plural_forms, read_messages  # noqa: E402
from inception_gui.core.labels.imagenet import imagenet_labels  # noqa: E402
from inception_gui.core.language import ENGLISH, LANGUAGES  # noqa: E402

PACKAGE: Final = REPOSITORY / "inception_gui"
TRANSLATIONS: Final = REPOSITORY / "resources" / "translations"

_IN_FILES: Final = (
    "core/exports", "core/drawing", "core/evaluation/report/html.py",
    "core/evaluation/report/svg_plots.py", "core/evaluation/report/writers.py",
)  # fmt: skip
"""What writes files that other programs read, or reports: they are English."""
_LAYERS: Final = ("cli", "core", "workers")
"""A text of two layers belongs to the first: sentences go before the texts of widgets."""
_NOT_SHOWN: Final = frozenset(
    {
        # logs
        "debug", "info", "warning", "error", "exception", "critical", "log",
        # the help of the command line, which is English; results on standard output
        "add_argument", "add_parser", "add_argument_group", "add_mutually_exclusive_group", "put",
        "ArgumentParser", "Parser", "ArgumentTypeError", "add_subparsers",
        "compile", "execute", "executemany", "executescript", "write", "text",
        # errors of the program itself
        *(name for name, kind in vars(builtins).items()
          if isinstance(kind, type) and issubclass(kind, BaseException)),
    }
)  # fmt: skip
_MARKERS: Final = ("tr", "QT_TR_NOOP")
_SENTENCE: Final = re.compile(r"[A-Z“{`\d].*(?:[.?…:]|[.?]”)", re.DOTALL)
_LABELLED: Final = re.compile(r"[A-Z][a-z' ]+: .*\{\w+\}\.?")
"""A label and what it is of: "Saved: {path}"."""
_ANOTHER: Final = re.compile(r"(?<=[.?…]) \{\w+\}$")
"""A sentence of somewhere else, which is found by itself."""
_SQL: Final = re.compile(r"(?:AND|DELETE|FROM|INSERT|OR|ORDER|SELECT|UPDATE|WHERE|WITH)\b")
_PHRASE: Final = re.compile(r"(?:(?:an?|none|not|maybe|probably|some|unlike) |\{).*", re.DOTALL)
"""Parts of sentences: "a PDF document", "probably {best}"."""
_WITH_PHRASES: Final = (
    "core/cam/caveat.py",
    "core/images/formats.py",
    "core/labels/verdict.py",
    "core/live/black_frames.py",
)
_WORD: Final = re.compile(r"[a-z]{3,}")
_TWO_WORDS: Final = re.compile(r"[A-Za-z’]{2,}[ ,:]+(?:.* )?[a-z]{2,}", re.DOTALL)


def messages() -> tuple[Message, ...]:
    """All texts of the source code, each once, in the order of their contexts."""
    found: dict[tuple[str, str], Message] = {}
    paths = [path for path in PACKAGE.rglob("*.py") if "resources" not in path.parts]
    contexts = sorted((_place(path), path) for path in paths)
    for (_, context), path in contexts:
        for message in texts_of(path.read_text(encoding="utf-8"), context, _kinds(path)):
            found.setdefault((message.source, message.comment), message)
    for group in sorted({label.group for label in imagenet_labels()}):
        found.setdefault((group, ""), Message(group, context="core/labels/groups"))
    return tuple(found.values())


def _place(path: Path) -> tuple[int, str]:
    context = path.relative_to(PACKAGE).parent.as_posix().removeprefix(".")
    top = context.partition("/")[0]
    place = len(_LAYERS) + (top == "widgets")
    return _LAYERS.index(top) if top in _LAYERS else place, context or "program"


def _kinds(path: Path) -> tuple[re.Pattern[str], ...]:
    """Which strings of a file are texts besides the marked ones: all its sentences, or none."""
    name = path.relative_to(PACKAGE).as_posix()
    if name.startswith(("widgets/", "startup/", *_IN_FILES)):
        return ()
    return (_SENTENCE, _PHRASE) if name in _WITH_PHRASES else (_SENTENCE,)


def texts_of(
    code: str, context: str = "", kinds: Sequence[re.Pattern[str]] = (_SENTENCE,)
) -> Iterator[Message]:
    """The texts of a source file."""
    reader = _Reader(context, kinds)
    reader.visit(ast.parse(code))
    yield from reader.found


class _Reader(ast.NodeVisitor):
    def __init__(self, context: str, kinds: Sequence[re.Pattern[str]]) -> None:
        self.found: list[Message] = []
        self._context = context
        self._kinds = kinds

    def visit_Call(self, node: ast.Call) -> None:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in _MARKERS and node.args:
            self._mark(node)
            return
        if name == "count" and len(node.args) > 1 and not isinstance(node.func, ast.Attribute):
            self._noun(node.args[1:])
        if name == "QT_TR_N_NOOP":
            self._noun(node.args)
            return
        if name not in _NOT_SHOWN:
            self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_Assert(self, node: ast.Assert) -> None:
        pass

    def visit_keyword(self, node: ast.keyword) -> None:
        if node.arg not in ("detail", "help", "description", "epilog"):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            # A template of `str.format`, or a text with braces.
            is_template = _has_only_names(node.value)
            text = node.value if is_template else _escaped(node.value)
            self._sentence(text, node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._sentence(*_template(node))
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)

    def _mark(self, node: ast.Call) -> None:
        comment, plural = "", len(node.args) > 2
        if len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
            comment = str(node.args[1].value or "")
        for text in _constants(node.args[0]):
            self._add(text, comment, is_plural=plural)
        for argument in node.args[1:]:
            self.visit(argument)

    def _noun(self, nouns: Sequence[ast.expr]) -> None:
        """`count(n, "class", "classes")` is the text "%Ln class(es)"."""
        words = [str(one.value) for one in nouns if isinstance(one, ast.Constant)]
        if not words:
            return
        singular, plural = words[0], words[1] if len(words) > 1 else f"{words[0]}s"
        mark = f"({plural.removeprefix(singular)})"
        if mark in ("(s)", "(es)"):
            self._add(f"%Ln {singular}{mark}", is_plural=True)
        else:  # irregular: the singular is the comment
            self._add(f"%Ln {plural}", f"%Ln {singular}", is_plural=True)

    def _sentence(self, text: str, fixed: str) -> None:
        text, fixed = _ANOTHER.sub("", text.strip()), fixed.strip()
        if _SQL.match(text):
            return
        for kind in self._kinds:
            words = _TWO_WORDS if kind is _SENTENCE else _WORD
            if kind.fullmatch(text) and words.search(fixed):
                self._add(text)
                return
        if self._kinds and text != fixed and _LABELLED.fullmatch(text):
            self._add(text)

    def _add(self, source: str, comment: str = "", *, is_plural: bool = False) -> None:
        self.found.append(Message(source, comment, (), is_plural, self._context))


def _constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def _template(node: ast.JoinedStr) -> tuple[str, str]:
    """An f-string as a template, "“{name}” cannot be read.", and its fixed text alone."""
    template, fixed = "", ""
    names: dict[str, str] = {}
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            key = ast.dump(part.value)
            name = names.get(key) or _unused(_name(part.value), list(names.values()))
            names[key] = name
            template += f"{{{name}}}"
            fixed += " "
        elif isinstance(part, ast.Constant):
            template += _escaped(str(part.value))
            fixed += str(part.value)
    return template, fixed


def _has_only_names(text: str) -> bool:
    """Whether what stands in braces are names or numbers of places."""
    try:
        parts = string.Formatter().parse(text)
        return all(name is None or name.isdigit() or name.isidentifier() for _, name, _, _ in parts)
    except ValueError:
        return False


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _unused(name: str, taken: Sequence[str]) -> str:
    if name not in taken:
        return name
    return next(f"{name}{i}" for i in range(2, 99) if f"{name}{i}" not in taken)


def _name(node: ast.expr) -> str:
    """What to call the place of an expression, for translators: `{printable(path.name)}` "name"."""
    if isinstance(node, ast.Call):
        function = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if function == "count":
            return _name(ast.Constant(0)) if len(node.args) < 2 else "count"
        if function in ("join", "len", "sum"):
            return "list" if function == "join" else "number"
        return _name(node.args[0]) if node.args else _word(function)
    if isinstance(node, ast.Name):
        return _word(node.id)
    if isinstance(node, ast.Attribute):
        return _word(node.attr)
    if isinstance(node, ast.Subscript):
        return _name(node.value)
    if isinstance(node, ast.BoolOp):
        return _name(node.values[0])
    if isinstance(node, ast.BinOp):
        return _name(node.left)
    return "value"


def _word(name: str) -> str:
    word = name.strip("_").casefold()
    return "number" if word == "n" else word  # `n` is that of plural forms


def updated(code: str, texts: Sequence[Message]) -> tuple[Message, ...]:
    """The texts with the translations that the catalogue of a language has."""
    path = catalogue_path(code)
    known: dict[tuple[str, str], tuple[str, ...]] = {}
    if path.exists():
        for one in read_messages(path.read_text(encoding="utf-8")):
            known[one.source, one.comment] = one.forms
    return tuple(replace(one, forms=known.get((one.source, one.comment), ())) for one in texts)


def catalogue_path(code: str) -> Path:
    """The file of a language."""
    return TRANSLATIONS / f"inception_gui_{code}.ts"


def as_ts(code: str, texts: Sequence[Message]) -> str:
    """The content of a language's file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code}" sourcelanguage="en">',
    ]
    context = None
    for one in texts:
        if one.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(one.context)}</name>"]
            context = one.context
        lines.append('    <message numerus="yes">' if one.is_plural else "    <message>")
        lines.append(f"        <source>{escape(one.source)}</source>")
        if one.comment:
            lines.append(f"        <comment>{escape(one.comment)}</comment>")
        state = "" if one.forms else ' type="unfinished"'
        if one.is_plural:
            forms = one.forms or ("",) * plural_forms(code)
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
            lines.append("        </translation>")
        else:
            text = escape(one.forms[0]) if one.forms else ""
            lines.append(f"        <translation{state}>{text}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, *(["</context>"] if context is not None else []), "</TS>", ""])


def problems(code: str, message: Message) -> Iterator[str]:
    """What is wrong with a translation, in words; nothing where it is missing."""
    if not message.forms:
        return
    expected = plural_forms(code) if message.is_plural else 1
    if len(message.forms) != expected:
        yield f"{len(message.forms)} forms instead of {expected}"
    for form in message.forms:
        if _places(form) != _places(message.source):
            yield f"other places than in the source: “{form}”"
        if message.is_plural and not re.search("%L?n", form):
            yield f"no place for the count: “{form}”"
        # Fewer are right where a menu has no letter left.
        if _accelerators(form) > _accelerators(message.source):
            yield f"{_accelerators(form)} accelerators (&): “{form}”"
        if form.endswith("…") != message.source.endswith("…"):
            yield f"the ellipsis differs: “{form}”"
        if form.strip() != form and message.source.strip() == message.source:
            yield f"spaces around it: “{form}”"
        if form.count("\n") != message.source.count("\n"):
            yield f"other lines: “{form}”"
        if _tags(form) != _tags(message.source):
            yield f"other tags: “{form}”"


def _places(text: str) -> list[str]:
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError as error:
        return [str(error)]
    places = {f"{name}:{form}" for _, name, form, _ in parts if name is not None}
    return sorted(places | set(re.findall("%[1-9]", text)))


def _accelerators(text: str) -> int:
    return len(re.findall(r"&(?=\w)(?!\w+;)", text.replace("&&", "")))


def _tags(text: str) -> list[str]:
    return sorted(re.findall(r"</?[a-z]+\b[^>]*>", text))


def update() -> int:
    """Write all catalogues anew and list what is untranslated or wrong; the number of the wrong."""
    TRANSLATIONS.mkdir(exist_ok=True)
    texts, wrong = messages(), 0
    for code in LANGUAGES:
        if code == ENGLISH:
            continue
        mine = updated(code, texts)
        catalogue_path(code).write_text(as_ts(code, mine), encoding="utf-8", newline="\n")
        missing = [one for one in mine if not one.forms]
        print(f"{code}: {len(mine) - len(missing)} of {len(mine)} texts are translated.")
        for one in mine:
            for problem in problems(code, one):
                wrong += 1
                print(f"  {one.context}: “{one.source}”: {problem}")
        for one in missing:
            print(f"  untranslated, {one.context}: {one.source}")
    return wrong


def write_for_translators(code: str, path: Path, *, all_texts: bool = False) -> None:
    """Write the untranslated texts of a language as JSON."""
    table = [
        {
            "context": one.context,
            "source": one.source,
            "comment": one.comment,
            "plural": one.is_plural,
            "forms": plural_forms(code) if one.is_plural else 1,
            "translation": list(one.forms) if one.is_plural else "".join(one.forms),
        }
        for one in updated(code, messages())
        if all_texts or not one.forms
    ]
    path.write_text(json.dumps(table, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{path}: {len(table)} texts.")


def merge(code: str, path: Path) -> int:
    """Take translations from such a file; those that are wrong are listed and left out."""
    given: dict[tuple[str, str], tuple[str, ...]] = {}
    for one in json.loads(path.read_text(encoding="utf-8")):
        text = one.get("translation") or ""
        forms = tuple(text) if isinstance(text, list) else (text,)
        if all(forms) and forms:
            given[one["source"], one.get("comment", "")] = forms
    texts, taken, wrong = [], 0, 0
    for message in updated(code, messages()):
        forms = given.pop((message.source, message.comment), ())
        changed = replace(message, forms=forms) if forms else message
        if bad := list(problems(code, changed)) if forms else []:
            wrong += 1
            print(f"left out, “{message.source}”: {'; '.join(bad)}")
            changed = message
        taken += changed.forms != message.forms
        texts.append(changed)
    for source, _ in given:
        print(f"not a text of the program any more: “{source}”")
    catalogue_path(code).write_text(as_ts(code, texts), encoding="utf-8", newline="\n")
    print(f"{code}: {taken} translations taken, {wrong} left out.")
    return wrong


def main() -> int:
    """Do what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", nargs=2, metavar=("LANGUAGE", "FILE"))
    parser.add_argument("--merge", nargs=2, metavar=("LANGUAGE", "FILE"))
    parser.add_argument("--all", action="store_true", help="write translated texts too")
    parsed = parser.parse_args()
    if parsed.write:
        write_for_translators(parsed.write[0], Path(parsed.write[1]), all_texts=parsed.all)
        return 0
    if parsed.merge:
        return int(merge(parsed.merge[0], Path(parsed.merge[1])) > 0)
    return int(update() > 0)


if __name__ == "__main__":
    sys.exit(main())
