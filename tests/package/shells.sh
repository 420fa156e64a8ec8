#!/usr/bin/env bash
# Presses Tab in bash, zsh and fish, with the completions as they are installed.
# Usage: bash tests/package/shells.sh BUILD   (as ctest runs it)
set -euo pipefail
build=$(realpath "$1")
completions=$(realpath "$(dirname "$0")/../../resources/packaging")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir "$home/bin" "$home/fish"
ln -s "$build/riffdesk" "$home/bin/riffdesk"
cp "$completions/completion.fish" "$home/fish/riffdesk.fish"
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" PATH="$home/bin:$PATH" LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY
cd "$home"
riffdesk --practice create --prompt "Snow: on the roof" --title "Snow: on the roof" --song-seconds 5 >/dev/null 2>&1
id=$(riffdesk songs | cut -d ' ' -f 1)
riffdesk tag "$id" --add winter >/dev/null
touch words.txt

# One a line: the last word is the one at which Tab is pressed. Each prints what it is offered.
in_bash() {
    bash --norc -c '
        set -- "$@"; source /usr/share/bash-completion/bash_completion; source "$0"
        COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMP_WORDS=()
        for word; do # as readline takes them apart
            if [[ $word == --*=* ]]; then COMP_WORDS+=("${word%%=*}" = "${word#*=}"); else COMP_WORDS+=("$word"); fi
        done
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _riffdesk 2>/dev/null; printf "%s\n" "${COMPREPLY[@]}"' "$completions/completion.bash" riffdesk "$@"
}
in_zsh() {
    zsh -f -c '
        autoload -Uz compinit; compinit -u -d "$HOME/zcompdump"
        _describe() { print -rl -- ${${(P)3}%%:*} }
        compadd() { print -rl -- ${(P)@[-1]} }
        _files() { print -rl -- *(N) }
        completing() { local -a words=(riffdesk "$@"); local CURRENT=$#words; source "$COMPLETION" }
        completing "$@"' zsh "$@"
}
in_fish() { fish --no-config -c 'source $HOME/fish/riffdesk.fish; complete -C (string join -- " " riffdesk (string escape -- $argv[1..-2]) $argv[-1])' -- "$@" | cut -f 1; }
export COMPLETION="$completions/completion.zsh"

failed=0
offers() { # WANTED NOT-WANTED WORDS…: in each shell WANTED is offered and the other is not
    local wanted=$1 unwanted=$2 shell said
    shift 2
    for shell in bash zsh fish; do
        said=$("in_$shell" "$@" || true)
        if ! grep -qxF -- "$wanted" <<<"$said" || { [ -n "$unwanted" ] && grep -qxF -- "$unwanted" <<<"$said"; }; then
            echo "shells.sh: in $shell, riffdesk $* offers, instead of $wanted: $(tr '\n' ' ' <<<"$said")" >&2
            failed=1
        fi
    done
}
offers export create ex
offers --format --prompt export --f
offers --help "" --h
offers flac mp3 export --format fl
offers replace_section generate create --action rep
offers "$id" "" export "${id%????}"
offers "$id" "" playlist Mine --add "${id%????}"
offers winter "" tag "$id" --remove w
offers words.txt "" create --lyrics w
offers weirdness= "" create --set wei
offers rpp "" export --all --session r
[ "$(in_bash create --lyrics=w)" = words.txt ] || { echo "shells.sh: bash does not complete --lyrics=w" >&2; failed=1; }
[ "$(in_bash export --format=fla | head -1)" = flac ] || { echo "shells.sh: bash does not complete --format=fla" >&2; failed=1; }
[ "$(in_bash create --model 'FUZZ-2.0\ R')" = 'FUZZ-2.0\ Raw' ] || { echo "shells.sh: bash does not go on behind a space" >&2; failed=1; }
grep -q '^FUZZ-2.0\\ ' <<<"$(in_bash create --model "")" || { echo "shells.sh: bash does not quote the space of a model" >&2; failed=1; }

start=$(date +%s%N)
riffdesk complete -- export "" >/dev/null
echo "One press of Tab takes $((($(date +%s%N) - start) / 1000000)) ms."
exit "$failed"
