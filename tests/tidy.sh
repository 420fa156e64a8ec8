#!/usr/bin/env bash
# clang-tidy over the program's sources that changed and those that include a header that changed: up to twelve files of a room
# as one unit, since most of the time goes to the headers they share; each file that changed is compiled by itself as well.
# Usage: bash tests/tidy.sh [--all | COMMIT]. Without a word: what changed since the last commit that is three hours older than
# the newest one, which is a working session.
set -euo pipefail
cd "$(dirname "$0")/.."

bash app/install.sh test
cmake --preset dev >/dev/null

every() { git ls-files 'app/*.cpp' 'ui/*.cpp'; }
changed() { git diff --name-only --diff-filter=d "$since" -- 'app/*.cpp' 'ui/*.cpp'; }
including() {
    local name
    git diff --name-only --diff-filter=d "$since" -- 'app/*.h' 'ui/*.h' | while read -r header; do
        name=$(basename "$header")
        git grep -lE "#include \"([a-z/]+/)?$name\"" -- 'app/*.cpp' 'ui/*.cpp' || true
    done
}
units=build/dev/tidy
rm -rf "$units"
mkdir -p "$units"
if [ "${1:-}" = --all ]; then
    every >"$units/alone"
    every >"$units/checked"
else
    since=${1:-$(git rev-list -1 --before="$(($(git log -1 --format=%ct) - 3 * 3600))" HEAD)}
    : "${since:?no older commit}"
    changed >"$units/alone"
    { changed; including; } | sort -u >"$units/checked"
fi
count=$(wc -l <"$units/checked")
echo "clang-tidy: $count of $(every | wc -l) files, about $((count * 4 / $(nproc) / 60 + 1)) min"

python3 - "$units" <<'EOF'
import collections, json, os, sys

folder = sys.argv[1]
commands = {os.path.relpath(c["file"]): c for c in json.load(open("build/dev/compile_commands.json"))}
rooms = collections.defaultdict(list)
for name in open(f"{folder}/checked").read().split():
    if name not in commands:
        continue  # what another system compiles in its place
    rooms[os.path.dirname(name)].append(name)
database = []
for room, names in rooms.items():
    for start in range(0, len(names), 12):
        unit = os.path.abspath(f"{folder}/{room.replace('/', '_')}_{start}.cpp")
        with open(unit, "w") as source:
            for name in names[start:start + 12]:
                source.write(f'#include "{os.path.abspath(name)}" // NOLINT(bugprone-suspicious-include)\n')
        like = commands[names[start]]
        database.append({**like, "file": unit, "command": like["command"].replace(like["file"], unit)})
json.dump(database, open(f"{folder}/compile_commands.json", "w"))
with open(f"{folder}/alone.commands", "w") as lines:
    for name in filter(commands.__contains__, open(f"{folder}/alone").read().split()):
        arguments = commands[name]["command"].split(" -o ")[0].split(" ", 1)[1]
        lines.write(f"clang++ -fsyntax-only -w {arguments} {commands[name]['file']}\n")
EOF
tr '\n' '\0' <"$units/alone.commands" | xargs -0 -r -P "$(nproc)" -n 1 bash -c
# The longest first, so that none is left over at the end.
{ ls -S "$units"/*.cpp 2>/dev/null || true; } \
    | xargs -r -P "$(nproc)" -n 1 clang-tidy -p "$units" --quiet --extra-arg=-Wno-unknown-warning-option 2> >(grep -v 'warnings generated' >&2)
echo "clang-tidy: clean"
