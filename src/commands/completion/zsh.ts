import type { Candidates } from '../command.ts';
import { type CommandOffer, type FlagOffer, type Offer, spellings } from './offer.ts';

/** Text inside a specification of `_arguments` or `_describe`, which itself stands in single quotes. */
function plain(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&').replaceAll("'", "'\\''");
}

function action(candidates: Candidates | undefined): string {
  if (candidates === undefined) return ' ';
  if (candidates === 'units') return '_aftale_units';
  if (candidates === 'files') return '_files';
  if (candidates === 'folders') return '_files -/';
  return `(${candidates.join(' ')})`;
}

function flagLine(flag: FlagOffer): string {
  const words = spellings(flag);
  const typed = flag.value === undefined ? words : words.map((word) => (word.startsWith('--') ? `${word}=` : word));
  const value = flag.value === undefined ? '' : `:${plain(flag.value)}:${action(flag.candidates)}`;
  const told = `'[${plain(flag.explanation)}]${value}'`;
  // A flag that was typed is not proposed again, in neither of its spellings.
  const names = typed.length === 1 ? typed.join('') : `{${typed.join(',')}}`;
  return `${flag.many ? "'*'" : `'(${words.join(' ')})'`}${names}${told}`;
}

function branch({ names, flags, operand }: CommandOffer): string {
  const operands = operand === undefined ? [] : [`'*:${plain(operand.name)}:${action(operand.candidates)}'`];
  const lines = [...flags.map(flagLine), ...operands].map((line) => ` \\\n            ${line}`);
  return `        ${names.join('|')})\n          _arguments -S $shared${lines.join('')} ;;`;
}

/** The script for zsh: to be evaluated, or to be laid as `_aftale` in a folder of `fpath`. */
export function zsh({ commands, shared }: Offer): string {
  const described = commands.flatMap(({ names, summary }) =>
    names.map((name) => `        '${name}:${plain(summary)}'`),
  );
  return `#compdef aftale
# aftale: completion for zsh
_aftale_units() {
  local -a units
  units=(\${(f)"$(aftale completion --units 2>/dev/null)"})
  _alternative 'units:unit:compadd -a units' 'files:file:_files'
}
_aftale() {
  local curcontext="$curcontext" state line
  local -a shared commands
  typeset -A opt_args
  shared=(
${shared.map((flag) => `    ${flagLine(flag)}`).join('\n')}
  )
  _arguments -C $shared '1: :->command' '*:: :->rest'
  case $state in
    command)
      commands=(
${described.join('\n')}
      )
      _describe -t commands aftale commands ;;
    rest)
      case $words[1] in
${commands.map(branch).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _aftale ]]; then _aftale "$@"; else compdef _aftale aftale; fi
`;
}
