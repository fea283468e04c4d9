# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that a test starts, waits for and ends; and how a test ends that can't run here."""
import os
import re
import subprocess
import sys
import threading
import time

PATIENCE = 60


def skip(why):
    """Ends the test as CTest's SKIP_RETURN_CODE."""
    print("Skipped:", why)
    sys.exit(77)


class ChildProcess:
    """A program, and the lines that it says on both its outputs. Ended with the `with` block."""

    def __init__(self, arguments, **options):
        self.process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", **options)
        self.said = ""
        self.changed = threading.Condition()
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            with self.changed:
                self.said += line
                self.changed.notify_all()
        with self.changed:
            self.changed.notify_all()

    def wait_for(self, pattern):
        """The match of a regular expression in what it says."""
        found = None

        def look():
            nonlocal found
            found = re.search(pattern, self.said)
            return found or not self.reader.is_alive()

        with self.changed:
            self.changed.wait_for(look, PATIENCE)
        assert found, f"{self.process.args[0]} never said {pattern!r}, but:\n{self.said}"
        return found

    def wait_until(self, condition, what):
        """Asks again, a few times a second, until it is so; gives up when the program ends."""
        deadline = time.monotonic() + PATIENCE
        while not (answer := condition()):
            assert time.monotonic() < deadline, f"in {PATIENCE} s it did not come to be: {what}"
            try:
                self.process.wait(0.2)
            except subprocess.TimeoutExpired:
                continue
            raise AssertionError(f"{self.process.args[0]} ended:\n{self.said}")
        return answer

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.reader.join(PATIENCE)


def bare_environment(home):
    """Nothing of the machine's own settings reaches a program; what it keeps at home goes to `home`."""
    kept = ("PATH", "LANG", "LSAN_OPTIONS", "ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS")
    return {name: os.environ[name] for name in kept if name in os.environ} | {"HOME": str(home), "TZ": "UTC"}
