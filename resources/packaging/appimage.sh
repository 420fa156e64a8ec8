#!/usr/bin/env bash
# Makes Riffdesk-x86_64.AppImage in the current folder, with linuxdeploy and its Qt plugin, which must be on the PATH. The
# ffmpeg program goes in too, and with it the libraries of libav, which Riffdesk loads; everything else is found by what is
# linked, or named here because it is loaded.
# Usage: bash resources/packaging/appimage.sh
set -euo pipefail
source=$(realpath "$(dirname "$0")/../..")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for tool in linuxdeploy linuxdeploy-plugin-qt ffmpeg; do
    command -v "$tool" >/dev/null || { echo "appimage.sh: there is no $tool on the PATH" >&2; exit 1; }
done

cd "$source"
cmake --preset package >/dev/null
cmake --build build/package
DESTDIR="$folder" cmake --install build/package --prefix /usr >/dev/null
cd "$OLDPWD"
export QMAKE=${QMAKE:-qmake6} EXTRA_QT_PLUGINS="svg;imageformats;iconengines;sqldrivers;multimedia;waylandcompositor" OUTPUT=Riffdesk-x86_64.AppImage
linuxdeploy --appdir "$folder" --executable "$folder/usr/bin/riffdesk" --executable "$(command -v ffmpeg)" \
    --desktop-file "$folder/usr/share/applications/app.riffdesk.Riffdesk.desktop" \
    --icon-file "$folder/usr/share/icons/hicolor/scalable/apps/app.riffdesk.Riffdesk.svg" --plugin qt --output appimage
