# Asks fish for each word of the command line what it proposes.
source $argv[1]
for typed in $argv[2..]
    printf '%s\t%s\n' $typed (string join -- ' ' (complete -C $typed | string replace -r '\t.*' ''))
end
