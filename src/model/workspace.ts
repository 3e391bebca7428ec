import type { Aftale, Document, Indstillinger, Kildepakke, Koncern, Opfølgning } from '../check/index.ts';
import type { Diagnostic, Outcome } from '../core/index.ts';
import { type ParsedFile, spanAt } from '../load/index.ts';

/** A file that passed the schema, with its source for the places. */
export interface CheckedFile<D = Document> {
  readonly parsed: ParsedFile;
  readonly document: D;
}

/** All documents of a folder; in the order of their paths, so that every result has one order. */
export interface Workspace {
  readonly settings: CheckedFile<Indstillinger>;
  readonly agreements: readonly CheckedFile<Aftale>[];
  /** By the (first) year; of two for one year the first, and both are reported. */
  readonly koncern: ReadonlyMap<number, CheckedFile<Koncern>>;
  readonly followUps: readonly CheckedFile<Opfølgning>[];
  /** Files of the folder could not be read: a document that is not here need not be missing. */
  readonly incomplete?: boolean;
}

/** A source package is whole in itself: it belongs to no year, and nothing refers to it. */
type YearsDocument = Exclude<Document, Kildepakke>;

/** Which fields together tell a document from all others; ids are compared as written, in NFC. */
function identityFields(document: YearsDocument): readonly (readonly [field: string, value: string])[] {
  const year = ['år', String(document.år.first)] as const;
  if (document.type === 'aftale') return [['id', document.id], year];
  if (document.type === 'koncern') return [year];
  const unit = document.aftale === 'koncern' ? [['enhed', document.enhed ?? ''] as const] : [];
  return [['aftale', document.aftale], year, ['runde', document.runde], ...unit];
}

function identity(document: YearsDocument): string {
  return JSON.stringify([document.type, ...identityFields(document)]);
}

function sameIdentity(file: CheckedFile<YearsDocument>, other: CheckedFile<YearsDocument>): Diagnostic {
  const fields = identityFields(file.document);
  const said = fields.map(([field, value]) => `${field}: ${value}`).join(', ');
  const path = [fields[0]?.[0] ?? 'type'];
  return {
    rule: 'samme-id-to-gange',
    severity: 'error',
    message: {
      da: `${other.parsed.file.path} er også ${file.document.type} med ${said}. Programmet kan ikke vide, hvilken der gælder.`,
      en: `${other.parsed.file.path} is also ${file.document.type} with ${said}. The program cannot know which one counts.`,
    },
    hint: {
      da: 'Ret den ene, eller slet den fil, der ikke skal bruges.',
      en: 'Correct one of them, or delete the file that is not needed.',
    },
    span: spanAt(file.parsed, path),
    path: path.join('/'),
  };
}

function identityClashes(files: readonly CheckedFile<YearsDocument>[]): readonly Diagnostic[] {
  const byIdentity = new Map<string, CheckedFile<YearsDocument>[]>();
  for (const file of files) {
    const key = identity(file.document);
    byIdentity.set(key, [...(byIdentity.get(key) ?? []), file]);
  }
  return [...byIdentity.values()].flatMap((same) =>
    same.length < 2
      ? []
      : same.flatMap((file, index) => {
          const other = same[index === 0 ? 1 : 0];
          return other === undefined ? [] : [sameIdentity(file, other)];
        }),
  );
}

function byPath(a: CheckedFile, b: CheckedFile): number {
  const [left, right] = [a.parsed.file.path, b.parsed.file.path];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The index of a folder. Two documents with one identity are an error in both; no setting turns it off. */
export function workspace(
  settings: CheckedFile<Indstillinger>,
  files: readonly CheckedFile[],
  incomplete: boolean = false,
): Outcome<Workspace> & { readonly value: Workspace } {
  const agreements: CheckedFile<Aftale>[] = [];
  const koncern = new Map<number, CheckedFile<Koncern>>();
  const followUps: CheckedFile<Opfølgning>[] = [];
  const sorted = [...files]
    .sort(byPath)
    .flatMap(({ parsed, document }) => (document.type === 'kildepakke' ? [] : [{ parsed, document }]));
  for (const { parsed, document } of sorted) {
    if (document.type === 'aftale') agreements.push({ parsed, document });
    else if (document.type === 'opfølgning') followUps.push({ parsed, document });
    else if (!koncern.has(document.år.first)) koncern.set(document.år.first, { parsed, document });
  }
  return { value: { settings, agreements, koncern, followUps, incomplete }, diagnostics: identityClashes(sorted) };
}
