import type { World } from '../core/index.ts';
import {
  folderInRepository,
  programVersion,
  type Validated,
  validate as validateFolder,
  withLayout,
  withText,
} from '../pipeline.ts';
import { reporters } from '../reporters/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { deliver } from './deliver.ts';
import { deliveriesOf, misdelivery, namesOf, outputFlag } from './deliveries.ts';
import { FAIL_LEVEL, failing, fails, JSON_FLAG, TODAY, UNITS, YEAR } from './flags.ts';
import { ruleSummaries } from './rule-summaries.ts';
import {
  isOutside,
  misuseOfStdin,
  OTHER_FAULTS,
  onlyOf,
  outside,
  refuse,
  STDIN,
  STDIN_FILE,
  STDIN_PATH,
} from './unsaved.ts';
import { BASELINE_FLAGS, writeBaseline, writesBaseline } from './validate-baseline.ts';
import { FIX_FLAGS, fixed, misuseOfFix } from './validate-fix.ts';
import { wantedOf } from './wanted.ts';

/** The folder judged: as it stands, with an unsaved text in it, or corrected first; undefined when that could not be written. */
async function judgedFolder(request: Request, world: World, voice: Voice): Promise<Validated | undefined> {
  const wanted = wantedOf(request);
  if (request.has('fix')) return fixed(request, world, wanted, voice);
  const unsaved = request.text(STDIN_PATH);
  if (unsaved === undefined) return validateFolder(world, wanted);
  return validateFolder(withText(world, unsaved, world.readInput()), { ...wanted, operands: [unsaved] });
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const deliveries = deliveriesOf(request, reporters);
  const refused = misdelivery(deliveries, world) ?? misuseOfStdin(request) ?? misuseOfFix(request);
  if (refused !== undefined) return refuse(voice, refused);
  const unsaved = request.text(STDIN_PATH);
  const validated = await judgedFolder(request, world, voice);
  if (validated === undefined) return 'misuse';
  if (unsaved !== undefined && isOutside(validated)) return refuse(voice, outside(unsaved, validated));
  if (writesBaseline(request)) return writeBaseline(request, validated, voice);
  const judged = request.has('layout') ? await withLayout(validated) : validated;
  const { folder, problems, exempted, files, misuse } = unsaved === undefined ? judged : onlyOf(judged, unsaved);
  const findings = {
    problems,
    files,
    exempted,
    failing: failing(request),
    folder: folderInRepository(world, folder?.settings.root ?? world.cwd),
    version: programVersion(world),
    summaries: ruleSummaries,
  };
  const isDelivered = deliver(deliveries, findings, world, voice);
  if (misuse && unsaved !== undefined && problems.length === 0) voice.complain(`${OTHER_FAULTS[voice.language]}\n`);
  if (misuse || !isDelivered) return 'misuse';
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
      choices: namesOf(reporters),
      many: true,
      explanation: { da: 'hvordan problemerne vises', en: 'how problems are shown' },
    },
    outputFlag(reporters, {
      da: 'skriv også problemerne i en fil; kan gentages, og `-` er skærmen',
      en: 'write the problems to a file, too; may be repeated, and `-` is the terminal',
    }),
    {
      name: 'layout',
      explanation: {
        da: 'sæt også siderne op, og vis det, som kun de viser: afsnit over én side, tegn uden skrift',
        en: 'lay out the pages too, and show what only they show: sections over one page, missing characters',
      },
    },
    STDIN,
    STDIN_FILE,
    JSON_FLAG,
    FAIL_LEVEL,
    YEAR,
    TODAY,
    ...FIX_FLAGS,
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
