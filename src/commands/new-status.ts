import type { Words, World } from '../core/index.ts';
import { type Form, type FormsFound, formName, formSheet, formsOf, type NoForm, skeletonText } from '../forms/index.ts';
import { type Folder, validate } from '../pipeline.ts';
import { inOneLine, problemsText } from '../reporters/index.ts';
import { schemaLine } from '../schemas/index.ts';
import { writeWorkbook } from '../sheets/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { DRY_RUN, YEAR, yearOf } from './flags.ts';
import { refuse } from './unsaved.ts';

const EXTENSIONS = { yaml: 'yaml', xlsx: 'xlsx' } as const;
type Extension = keyof typeof EXTENSIONS;

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** Why no form can be made. */
function noFormWords(reason: NoForm, unit: string, round: string): Words {
  switch (reason.kind) {
    case 'unknown-unit': {
      if (unit === '') return { da: 'Der er ingen aftaler i mappen.', en: 'There are no agreements in the folder.' };
      const { suggestion } = reason;
      return {
        da: `\`${unit}\` er ikke en enhed i mappen.${suggestion === undefined ? '' : ` Mente du \`${suggestion}\`?`} \`aftale list\` viser alle enheder.`,
        en: `\`${unit}\` is no unit of the folder.${suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`} \`aftale list\` shows all units.`,
      };
    }
    case 'unknown-round':
      return reason.known.length === 0
        ? {
            da: 'Der er ingen runder i aftale.yaml. Skriv dem under `runder:`, hver med `opgøres_pr` og `frist`.',
            en: 'There are no rounds in aftale.yaml. Write them under `runder:`, each with `opgøres_pr` and `frist`.',
          }
        : {
            da: `Runden \`${round}\` findes ikke. I aftale.yaml står ${list(reason.known)}.`,
            en: `There is no round \`${round}\`. aftale.yaml has ${list(reason.known)}.`,
          };
    case 'several-years':
      return {
        da: `Runden er i flere år: ${reason.years.join(', ')}. Tilføj --year, fx \`--year ${reason.years.at(-1)}\`.`,
        en: `The round is in several years: ${reason.years.join(', ')}. Add --year, like \`--year ${reason.years.at(-1)}\`.`,
      };
    case 'no-such-year':
      return {
        da: 'Der er ingen aftale for det år. Ret --year.',
        en: 'There is no agreement of that year. Correct --year.',
      };
    case 'no-day':
      return {
        da: `Runden \`${round}\` har ingen \`opgøres_pr\` i aftale.yaml, så det vides ikke, hvilken dag der opgøres.`,
        en: `The round \`${round}\` has no \`opgøres_pr\` in aftale.yaml, so that its day is not known.`,
      };
  }
}

/** Why the words after the command do not fit together; undefined when they do. */
function misuseOf(request: Request): Words | undefined {
  const unit = request.operands[0];
  if ((unit === undefined) !== request.has('all')) {
    return unit === undefined
      ? { da: 'Skriv en enhed, eller `--all` for alle.', en: 'Give a unit, or `--all` for all of them.' }
      : { da: 'Skriv enten en enhed eller `--all`.', en: 'Give either a unit or `--all`.' };
  }
  return request.text('round') === undefined
    ? { da: 'Skriv runden, fx `--round midtvejs`.', en: 'Give the round, like `--round midtvejs`.' }
    : undefined;
}

async function contentOf(form: Form, as: Extension, location: string, { settings }: Folder): Promise<Uint8Array> {
  if (as === 'xlsx') return writeWorkbook(formSheet(form));
  const line = schemaLine(settings.world, settings.root, location, 'opfølgning');
  return new TextEncoder().encode(line + skeletonText(form));
}

type Making = 'made' | 'exists' | 'failed';

/** What is shown instead of written. */
type DryRun = 'content' | 'names' | undefined;

