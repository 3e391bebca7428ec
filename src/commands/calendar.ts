import { DEADLINE_NAMES, type Deadline, deadlinesOf, icsOf } from '../calendar/index.ts';
import { dayNumber, isoDate, type LocalDate, type World } from '../core/index.ts';
import { resolveFollowUp, resolveKoncern } from '../model/index.ts';
import { type Inspection, refusal, type Validated, validate } from '../pipeline.ts';
import { harmless, inOneLine, paint, problemsText, wrapped } from '../reporters/index.ts';
import { formatDate } from '../text/index.ts';
import type { Command, Ending, Flag, Request, Voice } from './command.ts';
import { DUE, JSON_FLAG, TODAY, UNITS, YEAR } from './flags.ts';
import { wantedOf } from './wanted.ts';

const GROUPS: Readonly<Record<string, (deadline: Deadline) => string>> = {
  dato: ({ date }) => formatDate(date),
  ansvarlig: ({ responsible, unit }) => responsible ?? unit,
  enhed: ({ unit }) => unit,
};

const BY: Flag = {
  name: 'by',
  value: { da: 'HVAD', en: 'WHAT' },
  choices: Object.keys(GROUPS),
  explanation: { da: 'saml efter dato, ansvarlig eller enhed', en: 'group by date, responsible or unit' },
};

/** Deadlines of the files that were meant; what several units share once. */
function wantedDeadlines({ agreements, workspace }: Inspection, named: Validated['named']): readonly Deadline[] {
  const koncern = [...workspace.koncern.values()].map(resolveKoncern);
  const followUps = workspace.followUps.map((followUp) => resolveFollowUp(followUp, agreements, koncern));
  const isNamed = ({ place }: { readonly place: Deadline['place'] }): boolean => named.has(place.file.file.path);
  const meant = agreements.filter(isNamed);
  return deadlinesOf(
    meant,
    koncern.filter(isNamed),
    followUps.filter((one) => isNamed(one) || meant.some((agreement) => agreement === one.reportsOn)),
  );
}

function within(deadlines: readonly Deadline[], request: Request, today: LocalDate): readonly Deadline[] {
  const days = request.text('due');
  if (days === undefined) return deadlines;
  const left = ({ date }: Deadline): number => dayNumber(date) - dayNumber(today);
  return deadlines.filter((deadline) => left(deadline) >= 0 && left(deadline) <= Number.parseInt(days, 10));
}

function line(
  { date, written, kind, unit, nummer, text, effort, responsible }: Deadline,
  by: string,
  voice: Voice,
): string {
  const day = isoDate(date);
  const as = written === formatDate(date) ? '' : ` (${written})`;
  const name = `${DEADLINE_NAMES[kind][voice.language]}${nummer === undefined ? '' : ` ${nummer}`}`;
  const parts = [
    by === 'dato' ? '' : `${day}${as}`,
    by === 'enhed' ? '' : unit,
    effort === undefined ? name : `${effort}: ${name}`,
    text,
    by === 'ansvarlig' || responsible === undefined ? '' : `– ${responsible}`,
    by === 'dato' && as !== '' ? as.trim() : '',
  ];
  return parts
    .filter((part) => part !== '')
    .join(' · ')
    .replace(' · – ', ' – ');
}

