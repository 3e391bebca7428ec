import type { World } from '../core/index.ts';
import { validate as validateFolder, withLayout } from '../pipeline.ts';
import { reporters } from '../reporters/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { FAIL_LEVEL, fails, JSON_FLAG, TODAY, UNITS, YEAR } from './flags.ts';
import { BASELINE_FLAGS, writeBaseline, writesBaseline } from './validate-baseline.ts';
import { wantedOf } from './wanted.ts';

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const validated = validateFolder(world, wantedOf(request));
  if (writesBaseline(request)) return writeBaseline(request, validated, voice);
  const { problems, exempted, files, misuse } = request.has('layout') ? await withLayout(validated) : validated;
  const id = request.has('json') ? 'json' : (request.text('format') ?? 'tekst');
  const reporter = reporters.find((one) => one.id === id);
  voice.result(reporter?.report({ problems, files, ignored: exempted.length }, voice.resultStyle) ?? '');
  if (misuse) return 'misuse';
  return fails(problems, request) ? 'problems' : 'fine';
}

export const validate: Command = {
  name: 'validate',
  alias: 'tjek',
  summary: {
    da: 'viser alle fejl og mangler med fil, linje, grund og råd',
    en: 'shows every problem with file, line, reason and remedy',
  },
  operands: [UNITS],
  flags: [
    {
      name: 'format',
      value: { da: 'FORM', en: 'FORM' },
      choices: reporters.map(({ id }) => id),
      explanation: { da: 'hvordan problemerne vises', en: 'how problems are shown' },
    },
    {
      name: 'layout',
      explanation: {
        da: 'sæt også siderne op, og vis det, som kun de viser: afsnit over én side, tegn uden skrift',
        en: 'lay out the pages too, and show what only they show: sections over one page, missing characters',
      },
    },
    JSON_FLAG,
    FAIL_LEVEL,
    YEAR,
    TODAY,
    ...BASELINE_FLAGS,
  ],
  examples: [
    { line: 'aftale validate', explanation: { da: 'kontrollér hele mappen', en: 'check the whole folder' } },
    {
      line: 'aftale validate biblioteket --fail-level advarsel',
      explanation: {
        da: 'kontrollér én enhed, og lad også advarsler tælle',
        en: 'check one unit, and let warnings count too',
      },
    },
  ],
  run,
};
