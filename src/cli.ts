import { CommanderError } from 'commander';
import { misuse } from './cli/misuse.ts';
import { program } from './cli/program.ts';
import { languageOf, voiceOf } from './cli/voice.ts';
import type { Ending } from './commands/index.ts';
import type { Language, World } from './core/index.ts';

/** 0 fine · 1 problems in the files · 2 wrong use, or nothing to work on · 70 a fault of our own (sysexits.h, EX_SOFTWARE). */
const EXIT_CODES: Readonly<Record<Ending, number>> = { fine: 0, problems: 1, misuse: 2 };
const OWN_FAULT = 70;

function ownFault(error: unknown, world: World, language: Language, version: string): number {
  const what = error instanceof Error ? error.message : String(error);
  const text: Readonly<Record<Language, string>> = {
    da: `Der er en fejl i programmet, ikke i jeres filer.\nSend denne besked til dem, der vedligeholder aftale:\n  aftale ${version}: ${what}\n`,
    en: `This is a fault in the program, not in your files.\nPlease report it to those who maintain aftale:\n  aftale ${version}: ${what}\n`,
  };
  world.stderr.write(text[language]);
  // For those who work on the program; nobody else should meet a stack trace.
  if (world.environment('AFTALE_DEBUG') === '1' && error instanceof Error) world.stderr.write(`${error.stack}\n`);
  return OWN_FAULT;
}

function versionOf(world: World): string {
  const manifest: unknown = JSON.parse(new TextDecoder().decode(world.asset('package.json')));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}

/** `aftale help build` is `aftale build --help`. */
function asFlag(argv: readonly string[]): readonly string[] {
  const [first, ...more] = argv;
  return first === 'help' || first === 'hjælp' ? [...more, '--help'] : argv;
}

/** Runs one command line (without `node` and the script) and says the exit code. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const language = languageOf(argv, world);
  const version = versionOf(world);
  let ending: Ending = 'misuse';
  const root = program(language, version, world, async (command, request) => {
    ending = await command.run(request, world, voiceOf(request, world, language));
  });
  try {
    await root.parseAsync([...asFlag(argv)], { from: 'user' });
    return EXIT_CODES[ending];
  } catch (error) {
    if (error instanceof CommanderError) return misuse(error, root, argv, world, language) ? EXIT_CODES.misuse : 0;
    return ownFault(error, world, language, version);
  }
}
