import type { Diagnostic, Outcome } from '../core/index.ts';
import type { ParsedFile, SourceNode } from '../load/index.ts';
import { decode, type Value } from './decode.ts';
import type { Document, Kind } from './document.ts';
import { type Field, type Format, fieldAt } from './field.ts';
import * as fields from './generated/fields.ts';
import type { Indstillinger } from './generated/types.ts';
import {
  type ShapeValidator,
  shapeOfAftale,
  shapeOfIndstillinger,
  shapeOfKildepakke,
  shapeOfKoncern,
  shapeOfOpfoelgning,
} from './generated/validators.js';
import { findKind } from './kind.ts';
import { shapeProblems } from './shape.ts';

const DOCUMENTS: Readonly<Record<Kind, Field>> = {
  aftale: fields.Aftale,
  koncern: fields.Koncern,
  opfølgning: fields.Opfølgning,
  kildepakke: fields.Kildepakke,
};

const SHAPES: Readonly<Record<Kind, ShapeValidator>> = {
  aftale: shapeOfAftale,
  koncern: shapeOfKoncern,
  opfølgning: shapeOfOpfoelgning,
  kildepakke: shapeOfKildepakke,
};

/**
 * Checks a document against the schema that its `type` names, and gives its texts their meaning. With problems in single
 * fields there is a value without those fields; when something is missing that is always needed there is none.
 */
export function check(parsed: ParsedFile): Outcome<Document> {
  const { value: kind, diagnostics } = findKind(parsed, DOCUMENTS);
  if (kind === undefined) return { value: undefined, diagnostics };
  const outcome = checked(parsed, kind.root, DOCUMENTS[kind.type], SHAPES[kind.type]);
  // The decoder works by fields that are generated from the same schema as the type.
  return { value: outcome.value as Document | undefined, diagnostics: outcome.diagnostics };
}

/** Checks aftale.yaml, which has no `type`; an empty file is right, because everything in it has a default. */
export function checkSettings(parsed: ParsedFile): Outcome<Indstillinger> {
  const { root } = parsed;
  if (root === undefined || (root.kind === 'scalar' && root.style === 'empty')) return { value: {}, diagnostics: [] };
  const outcome = checked(parsed, root, fields.Indstillinger, shapeOfIndstillinger);
  return { value: outcome.value as Indstillinger | undefined, diagnostics: outcome.diagnostics };
}

function checked(parsed: ParsedFile, root: SourceNode, document: Field, validate: ShapeValidator): Outcome<Value> {
  const shape = shapeProblems(parsed, root, document, validate);
  const { value, incomplete, diagnostics } = decode(parsed, root, document);
  return { value: incomplete ? undefined : value, diagnostics: [...shape, ...diagnostics].sort(inFileOrder) };
}

function inFileOrder(a: Diagnostic, b: Diagnostic): number {
  return a.span.start - b.span.start;
}

/** What a document of this kind may hold, as a tree from its root; `settings` is aftale.yaml. */
export function documentField(kind: Kind | 'indstillinger'): Field {
  return kind === 'indstillinger' ? fields.Indstillinger : DOCUMENTS[kind];
}

/** How the text at a path is read (`markdown`, `beløb` …); undefined for lists, maps, words and what the schema does not know. */
export function fieldFormat(kind: Kind | 'indstillinger', path: readonly string[]): Format | undefined {
  return fieldAt(documentField(kind), path)?.format;
}
