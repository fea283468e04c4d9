#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Walks through the real app on a real desktop (Xvfb, openbox, trayer, dunst, gnome-keyring) that watches a real
# nginx while it is fast, slow, failing, stopped and back. Then shows every page of what was recorded in light and
# dark, at 1x and 2x, in several languages, and lays all pictures out on contact sheets.
#   tests/app/tour.sh PROGRAM OUTPUT_DIR [LANGUAGE …]        languages: en de ru unless named
# Needs what `installer/deps.sh test` installs.
set -u
app=$(readlink -f "${1:?program}")
mkdir -p "${2:?output directory}"
out=$(readlink -f "$2")
languages=("${@:3}")
[ ${#languages[@]} -gt 0 ] || languages=(en de ru)

# All that follows needs one session bus: start again inside of it.
if [ -z "${MONITRON_TOUR_BUS:-}" ]; then
    MONITRON_TOUR_BUS=1 dbus-run-session -- "$0" "$@"
    exit $?
fi

work=$(mktemp -d)
mkdir "$work/small"
chmod 755 "$work" # nginx may run as another user
pids=()
finish() {
    for ((i = ${#pids[@]} - 1; i >= 0; --i)); do
        kill "${pids[i]}" 2>/dev/null && wait "${pids[i]}" 2>/dev/null
    done
    rm -rf "$work"
}
trap finish EXIT

start() { "$@" >"$work/$(basename "$1").log" 2>&1 & pids+=($!); last=$!; }
# wait_for SECONDS COMMAND …: until it succeeds.
wait_for() {
    local until=$((SECONDS + $1)); shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -ge $until ] && { echo "gave up waiting for: $*" >&2; return 1; }
        sleep 0.2
    done
}
shot() {
    import -window root "$work/shot.png"
    convert "$work/shot.png" +dither -colors 200 "PNG8:$out/$1.png"
    convert "$work/shot.png" -scale 560x350 "$work/small/$1.png" # for the contact sheet
    echo "$out/$1.png"
}

export HOME=$work/home XDG_RUNTIME_DIR=$work/run QT_QPA_PLATFORM=xcb MONITRON_KNOWN_GOOD_HOSTS=
mkdir -p "$HOME" "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR"
echo -n tour | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1

# desktop SCALE: a new X server of 1440 x 900 points with all that a small desktop has.
desktop() {
    for ((n = 90; n < 200; ++n)); do [ -e /tmp/.X11-unix/X$n ] || break; done
    export DISPLAY=:$n QT_SCALE_FACTOR=$1
    start Xvfb "$DISPLAY" -screen 0 $((1440 * $1))x$((900 * $1))x24 -nolisten tcp -noreset
    xserver=$last
    wait_for 10 xdotool getdisplaygeometry || exit 1
    start openbox
    start trayer --edge bottom --align right --widthtype request --height $((24 * $1)) --SetDockType false
}

port=$((20000 + RANDOM % 20000))
mkdir -p "$work/www"
head -c 500 /dev/zero | tr '\0' x >"$work/www/page"
nginx_conf() { # mode: ok | slow | failing
    local answer='return 200 "ok";'
    [ "$1" = slow ] && answer='limit_rate 400; root '"$work/www"'; try_files /page =404;'
    [ "$1" = failing ] && answer='return 503 "out of order";'
    cat >"$work/nginx.conf" <<CONF
daemon off; pid $work/nginx.pid; error_log $work/error.log;
events {}
http {
  access_log off; client_body_temp_path $work/b; proxy_temp_path $work/p; fastcgi_temp_path $work/f;
  uwsgi_temp_path $work/u; scgi_temp_path $work/s;
  server { listen 127.0.0.1:$port; location / { return 200 "ok"; } location /checkout { $answer } }
}
CONF
}
start_nginx() { nginx -c "$work/nginx.conf" -p "$work" & nginx=$!; pids+=("$nginx"); }
reload_nginx() { nginx_conf "$1"; kill -HUP "$nginx"; }

# run_app PROFILE [OPTION …]
run_app() { "$app" --profile "$@" 2>>"$work/monitron.log" & program=$!; pids+=("$program"); }
window() { xdotool search --onlyvisible --name '^Monitron$' 2>/dev/null | head -1; }
shown() { [ -n "$(window)" ]; }
appear() { wait_for 30 shown || { cat "$work/monitron.log" >&2; exit 1; }; xdotool windowactivate --sync "$(window)"; sleep 1; }
quit() { xdotool key ctrl+q; wait "$program" 2>/dev/null; }
find_and_open() {
    xdotool key ctrl+k
    sleep 1
    xdotool type --delay 20 "$1"
    sleep 1
    xdotool key Return
    sleep 2
}
# look PROFILE THEME LANGUAGE: before a start.
look() {
    local theme=1; [ "$2" = dark ] && theme=2
    printf '[look]\ntheme=%s\nlanguage=%s\n[tray]\nsaid=true\n' $theme "$3" >"$1/window.ini"
}
monitors() { # names with a group and a path, as an import file
    local separator='['
    while IFS='|' read -r name group path tags; do
        printf '%s{"name":"%s","group":"%s","url":"http://127.0.0.1:%s/%s","interval_seconds":5,"tags":[%s]}' \
            "$separator" "$name" "$group" "$port" "$path" "$tags"
        separator=$',\n'
    done
    echo ']'
}

# --- what happens -----------------------------------------------------------------------------------------
nginx_conf ok
start_nginx
desktop 1
start dunst
dunst=$last
profile=$work/profile
mkdir -p "$profile"
look "$profile" light en
run_app "$profile"
appear
shot 1-first-run
# The field has the focus: type and press Enter.
xdotool type --delay 5 "http://127.0.0.1:$port/"
xdotool key Return
sleep 4
shot 2-first-check
# More, from a second start that hands its file to the first.
monitors >"$work/monitors.json" <<LIST
api.acme.dev|Production/API|api|"critical"
auth|Production/API|auth|"critical","login"
checkout|Production|checkout|"critical","shop"
search|Production|search|"shop"
acme.dev|Websites|acme|
docs|Websites|docs|
grafana|Internal|grafana|"tools"
LIST
"$app" --profile "$profile" --import "$work/monitors.json"
sleep 3
shot 3-import
xdotool key Return
sleep 2
xdotool key Escape
sleep 1
find_and_open checkout
sleep 33
shot 4-up
reload_nginx slow
sleep 22
shot 5-slow
reload_nginx failing
sleep 20
shot 6-failing
xdotool key ctrl+3
sleep 1
xdotool key ctrl+2
kill "$nginx"; wait "$nginx" 2>/dev/null
sleep 20
shot 7-stopped
nginx_conf ok
start_nginx
sleep 25
shot 8-back
reload_nginx failing
sleep 25
xdotool key alt+F4
sleep 2
shot 9-tray
"$app" --profile "$profile"
appear
quit

# --- how it looks -----------------------------------------------------------------------------------------
kill "$dunst" # its bubbles would cover the pages
gallery() { # LANGUAGE THEME SCALE
    local to=$1-$2-$3x
    look "$profile" "$2" "$1"
    run_app "$profile"
    appear
    sleep 4
    for page in 1-overview 2-monitors 3-incidents 4-settings; do
        xdotool key "ctrl+${page%%-*}"
        sleep 1
        [ $page = 2-monitors ] && find_and_open checkout
        shot "$to-${page#*-}"
    done
    xdotool key ctrl+2
    xdotool key ctrl+n
    sleep 1
    shot "$to-editor"
    xdotool key Escape
    xdotool key ctrl+k
    sleep 1
    shot "$to-palette"
    xdotool key Escape
    xdotool key F1
    sleep 1
    shot "$to-shortcuts"
    xdotool key Escape
    quit
}
for scale in 1 2; do
    [ $scale = 1 ] || { kill "$xserver"; desktop $scale; }
    for language in "${languages[@]}"; do
        for theme in light dark; do gallery "$language" $theme $scale; done
    done
done
for language in "${languages[@]}"; do
    montage "$work/small/$language"-*.png -tile 7x -geometry +6+6 -background '#808080' "$work/sheet.png"
    convert "$work/sheet.png" +dither -colors 200 "PNG8:$out/sheet-$language.png"
done
grep -v '^$' "$work/monitron.log" >&2 && echo "(that is what the app said)" >&2
exit 0
