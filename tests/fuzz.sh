#!/usr/bin/env bash
# Builds the fuzz targets, replays every corpus, then lets each target look for more, as many at once as there are processors.
# Usage: bash tests/fuzz.sh [SECONDS for each, 60 unless told]. What makes one fail is kept in build/fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}

bash app/install.sh test
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

mkdir -p build/fuzz/found
export seconds QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
run() {
    name=$(basename "$1")
    corpus=tests/fuzz/corpus/${name#fuzz_}
    log=build/fuzz/$name.log
    grown=$(mktemp -d)
    trap 'rm -rf "$grown"' EXIT
    limits=(-timeout=10 -rss_limit_mb=1024 -max_len=65536 -artifact_prefix="build/fuzz/found/$name-")
    if "$1" "${limits[@]}" "$corpus"/* >"$log" 2>&1 \
        && "$1" "${limits[@]}" -max_total_time="$seconds" "$grown" "$corpus" >>"$log" 2>&1; then
        echo "$name: $(find "$corpus" -type f | wc -l) inputs replayed; $(grep -E '^Done' "$log")"
    else
        tail -n 60 "$log"
        echo "$name: failed" >&2
        return 1
    fi
}
export -f run
find build/fuzz/fuzz -maxdepth 1 -type f -name 'fuzz_*' -executable | sort | xargs -P "$(nproc)" -n 1 bash -c 'set -euo pipefail; run "$0"'
