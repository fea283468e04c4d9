#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds everything, and runs every test.
#   ./test.sh [CTEST OPTION…]      e.g. -L quick, -R storage; see tests/README.md
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

installer/deps.sh build run test
if [ ! -e build/release/build.ninja ] || ! grep -qx 'BUILD_TESTING:BOOL=ON' build/release/CMakeCache.txt; then
    cmake --preset release -DBUILD_TESTING=ON
fi
cmake --build --preset release
ctest --preset release --no-tests=error -j 2 "$@" </dev/null
