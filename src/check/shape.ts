import type { Diagnostic } from '../core/index.ts';
import {
  entriesByKey,
  type MapEntry,
  nodeAt,
  type ParsedFile,
  type Path,
  plainValue,
  type SourceNode,
} from '../load/index.ts';
import { expectedIn, foundIn, remedyFor } from './expected.ts';
import { type Field, fieldAt, fieldBelow } from './field.ts';
import type { ShapeError, ShapeValidator } from './generated/validators.js';
import { problem } from './problem.ts';
import { keyMeant, unfitKey, unknownField } from './unknown-key.ts';
import { quoted } from './words.ts';

/** Finds what is missing, unknown or of a wrong shape; the meaning of the texts is not looked at. */
export function shapeProblems(
  parsed: ParsedFile,
  root: SourceNode,
  document: Field,
  validate: ShapeValidator,
): readonly Diagnostic[] {
  if (validate(plainValue(root))) return [];
  const place: Place = { parsed, root, document };
  return (validate.errors ?? []).map((error) => problemOf(place, error)).filter((found) => found !== undefined);
}

interface Place {
  readonly parsed: ParsedFile;
  readonly root: SourceNode;
  readonly document: Field;
}

function problemOf(place: Place, error: ShapeError): Diagnostic | undefined {
  const path = stepsOf(error.instancePath);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(place, path, String(error.params['additionalProperty']));
    case 'required':
      return missingKey(place, path, String(error.params['missingProperty']));
    case 'type':
      return wrongShape(place, path);
    default:
      // `if` only says that one of its branches failed, and the branch has said so itself.
      return undefined;
  }
}

function stepsOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function unknownKey(place: Place, parent: Path, key: string): Diagnostic {
  const { parsed, document } = place;
  const siblings = siblingsAt(place, parent);
  const path = [...parent, key];
  const at = siblings.get(key)?.keySpan ?? 'key';
  const field = fieldAt(document, parent);
  return field?.keys === undefined
    ? problem(parsed, { rule: 'felt-ukendt', path, at, ...unknownField(document, parent, key, siblings) })
    : problem(parsed, { rule: 'felt-forkert-nøgle', path, at, ...unfitKey(field.keys, field.title, key, siblings) });
}

function siblingsAt({ root }: Place, parent: Path): ReadonlyMap<string, MapEntry> {
  const node = nodeAt(root, parent);
  return node?.kind === 'map' ? entriesByKey(node) : new Map();
}

/** A key that is misspelt is unknown already, and need not be missing as well. */
function missingKey(place: Place, parent: Path, key: string): Diagnostic | undefined {
  const siblings = siblingsAt(place, parent);
  const field = fieldAt(place.document, parent);
  const strangers = [...siblings.keys()].filter((name) => field !== undefined && fieldBelow(field, name) === undefined);
  if (strangers.some((name) => keyMeant(field, name, siblings) === key)) return undefined;
  return missing(place, [...parent, key]);
}

function missing({ parsed, root, document }: Place, path: Path): Diagnostic {
  const key = path.at(-1) ?? '';
  const empty = nodeAt(root, path) !== undefined;
  const field = fieldAt(document, path);
  const what = field === undefined ? { da: 'en tekst', en: 'a text' } : expectedIn(field);
  return problem(parsed, {
    rule: 'felt-mangler',
    path,
    at: 'key',
    message: empty
      ? {
          da: `Feltet ${quoted(key)} er tomt, og det skal altid udfyldes.`,
          en: `The field ${quoted(key)} is empty, and it is always needed.`,
        }
      : {
          da: `Feltet ${quoted(key)} mangler, og det skal altid være der.`,
          en: `The field ${quoted(key)} is missing, and it is always needed.`,
        },
    hint: {
      da: `Skriv \`${key}:\` og ${what.da} efter kolonet.`,
      en: `Write \`${key}:\` and ${what.en} after the colon.`,
    },
  });
}

function wrongShape(place: Place, path: Path): Diagnostic {
  const { parsed, root, document } = place;
  const node = nodeAt(root, path);
  const field = fieldAt(document, path);
  if (node === undefined || field === undefined || (node.kind === 'scalar' && node.style === 'empty')) {
    return missing(place, path);
  }
  const expected = expectedIn(field);
  const found = foundIn(node);
  const key = path.at(-1) ?? '';
  return problem(parsed, {
    rule: 'felt-forkert-type',
    path,
    at: 'value',
    message: {
      da: `${field.title}: her skal stå ${expected.da}, men der står ${found.da}.`,
      en: `${quoted(key)} must be ${expected.en}, but here stands ${found.en}.`,
    },
    hint: remedyFor(field, node, key),
  });
}
