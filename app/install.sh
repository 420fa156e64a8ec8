#!/usr/bin/env bash
# Installs the Debian packages that Riffdesk is built from and runs with; "test" adds those of the checks.
set -euo pipefail

packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev libqt6sql6-sqlite qt6-multimedia-dev qt6-svg-dev libqt6svg6 qt6-qpa-plugins
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qtkeychain-qt6-dev libsecret-1-0 libtag1-dev libarchive-dev libssl-dev zlib1g-dev libcpp-httplib-dev libebur128-dev libenchant-2-dev hunspell-en-us libuchardet-dev
    libavformat-dev libavcodec-dev libavutil-dev libswresample-dev libswscale-dev ffmpeg
)
if [ "${1:-}" = test ]; then
    packages+=(doxygen dbus at-spi2-core xvfb openbox xdotool playerctl gnome-keyring fonts-inter fonts-noto-core fonts-noto-cjk clang libclang-rt-dev clang-format clang-tidy libxml2-utils python3 python3-mutagen python3-fusepy exfat-fuse exfatprogs flac opus-tools
        appstream bash-completion desktop-file-utils fish lintian man-db shared-mime-info zsh)
fi

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

echo "Installing ${#missing[@]} packages from Debian, about a minute: ${missing[*]}"
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
