# bash on a terminal of its own: types each word of the command line, presses Tab, and prints what then stands on the line.
zmodload zsh/zpty
script=$1; shift
zpty typist 'TERM=dumb bash --norc --noprofile -i'
# As in zsh.zsh: keys are pressed once the prompt is there.
prompted() { zpty -r typist seen '*READY> ' }
zpty -w typist "PS1=REA'DY> '"
prompted
zpty -w typist "source ${(q)script}"
prompted
for typed; do
  # Tab, then to the beginning of the line, which is made the words of printf.
  zpty -w typist "$typed"$'\t\x01printf '"'<%s>'"' '
  prompted
  print -r -- "$typed"$'\t'"${${seen%'>READY'*}##*<}"
done
zpty -d typist
