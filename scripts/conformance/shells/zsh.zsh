# zsh on a terminal of its own: types each word of the command line, presses Tab, and prints what zsh itself proposes.
zmodload zsh/zpty
script=$1; shift
hits=$(mktemp)
zpty typist 'TERM=dumb zsh -f -i'
# Keys that are pressed before the prompt is there are no keys to the line editor. It is set in two parts, so that the echo
# of what is typed is not taken for it.
prompted() { zpty -r typist seen '*READY> ' }
zpty -w typist "RPS1= PS1=REA'DY> '"
prompted
zpty -w typist "autoload -Uz compinit && compinit -u -D && source ${(q)script}"
prompted
# Whatever a completion proposes goes through compadd; with -O, -D or -A it only asks which words would fit.
zpty -w typist 'compadd() { local -a found; (( ${@[(I)-[ODA]]} )) || { builtin compadd -O found "$@"; print -rl -- $found >> '${(q)hits}'; }; builtin compadd "$@" }'
prompted
for typed; do
  : > $hits
  zpty -n -w typist "$typed"$'\t'
  repeat 100; do if [[ -s $hits ]]; then break; fi; sleep 0.1; done
  zpty -w typist $'\x15'
  prompted
  print -r -- "$typed"$'\t'"$(sort -u $hits | tr -s '\n' ' ')"
done
zpty -d typist
rm $hits
