import canonicalize from 'canonicalize';
import { documentField, type Field, fieldAt, type LeafValue, meaningOf } from '../check/index.ts';
import { decimalText, isoDate, type LocalDate } from '../core/index.ts';
import type { MapNode, SourceNode } from '../load/index.ts';
import type { Period, ResolvedAgreement } from '../model/index.ts';
import { printedOf } from './printed.ts';

/** Canonical content: texts, truth values, lists and maps. No numbers, whose writing in JSON is a science of its own. */
export type Canonical = string | boolean | readonly Canonical[] | { readonly [key: string]: Canonical };

/** Top-level fields of an agreement that change without its content changing: where it is in its life, and who stands for its parties. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'status',
  'udgave',
  'godkendelse',
  'parter',
  'behandling',
  'opfølgning',
  'tillæg',
]);

/** Tables that are printed in another order than their own: by koncern.yaml, and by the year. */
const WITHOUT_ORDER: ReadonlySet<string> = new Set(['LokaleKoncernmål', 'LokaleSucceskriterier', 'BeløbEfterÅr']);

const CRITERIA: ReadonlySet<string> = new Set(['Succeskriterier', 'Koncernkriterier']);

/** What an agreement says, in one form only, however it was written: see docs/dokumentkode.md. */
function canonicalContent(agreement: ResolvedAgreement): Canonical {
  const { aftale, koncern } = printedOf(agreement);
  const content = recordOf(aftale, documentField('aftale'), agreement.period);
  const inside = Object.entries(content).filter(([key]) => !OUTSIDE.has(key));
  const { first, last } = agreement.period;
  return {
    aftale: { ...Object.fromEntries(inside), løbetid: { fra: isoDate(first), til: isoDate(last) } },
    ...(koncern === undefined ? {} : { koncern: recordOf(koncern, documentField('koncern'), agreement.period) }),
  };
}

/** The content as bytes, by the JSON Canonicalization Scheme (RFC 8785). */
export function canonicalBytes(agreement: ResolvedAgreement): Uint8Array {
  const text = canonicalize(canonicalContent(agreement));
  if (text === undefined) throw new Error('Canonical content is never undefined.');
  return new TextEncoder().encode(text);
}

/** The digest of an agreement, in lower-case hexadecimal; `sha256` is the world's. */
export function digest(agreement: ResolvedAgreement, sha256: (bytes: Uint8Array) => string): string {
  return sha256(canonicalBytes(agreement));
}

function canonicalOf(node: SourceNode, field: Field, period: Period): Canonical | undefined {
  switch (node.kind) {
    case 'scalar':
      return scalarOf(node.text, field);
    case 'list': {
      const { item } = field;
      return item === undefined ? undefined : node.items.flatMap((one) => canonicalOf(one, item, period) ?? []);
    }
    case 'map':
      return field.entries === undefined || WITHOUT_ORDER.has(field.name ?? '')
        ? recordOf(node, field, period)
        : tableOf(node, field, field.entries, period);
  }
}

/** Where a text stands for fields (`A: Alle kan læse`, `B: udgår`), it is written as fields. */
function scalarOf(text: string, field: Field): Canonical | undefined {
  const meaning = meaningOf(field, text);
  if (meaning === undefined) return undefined;
  const value = leafOf(meaning);
  if (field.fields === undefined) return value;
  return typeof value === 'string' && field.words?.includes(value) === true ? { [value]: true } : { tekst: value };
}

function recordOf(node: MapNode, field: Field, period: Period): Readonly<Record<string, Canonical>> {
  const entries = node.entries.flatMap(({ key, value }): [string, Canonical][] => {
    const below = fieldAt(field, [key]);
    const canonical = below === undefined ? undefined : canonicalOf(value, below, period);
    return canonical === undefined || isNothing(canonical) ? [] : [[key, canonical]];
  });
  return Object.fromEntries(entries);
}

/** A table whose order is printed: a list of its keys with what they stand for. */
function tableOf(node: MapNode, field: Field, entries: Field, period: Period): Canonical {
  return node.entries.flatMap(({ key, value }) => {
    const canonical = canonicalOf(value, entries, period);
    if (canonical === undefined) return [];
    return [[key, CRITERIA.has(field.name ?? '') ? withDeadline(canonical, period) : canonical]];
  });
}

/** A criterion without a day of its own is due when the agreement ends. */
function withDeadline(criterion: Canonical, { last }: Period): Canonical {
  if (!isRecord(criterion) || criterion['udgår'] === true) return criterion;
  const own = [criterion, criterion['måltal'], criterion['vurderes']].some(
    (part) => part !== undefined && isRecord(part) && (part['frist'] !== undefined || part['senest'] !== undefined),
  );
  return own ? criterion : { ...criterion, frist: isoDate(last) };
}

function isRecord(value: Canonical): value is { readonly [key: string]: Canonical } {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Nothing is the same as nothing written. */
function isNothing(value: Canonical): boolean {
  if (typeof value === 'object') return Object.keys(value).length === 0;
  return value === '';
}

function leafOf(value: LeafValue): string | boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textOf(value);
  if ('coefficient' in value) return decimalText(value);
  if ('nextYear' in value) return textOf(value.text);
  if ('day' in value) return isoDate(value);
  const { first, last, text } = value;
  return typeof first === 'number' || typeof last === 'number' ? textOf(text) : daysOf(first, last);
}

/** A deadline by its first and last day (ISO 8601), so that `2026-Q2` and `2. kvartal 2026` are alike. */
function daysOf(first: LocalDate, last: LocalDate): string {
  const [from, to] = [isoDate(first), isoDate(last)];
  return from === to ? to : `${from}/${to}`;
}

function textOf(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}
