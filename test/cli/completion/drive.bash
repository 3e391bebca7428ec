# Completes each line of standard input by the script that is named, and prints `line=proposed words`.
source "$1"
aftale() { printf 'fællessekretariatet\nnørreby-skole\n'; }
while IFS= read -r line; do
  # As readline divides it: at spaces, and = is a word of its own.
  COMP_WORDS=(${line//=/ = })
  if [[ $line == *' ' ]]; then COMP_WORDS+=(''); fi
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMPREPLY=()
  _aftale
  printf '%s→ %s\n' "$line" "${COMPREPLY[*]}"
done
