#!/usr/bin/env bash
# Proves the package in a Debian 12 of its own, where nothing else is: it installs with what it names, makes and exports a
# practice song, shows its window (a picture to be looked at), and leaves nothing when it goes.
# By hand and as root, about 5 minutes and 1 GB below TMPDIR: needs debootstrap, xvfb, xdotool and imagemagick.
# Usage: bash tests/package/clean.sh [FILE.deb]   Without a file it makes the package first.
set -euo pipefail
if [ -z "${RIFFDESK_CLEAN:-}" ]; then # mounts of this script go with it
    RIFFDESK_CLEAN=1 exec unshare --mount bash "$0" "$@"
fi
mount --make-rprivate /
deb=${1:-}
if [ -z "$deb" ]; then
    cd "$(dirname "$0")/../.."
    cmake --preset package >/dev/null
    cmake --build --preset package
    deb=$(ls build/package/riffdesk_*.deb)
fi
deb=$(realpath "$deb")
picture=${TMPDIR:-/tmp}/riffdesk-window.png
root=$(mktemp -d)
chmod 755 "$root"
xvfb=
clean_up() {
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
    umount "$root/proc" "$root/tmp/.X11-unix" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap clean_up EXIT
say() { echo "clean.sh: $*"; }
fail() { say "$*" >&2; exit 1; }
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -1)
inside() { LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
as_user() { inside env -i HOME=/home/musician PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "${environment[@]}" setpriv --reuid 1000 --regid 1000 --clear-groups "$@"; }
environment=()
# All that is there but the user's own, and what apt and dpkg note down.
listing() { inside find / -xdev \( -path /proc -o -path /home -o -path /tmp -o -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/log \) -prune -o -print | sort; }

say "A Debian 12 from $mirror"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || fail "$(tail "$root.log")"
rm -f "$root.log"
mount -t proc proc "$root/proc"
inside apt-get update -qq
inside useradd --create-home --uid 1000 musician
chmod 700 "$root/home/musician"
listing >"$root/tmp/before"

say "Installing $(basename "$deb") with what it needs, and no more"
cp "$deb" "$root/tmp/riffdesk.deb"
inside apt-get install -y -qq --no-install-recommends /tmp/riffdesk.deb >"$root/tmp/said" 2>&1 || fail "$(tail "$root/tmp/said")"
inside dpkg -L riffdesk | sort >"$root/tmp/files"
say "$(inside dpkg-query -W -f '.' | wc -c) packages, $(du -shx --exclude=./proc "$root" | cut -f 1)"

as_user riffdesk --version
as_user riffdesk --practice create --prompt "A song for Christmas" --song-seconds 20 --export /home/musician/song.mp3
id=$(as_user riffdesk songs | cut -d ' ' -f 1)
as_user riffdesk export "$id" --to /home/musician/out --format flac
for file in "$root"/home/musician/song.mp3 "$root"/home/musician/out/*.flac; do
    inside ffprobe -v error -show_entries format=duration,format_name -of csv=p=0 "${file#"$root"}"
done

say "The window"
exec 3<>"$root/tmp/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
xvfb=$!
until [ -s "$root/tmp/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$root/tmp/display")
export DISPLAY
mkdir "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
environment=("DISPLAY=$DISPLAY" XDG_RUNTIME_DIR=/home/musician)
cover=$(ls "$root/home/musician/.local/share/riffdesk/songs/$id"/cover.*)
convert "$cover" -resize 400x400 "webp:$cover" # which Qt itself cannot read
as_user riffdesk --practice >"$root/tmp/said" 2>&1 &
window=$(timeout 60 xdotool search --sync --onlyvisible --name Riffdesk | head -1) || fail "no window: $(cat "$root/tmp/said")"
sleep 3 # it is painted
import -window root "$picture"
said=$(cat "$root/tmp/said")
[ -z "$said" ] || say "It says: $said"
[ "$(identify -format %k "$picture")" -gt 100 ] || fail "the window is empty"
kill "$(xdotool getwindowpid "$window")"
wait %2 || true # of the signal
say "It is in $picture"

say "Removing it"
inside apt-get purge -y -qq --autoremove riffdesk >"$root/tmp/said" 2>&1 || fail "$(tail "$root/tmp/said")"
left=$(while read -r file; do [ ! -f "$root$file" ] || echo "$file"; done <"$root/tmp/files")
[ -z "$left" ] || fail "it left $left"
listing >"$root/tmp/after"
left=$(comm -13 "$root/tmp/before" "$root/tmp/after" | grep -i riffdesk || true)
[ -z "$left" ] || fail "it left $left"
others=$(comm -13 "$root/tmp/before" "$root/tmp/after")
[ -z "$others" ] || say "Packages it needed left: $(tr '\n' ' ' <<<"$others")"
[ -s "$root/home/musician/.local/share/riffdesk/library.db" ] || fail "the user's library is gone"
say "The user's songs are there, and nothing else of it."