function list(deadlines: readonly Deadline[], request: Request, voice: Voice): string {
  const by = request.text('by') ?? 'dato';
  const groupOf = GROUPS[by] ?? GROUPS['dato'];
  const groups = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    const name = groupOf?.(deadline) ?? '';
    groups.set(name, [...(groups.get(name) ?? []), deadline]);
  }
  const colours = paint(voice.resultStyle.colour);
  const { columns } = voice.resultStyle;
  const room = columns === undefined ? undefined : Math.max(columns - 4, 30);
  return [...groups]
    .map(([name, ofGroup]) => {
      const lines = ofGroup.flatMap((deadline) => {
        const [first = '', ...more] = wrapped(harmless(line(deadline, by, voice)), room);
        return [`  ${first}`, ...more.map((rest) => `    ${rest}`)];
      });
      return `${colours.strong(inOneLine(name))}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

function json(deadlines: readonly Deadline[]): string {
  const rows = deadlines.map(({ date, written, kind, unit, effort, nummer, text, responsible, uid, place }) => ({
    dato: isoDate(date),
    skrevet: written,
    hvad: kind,
    enhed: unit,
    indsats: effort ?? null,
    nummer: nummer ?? null,
    tekst: text,
    ansvarlig: responsible ?? null,
    id: uid,
    fil: place.file.file.path,
  }));
  return `${JSON.stringify({ version: 1, frister: rows }, null, 2)}\n`;
}

async function textOf(
  deadlines: readonly Deadline[],
  { folder }: Validated,
  request: Request,
  world: World,
  voice: Voice,
): Promise<string> {
  const format = request.has('json') ? 'json' : request.text('format');
  if (format === 'json') return json(deadlines);
  if (format !== 'ics') return list(deadlines, request, voice);
  const kommune = folder?.settings.file.document.kommune ?? '';
  return icsOf(deadlines, { kommune, digest: (text) => world.digest(new TextEncoder().encode(text)) });
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const validated = validate(world, wantedOf(request));
  const { inspection, named, problems, misuse } = validated;
  if (inspection === undefined || misuse) {
    voice.complain(
      problemsText(
        problems.filter(({ severity }) => severity === 'error'),
        voice.talkStyle,
      ),
    );
    return 'misuse';
  }
  const deadlines = within(wantedDeadlines(inspection, named), request, inspection.today);
  const text = await textOf(deadlines, validated, request, world, voice);
  const out = request.text('out');
  if (out === undefined) voice.result(text);
  else {
    const written = world.write(world.resolve(out), new TextEncoder().encode(text));
    if (!written.ok) {
      voice.complain(problemsText([refusal('write', out, written.failure)], voice.talkStyle));
      return 'misuse';
    }
  }
  const count = deadlines.length;
  voice.say({
    da: `${count} ${count === 1 ? 'frist' : 'frister'}${out === undefined ? '' : ` i ${inOneLine(out)}`}.`,
    en: `${count} ${count === 1 ? 'deadline' : 'deadlines'}${out === undefined ? '' : ` in ${inOneLine(out)}`}.`,
  });
  const unread = inspection.broken.filter(({ path }) => named.has(path)).map(({ path }) => inOneLine(path));
  for (const path of unread) {
    voice.say({
      da: `${path} kan ikke læses: aftale validate ${path}`,
      en: `${path} cannot be read: aftale validate ${path}`,
    });
  }
  return unread.length > 0 ? 'problems' : 'fine';
}

export const calendar: Command = {
  name: 'calendar',
  alias: 'frister',
  summary: {
    da: 'viser alle frister, og skriver dem som en kalender (.ics)',
    en: 'shows every deadline, and writes them as a calendar (.ics)',
  },
  operands: [UNITS],
  flags: [
    BY,
    DUE,
    {
      name: 'format',
      value: { da: 'FORM', en: 'FORM' },
      choices: ['tekst', 'ics', 'json'],
      explanation: { da: 'hvordan fristerne vises', en: 'how deadlines are shown' },
    },
    {
      name: 'out',
      value: { da: 'FIL', en: 'FILE' },
      explanation: { da: 'skriv i en fil i stedet for på skærmen', en: 'write to a file instead of the terminal' },
    },
    JSON_FLAG,
    YEAR,
    TODAY,
  ],
  examples: [
    { line: 'aftale calendar --due 30d', explanation: { da: 'vis de næste 30 dage', en: 'show the next 30 days' } },
    {
      line: 'aftale calendar biblioteket --format ics --out frister.ics',
      explanation: { da: 'en kalenderfil for én enhed', en: 'a calendar file for one unit' },
    },
  ],
  run,
};
