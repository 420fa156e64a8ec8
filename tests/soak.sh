#!/usr/bin/env bash
# The storms of tests/e2e/storm for many seeds: asks for songs, their files, lyrics and uploads at a service on which everything fails, kills
# the program, and checks that each request that was paid for is here, a reported failure or a question, and none paid twice.
# Usage: bash tests/soak.sh [SEEDS=5000] [FIRST=1]. Totals every 100 seeds; a breach prints its seed and all that was sent, and
# so does SEEDS=1. What a seed draws is always the same; when its kills hit, in milliseconds, is not.
set -euo pipefail
cd "$(dirname "$0")/.."
for word in "$@"; do
    case $word in SEEDS=[0-9]* | FIRST=[0-9]*) export "RIFFDESK_STORM_$word" ;; *) sed -n 4,5p "$0" >&2; exit 2 ;; esac
done
export RIFFDESK_STORM_SEEDS=${RIFFDESK_STORM_SEEDS:-5000} RIFFDESK_STORM_AT_ONCE=$((3 * $(nproc)))

bash app/install.sh test
[ -f build/release/build.ninja ] || cmake --preset release >/dev/null
cmake --build --preset release --target riffdesk riffdesk_e2e_storm

[ -w /dev/shm ] && export TMPDIR=/dev/shm # a kill loses nothing that was written, so that the disk may rest
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY
build/release/tests/riffdesk_e2e_storm tst_storm -maxwarnings 0
