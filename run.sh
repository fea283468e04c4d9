#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds what has changed, and starts Monitron: the desktop app or the team server.
set -euo pipefail

usage() {
    cat <<'END'
usage: ./run.sh [OPTION…]              start the desktop app; the options are those of monitron
       ./run.sh check URL [OPTION…]    check a URL here and now, without a window
       ./run.sh server [COMMAND…]      start the team server (no display needed), or run another of its commands
       ./run.sh --help                 show this
END
}

home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$home/build/release

program=monitron
groups=(build run)

case ${1:-} in
    -h | --help)
        usage
        exit 0
        ;;
    check | --version) ;;
    server)
        shift
        program=monitron-syncserver
        groups=(build server)
        case ${1:-} in
            "") set -- serve ;;
            -h | --help | -v | --version) ;;
            -*) set -- serve "$@" ;;
        esac
        ;;
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
    "$home/installer/deps.sh" "${groups[@]}"
    if [ ! -e "$build/build.ninja" ]; then
        (cd "$home" && cmake --preset release -DBUILD_TESTING=OFF)
    fi
    if [[ $(ninja -C "$build" -n "$program") != *"no work to do"* ]]; then
        cmake --build "$build" --target "$program"
    fi
} >&2

exec "$build/bin/$program" "$@"
