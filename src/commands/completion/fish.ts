import type { Candidates } from '../command.ts';
import type { CommandOffer, FlagOffer, Offer } from './offer.ts';

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function proposed(candidates: Candidates | undefined): string {
  if (candidates === undefined) return '';
  if (candidates === 'files') return ' -F';
  if (candidates === 'folders') return ` -a '(__fish_complete_directories)'`;
  if (candidates === 'units') return ` -F -a '(aftale completion --units 2>/dev/null)'`;
  return ` -a ${quoted(candidates.join(' '))}`;
}

function flagLine(flag: FlagOffer, condition: string): string {
  const short = flag.short === undefined ? '' : ` -s ${flag.short}`;
  const requires = flag.candidates === 'files' ? ' -r' : ' -x';
  const value = flag.value === undefined ? '' : `${requires}${proposed(flag.candidates)}`;
  return `complete -c aftale${condition} -l ${flag.name}${short}${value} -d ${quoted(flag.explanation)}`;
}

function branch({ names, flags, operand }: CommandOffer): readonly string[] {
  const condition = ` -n '__fish_seen_subcommand_from ${names.join(' ')}'`;
  const words = proposed(operand?.candidates);
  return [
    ...flags.map((flag) => flagLine(flag, condition)),
    ...(words === '' ? [] : [`complete -c aftale${condition}${words}`]),
  ];
}

/** The script for fish. */
export function fish({ commands, shared }: Offer): string {
  const all = commands.flatMap(({ names }) => names).join(' ');
  const first = ` -n 'not __fish_seen_subcommand_from ${all}'`;
  return `${[
    '# aftale: completion for fish',
    'complete -c aftale -e',
    'complete -c aftale -f',
    ...shared.map((flag) => flagLine(flag, '')),
    ...commands.flatMap(({ names, summary }) =>
      names.map((name) => `complete -c aftale${first} -a ${name} -d ${quoted(summary)}`),
    ),
    ...commands.flatMap(branch),
  ].join('\n')}\n`;
}
