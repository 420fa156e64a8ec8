#compdef riffdesk
# What can stand next the program says itself: it knows its commands, options, models and songs.
local line
local -a found open
for line in ${(f)"$(riffdesk complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)"}; do
    case $line in
        :file*) _files; return ;;
        :folder*) _files -/; return ;;
    esac
    local word=${line%%$'\t'*}
    [[ $word == *= ]] && open+=("$word") || found+=("${word//:/\\:}:${line#*$'\t'}")
done
local -i none=1
(( $#found )) && _describe -V riffdesk found && none=0
(( $#open )) && compadd -S '' -a open && none=0
return none
