import type { Outcome, Words } from '../core/index.ts';
import type { MapNode, ParsedFile } from '../load/index.ts';
import type { Document } from './document.ts';
import type { Field } from './field.ts';
import { problem } from './problem.ts';
import type { CheckRuleName } from './rules.ts';
import { nearest, wordMeant } from './word.ts';
import { eitherOf, quoted, write } from './words.ts';

/** The kinds of document in the order in which people are told of them. */
const kinds: readonly Document['type'][] = ['aftale', 'koncern', 'opfølgning'];

/** And the one that nobody writes by hand. */
const readableKinds: readonly Document['type'][] = [...kinds, 'kildepakke'];

/** Kinds that a later version of the program reads. */
const laterKinds = ['fagområde', 'referat', 'samarbejdsaftale', 'implementeringsplan', 'målkatalog'];

interface Found {
  readonly type: Document['type'];
  readonly root: MapNode;
}

/** The kind of a document by its `type`; never guessed, but proposed from the fields that it has. */
export function findKind(parsed: ParsedFile, fields: Readonly<Record<Document['type'], Field>>): Outcome<Found> {
  const { root } = parsed;
  if (root === undefined)
    return refusal(parsed, { da: 'Filen er tom.', en: 'The file is empty.' }, write('type: aftale'));
  if (root.kind !== 'map') {
    return refusal(
      parsed,
      {
        da: 'Filen består ikke af felter, fx `titel: Biblioteket`.',
        en: 'The file does not consist of fields such as `titel: Biblioteket`.',
      },
      { da: 'Begynd filen med `type: aftale`.', en: 'Begin the file with `type: aftale`.' },
    );
  }
  const entry = root.entries.find(({ key }) => key === 'type');
  if (entry === undefined || entry.value.kind !== 'scalar' || entry.value.style === 'empty') {
    return refusal(
      parsed,
      {
        da: 'Filen siger ikke, hvad den er. Feltet `type` mangler.',
        en: 'The file does not say what it is. The field `type` is missing.',
      },
      write(`type: ${mostLikely(root, fields)}`),
    );
  }
  const { text } = entry.value;
  const type = readableKinds.find((kind) => wordMeant(text, [kind]) !== undefined);
  return type === undefined ? unknownKind(parsed, text) : { value: { type, root }, diagnostics: [] };
}

/** The kind that has most of the file's fields. */
function mostLikely(root: MapNode, fields: Readonly<Record<Document['type'], Field>>): Document['type'] {
  const score = (kind: Document['type']): number =>
    root.entries.filter(({ key }) => Object.hasOwn(fields[kind].fields ?? {}, key)).length;
  return kinds.reduce((best, kind) => (score(kind) > score(best) ? kind : best));
}

function unknownKind(parsed: ParsedFile, text: string): Outcome<Found> {
  const list = eitherOf(kinds);
  const hint = { da: `Skriv ${list.da} efter \`type:\`.`, en: `Write ${list.en} after \`type:\`.` };
  if (wordMeant(text, laterKinds) !== undefined) {
    return refusal(
      parsed,
      {
        da: `Programmet kan endnu ikke læse filer af typen ${quoted(text)} og springer filen over.`,
        en: `The program cannot yet read files of the type ${quoted(text)} and skips this one.`,
      },
      {
        da: 'Filen kan blive liggende. Kun det, som aldrig må stå i git, bliver kontrolleret.',
        en: 'The file may stay where it is. Only what may never be in git is checked.',
      },
      'felt-dokumenttype-senere',
    );
  }
  const near = nearest(text, kinds);
  const unknown = { da: `Ukendt type ${quoted(text)}.`, en: `Unknown type ${quoted(text)}.` };
  return refusal(
    parsed,
    near === undefined
      ? unknown
      : { da: `${unknown.da} Mente du \`${near}\`?`, en: `${unknown.en} Did you mean \`${near}\`?` },
    hint,
  );
}

function refusal(
  parsed: ParsedFile,
  message: Words,
  hint: Words,
  rule: CheckRuleName = 'felt-dokumenttype',
): Outcome<Found> {
  const found = problem(parsed, { rule, path: ['type'], at: 'value', message, hint });
  return { value: undefined, diagnostics: [found] };
}
