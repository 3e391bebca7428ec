import type { Words, World } from '../core/index.ts';
import { type Form, formsOf, hasOurColumns, identityIn, isOf, readForm } from '../forms/index.ts';
import { type Folder, type Inspection, validate } from '../pipeline.ts';
import { harmless, inOneLine, problemsText } from '../reporters/index.ts';
import type { Table } from '../sheets/index.ts';
import type { Ending, Request, Voice } from './command.ts';
import { differences } from './differences.ts';
import { filledFile, rowProblemsText, writeFilled } from './filling.ts';
import { open } from './opening.ts';

/** The form that a sheet is; undefined when the folder has none such. */
function formOf(inspection: Inspection, table: Table): Form | undefined {
  const identity = identityIn(table);
  const [, år = '', round = ''] = identity;
  const found = formsOf(inspection, { unit: undefined, round, year: Number.parseInt(år, 10) });
  return found.ok ? found.forms.find((form) => isOf(form, identity)) : undefined;
}

const NOT_OURS: Words = {
  da: 'er ikke et ark fra `aftale new-status --as xlsx`, eller kolonnerne er flyttet. Lav et nyt ark, og skriv det ind der.',
  en: 'is no sheet of `aftale new-status --as xlsx`, or its columns were moved. Make a new sheet, and write it there.',
};

function countWords(filled: number, unread: number, path: string): Words {
  const rows = filled === 1 ? '1 række' : `${filled} rækker`;
  const rowsEn = filled === 1 ? '1 row' : `${filled} rows`;
  return {
    da: `${rows} læst ind i ${path}.${unread === 0 ? '' : ` ${unread} kunne ikke læses.`}`,
    en: `${rowsEn} read into ${path}.${unread === 0 ? '' : ` ${unread} could not be read.`}`,
  };
}

class Importing {
  private readonly folder: Folder;
  private readonly inspection: Inspection;
  private readonly voice: Voice;
  private readonly isDry: boolean;
  /** Follow-ups that a sheet was read into, and which. */
  private readonly done = new Map<string, string>();

  constructor(folder: Folder, inspection: Inspection, voice: Voice, isDry: boolean) {
    this.folder = folder;
    this.inspection = inspection;
    this.voice = voice;
    this.isDry = isDry;
  }

  /** Reads one sheet into its follow-up. */
  async file(name: string): Promise<Ending> {
    const { world } = this.folder.settings;
    const opened = await open(world, name);
    if ('refusal' in opened) return this.refuse(opened.refusal);
    const table = opened.tables.find(hasOurColumns);
    if (table === undefined) return this.refuse(about(name, NOT_OURS));
    const form = formOf(this.inspection, table);
    if (form === undefined) return this.refuse(about(name, unknownForm(identityIn(table))));
    const { entries, filled, problems } = readForm(form, table);
    this.voice.complain(rowProblemsText(name, problems, this.voice));
    const file = filledFile(this.folder, this.inspection, form, entries);
    if ('refusal' in file) return this.refuse(file.refusal, 'problems');
    const shown = inOneLine(world.relative(world.cwd, file.location));
    const other = this.done.get(file.path);
    if (other !== undefined) return this.refuse(about(name, twice(other)), 'problems');
    this.done.set(file.path, name);
    if (this.isDry && entries.length > 0) {
      this.voice.result(await differences([{ ...file, before: file.isNew ? '' : file.before }]));
    } else if (entries.length > 0) {
      if (!writeFilled(world, [file], this.voice)) return 'problems';
      this.voice.result(`${shown}\n`);
    }
    this.voice.say(countWords(filled, new Set(problems.map(({ row }) => row)).size, shown));
    return problems.length > 0 ? 'problems' : 'fine';
  }

  private refuse(words: Words, ending: Ending = 'misuse'): Ending {
    this.voice.complain(`${harmless(words[this.voice.language])}\n`);
    return ending;
  }
}

function about(name: string, { da, en }: Words): Words {
  return { da: `\`${inOneLine(name)}\` ${da}`, en: `\`${inOneLine(name)}\` ${en}` };
}

function twice(other: string): Words {
  const shown = inOneLine(other);
  return {
    da: `er den samme opfølgning som \`${shown}\` og er ikke læst ind. Læs arkene ind hver for sig.`,
    en: `is the same follow-up as \`${shown}\`, and was not read in. Read the sheets in one by one.`,
  };
}

function unknownForm([aftale = '', år = '', round = '']: readonly string[]): Words {
  return {
    da: `er opfølgningen ${round} ${år} for ${aftale}, men den aftale eller runde er ikke i mappen.`,
    en: `is the follow-up ${round} ${år} of ${aftale}, but that agreement or round is not in the folder.`,
  };
}

/** `aftale status import FIL.xlsx …`: what was typed into sheets of `aftale new-status` goes into the follow-ups. */
export async function importStatus(
  files: readonly string[],
  request: Request,
  world: World,
  voice: Voice,
): Promise<Ending> {
  if (files.length === 0) {
    const words: Words = { da: 'Skriv, hvilket ark der skal læses ind.', en: 'Give the sheet that is to be read in.' };
    voice.complain(`${words[voice.language]}\n`);
    return 'misuse';
  }
  const { folder, inspection, problems } = validate(world, {
    config: request.text('config'),
    operands: [],
    year: undefined,
  });
  if (folder === undefined || inspection === undefined) {
    voice.complain(problemsText(problems, voice.talkStyle));
    return 'misuse';
  }
  const importing = new Importing(folder, inspection, voice, request.has('dry-run'));
  const endings: Ending[] = [];
  for (const file of files) endings.push(await importing.file(file));
  return endings.find((ending) => ending === 'misuse') ?? endings.find((ending) => ending === 'problems') ?? 'fine';
}
