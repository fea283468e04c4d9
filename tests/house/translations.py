# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a text of the sources that a language in translations/ lacks, or has with other places to fill in.

    translations.py ROOT LUPDATE
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

PLACES = re.compile(r"%(?:L?\d{1,2}|n)")


def places(text):
    return sorted(place for place in PLACES.findall(text) if place != "%n")


def forms_of(message):
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def problems_of(message):
    """What is wrong with one message, in words."""
    source = message.findtext("source")
    translation = message.find("translation")
    if translation.get("type") == "unfinished":
        yield "is not translated"
        return
    for form in forms_of(message):
        if not form:
            yield "has an empty form"
        elif places(form) != places(source):
            yield f"has other places to fill in: {form!r}"


def check(ts):
    tree = xml.parse(ts)
    return [
        f"{ts.name}: {context.findtext('name')}: {message.findtext('source')!r} {problem}"
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
        for problem in problems_of(message)
    ]


def updated(root, lupdate, folder):
    """Copies of the translations, brought up to date with the sources: what is new there is unfinished."""
    found = []
    for ts in sorted((root / "translations").glob("*.ts")):
        copy = folder / ts.name
        shutil.copyfile(ts, copy)
        plural = ["-pluralonly"] if ts.stem.endswith("_en") else []
        subprocess.run(
            [lupdate, "-silent", *plural, "-no-obsolete", "-locations", "none", "-I", str(root),
             str(root / "app"), str(root / "core"), "-ts", str(copy)],
            check=True, stdout=subprocess.DEVNULL)
        found.append(copy)
    return found


def main():
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        problems = [problem for ts in updated(root, lupdate, pathlib.Path(folder)) for problem in check(ts)]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
