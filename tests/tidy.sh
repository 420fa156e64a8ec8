#!/usr/bin/env bash
# clang-tidy over the program's sources that changed and those that include a header that changed, each compiled by itself.
# Usage: bash tests/tidy.sh [--all | COMMIT]. Without a word: what changed since the last commit that is three hours older than
# the newest one, which is a working session.
set -euo pipefail
cd "$(dirname "$0")/.."

bash app/install.sh test
cmake --preset dev >/dev/null

every() { git ls-files 'app/*.cpp' 'ui/*.cpp'; }
changed() {
    local since=${1:-} name
    [ -n "$since" ] || since=$(git rev-list -1 --before="$(($(git log -1 --format=%ct) - 3 * 3600))" HEAD)
    git diff --name-only --diff-filter=d "${since:?no older commit}" -- 'app/*.cpp' 'ui/*.cpp'
    git diff --name-only --diff-filter=d "$since" -- 'app/*.h' 'ui/*.h' | while read -r header; do
        name=$(basename "$header")
        git grep -lE "#include \"([a-z/]+/)?$name\"" -- 'app/*.cpp' 'ui/*.cpp' || true
    done
}
if [ "${1:-}" = --all ]; then files=$(every); else files=$(changed "${1:-}" | sort -u); fi
count=$(printf '%s' "$files" | grep -c . || true)
echo "clang-tidy: $count of $(every | wc -l) files, about $((count * 7 / $(nproc) / 60 + 1)) min"
# The ends of the queue are kept short by handing out few files at a time.
printf '%s' "$files" | xargs -r -P "$(nproc)" -n 2 clang-tidy -p build/dev --quiet --extra-arg=-Wno-unknown-warning-option
echo "clang-tidy: clean"
