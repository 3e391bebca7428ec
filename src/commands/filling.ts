import type { Words, World } from '../core/index.ts';
import { type Entry, type Form, fill, formName, type RowProblem, skeletonText } from '../forms/index.ts';
import { load } from '../load/index.ts';
import { edited, type FixedFile, type Folder, type Inspection, writeFixed } from '../pipeline.ts';
import { harmless, inOneLine, problemsText } from '../reporters/index.ts';
import { schemaLine } from '../schemas/index.ts';
import type { Voice } from './command.ts';

/** A follow-up with values filled in; `isNew` when it is to be made. */
export interface FilledFile extends FixedFile {
  readonly isNew: boolean;
}

/** Why values cannot be filled into a follow-up. */
export interface NotFilled {
  readonly refusal: Words;
}

function refused(da: string, en: string): NotFilled {
  return { refusal: { da, en } };
}

/** The follow-up of a form, or the one that `aftale new-status` would make. */
function target({ settings }: Folder, form: Form): Pick<FilledFile, 'path' | 'location' | 'before' | 'isNew'> {
  const { world, root } = settings;
  const there = form.followUp?.place.file.file;
  if (there !== undefined)
    return { ...there, location: world.resolve(root, there.path), before: there.text, isNew: false };
  const location = world.resolve(root, form.beside, '..', `${formName(form)}.yaml`);
  const before = schemaLine(world, root, location, 'opfølgning') + skeletonText(form);
  return { path: world.relative(root, location), location, before, isNew: true };
}

/** Fills values into the follow-up of a form, in memory. */
export function filledFile(
  folder: Folder,
  inspection: Inspection,
  form: Form,
  entries: readonly Entry[],
): FilledFile | NotFilled {
  const { path, location, before, isNew } = target(folder, form);
  const shown = inOneLine(path);
  if (inspection.faulty.has(path) || (isNew && folder.settings.world.kindOf(location) !== 'missing')) {
    return refused(
      `${shown} har fejl, og intet er skrevet i den. Ret den først: aftale validate ${shown}`,
      `${shown} has errors, and nothing was written into it. Correct it first: aftale validate ${shown}`,
    );
  }
  const parsed = form.followUp?.place.file ?? load(path, new TextEncoder().encode(before)).value;
  const filled = parsed === undefined ? undefined : fill(parsed, entries, edited);
  if (filled === undefined || filled.unsaid.length > 0) {
    const place = filled?.unsaid[0]?.path.join('/') ?? '';
    return refused(
      `${shown} er skrevet på en måde, så \`${place}\` ikke kan sættes ind. Intet er skrevet i den.`,
      `${shown} is written in a way in which \`${place}\` cannot be put in. Nothing was written into it.`,
    );
  }
  return { path, location, before, after: filled.text, corrections: entries.length, isNew };
}

/** Writes follow-ups, those that are new only where nothing is; false when one could not be written. */
export function writeFilled(world: World, files: readonly FilledFile[], voice: Voice): boolean {
  const refusals = writeFixed(
    world,
    files.filter(({ isNew, before, after }) => !isNew && before !== after),
  );
  if (refusals.length > 0) voice.complain(problemsText(refusals, voice.talkStyle));
  const failed = files.filter(
    ({ isNew, location, after }) => isNew && !world.create(location, new TextEncoder().encode(after)).ok,
  );
  for (const { path } of failed) {
    voice.complain(
      voice.language === 'da' ? `${inOneLine(path)} kan ikke skrives.\n` : `${inOneLine(path)} cannot be written.\n`,
    );
  }
  return refusals.length === 0 && failed.length === 0;
}

/** `skema.xlsx, række 7, felt H: Målt: …`, with the remedy below. */
export function rowProblemsText(file: string, problems: readonly RowProblem[], { language }: Voice): string {
  const danish = language === 'da';
  return problems
    .map(({ row, column, message, hint }) => {
      const cell = column === '' ? '' : `, ${danish ? 'felt' : 'cell'} ${column}${row}`;
      const place = `${inOneLine(file)}, ${danish ? 'række' : 'row'} ${row}${cell}`;
      const remedy = hint === undefined ? '' : `\n  ${danish ? 'Gør' : 'Do'}: ${hint[language]}`;
      return harmless(`${place}: ${message[language]}${remedy}\n`);
    })
    .join('');
}
