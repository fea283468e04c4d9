#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian or Ubuntu packages that are missing, and nothing where none is.
#   installer/deps.sh [--list] GROUP…      groups: build run test format tidy
set -euo pipefail

build=(g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl1-mesa-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev libsqlite3-dev libexpected-dev libcurl4-openssl-dev libsodium-dev)
# Loaded when the program runs, hence no dependency of any package above.
run=(libqt6sql6-sqlite libqt6svg6 libsecret-1-0 fonts-dejavu-core ca-certificates)
# A property test library, real servers, and a small desktop.
test=(librapidcheck-dev python3 nginx-light python3-aiosmtpd openssl iproute2
    xvfb openbox trayer dunst dbus dbus-x11 gnome-keyring imagemagick xdotool)
format=(git clang-format)
tidy=(clang clang-tidy)

usage() {
    echo "usage: installer/deps.sh [--list] GROUP…    groups: build run test format tidy" >&2
    exit 2
}

list=false
wanted=()
for word in "$@"; do
    case $word in
        --list) list=true ;;
        build | run | test | format | tidy)
            declare -n group=$word
            wanted+=("${group[@]}")
            unset -n group
            ;;
        *) usage ;;
    esac
done
[ ${#wanted[@]} -gt 0 ] || usage

if $list; then
    printf '%s\n' "${wanted[@]}"
    exit 0
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "No apt here: README.md names the packages of other systems, and CMake what it misses of them." >&2
    exit 0
fi

# A newer release may have merged one package into another that then "provides" the old name.
installed=$(dpkg-query -W -f='${db:Status-Status} ${Package} ${Provides}\n' |
    sed -n 's/^installed //p' | sed 's/([^)]*)//g' | tr -s ', ' '\n')
missing=()
for package in "${wanted[@]}"; do
    grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing, and only root may install them:" >&2
        echo "    apt-get install ${missing[*]}" >&2
        exit 1
    fi
    root=(sudo)
fi
install() {
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]}" </dev/null
}

echo "Installing ${missing[*]}"
if ! install; then
    echo "Trying once more with fresh package lists"
    "${root[@]}" apt-get update -q
    install
fi

# The tests start an nginx of their own; the service that the package brings is not wanted.
if [[ " ${missing[*]} " == *" nginx-light "* ]] && [ -d /run/systemd/system ]; then
    "${root[@]}" systemctl disable --now nginx.service
fi
