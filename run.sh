#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds what has changed, and starts Monitron.
set -euo pipefail

usage() {
    cat <<'END'
usage: ./run.sh [OPTION…]              start the desktop app; the options are those of monitron
       ./run.sh check URL [OPTION…]    check a URL here and now, without a window
       ./run.sh --help                 show this
END
}

home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$home/build/release

case ${1:-} in
    -h | --help)
        usage
        exit 0
        ;;
    check | --version) ;;
    "" | -*)
        if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
            {
                echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so no window can be shown."
                echo "Without one, check a URL from the command line:"
                echo "    ./run.sh check https://example.org"
            } >&2
            exit 1
        fi
        ;;
    *)
        echo "run.sh: unknown word \"$1\"" >&2
        usage >&2
        exit 2
        ;;
esac

# Standard output is left to the program: `./run.sh check URL --json | …` must stay readable for machines.
{
    "$home/installer/deps.sh" build run
    if [ ! -e "$build/build.ninja" ]; then
        (cd "$home" && cmake --preset release -DBUILD_TESTING=OFF)
    fi
    if [[ $(ninja -C "$build" -n monitron) != *"no work to do"* ]]; then
        cmake --build "$build" --target monitron
    fi
} >&2

exec "$build/bin/monitron" "$@"
