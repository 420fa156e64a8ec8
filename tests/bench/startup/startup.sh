#!/usr/bin/env bash
# What a start and a rest cost beside a window with nothing in it, and how that compares with the last run here:
#   bash tests/bench/startup/startup.sh [LIBRARY FOLDER] [PROGRAM TO COMPARE WITH …]
# Needs a release build with -DRIFFDESK_BENCH=ON, and for more than times: strace, valgrind, Xvfb, xdotool. The library may
# be one of bench_window's; without one, the first page is measured.
set -euo pipefail
cd "$(dirname "$0")/../../.."
build=$PWD/build/release
library=${1:-}
peer=("${@:2}")
last=$build/bench/startup.last
now=$(mktemp)
home=$(mktemp -d)
trap 'rm -rf "$home" "$now"' EXIT
mkdir -m 700 "$home/runtime"
unset WAYLAND_DISPLAY ACEDATACLOUD_API_TOKEN
export HOME="$home" XDG_RUNTIME_DIR="$home/runtime" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"
export XDG_CACHE_HOME="$home/cache" LC_ALL=C.UTF-8 QT_PLUGIN_PATH="$build/bench/plugins"

riffdesk=("$build/riffdesk" --practice)
[ -z "$library" ] || riffdesk+=(--data-dir "$library")
bare=("$build/bench/barewindow")

# say NAME VALUE UNIT: with what it was the last time
say() {
    local before=""
    [ ! -f "$last" ] || before=$(awk -F '\t' -v name="$1" '$1 == name { print "  (last: " $2 ")" }' "$last")
    printf '%-52s %12s %s%s\n' "$1" "$2" "$3" "$before"
    printf '%s\t%s\n' "$1" "$2" >>"$now"
}
to_first_paint() { QT_QPA_PLATFORM=offscreen QT_QPA_GENERIC_PLUGINS=endatpaint dbus-run-session -- "$@" 2>/dev/null; }
median_ms() { for _ in 1 2 3 4 5 6 7 8 9; do to_first_paint "$@"; done | sort -n | sed -n 5p; }
system_calls() {
    to_first_paint strace -f -c -o "$home/calls" "$@" >/dev/null
    awk '$NF == "total" { print $(NF - 1) == "" ? $3 : ($4 ~ /^[0-9]+$/ ? $4 : $3) }' "$home/calls"
}
# From main() to the first paint, in thousands; nothing where valgrind does not know this processor.
instructions() {
    to_first_paint valgrind --tool=callgrind --zero-before=main --callgrind-out-file="$home/callgrind" "$@" >"$home/painted" || true
    [ ! -s "$home/painted" ] || awk '/^totals:/ { printf "%d", $2 / 1000 }' "$home/callgrind"
}

say "bare window, first paint" "$(median_ms "${bare[@]}")" ms
say "Riffdesk, first paint" "$(median_ms "${riffdesk[@]}")" ms
[ ${#peer[@]} -eq 0 ] || say "${peer[0]##*/}, first paint" "$(median_ms "${peer[@]}")" ms
say "Riffdesk, libraries loaded at the start" "$(ldd "${riffdesk[0]}" | wc -l)" ""
say "Riffdesk, symbols bound at the start" "$(LD_DEBUG=statistics "${riffdesk[0]}" --version 2>&1 >/dev/null | awk '/number of relocations:/ && !seen++ { print $NF }')" ""
if command -v strace >/dev/null; then
    say "bare window, system calls" "$(system_calls "${bare[@]}")" ""
    say "Riffdesk, system calls" "$(system_calls "${riffdesk[@]}")" ""
fi
if command -v valgrind >/dev/null; then
    say "bare window, instructions" "$(instructions "${bare[@]}")" thousand
    say "Riffdesk, instructions" "$(instructions "${riffdesk[@]}")" thousand
fi

# At rest: memory, and over ten seconds what wakes up and what time of the processor it takes.
measure() { # PID NAME
    switches() { for task in /proc/"$1"/task/*; do awk -v task="${task##*/}" '/^voluntary_ctxt_switches/ { print task, $2 }' "$task/status"; done | sort; }
    ticks() { awk '{ print $14 + $15 }' /proc/"$1"/stat; }
    switches "$1" >"$home/before"
    local before
    before=$(ticks "$1")
    sleep 10
    say "$2, processor" "$(awk -v n=$(($(ticks "$1") - before)) -v hz="$(getconf CLK_TCK)" 'BEGIN { print n * 10 / hz }')" %
    # Threads that have ended meanwhile count no more.
    say "$2, wake-ups a second" "$(switches "$1" | join "$home/before" - | awk '{ sum += $3 - $2 } END { print sum / 10 }')" ""
    say "$2, PSS" "$(awk '/^Pss:/ { printf "%.1f", $2 / 1024 }' /proc/"$1"/smaps_rollup)" MB
}
if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
    Xvfb -displayfd 3 -screen 0 1440x900x24 3>"$home/display" 2>/dev/null &
    server=$!
    trap 'kill $server 2>/dev/null || true; rm -rf "$home" "$now"' EXIT
    until [ -s "$home/display" ]; do sleep 0.1; done
    export DISPLAY=:$(<"$home/display") QT_QPA_PLATFORM=xcb build home last now
    export -f say measure
    dbus-run-session -- bash -euo pipefail -c '
        "$@" 2>/dev/null &
        program=$!
        window=$(xdotool search --sync --onlyvisible --pid $program | tail -n 1)
        sleep 2
        xdotool windowsize --sync "$window" 1440 900 windowmove "$window" 0 0
        sleep 20
        measure $program "Riffdesk, visible"
        "$1" "${@:2}" --play-pause
        sleep 5
        measure $program "Riffdesk, playing"
        "$1" "${@:2}" --play-pause
        xdotool windowunmap "$window"
        sleep 10
        measure $program "Riffdesk, hidden"
        kill $program' bash "${riffdesk[@]}"
fi
mv "$now" "$last"
