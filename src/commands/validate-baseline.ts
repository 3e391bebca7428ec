import { compareDates, isoDate, type LocalDate, parseIsoDate, type Words } from '../core/index.ts';
import { BASELINE_FILE, type BaselineTerms, updateBaseline, type Validated } from '../pipeline.ts';
import { problemsText } from '../reporters/index.ts';
import type { Ending, Flag, Request, Voice } from './command.ts';

const DAY = { accepts: /^\d{4}-\d{2}-\d{2}$/, like: { da: 'en dato som 2026-12-31', en: 'a date like 2026-12-31' } };

/** How a folder with many old problems begins: they are written down with a reason and a day, and only new ones are reported. */
export const BASELINE_FLAGS: readonly Flag[] = [
  {
    name: 'update-baseline',
    explanation: {
      da: `skriv de nævnte filers problemer i ${BASELINE_FILE}, så kun nye bliver vist`,
      en: `write the problems of the named files into ${BASELINE_FILE}, so that only new ones are shown`,
    },
  },
  {
    name: 'prune-baseline',
    explanation: {
      da: `fjern det fra ${BASELINE_FILE}, som er rettet`,
      en: `take what is mended out of ${BASELINE_FILE}`,
    },
  },
  {
    name: 'reason',
    value: { da: 'GRUND', en: 'REASON' },
    explanation: { da: 'hvorfor; kræves af --update-baseline', en: 'why; demanded by --update-baseline' },
  },
  {
    name: 'expires',
    value: { da: 'DATO', en: 'DATE' },
    pattern: DAY,
    explanation: {
      da: 'sidste dag for nye undtagelser; ellers om et år',
      en: 'last day of new exemptions; otherwise in a year',
    },
  },
];

/** A year from a day; nobody remembers longer why a problem was left. */
function inAYear({ year, month, day }: LocalDate): LocalDate {
  return { year: year + 1, month, day: month === 2 && day === 29 ? 28 : day };
}

/** Why the day cannot be the last of an exemption; undefined when it can. */
function misuseOfDay(request: Request, today: LocalDate): Words | undefined {
  const written = request.text('expires');
  if (written === undefined) return undefined;
  const day = parseIsoDate(written);
  if (day === undefined) return { da: `Dagen ${written} findes ikke.`, en: `There is no day ${written}.` };
  return compareDates(day, today) < 0
    ? { da: `${written} er gået. Vælg en senere dag.`, en: `${written} has passed. Choose a later day.` }
    : undefined;
}

function termsOf(request: Request, today: LocalDate): BaselineTerms | undefined {
  const reason = request.text('reason')?.trim() ?? '';
  const expires = parseIsoDate(request.text('expires') ?? '') ?? inAYear(today);
  return reason === '' ? undefined : { reason, expires };
}

/** Whether the baseline is to be written, and not only read. */
export function writesBaseline(request: Request): boolean {
  return request.has('update-baseline') || request.has('prune-baseline');
}

/** Writes the baseline anew for the files that were meant, and says what changed. */
export function writeBaseline(request: Request, validated: Validated, voice: Voice): Ending {
  const { folder, inspection, named, misuse, problems } = validated;
  if (folder === undefined || inspection === undefined || misuse) {
    voice.complain(
      problemsText(
        problems.filter(({ severity }) => severity === 'error'),
        voice.talkStyle,
      ),
    );
    return 'misuse';
  }
  const wrongDay = misuseOfDay(request, inspection.today);
  if (wrongDay !== undefined) {
    voice.complain(`${wrongDay[voice.language]}\n`);
    return 'misuse';
  }
  const terms = request.has('update-baseline') ? termsOf(request, inspection.today) : undefined;
  if (request.has('update-baseline') && terms === undefined) {
    voice.complain(
      voice.language === 'da'
        ? 'Skriv, hvorfor problemerne bliver stående: --reason "Rettes i næste udgave"\n'
        : 'Say why the problems stay: --reason "Mended in the next edition"\n',
    );
    return 'misuse';
  }
  // Entries of files that are gone can only be let go when the whole folder was meant.
  const gone = request.operands.length === 0 ? inspection.exemptions.entries.map(({ file }) => file) : [];
  const { added, kept, removed, problem } = updateBaseline(folder, inspection, new Set([...named, ...gone]), terms);
  if (problem !== undefined) {
    voice.complain(problemsText([problem], voice.talkStyle));
    return 'misuse';
  }
  const until = terms === undefined ? '' : isoDate(terms.expires);
  voice.result(
    voice.language === 'da'
      ? `${BASELINE_FILE}: ${added} nye${added > 0 ? ` (til ${until})` : ''}, ${kept} uændrede, ${removed} fjernet\n`
      : `${BASELINE_FILE}: ${added} new${added > 0 ? ` (until ${until})` : ''}, ${kept} unchanged, ${removed} removed\n`,
  );
  return 'fine';
}
