import type { World } from '../core/index.ts';
import { validate } from '../pipeline.ts';
import { problemsText } from '../reporters/index.ts';
import { hasRed, type Shown, type Window } from '../statements/index.ts';
import { GROUPINGS, type StatusWord, statusReport } from '../status/index.ts';
import type { Command, Ending, Flag, Request, Voice } from './command.ts';
import { onPaper, writeReport } from './deliver.ts';
import { type Delivery, deliveriesOf, misdelivery, namesOf, outputFlag } from './deliveries.ts';
import { DRY_RUN, DUE, JSON_FLAG, TODAY, UNITS, YEAR, yearOf } from './flags.ts';
import { giveReport, giveReports } from './status-documents.ts';
import { type Occasion, plainly, type StatusFormat, statusFormats } from './status-formats.ts';
import { misuseOf, noReport, notInRound, onlyWords, statusNamed } from './status-misuse.ts';
import { scopeOf, unsound } from './status-scope.ts';
import { refuse } from './unsaved.ts';
import { wantedOf } from './wanted.ts';

function onlyOf(request: Request): ReadonlySet<StatusWord> | undefined {
  const words = onlyWords(request);
  return words.length === 0 ? undefined : new Set(words.flatMap((word) => statusNamed(word) ?? []));
}

function dueOf(request: Request, from: Window['from']): Window | undefined {
  const days = request.text('due') ?? request.text('frist');
  return days === undefined ? undefined : { from, days: Number.parseInt(days, 10) };
}

/** Shows and writes the report in every format that was asked for; false when one could not be made or written. */
async function give(
  deliveries: readonly Delivery<StatusFormat>[],
  shown: Shown,
  occasion: Occasion,
  voice: Voice,
): Promise<boolean> {
  const encoder = new TextEncoder();
  let allGiven = true;
  for (const { form, file } of deliveries) {
    if ('document' in form) {
      const { report } = shown;
      const isGiven = await (file === undefined
        ? giveReports(form, report, occasion, voice)
        : giveReport(form, file, report, occasion, voice));
      allGiven = isGiven && allGiven;
      continue;
    }
    if (file === undefined) {
      if ('text' in form) voice.result(form.text(shown, voice.resultStyle));
      continue;
    }
    if ('text' in form) {
      const bytes = encoder.encode(form.text(shown, onPaper(voice)));
      allGiven = writeReport(file, bytes, occasion.world, voice) && allGiven;
      continue;
    }
    const { value, diagnostics } = await form.bytes(shown, occasion);
    voice.complain(problemsText(diagnostics, voice.talkStyle));
    allGiven = value !== undefined && writeReport(file, value, occasion.world, voice) && allGiven;
  }
  return allGiven;
}

function sayProblems(count: number, voice: Voice): void {
  if (count === 0) return;
  voice.say({
    da: `Der er ${count} fejl i mappen, som kan ændre det, der står her. Se dem med: aftale validate`,
    en: `The folder has ${count} ${count === 1 ? 'error' : 'errors'} that may change what stands here. See them with: aftale validate`,
  });
}

/** `aftale status import FIL.xlsx`: what was typed into a sheet of `aftale new-status`. */
const IMPORT = 'import';

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const [first, ...files] = request.operands;
  if (first === IMPORT) return (await import('./import-status.ts')).importStatus(files, request, world, voice);
  const asked = deliveriesOf(request, statusFormats);
  const refused = misdelivery(asked, world) ?? misuseOf(request, asked);
  if (refused !== undefined) return refuse(voice, refused);
  // Units are sought in the round, whose year is known only when everything is read.
  const validated = validate(world, { ...wantedOf(request), operands: [], year: undefined });
  const { folder, inspection, problems, misuse } = validated;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (folder === undefined || inspection === undefined || misuse) {
    voice.complain(problemsText(errors, voice.talkStyle));
    return 'misuse';
  }
  const { workspace, agreements, faulty, today } = inspection;
  const found = statusReport(workspace, agreements, { round: request.text('round'), year: yearOf(request) });
  if ('kind' in found) {
    const unread = found.kind === 'no-follow-up' ? errors.filter(({ span }) => faulty.has(span.file.path)) : [];
    if (unread.length === 0) return refuse(voice, noReport(found, request));
    voice.complain(problemsText(unread, voice.talkStyle));
    return 'problems';
  }
  const { report, unknown } = scopeOf(found, request.operands, folder, inspection);
  if (unknown.length > 0) {
    voice.complain(problemsText(unknown, voice.talkStyle));
    return 'misuse';
  }
  if (report.units.length + report.koncern.length + report.missing.length === 0)
    return refuse(voice, notInRound(found));
  const broken = unsound(report, request.operands.length === 0, inspection);
  if (broken.length > 0) {
    voice.complain(problemsText(broken, voice.talkStyle));
    voice.say({
      da: 'Status vises, når fejlene er rettet: en fil, der ikke kan læses, ville mangle i den.',
      en: 'The status is shown once the errors are mended: a file that cannot be read would be missing in it.',
    });
    return 'problems';
  }
  const shown: Shown = {
    report,
    by: GROUPINGS.find((grouping) => grouping === request.text('by')) ?? 'enhed',
    only: onlyOf(request),
    due: dueOf(request, today),
  };
  const isPlain = request.text('csv') === 'plain';
  const deliveries = asked.map(({ form, file }) => ({ form: isPlain ? plainly(form) : form, file }));
  const isGiven = await give(deliveries, shown, { validated, world, isNamed: request.operands.length > 0 }, voice);
  sayProblems(errors.length, voice);
  if (!isGiven) return 'misuse';
  return request.has('exit-code') && (hasRed(report) || report.missing.length > 0) ? 'problems' : 'fine';
}

