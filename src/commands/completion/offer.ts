import type { Language } from '../../core/index.ts';
import type { Candidates, Command, Flag } from '../command.ts';
import { COMMON_FLAGS, HELP_FLAG, VERSION_FLAG } from '../common-flags.ts';

/** A flag as a shell proposes it. */
export interface FlagOffer {
  readonly name: string;
  readonly short: string | undefined;
  readonly explanation: string;
  /** What stands for its value; undefined for a flag that is yes or no. */
  readonly value: string | undefined;
  readonly candidates: Candidates | undefined;
  readonly many: boolean;
}

/** A command as a shell proposes it. */
export interface CommandOffer {
  /** The name and the Danish name. */
  readonly names: readonly [string, string];
  readonly summary: string;
  readonly flags: readonly FlagOffer[];
  readonly operand: { readonly name: string; readonly candidates: Candidates | undefined } | undefined;
}

/** Everything that a script of a shell is made of, in one language. */
export interface Offer {
  readonly commands: readonly CommandOffer[];
  /** Flags that every command knows. */
  readonly shared: readonly FlagOffer[];
}

function flagOffer(flag: Flag, language: Language): FlagOffer {
  return {
    name: flag.name,
    short: flag.short,
    explanation: flag.explanation[language],
    value: flag.value?.[language],
    candidates: flag.choices ?? flag.candidates,
    many: flag.many === true,
  };
}

/** What the commands offer to someone who presses Tab. */
export function offerOf(commands: readonly Command[], language: Language): Offer {
  const offers = (flags: readonly Flag[]): readonly FlagOffer[] =>
    flags.filter(({ hidden }) => hidden !== true).map((flag) => flagOffer(flag, language));
  return {
    commands: commands.map(({ name, alias, summary, flags, operands: [operand] }) => ({
      names: [name, alias],
      summary: summary[language],
      flags: offers(flags),
      operand: operand === undefined ? undefined : { name: operand.name[language], candidates: operand.candidates },
    })),
    shared: offers([...COMMON_FLAGS, HELP_FLAG, VERSION_FLAG]),
  };
}

/** `--dry-run`, `-n`. */
export function spellings({ name, short }: FlagOffer): readonly string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}
