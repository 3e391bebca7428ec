import type { Command, CommanderError } from 'commander';
import type { Language, Words, World } from '../core/index.ts';
import { harmless } from '../reporters/index.ts';

/** Codes by which commander says that all went well: help and version were asked for. */
const NO_ERROR: ReadonlySet<string> = new Set(['commander.helpDisplayed', 'commander.version']);

/** The words in quotes in commander's English message: the flag, the argument, the command. */
function quoted(error: CommanderError): readonly string[] {
  return [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
}

/** Without what was given with it: `--passphrase=…` must not show what it hides. */
function flagOf(error: CommanderError): string {
  return quoted(error)[0]?.split('=')[0] ?? '';
}

function suggestion(error: CommanderError): Words {
  const near = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(error.message)?.[1];
  if (near === undefined) return { da: '', en: '' };
  return {
    da: ` Mente du \`${near.replaceAll(', ', '` eller `')}\`?`,
    en: ` Did you mean \`${near.replaceAll(', ', '` or `')}\`?`,
  };
}

type Explain = (error: CommanderError) => Words;

/** What commander says in English, by its code. */
const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  'commander.unknownCommand': (error) => ({
    da: `Der er ingen kommando \`${quoted(error)[0] ?? ''}\`.${suggestion(error).da}`,
    en: `There is no command \`${quoted(error)[0] ?? ''}\`.${suggestion(error).en}`,
  }),
  'commander.unknownOption': (error) => ({
    da: `Tilvalget \`${flagOf(error)}\` findes ikke.${suggestion(error).da}`,
    en: `There is no option \`${flagOf(error)}\`.${suggestion(error).en}`,
  }),
  'commander.missingArgument': (error) => ({
    da: `\`${quoted(error)[0] ?? ''}\` mangler.`,
    en: `\`${quoted(error)[0] ?? ''}\` is missing.`,
  }),
  'commander.optionMissingArgument': (error) => ({
    da: `Der mangler noget efter \`${quoted(error)[0] ?? ''}\`.`,
    en: `Something is missing after \`${quoted(error)[0] ?? ''}\`.`,
  }),
  'commander.invalidArgument': (error) => {
    const [flag = '', given = ''] = quoted(error);
    const allowed = /is invalid\. (.*)$/.exec(error.message)?.[1] ?? '';
    return {
      da: `\`${given}\` kan ikke bruges efter \`${flag}\`. Brug ${allowed}.`,
      en: `\`${given}\` cannot be used after \`${flag}\`. Use ${allowed}.`,
    };
  },
  'commander.excessArguments': () => ({
    da: 'Der er for mange ord i kommandoen.',
    en: 'There are too many words in the command.',
  }),
};

const UNKNOWN: Words = { da: 'Kommandoen kan ikke forstås.', en: 'The command cannot be understood.' };

/** Help in a few lines, for a command that was called with nothing: what it does and two examples. */
function concise(words: readonly Words[], examples: string, language: Language): string {
  return `${words.map((text) => text[language]).join('\n')}\n\n${examples}\n`;
}

const OVERVIEW: readonly Words[] = [
  {
    da: 'aftale danner Word og PDF af aftaler, der er skrevet som YAML.',
    en: 'aftale makes Word and PDF of agreements that are written as YAML.',
  },
];

function overviewExamples(language: Language): string {
  return language === 'da'
    ? '  aftale init       lav en ny mappe med aftaler\n  aftale build      dan Word og PDF af alle aftaler i mappen\n\nAlle kommandoer: aftale --help'
    : '  aftale init       make a new folder of agreements\n  aftale build      make Word and PDF of every agreement in the folder\n\nAll commands: aftale --help';
}

function commandNamed(root: Command, argv: readonly string[]): Command | undefined {
  return root.commands.find(
    (command) => argv.includes(command.name()) || command.aliases().some((alias) => argv.includes(alias)),
  );
}

/** The examples of a command, as its help has them. */
function examplesOf(command: Command): string {
  const help: string[] = [];
  command.configureOutput({ writeOut: (text) => help.push(text) }).outputHelp();
  return help.join('').split('\n\n').at(-1)?.trimEnd() ?? '';
}

/** Says in the user's language what commander refused; false when it refused nothing (help, version). */
export function misuse(
  error: CommanderError,
  root: Command,
  argv: readonly string[],
  world: World,
  language: Language,
): boolean {
  if (NO_ERROR.has(error.code)) return false;
  if (error.code === 'commander.help') {
    world.stderr.write(concise(OVERVIEW, overviewExamples(language), language));
    return true;
  }
  const said = (EXPLANATIONS[error.code] ?? ((): Words => UNKNOWN))(error);
  const words: Words = { da: harmless(said.da), en: harmless(said.en) };
  const command = commandNamed(root, argv);
  const name = command === undefined ? 'aftale' : `aftale ${command.name()}`;
  const more: Words = { da: `Hjælp: ${name} --help`, en: `Help: ${name} --help` };
  if (error.code === 'commander.missingArgument' && command !== undefined) {
    world.stderr.write(concise([words], examplesOf(command), language));
  } else world.stderr.write(`${words[language]}\n${more[language]}\n`);
  return true;
}
