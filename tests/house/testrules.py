# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants violations in a small project and expects includes.py and sources.py to find each."""
import tempfile
import unittest
from pathlib import Path

import includes
import sources

README = """
<!-- includes -->
| folder | holds | may include |
|---|---|---|
| core/base | | |
| core/model | | core/base |
| core/storage | | core/base, core/model |
| app | | core, app |
| app/windows, app/widgets | | core/model |

<!-- libraries -->
| header | only in |
|---|---|
| QSql*, QtSql* | core/storage |

after
"""
SPDX = "// SPDX-FileCopyrightText: 2026 X\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Project(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.write("core/README.md", README)
        self.write("core/base/b.h", SPDX + "#include <QString>\n")
        self.write("core/model/m.h", SPDX + '#include "core/base/b.h"\n')

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


class Includes(Project):
    def found(self):
        return list(includes.violations(self.root))

    def test_listed_edges_pass(self):
        self.write("core/storage/s.cpp", '#include "core/model/m.h"\n#include <QSqlQuery>\n#include "s.moc"\n')
        self.write("app/main.cpp", '#include "core/model/m.h"\n#include "app/windows/w.h"\n')
        self.write("app/windows/w.h", '#include "app/widgets/v.h"\n#include "core/model/m.h"\n')
        self.write("app/widgets/v.h", "")
        self.assertEqual(self.found(), [])

    def test_forbidden_edge(self):
        self.write("core/base/bad.cpp", '\n  #  include "core/model/m.h"\n')
        self.assertEqual(
            self.found(), ["core/base/bad.cpp:2: core/base may not include core/model (core/model/m.h)"])

    def test_forbidden_edge_in_angle_brackets(self):
        self.write("core/base/bad.h", "#include <core/model/m.h>\n")
        self.assertEqual(
            self.found(), ["core/base/bad.h:1: core/base may not include core/model (core/model/m.h)"])

    def test_core_never_includes_app(self):
        self.write("app/windows/w.h", "")
        self.write("core/storage/s.cpp", '#include "app/windows/w.h"\n')
        self.assertEqual(
            self.found(), ["core/storage/s.cpp:1: core/storage may not include app/windows (app/windows/w.h)"])

    def test_view_does_not_include_the_store(self):
        self.write("core/storage/s.h", "")
        self.write("app/windows/parts/w.cpp", '#include "core/storage/s.h"\n')
        self.assertEqual(
            self.found(),
            ["app/windows/parts/w.cpp:1: app/windows may not include core/storage (core/storage/s.h)"])

    def test_folder_without_row(self):
        self.write("syncserver/http/h.cpp", "")
        self.assertEqual(
            self.found(),
            ["syncserver/http/h.cpp:1: syncserver/http has no row in the include table of core/README.md"])

    def test_include_relative_to_its_file(self):
        self.write("core/model/m.cpp", '#include "m.h"\n')
        self.assertEqual(
            self.found(), ['core/model/m.cpp:1: "m.h" is not written from the top of the project'])

    def test_header_that_is_gone(self):
        self.write("core/model/m.cpp", '#include "core/base/gone.h"\n')
        self.assertEqual(self.found(), ["core/model/m.cpp:1: core/base/gone.h does not exist"])

    def test_library_away_from_home(self):
        self.write("core/model/m.cpp", "#include <QtSql/QSqlQuery>\n#include <QSqlError>\n")
        self.assertEqual(self.found(), [
            "core/model/m.cpp:1: <QtSql/QSqlQuery> is kept to core/storage",
            "core/model/m.cpp:2: <QSqlError> is kept to core/storage"])

    def test_table_is_gone(self):
        self.write("core/README.md", "nothing\n")
        with self.assertRaises(ValueError):
            self.found()


class Sources(Project):
    def found(self):
        return list(sources.violations(self.root))

    def test_clean(self):
        self.write("run.sh", "#!/bin/sh\n" + SPDX.replace("//", "#"))
        self.write("core/base/b.cpp", SPDX + "\n" * 398)
        self.write("tests/data/sample.sql", "")
        self.assertEqual(self.found(), [])

    def test_spdx_missing(self):
        self.write("core/base/b.cpp", "int x;\n")
        self.write("core/base/empty.h", "")
        self.write("tests/CMakeLists.txt", "# SPDX-License-Identifier: GPL-3.0-or-later\n")
        self.assertEqual(self.found(), [
            "core/base/b.cpp:1: the two SPDX lines are missing",
            "core/base/empty.h:1: the two SPDX lines are missing",
            "tests/CMakeLists.txt:1: the two SPDX lines are missing"])

    def test_too_long(self):
        self.write("core/base/b.cpp", SPDX + "\n" * 399)
        self.write("app/a.h", SPDX + "\n" * 199)
        self.assertEqual(self.found(), [
            "app/a.h:201: 201 lines, at most 200: is this one thing?",
            "core/base/b.cpp:401: 401 lines, at most 400: is this one thing?"])


if __name__ == "__main__":
    unittest.main()
