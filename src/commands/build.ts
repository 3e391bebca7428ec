import type { Words, World } from '../core/index.ts';
import { formats, formatsNamed } from '../formats/registry.ts';
import { type Built, build as buildDocuments, type DocumentResult, type DocumentStatus } from '../pipeline.ts';
import { inOneLine, paint, problemsText } from '../reporters/index.ts';
import { keptWords } from './build-kept.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { DRY_RUN, FAIL_LEVEL, fails, JSON_FLAG, UNITS, YEAR } from './flags.ts';
import { progress } from './progress.ts';
import { rulesWithPage } from './rule-summaries.ts';
import { wantedOf } from './wanted.ts';

function jsonOf({ documents }: Built): string {
  const shown = documents.map(({ type, id, year, format, file, status, pages, digest, kept }) => ({
    type,
    id,
    year,
    format,
    file,
    status,
    pages: pages ?? null,
    digest: digest ?? null,
    kept,
  }));
  return `${JSON.stringify({ version: 1, documents: shown }, null, 2)}\n`;
}

const MARKS: Readonly<Record<DocumentStatus, Words>> = {
  built: { da: 'dannet', en: 'built' },
  unchanged: { da: 'uændret', en: 'unchanged' },
  signed: { da: 'underskrevet, ikke rørt', en: 'signed, not touched' },
  refused: { da: 'afvist', en: 'refused' },
  failed: { da: 'fejlet', en: 'failed' },
};

const WOULD_BUILD: Words = { da: 'ville blive dannet', en: 'would be built' };

/** A path for every document, with a word where it is not simply built. */
function documentLine(document: DocumentResult, world: World, dryRun: boolean, voice: Voice): string {
  const path = inOneLine(world.relative(world.cwd, document.location));
  if (document.status === 'built' && !dryRun) return path;
  const word = document.status === 'built' ? WOULD_BUILD : MARKS[document.status];
  return `${path} ${paint(voice.resultStyle.colour).faint(`(${word[voice.language]})`)}`;
}

function count(documents: readonly DocumentResult[], ...statuses: readonly DocumentStatus[]): number {
  return documents.filter(({ status }) => statuses.includes(status)).length;
}

/** The units of which a document is lacking, by their files. */
function lacking(documents: readonly DocumentResult[]): readonly string[] {
  return [
    ...new Set(
      documents.filter(({ status }) => status === 'refused' || status === 'failed').map(({ source }) => source),
    ),
  ];
}

function summary(documents: readonly DocumentResult[], dryRun: boolean): Words {
  const there = count(documents, 'built', 'unchanged', 'signed');
  const unchanged = count(documents, 'unchanged', 'signed');
  const all = documents.length;
  const same: Words =
    unchanged === 0 ? { da: '', en: '' } : { da: `, ${unchanged} uændret`, en: `, ${unchanged} unchanged` };
  const what: Words = {
    da: `${there} af ${all} ${all === 1 ? 'dokument' : 'dokumenter'}`,
    en: `${there} of ${all} ${all === 1 ? 'document' : 'documents'}`,
  };
  if (dryRun) {
    return {
      da: `Intet er skrevet. ${what.da} kan dannes${same.da}.`,
      en: `Nothing was written. ${what.en} can be built${same.en}.`,
    };
  }
  return { da: `${what.da} er klar${same.da}.`, en: `${what.en} ${all === 1 ? 'is' : 'are'} ready${same.en}.` };
}

function nextCommand({ documents, draftHelps }: Built, dryRun: boolean): Words {
  const files = lacking(documents);
  if (files.length > 0) {
    const list = files.map(inOneLine).join(', ');
    const hint: Words = draftHelps
      ? {
          da: ' Ret fejlene ovenfor, eller dan et udkast: aftale build --draft',
          en: ' Correct the errors above, or build a draft: aftale build --draft',
        }
      : { da: ' Ret fejlene ovenfor, og prøv igen.', en: ' Correct the errors above, and try again.' };
    return { da: `Ikke dannet: ${list}.${hint.da}`, en: `Not built: ${list}.${hint.en}` };
  }
  if (dryRun)
    return { da: 'Dan dem: den samme kommando uden --dry-run', en: 'Build them: the same command without --dry-run' };
  return { da: 'Se alle enheder: aftale list', en: 'See every unit: aftale list' };
}

