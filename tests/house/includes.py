# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports every include that the tables in core/README.md do not list.

usage: includes.py PROJECT
"""
import fnmatch
import re
import sys
from pathlib import Path

TOPS = ("core", "app", "syncserver")
SUFFIXES = (".h", ".cpp", ".mm")
INCLUDE = re.compile(r'^\s*#\s*(?:include|import)\s*(?:"([^"]+)"|<([^>]+)>)')
GENERATED = re.compile(r"^(?:moc_\w+\.cpp|\w+\.moc|ui_\w+\.h)$")


def table(text, name):
    """The rows of the Markdown table that follows <!-- name -->, as lists of cells."""
    marker = f"<!-- {name} -->"
    if marker not in text:
        raise ValueError(f"core/README.md has no table marked {marker}")
    rows = []
    for line in text.split(marker, 1)[1].lstrip("\n").splitlines():
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip().strip("|").split("|")])
    if len(rows) < 3:
        raise ValueError(f"the table after {marker} is empty")
    return rows[2:]


def names(cell):
    return [name.strip() for name in cell.split(",") if name.strip()]


class Rules:
    def __init__(self, text):
        self.allowed = {}
        for folders, _, may in table(text, "includes"):
            for folder in names(folders):
                if folder in self.allowed:
                    raise ValueError(f"core/README.md lists {folder} twice")
                self.allowed[folder] = set(names(may)) | set(names(folders))
        self.homes = [(names(patterns), names(homes)) for patterns, homes in table(text, "libraries")]

    def permits(self, folder, target):
        allowed = self.allowed[folder]
        return target in allowed or target.split("/")[0] in allowed

    def home_broken(self, folder, header):
        """The folders that `header` is kept to, when `folder` is none of them."""
        for patterns, homes in self.homes:
            if folder not in homes and any(fnmatch.fnmatchcase(header, pattern) for pattern in patterns):
                return homes
        return None


def folder_of(path):
    """core/model/monitor.h and core/model/parts/part.h are in core/model; app/main.cpp is in app."""
    return "/".join(path.split("/")[:-1][:2])


def violations(root):
    root = Path(root)
    rules = Rules((root / "core/README.md").read_text(encoding="utf-8"))
    for top in TOPS:
        for path in sorted((root / top).rglob("*")):
            if path.suffix in SUFFIXES and path.is_file():
                yield from file_violations(root, rules, path.relative_to(root).as_posix())


def file_violations(root, rules, name):
    folder = folder_of(name)
    if folder not in rules.allowed:
        yield f"{name}:1: {folder} has no row in the include table of core/README.md"
        return
    lines = (root / name).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        quoted, angled = match.groups()
        header = quoted or angled
        ours = header.split("/")[0] in TOPS and "/" in header
        if ours and not (root / header).is_file():
            yield f"{name}:{number}: {header} does not exist"
        elif ours and not rules.permits(folder, folder_of(header)):
            yield f"{name}:{number}: {folder} may not include {folder_of(header)} ({header})"
        elif quoted and not ours and not GENERATED.match(header):
            yield f'{name}:{number}: "{header}" is not written from the top of the project'
        elif not ours and (homes := rules.home_broken(folder, header)):
            yield f"{name}:{number}: <{header}> is kept to {', '.join(homes)}"


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    found = list(violations(sys.argv[1]))
    print("\n".join(found) if found else "every include is in the table")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
