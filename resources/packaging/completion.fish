# What can stand next the program says itself: it knows its commands, options, models and songs.
function __riffdesk_complete
    set -l words (commandline -opc)
    for line in (riffdesk complete -- $words[2..] (commandline -ct) 2>/dev/null)
        switch $line
            case ':file*'
                __fish_complete_path (commandline -ct)
            case ':folder*'
                __fish_complete_directories (commandline -ct)
            case '*'
                echo $line
        end
    end
end
complete -c riffdesk -f -k -a '(__riffdesk_complete)'
