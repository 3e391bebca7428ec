/** How the text of a value is read; the `format` of its definition in schemas/felter.schema.json. */
export type Format =
  | 'tekst'
  | 'linjer'
  | 'markdown'
  | 'tal'
  | 'beløb'
  | 'heltal'
  | 'dato'
  | 'frist'
  | 'dag-på-året'
  | 'aftaleår'
  | 'ja-nej'
  | 'enhed'
  | 'id'
  | 'bogstav'
  | 'nummer'
  | 'sti'
  | 'netadresse'
  | 'farve';

/** What the keys of a table are: `A`, `1`, `jordsalg`, `2026`, `agreements/2025`. */
export type KeyForm = 'bogstav' | 'nummer' | 'id' | 'år' | 'mappe';

/**
 * What may stand at one place of a document, generated from the schemas. The alternatives of a place are told apart by
 * their YAML shape alone: a text is read by `words` and `format`, a list by `item`, a map by `fields` or `entries`.
 */
export interface Field {
  /** The Danish name that people are shown. */
  readonly title: string;
  /** The definition in the schemas, and with it the type in TypeScript; undefined for what has no name of its own. */
  readonly name?: string;
  /** The texts that have a meaning of their own (`ingen`, `udgår`); with no `format` beside them they are the only ones. */
  readonly words?: readonly string[];
  readonly format?: Format;
  readonly item?: Field;
  /** The keys that may not be missing or empty, even in a draft. */
  readonly required?: readonly string[];
  readonly fields?: Readonly<Record<string, Field>>;
  /** What stands under every key of a table such as `succeskriterier`. */
  readonly entries?: Field;
  readonly keys?: KeyForm;
}

/** The keys of a table by their form; the same patterns as in the schemas, where editors read them. */
export const KEY_PATTERNS: Readonly<Record<KeyForm, RegExp>> = {
  bogstav: /^[A-Z]{1,2}$/,
  nummer: /^[1-9][0-9]*$/,
  id: /^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$/,
  år: /^(19|20)[0-9]{2}$/,
  mappe: /^[^/\\]+([/][^/\\]+)*[/]?$/,
};

/** The key that is allowed on every map and kept out of every value. */
export const INTERNAL_NOTE = 'intern_note';

/** The field one step down, by key or by index; undefined where the schema knows none, and for internal notes. */
export function fieldBelow(field: Field, step: string): Field | undefined {
  if (step === INTERNAL_NOTE) return undefined;
  if (field.fields !== undefined && Object.hasOwn(field.fields, step)) return field.fields[step];
  if (field.keys !== undefined && KEY_PATTERNS[field.keys].test(step)) return field.entries;
  return /^\d+$/.test(step) ? field.item : undefined;
}

/** The field at a path from a document's root; undefined where the schema knows none. */
export function fieldAt(document: Field, path: readonly string[]): Field | undefined {
  return path.reduce<Field | undefined>((field, step) => field && fieldBelow(field, step), document);
}
