#!/usr/bin/env bash
# Packs a build and has lintian look at the package.
# Usage: bash tests/package/deb.sh BUILD   (as ctest runs it)
set -euo pipefail
build=$(realpath "$1")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
fail() { echo "deb.sh: $*" >&2; exit 1; }

cd "$place"
cpack --config "$build/CPackConfig.cmake" -G DEB -B "$place" >said 2>&1 || fail "$(cat said)"
deb=$(ls ./*.deb)
# What is loaded while it runs, and no program links.
needs=$(dpkg-deb -f "$deb" Depends)
for package in libqt6sql6-sqlite libqt6svg6 libqt6multimedia6 qt6-image-formats-plugins qt6-qpa-plugins libsecret-1-0 ffmpeg; do
    grep -q "\b$package\b" <<<"$needs" || fail "$package is not named in: $needs"
done
# It is not for Debian's archive, where a first package answers a request.
lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs --tag-display-limit 0 "$deb" || fail "lintian"
