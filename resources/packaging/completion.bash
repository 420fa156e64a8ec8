# What can stand next the program says itself: it knows its commands, options, models and songs.
_riffdesk()
{
    local cur words cword found word
    _get_comp_words_by_ref -n =: cur words cword
    words=("${words[@]:1:cword}")
    words=("${words[@]//\\/}") # as they are typed, with what quotes them
    mapfile -t found < <(riffdesk complete -- "${words[@]#[\"\']}" 2>/dev/null)
    [[ $cur != --*=* || ${found[0]-} != :* ]] || cur=${cur#*=}
    case ${found[0]-} in
        :file*) _filedir; return ;;
        :folder*) _filedir -d; return ;;
    esac
    COMPREPLY=()
    for word in "${found[@]%%$'\t'*}"; do
        # Of a word with = or :, readline replaces only what stands behind the last one.
        word=${word#"${cur%"${cur##*[=:]}"}"}
        [[ $cur == [\"\']* ]] && COMPREPLY+=("$word") || COMPREPLY+=("$(printf '%q' "$word")")
    done
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace
    fi
}
complete -F _riffdesk riffdesk
