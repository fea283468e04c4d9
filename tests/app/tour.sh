#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Walks through the real app on a real desktop (Xvfb, openbox, trayer, dunst) that watches a real nginx while
# it is fast, slow, failing, stopped and back, and takes pictures of each stage.
#   tests/app/tour.sh build/release/bin/monitron OUTPUT_DIR [light|dark]
# Needs: xvfb openbox trayer dunst dbus imagemagick nginx-light xdotool.
set -u
app=$(readlink -f "${1:?program}")
mkdir -p "${2:?output directory}"
out=$(readlink -f "$2")
look=${3:-light}
work=$(mktemp -d)
pids=()

finish() {
    for ((i = ${#pids[@]} - 1; i >= 0; --i)); do
        kill "${pids[i]}" 2>/dev/null && wait "${pids[i]}" 2>/dev/null
    done
    rm -rf "$work"
}
trap finish EXIT

# All that follows needs one session bus: start again inside of it.
if [ -z "${MONITRON_TOUR_BUS:-}" ]; then
    MONITRON_TOUR_BUS=1 dbus-run-session -- "$0" "$@"
    exit $?
fi

start() { "$@" >"$work/$(basename "$1").log" 2>&1 & pids+=($!); last=$!; }
shot() { import -window root -resize 100% "$out/$look-$1.png" && echo "$out/$look-$1.png"; }
# wait_for SECONDS COMMAND …: until it succeeds.
wait_for() {
    local until=$((SECONDS + $1)); shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -ge $until ] && { echo "gave up waiting for: $*" >&2; return 1; }
        sleep 0.2
    done
}

export HOME=$work/home XDG_RUNTIME_DIR=$work/run QT_QPA_PLATFORM=xcb
mkdir -p "$HOME" "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR"
for ((n = 90; n < 200; ++n)); do [ -e /tmp/.X11-unix/X$n ] || break; done
export DISPLAY=:$n
start Xvfb "$DISPLAY" -screen 0 1440x900x24 -nolisten tcp
wait_for 10 xdotool getdisplaygeometry || exit 1
start openbox
start trayer --edge bottom --align right --widthtype request --height 24 --SetDockType false
start dunst

port=$((20000 + RANDOM % 20000))
mkdir -p "$work/www"
chmod 755 "$work" # nginx may run as another user
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
head -c 500 /dev/zero | tr '\0' x >"$work/www/page"
start_nginx() { nginx -c "$work/nginx.conf" -p "$work" & nginx=$!; pids+=("$nginx"); }
reload_nginx() { nginx_conf "$1"; kill -HUP "$nginx"; }
nginx_conf ok
start_nginx

profile=$work/profile
mkdir -p "$profile"
case $look in light) theme=1 ;; dark) theme=2 ;; *) theme=0 ;; esac
printf '[look]\ntheme=%s\n' $theme >"$profile/window.ini"
run_app() { "$app" --profile "$profile" "$@" 2>>"$work/monitron.log" & program=$!; pids+=("$program"); }
window() { xdotool search --onlyvisible --name '^Monitron$' 2>/dev/null | head -1; }
run_app
wait_for 20 xdotool search --onlyvisible --name '^Monitron$' || { cat "$work/monitron.log" >&2; exit 1; }
sleep 2
shot 1-empty

# The URL field has the focus: type and press Enter.
xdotool windowactivate --sync "$(window)"
xdotool type --delay 5 "http://127.0.0.1:$port/"
xdotool key Return
sleep 4
shot 2-first

# More, from a second start that hands its file to the first.
{
    echo '['
    i=0
    for name in api.acme.dev auth search acme.dev docs grafana; do
        group=Production; [ $i -ge 3 ] && group=Websites; [ $i -ge 5 ] && group=Internal
        echo "{\"name\":\"$name\",\"group\":\"$group\",\"url\":\"http://127.0.0.1:$port/$name\",\"interval_seconds\":5},"
        i=$((i + 1))
    done
    echo "{\"name\":\"checkout\",\"group\":\"Production\",\"url\":\"http://127.0.0.1:$port/checkout\",\"interval_seconds\":5},"
    echo "{\"name\":\"blog\",\"group\":\"Websites\",\"url\":\"http://127.0.0.1:$port/blog\",\"enabled\":false}"
    echo ']'
} >"$work/monitors.json"
"$app" --profile "$profile" --import "$work/monitors.json"
sleep 2
xdotool key Return # the import's report
xdotool key ctrl+f
xdotool type --delay 5 checkout
sleep 1
xdotool mousemove 400 150 click 1
xdotool key ctrl+f BackSpace
sleep 40
shot 3-up
reload_nginx slow
sleep 22
shot 4-slow
reload_nginx failing
sleep 25
shot 5-failing
kill "$nginx"; wait "$nginx" 2>/dev/null
sleep 25
shot 6-stopped
nginx_conf ok
start_nginx
sleep 30
shot 7-back

xdotool key ctrl+n
sleep 1
shot 8-editor
xdotool key Escape
xdotool mousemove 60 160 click 1
sleep 1
shot 9-settings
xdotool mousemove 60 125 click 1

# 200 monitors.
{
    echo '['
    for ((i = 1; i <= 200; ++i)); do
        echo "{\"name\":\"service $i\",\"group\":\"Fleet/$((i % 7))\",\"url\":\"http://127.0.0.1:$port/s$i\",\"interval_seconds\":15}$([ $i -lt 200 ] && echo ,)"
    done
    echo ']'
} >"$work/many.json"
"$app" --profile "$profile" --import "$work/many.json"
sleep 3
xdotool key Return
sleep 35
shot 10-many
xdotool key alt+F4
sleep 2
shot 11-tray
[ -s "$work/monitron.log" ] && { echo "the app said:" >&2; cat "$work/monitron.log" >&2; }
exit 0
