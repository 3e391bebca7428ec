import type { Words } from '../core/index.ts';
import { load } from '../load/index.ts';
import type { Table } from '../sheets/index.ts';
import { closest, fold } from '../text/index.ts';
import { cellText } from './cells.ts';

/** What a column of measurements may be. */
export type ColumnKey = 'enhed' | 'indsats' | 'succeskriterium' | 'dato' | 'værdi' | 'kilde';

/** Headings by which a column is known, in Danish and English. */
const HEADINGS: Readonly<Record<ColumnKey, readonly string[]>> = {
  enhed: ['enhed', 'aftale', 'unit'],
  indsats: ['indsats', 'indsatsområde', 'effort'],
  succeskriterium: ['succeskriterium', 'kriterium', 'criterion'],
  dato: ['dato', 'måledato', 'date'],
  værdi: ['værdi', 'målt', 'måling', 'value'],
  kilde: ['kilde', 'source'],
};

const KEYS: readonly ColumnKey[] = ['enhed', 'indsats', 'succeskriterium', 'dato', 'værdi', 'kilde'];

/** Other headings for columns, as a file from another system has them. */
export type Mapping = Partial<Readonly<Record<ColumnKey, string>>>;

/** Where each column stands, from 0, and below which row the measurements begin. */
export type Columns = Readonly<Record<Exclude<ColumnKey, 'kilde'>, number>> & {
  readonly kilde: number | undefined;
  readonly head: number;
};

function isKey(key: string): key is ColumnKey {
  return KEYS.some((one) => one === key);
}

/** A file of lines `enhed: Afdeling`; words for what is wrong with it. */
export function readMapping(
  path: string,
  bytes: Uint8Array,
): { readonly mapping: Mapping } | { readonly refusal: Words } {
  const { value, diagnostics } = load(path, bytes);
  const [first] = diagnostics.filter(({ severity }) => severity === 'error');
  if (first !== undefined) return { refusal: first.message };
  const root = value?.root;
  if (root?.kind !== 'map') return refusedMapping('Der står intet.', 'It is empty.');
  const mapping: Partial<Record<ColumnKey, string>> = {};
  for (const { key, value: heading } of root.entries) {
    if (!isKey(key)) {
      const meant = closest(key, KEYS);
      const asked = meant === undefined ? '' : ` Mente du \`${meant}\`?`;
      return refusedMapping(`Ukendt felt \`${key}\`.${asked}`, `Unknown key \`${key}\`.`);
    }
    if (heading.kind !== 'scalar' || heading.text.trim() === '') {
      return refusedMapping(
        `Skriv kolonnens overskrift efter \`${key}:\`.`,
        `Write the heading of the column behind \`${key}:\`.`,
      );
    }
    mapping[key] = heading.text;
  }
  return { mapping };
}

function refusedMapping(da: string, en: string): { readonly refusal: Words } {
  const like = 'enhed: Afdeling';
  return {
    refusal: { da: `${da} Filen har linjer som \`${like}\`.`, en: `${en} The file has lines like \`${like}\`.` },
  };
}

/** The columns of a table by the headings in its first row with anything in it; words for what is not clear. */
export function columnsIn(
  { rows }: Table,
  mapping: Mapping,
): { readonly columns: Columns } | { readonly refusal: Words } {
  const head = rows.findIndex((row) => row.some((cell) => cell !== undefined));
  const headings = (rows[head] ?? []).map((cell) => fold(cellText(cell)));
  const placesOf = (key: ColumnKey): readonly number[] => {
    const known = mapping[key] === undefined ? HEADINGS[key] : [mapping[key]];
    const names = known.map(fold);
    return headings.flatMap((heading, column) => (names.includes(heading) ? [column] : []));
  };
  const twice = KEYS.find((key) => placesOf(key).length > 1);
  const named = (key: ColumnKey): string => mapping[key] ?? key;
  if (twice !== undefined) {
    const heading = named(twice);
    return {
      refusal: {
        da: `Kolonnen \`${heading}\` er der flere gange. Slet den ene, eller giv den en anden overskrift.`,
        en: `The column \`${heading}\` is there several times. Delete one, or give it another heading.`,
      },
    };
  }
  const place = (key: ColumnKey): number => placesOf(key)[0] ?? -1;
  const missing = KEYS.filter((key) => (key !== 'kilde' || mapping.kilde !== undefined) && place(key) === -1);
  if (missing.length > 0) {
    const list = missing.map((key) => `\`${named(key)}\``).join(', ');
    return {
      refusal: {
        da: `Første række har ikke overskriften ${list}. Skriv den, eller brug --mapping.`,
        en: `The first row lacks the heading ${list}. Write it, or use --mapping.`,
      },
    };
  }
  const kilde = placesOf('kilde')[0];
  return {
    columns: {
      head,
      enhed: place('enhed'),
      indsats: place('indsats'),
      succeskriterium: place('succeskriterium'),
      dato: place('dato'),
      værdi: place('værdi'),
      kilde,
    },
  };
}
