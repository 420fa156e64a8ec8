#!/usr/bin/env bash
# Installs a build into a folder of its own and looks at what is there as desktops, shells and software centres do.
# Usage: bash tests/package/install.sh BUILD   (as ctest runs it)
set -euo pipefail
build=$(realpath "$1")
source=$(realpath "$(dirname "$0")/../..")
id=app.riffdesk.Riffdesk
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
fail() { echo "install.sh: $*" >&2; exit 1; }

DESTDIR="$root" cmake --install "$build" --prefix /usr >/dev/null
share=$root/usr/share
for file in bin/riffdesk share/applications/$id.desktop share/metainfo/$id.metainfo.xml share/mime/packages/$id.xml \
    share/icons/hicolor/scalable/apps/$id.svg share/icons/hicolor/symbolic/apps/$id-symbolic.svg share/man/man1/riffdesk.1 \
    share/bash-completion/completions/riffdesk share/zsh/site-functions/_riffdesk share/fish/vendor_completions.d/riffdesk.fish \
    share/doc/riffdesk/LICENSE share/doc/riffdesk/CHANGELOG.md; do
    [ -s "$root/usr/$file" ] || fail "there is no $file"
done

desktop=$share/applications/$id.desktop
value() { sed -n "s/^$1=//p" "$desktop"; }
desktop-file-validate "$desktop"
while read -r command _; do
    [ -x "$root/usr/bin/$command" ] || fail "the desktop entry starts $command"
done < <(value Exec)
[ -s "$share/icons/hicolor/scalable/apps/$(value Icon).svg" ] || fail "the desktop entry names no icon that is there"
appstreamcli validate --pedantic --no-net --no-color "$share/metainfo/$id.metainfo.xml" >"$root/said" || fail "$(cat "$root/said")"
for file in "$share"/icons/hicolor/*/apps/*.svg "$share/mime/packages/$id.xml"; do xmllint --noout "$file"; done

# What desktops show of it is in every language that the program speaks.
for language in $(basename -s .ts "$source"/translations/riffdesk_*.ts | sed 's/^riffdesk_//'); do
    grep -qF "Comment[$language]=" "$desktop" || fail "the desktop entry does not speak $language"
    grep -qF "xml:lang=\"${language/_/-}\"" "$share/metainfo/$id.metainfo.xml" || fail "the metainfo does not speak $language"
    grep -qF "xml:lang=\"$language\"" "$share/mime/packages/$id.xml" || fail "the file type does not speak $language"
done

# The type that the desktop entry opens is the one that a preset's name has.
type=$(value MimeType)
XDG_DATA_DIRS="$share" update-mime-database "$share/mime"
grep -q ":${type%;}:\*.riffdesk\$" "$share/mime/globs2" || fail "*.riffdesk is not ${type%;}"
grep -q "<mediatype>${type%;}</mediatype>" "$share/metainfo/$id.metainfo.xml" || fail "the metainfo has another type"

said=$(LC_ALL=C.UTF-8 MANWIDTH=100 man --warnings -E UTF-8 -l "$share/man/man1/riffdesk.1" 2>&1 >"$root/manual")
[ -z "$said" ] || fail "man: $said"
for word in $("$build/riffdesk" complete -- "" | cut -f 1) --rebuild-library --new-song; do
    grep -q -- "$word" "$root/manual" || fail "the manual does not know $word"
done

# The program needs nothing of the tree that it was built in.
cp -a "$root/usr" "$root/moved"
! readelf -d "$root/moved/bin/riffdesk" | grep -E 'RUNPATH|RPATH' || fail "it looks for libraries in the build"
! grep -qaF "$source/" "$root/moved/bin/riffdesk" || fail "it names $source"
version=$(cd / && env -i HOME="$root/home" PATH=/usr/bin:/bin "$root/moved/bin/riffdesk" --version)
[ "$version" = "Riffdesk $(sed -n 's/^project(riffdesk VERSION \([0-9.]*\).*/\1/p' "$source/CMakeLists.txt")" ] || fail "it is $version"

# One version: the newest release of the changelog and of the metainfo is the one that CMakeLists.txt names.
release=$(sed -n 's/^## \[\([0-9.]*\)\] - \([0-9-]*\)$/\1 \2/p' "$source/.github/CHANGELOG.md" | head -1)
[ "Riffdesk ${release% *}" = "$version" ] || fail "the newest release of the changelog is ${release% *}, the program is $version"
told=$(sed -n 's/.*<release version="\([^"]*\)" date="\([^"]*\)".*/\1 \2/p' "$share/metainfo/$id.metainfo.xml" | head -1)
[ "$told" = "$release" ] || fail "the metainfo's newest release is $told, the changelog's is $release"
