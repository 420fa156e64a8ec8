#!/usr/bin/env bash
# Builds the fuzz targets and lets each run over its corpus and beyond, as many at once as there are processors.
# Usage: bash tests/fuzz.sh [SECONDS, 60 unless told]. What makes one fail is kept in build/fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}

bash app/install.sh test
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

mkdir -p build/fuzz/found
export seconds QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
run() {
    name=$(basename "$1")
    grown=$(mktemp -d)
    trap 'rm -rf "$grown"' EXIT
    if "$1" "$grown" "tests/fuzz/corpus/${name#fuzz_}" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=65536 \
        -artifact_prefix="build/fuzz/found/$name-" >"build/fuzz/$name.log" 2>&1; then
        echo "$name: $(grep -E '^Done' "build/fuzz/$name.log")"
    else
        tail -n 60 "build/fuzz/$name.log"
        echo "$name: failed" >&2
        return 1
    fi
}
export -f run
find build/fuzz/fuzz -maxdepth 1 -type f -name 'fuzz_*' -executable | sort | xargs -P "$(nproc)" -n 1 bash -c 'set -euo pipefail; run "$0"'
