import type { Candidates } from '../command.ts';
import { type CommandOffer, type FlagOffer, type Offer, spellings } from './offer.ts';

/** What is done for a place, as a line of the script. bash 3.2, which every Mac has, must understand it. */
function propose(candidates: Candidates | undefined): string {
  if (candidates === undefined) return 'kind=nothing';
  if (candidates === 'files' || candidates === 'folders') return 'kind=files';
  if (candidates === 'units') return `kind=units offered=$("\${COMP_WORDS[0]}" completion --units 2>/dev/null)`;
  return `offered=$'${candidates.join('\\n')}'`;
}

function valueCases(command: string, flags: readonly FlagOffer[]): readonly string[] {
  return flags
    .filter(({ value }) => value !== undefined)
    .map((flag) => {
      const patterns = spellings(flag).map((spelling) =>
        command === '' ? `*' ${spelling}'` : `'${command} ${spelling}'`,
      );
      return `    ${patterns.join('|')}) ${propose(flag.candidates)} ;;`;
    });
}

function wordCases({ names: [name], flags, operand }: CommandOffer, shared: readonly FlagOffer[]): readonly string[] {
  return [
    `        '${name} -'*) ${propose([...flags, ...shared].flatMap(spellings))} ;;`,
    `        '${name} '*) ${propose(operand?.candidates)} ;;`,
  ];
}

/** The script for bash. */
export function bash({ commands, shared }: Offer): string {
  return `# aftale: completion for bash
_aftale() {
  local IFS=$'\\n' each command='' kind=words offered=''
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  # To bash, --format=pdf is three words.
  if [[ $word == '=' ]]; then word=''; elif [[ $before == '=' ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $each in
${commands.map(({ names }) => `      ${names.join('|')}) command=${names[0]}; break ;;`).join('\n')}
    esac
  done
  case "$command $before" in
${[...valueCases('', shared), ...commands.flatMap(({ names, flags }) => valueCases(names[0], flags))].join('\n')}
    *)
      case "$command $word" in
        ' -'*) ${propose(shared.flatMap(spellings))} ;;
        ' '*) ${propose(commands.flatMap(({ names }) => names))} ;;
${commands.flatMap((command) => wordCases(command, shared)).join('\n')}
      esac ;;
  esac
  COMPREPLY=()
  # Where nothing is proposed, bash completes names of files: that is -o default below.
  if [[ $kind == files ]]; then return 0; fi
  if [[ $kind != nothing ]]; then COMPREPLY=($(compgen -W "$offered" -- "$word")); fi
  if [[ $kind != units ]]; then compopt +o default 2>/dev/null; fi
  return 0
}
complete -o default -F _aftale aftale
`;
}
