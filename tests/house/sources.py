# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports sources without their two SPDX lines, and those that have grown too long.

usage: sources.py PROJECT
"""
import sys
from pathlib import Path

TOPS = ("core", "app", "syncserver", "tests", "installer", ".ci")
SUFFIXES = (".h", ".cpp", ".mm", ".cmake", ".py", ".sh", ".sql")
NAMES = ("CMakeLists.txt", "run", "run.sh", "test.sh")
SPDX = ("SPDX-FileCopyrightText:", "SPDX-License-Identifier: GPL-3.0-or-later")
LONGEST = {".cpp": 400, ".mm": 400, ".h": 200}
SIZED = ("core", "app", "syncserver")


def sources(root):
    """What people wrote; other files (data, pictures, what was built) have no such rules."""
    candidates = list(root.iterdir())
    for top in TOPS:
        candidates += (root / top).rglob("*")
    for path in sorted(candidates):
        ours = path.suffix in SUFFIXES or path.name in NAMES
        if ours and path.is_file() and path.relative_to(root).parts[:2] != ("tests", "data"):
            yield path


def violations(root):
    root = Path(root)
    for path in sources(root):
        name = path.relative_to(root).as_posix()
        lines = path.read_text(encoding="utf-8").splitlines()
        head = lines[1:3] if lines and lines[0].startswith("#!") else lines[:2]
        if len(head) < 2 or not all(words in line for words, line in zip(SPDX, head)):
            yield f"{name}:1: the two SPDX lines are missing"
        longest = LONGEST.get(path.suffix)
        if longest and name.split("/")[0] in SIZED and len(lines) > longest:
            yield f"{name}:{longest + 1}: {len(lines)} lines, at most {longest}: is this one thing?"


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    found = list(violations(sys.argv[1]))
    print("\n".join(found) if found else "every source has its SPDX lines and a readable length")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
