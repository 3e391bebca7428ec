import { Command as CommanderCommand, Help, InvalidArgumentError, Option } from 'commander';
import {
  COMMON_FLAGS,
  type Command,
  commands,
  type Flag,
  HELP_FLAG,
  type Operand,
  type Request,
  VERSION_FLAG,
} from '../commands/index.ts';
import type { Language, Words, World } from '../core/index.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Tilvalg:',
  'Global Options:': 'Fælles tilvalg:',
  'Commands:': 'Kommandoer:',
};

const ABOUT: Words = {
  da: 'Aftaler for dialogbaseret aftalestyring: skrevet som YAML, dannet som Word og PDF.',
  en: 'Agreements for dialogue-based agreement steering: written as YAML, made into Word and PDF.',
};

/** `fejl, advarsel eller info`. */
function oneOf(choices: readonly string[], language: Language): string {
  const most = choices.slice(0, -1).join(', ');
  const last = choices.at(-1) ?? '';
  return most === '' ? last : `${most} ${language === 'da' ? 'eller' : 'or'} ${last}`;
}

/** What may stand there instead; undefined when the value is fine. */
function refusalOf({ choices, pattern }: Flag, given: string, language: Language): string | undefined {
  if (choices !== undefined && !choices.includes(given)) return oneOf(choices, language);
  return pattern === undefined || pattern.accepts.test(given) ? undefined : pattern.like[language];
}

/** `-n, --dry-run`, `--out <MAPPE>`. */
function flagText({ name, short, value }: Flag, language: Language): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value[language]}>`}`;
}

function optionOf(flag: Flag, language: Language): Option {
  const choices = flag.choices === undefined ? '' : ` (${flag.choices.join(' | ')})`;
  const option = new Option(flagText(flag, language), flag.explanation[language] + choices).hideHelp(
    flag.hidden === true,
  );
  const checked = (given: string): string => {
    const refusal = refusalOf(flag, given, language);
    if (refusal !== undefined) throw new InvalidArgumentError(refusal);
    return given;
  };
  // A flag without a value is simply true; commander would hand the parser nothing.
  if (flag.value === undefined) return option;
  return option.argParser((given: string, before: unknown) =>
    flag.many === true && Array.isArray(before) ? [...before, checked(given)] : [checked(given)],
  );
}

function operandText(operand: Operand, language: Language): string {
  const name = operand.name[language] + (operand.many ? '...' : '');
  return operand.required ? `<${name}>` : `[${name}]`;
}

function requestOf(operands: readonly string[], given: Readonly<Record<string, unknown>>): Request {
  const key = (flag: string): string => flag.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  const texts = (flag: string): readonly string[] => {
    const value = given[key(flag)];
    return Array.isArray(value) ? value.map(String) : [];
  };
  return {
    operands,
    // commander keeps `--color` and `--no-color` under one name.
    has: (flag) => (flag.startsWith('no-') ? given[key(flag.slice(3))] === false : given[key(flag)] === true),
    text: (flag) => texts(flag).at(-1),
    texts,
  };
}

function examplesText(command: Command, language: Language): string {
  const lines = command.examples.map(({ line, explanation }) => `  ${line}\n      ${explanation[language]}`);
  return `\n${language === 'da' ? 'Eksempler:' : 'Examples:'}\n${lines.join('\n')}`;
}

function dress(command: CommanderCommand, language: Language, world: World): void {
  command
    .exitOverride()
    .showSuggestionAfterError(true)
    .helpOption(flagText(HELP_FLAG, language), HELP_FLAG.explanation[language])
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => (language === 'da' ? (TITLES[title] ?? title) : title),
      subcommandTerm: (sub) => new Help().subcommandTerm(sub).replace(/ \[options\].*$/, ''),
      commandUsage: (sub) =>
        new Help()
          .commandUsage(sub)
          .replace('[options]', language === 'da' ? '[tilvalg]' : '[options]')
          .replace('[command]', language === 'da' ? '[kommando]' : '[command]'),
    })
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      // commander's own errors are English; `misuse` says them again in the user's language.
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => world.stdout.columns ?? 100,
      getOutHasColors: () => false,
    });
}

/** The command line as a tree of commander's commands. */
export function program(
  language: Language,
  version: string,
  world: World,
  run: (command: Command, request: Request) => Promise<void>,
): CommanderCommand {
  const root = new CommanderCommand('aftale')
    .description(ABOUT[language])
    .version(version, flagText(VERSION_FLAG, language), VERSION_FLAG.explanation[language])
    .helpCommand(false);
  dress(root, language, world);
  for (const flag of COMMON_FLAGS) root.addOption(optionOf(flag, language));
  for (const command of commands) {
    const sub = root.command(command.name).alias(command.alias).description(command.summary[language]);
    dress(sub, language, world);
    for (const operand of command.operands) sub.argument(operandText(operand, language), operand.explanation[language]);
    for (const flag of command.flags) sub.addOption(optionOf(flag, language));
    sub.addHelpText('after', examplesText(command, language));
    sub.action(() => run(command, requestOf(sub.args, sub.optsWithGlobals())));
  }
  return root;
}
