#!/usr/bin/env bash
# Makes all pictures of the guide anew, from the real window with songs of the Practice service, in a private home:
#   bash resources/guide/pictures.sh [BUILD FOLDER]
# Seeds, sizes, dates and ids are fixed; fonts and dictionaries are those of this machine. Needs pngquant.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build/release}
command -v pngquant >/dev/null || { echo "Install pngquant first." >&2; exit 1; }
cmake --build "$build" --target guidepictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/runtime"
env -u DISPLAY -u WAYLAND_DISPLAY HOME="$work" XDG_RUNTIME_DIR="$work/runtime" LC_ALL=C.UTF-8 LANGUAGE=en \
    "$build/tests/guidepictures" "$work/pictures"
for theme in dark light; do
    mkdir -p "resources/guide/pictures/$theme"
    for picture in "$work/pictures/$theme"/*.png; do
        pngquant --strip --speed 1 --quality 70-95 --output "resources/guide/pictures/$theme/${picture##*/}" --force "$picture"
    done
done
du -ch resources/guide/pictures/*/*.png | tail -n 1
