"""Pairs of Python files and whether Python takes them for the same program: files of its library, each beside edits of it."""

import ast
import io
import json
import pathlib
import random
import sys
import sysconfig
import tokenize

random.seed(7)
library = pathlib.Path(sysconfig.get_paths()["stdlib"])
files = sorted(path for folder in (".", "json", "email", "http", "logging") for path in (library / folder).glob("*.py"))


def meaning(text):
    try:
        return ast.dump(ast.parse(text))
    except (SyntaxError, ValueError, RecursionError):
        return None


def without_comments(text):
    """Comments cut out where the tokenizer says they are."""
    lines = text.splitlines(keepends=True)
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            rest = lines[row - 1][column + len(token.string):]
            lines[row - 1] = lines[row - 1][:column].rstrip() + rest
    return "".join(lines)


def spaced(text):
    """A blank line and a comment where a statement ends."""
    result = []
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NEWLINE:
            result.append(token.start[0])
    lines = text.splitlines(keepends=True)
    for row in reversed(random.sample(result, min(5, len(result)))):
        lines.insert(row, random.choice(["\n", "# said\n", "        # said\n"]))
    return "".join(lines)


def edited(text):
    """One character taken away, doubled, or put in another's place; or one line moved in or out, or joined to the next."""
    kind = random.randrange(5)
    if kind > 2:
        lines = text.splitlines(keepends=True)
        row = random.randrange(len(lines))
        if kind == 3:
            lines[row] = random.choice([" " + lines[row], "    " + lines[row], lines[row].lstrip(), lines[row][1:]])
        else:
            lines.insert(row, random.choice(["\\\n", "    \\\n", "        \\\n", "\\\n\n"]))
        return "".join(lines)
    at = random.randrange(len(text))
    if kind == 0:
        return text[:at] + text[at + 1:]
    other = random.choice(" \n#()'\",.:=0x" + text[at])
    return text[:at] + other + text[at + (kind == 1):]


pairs = []
for path in files:
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        continue
    if len(text) > 40_000 or not text:
        continue
    own = meaning(text)
    for how, change in [("comments", without_comments), ("spaced", spaced)]:
        try:
            other = change(text)
        except (tokenize.TokenError, IndentationError):
            continue
        pairs.append({"file": path.name, "how": how, "a": text, "b": other, "same": own == meaning(other)})
    for _ in range(12):
        other = edited(text)
        pairs.append({"file": path.name, "how": "edited", "a": text, "b": other, "same": own is not None and own == meaning(other)})
json.dump(pairs, sys.stdout)