/** One file, where there is none of that name, and no follow-up under another. */
async function make(form: Form, as: Extension, folder: Folder, voice: Voice, dry: DryRun): Promise<Making> {
  const { world, root } = folder.settings;
  const location = world.resolve(root, form.beside, '..', `${formName(form)}.${EXTENSIONS[as]}`);
  const shown = inOneLine(world.relative(world.cwd, location));
  const there = as === 'yaml' ? form.followUp?.place.file.file.path : undefined;
  const known = there === undefined ? shown : inOneLine(world.relative(world.cwd, world.resolve(root, there)));
  const exists = (path: string): Making => {
    voice.complain(
      voice.language === 'da'
        ? `${path} findes allerede og er ikke ændret.\n`
        : `${path} exists already and was left as it is.\n`,
    );
    return 'exists';
  };
  if (there !== undefined || world.kindOf(location) !== 'missing') return exists(known);
  if (dry === 'names') {
    voice.result(`${shown}\n`);
    return 'made';
  }
  const content = await contentOf(form, as, location, folder);
  if (dry === 'content') {
    voice.result(new TextDecoder().decode(content));
    return 'made';
  }
  const created = world.create(location, content);
  if (!created.ok && created.failure === 'exists') return exists(shown);
  if (!created.ok) {
    voice.complain(voice.language === 'da' ? `${shown} kan ikke skrives.\n` : `${shown} cannot be written.\n`);
    return 'failed';
  }
  voice.result(`${shown}\n`);
  return 'made';
}

const NEXT: Readonly<Record<Extension, Words>> = {
  yaml: {
    da: 'Åbn filen, og fjern `# ` foran det, du udfylder. Se så, hvad der mangler: aftale validate',
    en: 'Open the file, and delete `# ` before what you fill in. Then see what is missing: aftale validate',
  },
  xlsx: {
    da: 'Udfyld de gule felter, og læs arket ind: aftale status import FIL.xlsx',
    en: 'Fill in the yellow cells, and read the sheet in: aftale status import FILE.xlsx',
  },
};

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const misuse = misuseOf(request);
  if (misuse !== undefined) return refuse(voice, misuse);
  const [unit] = request.operands;
  const round = request.text('round') ?? '';
  const { folder, inspection, problems } = validate(world, {
    config: request.text('config'),
    operands: [],
    year: undefined,
  });
  if (folder === undefined || inspection === undefined) {
    voice.complain(problemsText(problems, voice.talkStyle));
    return 'misuse';
  }
  const found: FormsFound = formsOf(inspection, { unit, round, year: yearOf(request) });
  if (!found.ok) return refuse(voice, noFormWords(found.reason, unit ?? '', round));
  const as: Extension = request.text('as') === 'xlsx' ? 'xlsx' : 'yaml';
  const made: Making[] = [];
  const shown = found.forms.length === 1 && as === 'yaml' ? 'content' : 'names';
  const dry: DryRun = request.has('dry-run') ? shown : undefined;
  for (const form of found.forms) made.push(await make(form, as, folder, voice, dry));
  if (made.includes('failed')) return 'problems';
  if (!made.includes('made')) return request.has('all') ? 'fine' : 'misuse';
  if (dry === undefined) voice.say(NEXT[as]);
  return 'fine';
}

export const newStatus: Command = {
  name: 'new-status',
  alias: 'ny-status',
  summary: {
    da: 'laver en opfølgning klar til at blive udfyldt, som YAML eller som regneark',
    en: 'makes a follow-up ready to be filled in, as YAML or as a spreadsheet',
  },
  operands: [
    {
      name: { da: 'ENHED', en: 'UNIT' },
      explanation: {
        da: 'enhedens id, filnavn eller titel; også en enhed, der koordinerer koncernmål',
        en: 'id, file name or title of the unit; also one that coordinates koncernmål',
      },
      required: false,
      many: false,
      candidates: 'units',
    },
  ],
  flags: [
    {
      name: 'round',
      value: { da: 'RUNDE', en: 'ROUND' },
      explanation: { da: 'runden, som den hedder i aftale.yaml', en: 'the round, as aftale.yaml calls it' },
    },
    { ...YEAR, explanation: { da: 'rundens år, når der er flere', en: 'year of the round, where there are several' } },
    { name: 'all', explanation: { da: 'for alle enheder', en: 'for every unit' } },
    {
      name: 'as',
      value: { da: 'FORM', en: 'FORM' },
      choices: Object.keys(EXTENSIONS),
      explanation: { da: 'YAML, eller et regneark til at udfylde', en: 'YAML, or a spreadsheet to fill in' },
    },
    DRY_RUN,
  ],
  examples: [
    {
      line: 'aftale new-status biblioteket --round midtvejs',
      explanation: { da: 'midtvejsopfølgningen for én enhed', en: 'the midway follow-up of one unit' },
    },
    {
      line: 'aftale new-status --all --round årsopfølgning --as xlsx',
      explanation: { da: 'et regneark til hver enhed', en: 'a spreadsheet for every unit' },
    },
  ],
  run,
};
