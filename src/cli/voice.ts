import type { Request, Voice } from '../commands/index.ts';
import type { Language, Terminal, World } from '../core/index.ts';
import { harmless, type Style, wrapped } from '../reporters/index.ts';

/** `--lang en`, else AFTALE_LANG, else Danish. Read before the command line is, because help and errors need it. */
export function languageOf(argv: readonly string[], world: World): Language {
  const given = argv.flatMap((word, index) => {
    if (word.startsWith('--lang=')) return [word.slice('--lang='.length)];
    return word === '--lang' ? [argv[index + 1] ?? ''] : [];
  });
  return (given.at(-1) ?? world.environment('AFTALE_LANG')) === 'en' ? 'en' : 'da';
}

/** `--color` and `--no-color`, else NO_COLOR (no-color.org), else FORCE_COLOR, else whether a person sits there. */
function hasColour(request: Request, world: World, terminal: Terminal): boolean {
  if (request.has('no-color')) return false;
  if (request.has('color')) return true;
  if ((world.environment('NO_COLOR') ?? '') !== '') return false;
  const forced = world.environment('FORCE_COLOR') ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return terminal.interactive;
}

/** How a command may speak to this terminal. */
export function voiceOf(request: Request, world: World, language: Language): Voice {
  const quiet = request.has('quiet');
  const style = (terminal: Terminal): Style => ({
    language,
    colour: hasColour(request, world, terminal),
    columns: terminal.columns,
  });
  return {
    language,
    verbose: request.has('verbose'),
    result: (text) => world.stdout.write(text),
    say: (words) => {
      if (!quiet) world.stderr.write(`${wrapped(harmless(words[language]), world.stderr.columns).join('\n')}\n`);
    },
    complain: (text) => world.stderr.write(text),
    resultStyle: style(world.stdout),
    talkStyle: style(world.stderr),
  };
}
