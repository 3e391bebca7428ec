import type { Words, World } from '../core/index.ts';
import { columnsIn, type Mapping, type Placed, placed, readMapping } from '../forms/index.ts';
import { validate } from '../pipeline.ts';
import { harmless, inOneLine, problemsText } from '../reporters/index.ts';
import type { Table } from '../sheets/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { differences } from './differences.ts';
import { type FilledFile, filledFile, rowProblemsText, writeFilled } from './filling.ts';
import { DRY_RUN } from './flags.ts';
import { open } from './opening.ts';
import { refuse } from './unsaved.ts';

const LARGEST_MAPPING = 100_000;

/** The headings that a file of `--mapping` gives; none without it. */
function mappingOf(request: Request, world: World): { readonly mapping: Mapping } | { readonly refusal: Words } {
  const path = request.text('mapping');
  if (path === undefined) return { mapping: {} };
  const bytes = world.read(world.resolve(path), LARGEST_MAPPING);
  const shown = inOneLine(path);
  if (!bytes.ok) {
    return {
      refusal: { da: `\`${shown}\` kan ikke læses. Ret stien.`, en: `\`${shown}\` cannot be read. Correct the path.` },
    };
  }
  const read = readMapping(path, bytes.value);
  if (!('refusal' in read)) return read;
  return { refusal: { da: `\`${shown}\`: ${read.refusal.da}`, en: `\`${shown}\`: ${read.refusal.en}` } };
}

/** The table that is meant: the only one, or the one that `--sheet` names. */
function tableOf(tables: readonly Table[], request: Request): { readonly table: Table } | { readonly refusal: Words } {
  const wanted = request.text('sheet');
  const found = wanted === undefined ? tables : tables.filter(({ name }) => name === wanted);
  const [table] = found;
  if (table !== undefined && found.length === 1) return { table };
  const names = tables.map(({ name }) => `\`${inOneLine(name)}\``).join(', ');
  return tables.length === 0
    ? { refusal: { da: 'Der står intet i filen.', en: 'The file is empty.' } }
    : {
        refusal: {
          da: `Filen har arkene ${names}. Vælg et med --sheet.`,
          en: `The file has the sheets ${names}. Choose one with --sheet.`,
        },
      };
}

function counted({ count, problems }: Placed, isDry: boolean): Words {
  const unplaced = new Set(problems.map(({ row }) => row)).size;
  const da = count === 1 ? '1 måling' : `${count} målinger`;
  const en = count === 1 ? '1 measurement' : `${count} measurements`;
  const rest =
    unplaced === 0
      ? { da: '', en: '' }
      : { da: ` ${unplaced} kunne ikke placeres.`, en: ` ${unplaced} could not be placed.` };
  return isDry
    ? {
        da: `${da} kan læses ind. Intet er skrevet.${rest.da}`,
        en: `${en} can be read in. Nothing was written.${rest.en}`,
      }
    : { da: `${da} læst ind.${rest.da}`, en: `${en} read in.${rest.en}` };
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  // `aftale measure import FIL`, and `aftale hent-målinger FIL`.
  const [file, ...more] = request.operands[0] === 'import' ? request.operands.slice(1) : request.operands;
  if (file === undefined || more.length > 0) {
    return refuse(voice, { da: 'Skriv én fil med målinger.', en: 'Give one file of measurements.' });
  }
  const mapping = mappingOf(request, world);
  if ('refusal' in mapping) return refuse(voice, mapping.refusal);
  const { folder, inspection, problems } = validate(world, {
    config: request.text('config'),
    operands: [],
    year: undefined,
  });
  if (folder === undefined || inspection === undefined) {
    voice.complain(problemsText(problems, voice.talkStyle));
    return 'misuse';
  }
  const opened = await open(world, file);
  if ('refusal' in opened) return refuse(voice, opened.refusal);
  const chosen = tableOf(opened.tables, request);
  if ('refusal' in chosen) return refuse(voice, chosen.refusal);
  const head = columnsIn(chosen.table, mapping.mapping);
  if ('refusal' in head) return refuse(voice, head.refusal);

  const found = placed(inspection, chosen.table, head.columns);
  voice.complain(
    rowProblemsText(
      file,
      [...found.problems, ...found.notes].toSorted((a, b) => a.row - b.row),
      voice,
    ),
  );
  const filled = found.forms.map(({ form, entries }) => filledFile(folder, inspection, form, entries));
  const refusals = filled.flatMap((one) => ('refusal' in one ? [one.refusal] : []));
  for (const words of refusals) voice.complain(`${harmless(words[voice.language])}\n`);
  const files = filled.filter((one): one is FilledFile => !('refusal' in one));
  const changed = files.filter(({ before, after }) => before !== after);
  const isDry = request.has('dry-run');
  if (isDry) voice.result(await differences(changed));
  else if (!writeFilled(world, changed, voice)) return 'problems';
  else for (const { location } of changed) voice.result(`${inOneLine(world.relative(world.cwd, location))}\n`);
  voice.say(counted(found, isDry));
  return found.problems.length + refusals.length > 0 ? 'problems' : 'fine';
}

export const measure: Command = {
  name: 'measure',
  alias: 'hent-målinger',
  summary: {
    da: 'henter målinger fra et regneark eller en CSV-fil ind i opfølgningerne',
    en: 'takes measurements out of a spreadsheet or CSV file into the follow-ups',
  },
  operands: [
    {
      name: { da: 'import FIL', en: 'import FILE' },
      explanation: {
        da: 'en fil (.xlsx eller .csv) med kolonnerne enhed, indsats, succeskriterium, dato, værdi og eventuelt kilde',
        en: 'a file (.xlsx or .csv) with the columns unit, effort, criterion, date, value and, if wanted, source',
      },
      required: true,
      many: true,
      candidates: 'files',
    },
  ],
  flags: [
    {
      name: 'mapping',
      value: { da: 'FIL', en: 'FILE' },
      candidates: 'files',
      explanation: {
        da: 'en YAML-fil med kolonnernes overskrifter, fx `enhed: Afdeling`',
        en: 'a YAML file with the headings of the columns, like `enhed: Afdeling`',
      },
    },
    {
      name: 'sheet',
      value: { da: 'ARK', en: 'SHEET' },
      explanation: { da: 'arket, når filen har flere', en: 'the sheet, where the file has several' },
    },
    DRY_RUN,
  ],
  examples: [
    {
      line: 'aftale measure import tal.xlsx --dry-run',
      explanation: { da: 'vis, hvad der ville blive rettet', en: 'show what would be changed' },
    },
    {
      line: 'aftale hent-målinger tal.csv --mapping kolonner.yaml',
      explanation: {
        da: 'en fil, hvor kolonnerne hedder noget andet',
        en: 'a file whose columns are called otherwise',
      },
    },
  ],
  run,
};
