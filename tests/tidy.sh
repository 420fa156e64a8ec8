#!/usr/bin/env bash
# clang-tidy over the program's sources that changed and those that include a header that changed: many files as one unit, since
# most of the time goes to the headers they share (13 s a unit, 1 s a file); each file that changed is compiled by itself as well.
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
echo "clang-tidy: $count of $(every | wc -l) files, about $((count * 3 / $(nproc) / 60 + 1)) min"

python3 - "$units" "$(nproc)" <<'EOF'
import collections, json, os, re, sys

folder, processors = sys.argv[1], int(sys.argv[2])
commands = {os.path.relpath(c["file"]): c for c in json.load(open("build/dev/compile_commands.json"))}
rooms = collections.defaultdict(list)
for name in open(f"{folder}/checked").read().split():
    if name not in commands:
        continue  # what another system compiles in its place
    rooms[os.path.dirname(name)].append(name)


def local_names(path):
    """What a file names for itself: such names are unique within a room only."""
    found = set()
    for block in re.findall(r"^namespace \{$(.*?)^\} // namespace$", open(path).read(), re.M | re.S):
        for line in block.splitlines():
            if named := re.match(r"(?:struct|class|enum class|enum|union) (\w+)", line) or re.match(
                r"(?!template\b)\w.*?\b(\w+)\s*(?:[({\[=;]|:(?!:)|$)", line
            ):
                found.add(named[1])
    return found


# Rooms of which no two name the same for themselves come into one unit; so do half of the files of each processor.
most = min(40, max(12, -(-sum(map(len, rooms.values())) // (2 * processors))))
merged = []
parts = []
for room, names in sorted(rooms.items(), key=lambda each: -len(each[1])):
    for start in range(0, len(names), 12):
        part = names[start:start + 12]
        own = set().union(*map(local_names, part))
        parts.append((f"{room.replace('/', '_')}_{start}", part))
        for unit in merged:
            if len(unit["files"]) + len(part) <= most and not unit["names"] & own:
                break
        else:
            unit = {"files": [], "names": set(), "parts": []}
            merged.append(unit)
        unit["files"] += part
        unit["names"] |= own
        unit["parts"].append(f"{folder}/{parts[-1][0]}.cpp")

database = []


def write(name, files):
    path = os.path.abspath(f"{folder}/{name}.cpp")
    with open(path, "w") as source:
        for file in files:
            source.write(f'#include "{os.path.abspath(file)}" // NOLINT(bugprone-suspicious-include)\n')
    like = commands[files[0]]
    options = dict.fromkeys(o for f in files for o in re.findall(r"-isystem \S+|-[ID] ?\S+", commands[f]["command"]))
    command = like["command"].replace(like["file"], path).replace(" ", f" {' '.join(options)} ", 1)
    database.append({**like, "file": path, "command": command})


for name, files in parts:
    write(name, files)
for number, unit in enumerate(merged):
    write(f"unit_{number}", unit["files"])
    with open(f"{folder}/unit_{number}.parts", "w") as lines:
        lines.write("\n".join(unit["parts"]))
json.dump(database, open(f"{folder}/compile_commands.json", "w"))
with open(f"{folder}/alone.commands", "w") as lines:
    for name in filter(commands.__contains__, open(f"{folder}/alone").read().split()):
        arguments = commands[name]["command"].split(" -o ")[0].split(" ", 1)[1]
        lines.write(f"clang++ -fsyntax-only -w {arguments} {commands[name]['file']}\n")
EOF
tr '\n' '\0' <"$units/alone.commands" | xargs -0 -r -P "$(nproc)" -n 1 bash -c
check() { clang-tidy -p "${1%/*}" --quiet --extra-arg=-Wno-unknown-warning-option "$1" 2> >(grep -v 'warnings generated' >&2); }
unit() {
    local said
    if said=$(check "$1"); then
        return
    fi
    # Rooms that do not go together after all are looked at one by one.
    if grep -q '\[clang-diagnostic-error' <<<"$said"; then
        for part in $(<"${1%.cpp}.parts"); do check "$part"; done
    else
        echo "$said"
        return 1
    fi
}
export -f check unit
# The longest first, so that none is left over at the end.
{ ls -S "$units"/unit_*.cpp 2>/dev/null || true; } | xargs -r -P "$(nproc)" -n 1 bash -c 'set -euo pipefail; unit "$0"'
echo "clang-tidy: clean"
