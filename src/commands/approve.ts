import type { LocalDate, Words, World } from '../core/index.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import { type Approval, approval as approvalOf, type Validated, validate, writeAll } from '../pipeline.ts';
import { harmless, inOneLine, problemsText } from '../reporters/index.ts';
import { formatDate, type Reading, readDate } from '../text/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { differences } from './differences.ts';
import { DRY_RUN, YEAR } from './flags.ts';
import { refuse } from './unsaved.ts';
import { wantedOf } from './wanted.ts';

const WHICH: Words = { da: 'Hvilken enhed er godkendt? ', en: 'Which unit is approved? ' };
const WHY: Words = { da: 'Hvorfor er aftalen ændret? ', en: 'Why was the agreement changed? ' };

const NO_UNIT: Words = {
  da: 'Skriv, hvilken enhed der er godkendt, fx `aftale approve biblioteket`. `aftale list` viser alle enheder.',
  en: 'Say which unit is approved, like `aftale approve biblioteket`. `aftale list` shows all units.',
};
const NO_REASON: Words = {
  da: 'Et tillæg har altid en begrundelse: --amend --reason "Nye elever"',
  en: 'A tillæg always has a reason: --amend --reason "New pupils"',
};
const REASON_ALONE: Words = {
  da: '`--reason` bruges kun sammen med `--amend`.',
  en: '`--reason` goes with `--amend`.',
};

/** A question on the terminal, or nothing where nobody is to be asked; an empty answer is none. */
async function answerTo(question: Words, request: Request, world: World, voice: Voice): Promise<string | undefined> {
  if (request.has('no-input')) return undefined;
  const answer = (await world.ask(question[voice.language]))?.trim();
  return answer === '' ? undefined : answer;
}

/** The one agreement that is meant; undefined for none or several. */
function onlyAgreement({ inspection, named }: Validated): ResolvedAgreement | undefined {
  const meant = inspection?.agreements.filter(({ place }) => named.has(place.file.file.path)) ?? [];
  return meant.length === 1 ? meant[0] : undefined;
}

function severalWords(operand: string): Words {
  return {
    da: `\`${operand}\` er ikke én aftale, der kan læses. Nævn én enhed: \`aftale list\` viser dem alle.`,
    en: `\`${operand}\` is not one agreement that can be read. Name one unit: \`aftale list\` shows them all.`,
  };
}

/** The day that is given, or answered on the terminal, in any way that a date may be written; undefined: today, or the day that the agreement says. */
async function dateOf(
  { draft }: ResolvedAgreement,
  request: Request,
  world: World,
  voice: Voice,
): Promise<Reading<LocalDate> | undefined> {
  const isAsked = request.text('date') === undefined && (draft || request.has('amend'));
  const text = isAsked ? await answerTo(dayQuestion(world), request, world, voice) : request.text('date');
  return text === undefined ? undefined : readDate(text);
}

function dayQuestion(world: World): Words {
  const today = formatDate(world.today());
  return {
    da: `Hvilken dag sagde den sidste part ja? (Enter: ${today}) `,
    en: `On which day did the last party say yes? (Enter: ${today}) `,
  };
}

/** What the approval writes, as lines that go and come; of the kept content only where it lies. */
async function show({ files }: Extract<Approval, { kind: 'ready' }>, voice: Voice): Promise<void> {
  const decoder = new TextDecoder();
  const texts = files.map(({ path, bytes, before }) => ({
    path,
    before: decoder.decode(before),
    after: decoder.decode(bytes),
  }));
  const isContent = ({ path }: { readonly path: string }): boolean => path.endsWith('.json');
  voice.result(await differences(texts.filter((file) => !isContent(file))));
  for (const { path } of texts.filter(isContent)) voice.result(`${inOneLine(path)}\n`);
  voice.say({ da: 'Intet er skrevet.', en: 'Nothing was written.' });
}

function sentences(first: Words, second: Words): Words {
  return { da: `${first.da} ${second.da}`, en: `${first.en} ${second.en}` };
}

/** What is not an error stands in no way, but whoever approves should know of it. */
function leftOver(id: string, count: number): Words {
  if (count === 0) return { da: '', en: '' };
  return {
    da: `${count === 1 ? 'En advarsel' : `${count} advarsler`} står tilbage. Se: aftale validate ${id}\n`,
    en: `${count === 1 ? 'One warning is' : `${count} warnings are`} left. See: aftale validate ${id}\n`,
  };
}

function done({ id, titel }: ResolvedAgreement, ready: Extract<Approval, { kind: 'ready' }>): Words {
  const { version, date, by } = ready;
  const title = inOneLine(titel);
  const all = (language: string): string => new Intl.ListFormat(language).format(by);
  const left = leftOver(id, ready.warnings);
  return {
    da: `»${title}« er godkendt: version ${version}, ${formatDate(date)}, af ${all('da')}.\n${left.da}Læg filerne i git, og dan dokumenterne: aftale build ${id}`,
    en: `“${title}” is approved: version ${version}, ${formatDate(date)}, by ${all('en')}.\n${left.en}Commit the files, and make the documents: aftale build ${id}`,
  };
}

