#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian or Ubuntu packages that are missing, and nothing where none is.
#   installer/deps.sh [--list] GROUP…      groups: build run server test format tidy
#
# "a|b" is whichever the release has: Boost's packages carry its version in their names, and plain libboost-dev
# is 1.74 on Debian 12, which is too old.
set -euo pipefail

# npm is asked for Swagger UI; where Node.js has come from elsewhere, its package provides npm.
build=(g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl1-mesa-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev libsqlite3-dev libexpected-dev libcurl4-openssl-dev libsodium-dev libjwt-dev
    libqrencode-dev
    'libboost1.81-dev|libboost1.83-dev|libboost1.88-dev' libssl-dev prometheus-cpp-dev
    npm)
# Loaded when the program runs, hence no dependency of any package above.
run=(libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n libsecret-1-0 fonts-dejavu-core ca-certificates)
# What the team server loads: no desktop is needed.
server=(libqt6sql6-sqlite libqt6sql6-psql ca-certificates)
# A property test library, real servers and clients of them, and a small desktop.
test=(librapidcheck-dev python3 nginx-light python3-aiosmtpd openssl iproute2 postgresql libqt6sql6-psql
    'chromium|chromium-browser' prometheus python3-jsonschema
    xvfb openbox trayer dunst dbus dbus-x11 gnome-keyring imagemagick xdotool x11-utils)
format=(git clang-format)
tidy=(clang clang-tidy)

usage() {
    echo "usage: installer/deps.sh [--list] GROUP…    groups: build run server test format tidy" >&2
    exit 2
}

list=false
wanted=()
for word in "$@"; do
    case $word in
        --list) list=true ;;
        build | run | server | test | format | tidy)
            declare -n group=$word
            wanted+=("${group[@]}")
            unset -n group
            ;;
        *) usage ;;
    esac
done
[ ${#wanted[@]} -gt 0 ] || usage

installed=""
is_installed() { [[ $'\n'$installed$'\n' == *$'\n'"$1"$'\n'* ]]; }

# Of "a|b" the first that is installed, else the first that apt knows, else the first.
chosen() {
    local names name
    IFS='|' read -ra names <<<"$1"
    for name in "${names[@]}"; do
        if is_installed "$name"; then
            echo "$name"
            return
        fi
    done
    for name in "${names[@]}"; do
        if [ ${#names[@]} -gt 1 ] && [ -n "$(apt-cache show --no-all-versions "$name" 2>/dev/null)" ]; then
            echo "$name"
            return
        fi
    done
    echo "${names[0]}"
}

if $list; then
    for package in "${wanted[@]}"; do
        chosen "$package"
    done
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
    is_installed "$(chosen "$package")" || missing+=("$package")
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
    local names=() package
    for package in "${missing[@]}"; do
        names+=("$(chosen "$package")")
    done
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${names[@]}" </dev/null
}

echo "Installing ${missing[*]}"
if ! install; then
    echo "Trying once more with fresh package lists"
    "${root[@]}" apt-get update -q
    install
fi

# The tests start servers of their own; the services that the packages bring are not wanted.
for service in nginx-light:nginx postgresql:postgresql prometheus:prometheus; do
    if [[ " ${missing[*]} " == *" ${service%:*} "* ]] && [ -d /run/systemd/system ]; then
        "${root[@]}" systemctl disable --now "${service#*:}.service"
    fi
done