const FLAGS: readonly Flag[] = [
  {
    name: 'by',
    value: { da: 'HVAD', en: 'WHAT' },
    choices: GROUPINGS,
    explanation: { da: 'saml målene efter det; ellers efter enhed', en: 'gather the goals by that; by unit otherwise' },
  },
  {
    name: 'round',
    value: { da: 'RUNDE', en: 'ROUND' },
    explanation: {
      da: 'en runde fra aftale.yaml; ellers den seneste, som en enhed har afgivet',
      en: 'a round of aftale.yaml; otherwise the latest that a unit has handed in',
    },
  },
  YEAR,
  {
    name: 'only',
    value: { da: 'STATUS', en: 'STATUS' },
    many: true,
    explanation: {
      da: 'vis kun mål med den status, fx bagud,ikke-opfyldt; alle tælles med',
      en: 'show only goals of that status, like bagud,ikke-opfyldt; all are counted',
    },
  },
  DUE,
  { ...DUE, name: 'frist', hidden: true },
  TODAY,
  {
    name: 'format',
    value: { da: 'FORM', en: 'FORM' },
    choices: namesOf(statusFormats),
    many: true,
    explanation: { da: 'hvordan status vises', en: 'how the status is shown' },
  },
  outputFlag(statusFormats, {
    da: 'skriv også status i en fil; kan gentages, og `-` er skærmen',
    en: 'write the status to a file, too; may be repeated, and `-` is the terminal',
  }),
  {
    name: 'csv',
    value: { da: 'HVORDAN', en: 'HOW' },
    choices: ['dansk', 'plain'],
    explanation: {
      da: 'CSV til dansk Excel (semikolon og decimalkomma), eller `plain` til programmer',
      en: 'CSV for Danish Excel (semicolons and decimal commas), or `plain` for programs',
    },
  },
  JSON_FLAG,
  {
    ...DRY_RUN,
    explanation: {
      da: 'med import: vis, hvad der ville blive skrevet, og skriv intet',
      en: 'with import: show what would be written, and write nothing',
    },
  },
  {
    name: 'exit-code',
    explanation: {
      da: 'slut med kode 1, når noget er rødt, eller en enhed ikke har afgivet',
      en: 'end with code 1 when something is red or a unit has not reported',
    },
  },
];

export const status: Command = {
  name: 'status',
  alias: 'målstatus',
  summary: {
    da: 'viser, hvor hvert mål står, hvorfor, og hvem der ikke har afgivet opfølgning',
    en: 'shows where every goal stands, why, and who has not reported',
  },
  operands: [UNITS],
  flags: FLAGS,
  examples: [
    {
      line: 'aftale status --only bagud,ikke-opfyldt',
      explanation: { da: 'vis kun det, der ikke går som aftalt', en: 'show only what does not go as agreed' },
    },
    {
      line: 'aftale status --by udvalg --output csv=status.csv',
      explanation: {
        da: 'saml målene efter udvalg, og læg dem også i et regneark',
        en: 'gather the goals by committee, and put them into a spreadsheet too',
      },
    },
  ],
  run,
};
