#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test in a private session, without display or sound.
# Arguments go to ctest, e.g.  bash tests/run.sh -R tst_library
set -euo pipefail
cd "$(dirname "$0")/.."

bash app/install.sh test
[ -f build/release/build.ninja ] || cmake --preset release >/dev/null
echo "Building the program and its tests: about $((12 / $(nproc) + 1)) min from nothing; then the tests, about $((6 / $(nproc) + 1)) min."
NINJA_STATUS='[%f of %t, %e s] ' cmake --build --preset release

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"
export HOME="$home" XDG_RUNTIME_DIR="$home/runtime" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"
export XDG_CACHE_HOME="$home/cache" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY ACEDATACLOUD_API_TOKEN ACEDATACLOUD_API_BASE_URL
# Most tests wait more than they compute.
dbus-run-session -- ctest --preset release --parallel "$((2 * $(nproc)))" "$@"
