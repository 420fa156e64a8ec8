#!/usr/bin/env bash
# Lists what app/ and ui/ include besides themselves. C++, Qt and the libraries that CMakeLists.txt finds are there on every
# system; headers of one system belong to app/platform/, D-Bus too. The files below it that need one as well are named here,
# and anywhere it stands between #if and #endif: others compile without.
# Usage: bash tests/package/includes.sh   (as ctest runs it)
set -euo pipefail
cd "$(dirname "$0")/../.."
everywhere='Q[A-Za-z]+(/[A-Za-z]+)?|[a-z_]+|libav[a-z]+/[a-z_]+\.h|libsw[a-z]+/[a-z_]+\.h|openssl/[a-z]+\.h|uchardet/uchardet\.h|(archive|archive_entry|ebur128|enchant|httplib|zlib)\.h'
everywhere+='|(fileref|infotag|tag|tpropertymap|[a-z0-9]+(file|tag|frame)|xiphcomment)\.h|qt6keychain/keychain\.h' # TagLib
below='app/base/threadpriority.cpp|app/localhttp/httpconnection.cpp|app/storage/(atomicfile|database).cpp'

foreign=$(git ls-files 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' | xargs awk -v everywhere="^(${everywhere//\\/\\\\})\$" '
    FNR == 1 { depth = 0 }
    /^ *# *if/ { ++depth }
    /^ *# *endif/ { --depth }
    /^ *# *include *</ {
        name = $0; sub(/.*</, "", name); sub(/>.*/, "", name)
        if (name !~ everywhere || name ~ /^QDBus|^QtDBus/) print FILENAME, name, depth
    }')
failed=0
while read -r file name depth; do
    [ -n "$file" ] || continue # nothing was found
    if [[ $name == *DBus* ]]; then
        [[ $file == app/platform/* ]] && continue
    elif [[ $file == app/platform/* || $file =~ ^($below)$ ]]; then
        [ "$depth" -gt 0 ] && continue
    fi
    echo "$file includes <$name>, which not every system has: it belongs to app/platform/, between #ifdef and #endif" >&2
    failed=1
done <<<"$foreign"
exit "$failed"