async function conclude(
  approval: Approval,
  agreement: ResolvedAgreement,
  isDry: boolean,
  world: World,
  voice: Voice,
): Promise<Ending> {
  switch (approval.kind) {
    case 'misuse':
      return refuse(voice, approval.words);
    case 'refused':
      voice.result(problemsText(approval.problems, voice.resultStyle));
      voice.complain(`${NOT_APPROVED[voice.language]}\n`);
      return 'problems';
    case 'unchanged':
      voice.say({
        da: `»${inOneLine(agreement.titel)}« er allerede godkendt i version ${approval.version}. Intet er ændret.`,
        en: `“${inOneLine(agreement.titel)}” is approved in version ${approval.version} already. Nothing was changed.`,
      });
      return 'fine';
    case 'ready':
      break;
  }
  if (isDry) {
    await show(approval, voice);
    return 'fine';
  }
  const problem = writeAll(world, approval.files);
  if (problem !== undefined) {
    voice.complain(problemsText([problem], voice.talkStyle));
    return 'misuse';
  }
  for (const { path } of approval.files) voice.result(`${inOneLine(path)}\n`);
  voice.say(done(agreement, approval));
  return 'fine';
}

const NOT_APPROVED: Words = {
  da: 'Intet er godkendt, og intet er skrevet. Ret fejlene først.',
  en: 'Nothing was approved, and nothing was written. Correct the errors first.',
};

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  if (request.text('reason') !== undefined && !request.has('amend')) return refuse(voice, REASON_ALONE);
  const unit = request.operands[0] ?? (await answerTo(WHICH, request, world, voice));
  if (unit === undefined) return refuse(voice, NO_UNIT);
  const wanted = { ...wantedOf(request), operands: [unit] };
  const validated = validate(world, wanted);
  if (validated.misuse && validated.named.size === 0) {
    const errors = validated.problems.filter(({ severity }) => severity === 'error');
    voice.complain(problemsText(errors, voice.talkStyle));
    return 'misuse';
  }
  const agreement = onlyAgreement(validated);
  if (agreement === undefined) return refuseUnread(validated, unit, voice);
  const reason = request.has('amend')
    ? (request.text('reason')?.trim() ?? (await answerTo(WHY, request, world, voice)))
    : undefined;
  if (request.has('amend') && (reason === undefined || reason === '')) return refuse(voice, NO_REASON);
  const date = await dateOf(agreement, request, world, voice);
  if (date?.ok === false) return refuse(voice, sentences(date.message, date.hint));
  const by = request
    .text('by')
    ?.split(',')
    .flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
  const terms = { by, date: date?.value, today: world.today(), reason };
  const approval = approvalOf(validated, agreement, terms, (outside) => validate(outside, wanted));
  return conclude(approval, agreement, request.has('dry-run'), world, voice);
}

/** A file that YAML or the schema refused has no agreement in it yet, but problems to be told. */
function refuseUnread({ problems, named }: Validated, unit: string, voice: Voice): Ending {
  const errors = problems.filter(({ severity, span }) => severity === 'error' && named.has(span.file.path));
  if (errors.length === 0) {
    voice.complain(`${harmless(severalWords(unit)[voice.language])}\n`);
    return 'misuse';
  }
  voice.result(problemsText(errors, voice.resultStyle));
  voice.complain(`${NOT_APPROVED[voice.language]}\n`);
  return 'problems';
}

export const approve: Command = {
  name: 'approve',
  alias: 'godkend',
  summary: {
    da: 'godkender en aftale: version og dato skrives i den, og en senere ændring opdages',
    en: 'approves an agreement: version and date are written into it, and a later change is noticed',
  },
  operands: [
    {
      name: { da: 'ENHED', en: 'UNIT' },
      explanation: {
        da: 'fil, id eller titel på den aftale, der er godkendt',
        en: 'file, id or title of the agreement',
      },
      required: false,
      many: false,
      candidates: 'units',
    },
  ],
  flags: [
    {
      name: 'by',
      value: { da: 'PARTER', en: 'PARTIES' },
      explanation: {
        da: 'hvem der har godkendt, med komma imellem; ellers alle under `parter`',
        en: 'who has approved, with commas between; otherwise all of `parter`',
      },
    },
    {
      name: 'date',
      value: { da: 'DATO', en: 'DATE' },
      explanation: {
        da: 'dagen, hvor den sidste part godkendte, fx 2026-01-28; ellers i dag',
        en: 'the day on which the last party approved, like 2026-01-28; otherwise today',
      },
    },
    {
      name: 'amend',
      explanation: {
        da: 'gør ændringer af en godkendt aftale til et tillæg og en ny version',
        en: 'make changes of an approved agreement a tillæg and a new version',
      },
    },
    {
      name: 'reason',
      value: { da: 'GRUND', en: 'REASON' },
      explanation: { da: 'med --amend: hvorfor aftalen er ændret', en: 'with --amend: why the agreement was changed' },
    },
    { name: 'no-input', explanation: { da: 'spørg ikke på skærmen', en: 'ask nothing on the terminal' } },
    YEAR,
    DRY_RUN,
  ],
  examples: [
    {
      line: 'aftale approve biblioteket --date 2026-01-28',
      explanation: { da: 'begge parter har sagt ja den dag', en: 'both parties said yes on that day' },
    },
    {
      line: 'aftale approve biblioteket --amend --reason "Ny bygning"',
      explanation: {
        da: 'en godkendt aftale er ændret i løbetiden',
        en: 'an approved agreement was changed in its time',
      },
    },
  ],
  run,
};