function talk(built: Built, request: Request, voice: Voice): void {
  const shown = built.problems.filter(
    ({ severity }) => severity === 'error' || (severity === 'warning' && !request.has('quiet')) || voice.verbose,
  );
  voice.complain(problemsText(shown, voice.talkStyle));
  if (built.misuse) return;
  if (built.followUps > 0) {
    voice.say({
      da: `info ${built.followUps} ${built.followUps === 1 ? 'opfølgning' : 'opfølgninger'} er kontrolleret. Dan rapporter af dem: aftale status --format pdf`,
      en: `info ${built.followUps} ${built.followUps === 1 ? 'follow-up was' : 'follow-ups were'} checked. Make reports of them: aftale status --format pdf`,
    });
  }
  for (const words of keptWords(built.documents)) voice.say(words);
  voice.say(summary(built.documents, request.has('dry-run')));
  voice.say(nextCommand(built, request.has('dry-run')));
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const line = progress(world, request.has('quiet'));
  const built = await buildDocuments(world, wantedOf(request), {
    formats: formatsNamed(request.texts('format')),
    out: request.text('out'),
    draft: request.has('draft'),
    force: request.has('force'),
    quickly: !voice.verbose && request.text('fail-level') !== 'info',
    dryRun: request.has('dry-run'),
    onProgress: (done, all, title) => line.show(`${done + 1}/${all} ${title}`),
  });
  line.clear();
  talk(built, request, voice);
  if (request.has('json')) voice.result(jsonOf(built));
  else {
    for (const document of built.documents) {
      voice.result(`${documentLine(document, world, request.has('dry-run'), voice)}\n`);
    }
  }
  if (built.misuse) return 'misuse';
  return lacking(built.documents).length > 0 || isGrave(built, request) ? 'problems' : 'fine';
}

/** A draft may lack what the rules of the method demand; any other error counts in it too. */
function isGrave({ problems }: Built, request: Request): boolean {
  if (!request.has('draft')) return fails(problems, request);
  return problems.some(({ severity, rule }) => severity === 'error' && !rulesWithPage.has(rule));
}

export const build: Command = {
  name: 'build',
  alias: 'dan',
  summary: { da: 'danner Word og PDF af aftaler', en: 'makes Word and PDF of agreements' },
  operands: [UNITS],
  flags: [
    {
      name: 'format',
      value: { da: 'FORMAT', en: 'FORMAT' },
      choices: formats.map(({ id }) => id),
      many: true,
      explanation: {
        da: 'kun dette format i stedet for Word og PDF; kan gentages',
        en: 'this format instead of Word and PDF; may be repeated',
      },
    },
    {
      name: 'out',
      candidates: 'folders',
      value: { da: 'MAPPE', en: 'FOLDER' },
      explanation: {
        da: 'læg dokumenterne her i stedet for i mappen fra aftale.yaml',
        en: 'put documents here instead of the folder of aftale.yaml',
      },
    },
    {
      name: 'draft',
      explanation: {
        da: 'dan et udkast med UDKAST på hver side, også når reglerne finder fejl',
        en: 'build a draft, marked UDKAST, even where rules find errors',
      },
    },
    { name: 'force', explanation: { da: 'dan også det, der ikke er ændret', en: 'build what has not changed, too' } },
    DRY_RUN,
    JSON_FLAG,
    FAIL_LEVEL,
    YEAR,
  ],
  examples: [
    {
      line: 'aftale build',
      explanation: {
        da: 'dan Word og PDF af alle aftaler i mappen',
        en: 'make Word and PDF of every agreement of the folder',
      },
    },
    {
      line: 'aftale build biblioteket --draft --format docx',
      explanation: {
        da: 'dan et udkast af én aftale, kun som Word',
        en: 'build a draft of one agreement, as Word only',
      },
    },
  ],
  run,
};
