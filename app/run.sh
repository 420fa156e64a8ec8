#!/usr/bin/env bash
# From a fresh clone to the open studio: installs what is missing, builds, starts. Arguments go to the program.
# Where there is no display it makes a practice song instead and says where it is.
set -euo pipefail
cd "$(dirname "$0")/.."

bash app/install.sh
program=build/release/riffdesk
if [ ! -x "$program" ]; then
    echo "Building Riffdesk, this once: about $((5 / $(nproc) + 1)) min with $(nproc) processors."
fi
[ -f build/release/build.ninja ] || cmake --preset release >/dev/null
NINJA_STATUS='[%f of %t, %e s] ' cmake --build --preset release --target riffdesk

if [ $# -gt 0 ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$@"
fi

echo
echo "There is no display here, so this makes a song with the built-in Practice service:"
"$program" --practice create --prompt "A song for Christmas"
echo
echo "To open the studio, run this command in a desktop session:  bash app/run.sh"
