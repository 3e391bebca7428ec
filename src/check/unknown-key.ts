import type { Words } from '../core/index.ts';
import { type Field, fieldAt, INTERNAL_NOTE, type KeyForm } from './field.ts';
import { proposedId, proposedLetter, proposedNumber } from './leaf.ts';
import { nearest } from './word.ts';
import { quoted, someOf, write } from './words.ts';

interface Advice {
  readonly message: Words;
  readonly hint: Words;
  /** The key that must have been meant, where it is free. */
  readonly instead?: string;
}

/** The keys beside a key, itself among them. */
export type Siblings = ReadonlyMap<string, unknown>;

/** The key that a misspelt one stands for, among those that are not there already; undefined when none is near. */
export function keyMeant(field: Field | undefined, key: string, siblings: Siblings): string | undefined {
  const free = Object.keys(field?.fields ?? {}).filter((name) => !siblings.has(name));
  return nearest(key, [...free, INTERNAL_NOTE]);
}

/** What to say of a key that no field has. */
export function unknownField(document: Field, parent: readonly string[], key: string, siblings: Siblings): Advice {
  const field = fieldAt(document, parent);
  const fields = field?.fields ?? {};
  const known = Object.keys(fields);
  const free = known.filter((name) => !siblings.has(name));
  const taken = known.filter((name) => siblings.has(name));
  const near = keyMeant(field, key, siblings) ?? nearest(key, taken);
  const unknown = { da: `Ukendt felt ${quoted(key)}.`, en: `Unknown field ${quoted(key)}.` };
  if (near !== undefined) {
    return {
      message: { da: `${unknown.da} Mente du \`${near}\`?`, en: `${unknown.en} Did you mean \`${near}\`?` },
      hint: siblings.has(near)
        ? {
            da: `\`${near}\` står her allerede. Fjern det ene af de to felter.`,
            en: `\`${near}\` is already here. Remove one of the two fields.`,
          }
        : write(`${near}:`),
      ...(siblings.has(near) ? {} : { instead: near }),
    };
  }
  const home = elsewhere(document, parent, fields, key);
  if (home !== undefined) return { message: unknown, hint: home };
  const list = someOf(free.length > 0 ? free : known);
  return {
    message: unknown,
    hint: {
      da: `Her kan stå ${list.da}. Skal teksten kun bruges internt, så skriv den i \`${INTERNAL_NOTE}\`.`,
      en: `Here may stand ${list.en}. If the text is for internal use only, write it in \`${INTERNAL_NOTE}\`.`,
    },
  };
}

/** Keys are often right but one level too high or too deep. */
function elsewhere(
  document: Field,
  parent: readonly string[],
  fields: Readonly<Record<string, Field>>,
  key: string,
): Words | undefined {
  const below = Object.entries(fields).find(
    ([, field]) => field.fields !== undefined && Object.hasOwn(field.fields, key),
  );
  if (below !== undefined) {
    return {
      da: `\`${key}\` hører til under \`${below[0]}\`. Flyt det derned.`,
      en: `\`${key}\` belongs below \`${below[0]}\`. Move it there.`,
    };
  }
  for (let depth = parent.length - 1; depth >= 0; depth -= 1) {
    const above = fieldAt(document, parent.slice(0, depth))?.fields;
    if (above === undefined || !Object.hasOwn(above, key)) continue;
    const neighbour = parent[depth] ?? '';
    return {
      da: `\`${key}\` hører til længere ude, ved siden af \`${neighbour}\`. Fjern nogle af mellemrummene foran.`,
      en: `\`${key}\` belongs further out, beside \`${neighbour}\`. Take away some of the spaces before it.`,
    };
  }
  return undefined;
}

const FORMS: Readonly<Record<KeyForm, Words>> = {
  bogstav: {
    da: 'Der skal stå store bogstaver: `A:`, `B:` og så videre.',
    en: 'Capital letters belong here: `A:`, `B:` and so on.',
  },
  nummer: { da: 'Der skal stå numre: `1:`, `2:` og så videre.', en: 'Numbers belong here: `1:`, `2:` and so on.' },
  id: {
    da: 'Et id begynder med et bogstav og har kun bogstaver, tal og bindestreger.',
    en: 'An id begins with a letter and has letters, digits and hyphens only.',
  },
  år: { da: 'Der skal stå årstal med fire cifre.', en: 'Years of four digits belong here.' },
  mappe: {
    da: 'Der skal stå en mappe med `/` mellem leddene, set fra aftale.yaml.',
    en: 'A folder belongs here, with `/` between its parts, as seen from aftale.yaml.',
  },
};

/** The key that can only have been meant, as `B` by `b)`. */
const MEANT: Readonly<Record<KeyForm, (key: string) => string | undefined>> = {
  bogstav: proposedLetter,
  nummer: (key) => (/^(?:nr\.? ?)?0*[1-9]\d*[.):]?$/i.test(key) ? proposedNumber(key) : undefined),
  id: () => undefined,
  år: () => undefined,
  mappe: () => undefined,
};

const PROPOSALS: Readonly<Record<KeyForm, (key: string) => string>> = {
  bogstav: (key) => proposedLetter(key) ?? 'A',
  nummer: (key) => proposedNumber(key) ?? '1',
  id: (key) => proposedId(key).replace(/^[0-9-]+/, '') || 'jordsalg',
  år: (key) => /(?:19|20)\d{2}/.exec(key)?.[0] ?? '2026',
  mappe: (key) => key.replaceAll('\\', '/').replace(/^\/+/, '') || 'agreements/2025',
};

/** What to say of a key that a table cannot have. */
export function unfitKey(form: KeyForm, title: string, key: string, siblings: Siblings): Advice {
  const meant = MEANT[form](key);
  return {
    message: {
      da: `${quoted(key)} kan ikke stå under ${title}. ${FORMS[form].da}`,
      en: `${quoted(key)} cannot stand below ${title}. ${FORMS[form].en}`,
    },
    hint: write(`${PROPOSALS[form](key)}:`),
    ...(meant === undefined || siblings.has(meant) ? {} : { instead: meant }),
  };
}
