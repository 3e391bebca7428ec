import type { Canonical } from './canonical.ts';

/** One thing that canonical content says otherwise than before. */
export interface Change {
  /** Keys from `aftale` or `koncern` down; entries of tables by their key, items of lists by their index. */
  readonly path: readonly string[];
  /** Undefined where it is new. */
  readonly before: Canonical | undefined;
  /** Undefined where it has fallen away. */
  readonly after: Canonical | undefined;
}

type Entry = readonly [key: string, value: Canonical];

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}

function isEntry(value: Canonical): value is Entry {
  return isList(value) && value.length === 2 && typeof value[0] === 'string';
}

/** What stands below a value by key or index; undefined for a text, a truth value and a list of such, which is read as one. */
function entriesOf(value: Canonical): readonly Entry[] | undefined {
  if (isList(value) && value.every((item) => typeof item !== 'object')) return undefined;
  if (isList(value)) return value.every(isEntry) ? value : value.map((item, index) => [String(index), item]);
  return typeof value === 'object' ? Object.entries(value) : undefined;
}

function isSame(a: Canonical, b: Canonical): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether what both have comes in another order. */
function isReordered(before: readonly Entry[], after: readonly Entry[]): boolean {
  const common = (entries: readonly Entry[], others: readonly Entry[]): string =>
    JSON.stringify(entries.map(([key]) => key).filter((key) => others.some(([other]) => other === key)));
  return common(before, after) !== common(after, before);
}

/** Everything that differs, path by path; empty only for the same content. */
export function changesBetween(before: Canonical, after: Canonical, path: readonly string[] = []): readonly Change[] {
  if (isSame(before, after)) return [];
  const [old, now] = [entriesOf(before), entriesOf(after)];
  if (old === undefined || now === undefined || isList(before) !== isList(after)) return [{ path, before, after }];
  const [was, is] = [new Map(old), new Map(now)];
  const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap((key): readonly Change[] => {
    const [one, other] = [was.get(key), is.get(key)];
    const at = [...path, key];
    return one === undefined || other === undefined
      ? [{ path: at, before: one, after: other }]
      : changesBetween(one, other, at);
  });
  // The order of a table is printed; that of fields says nothing.
  const isMoved = isList(before) && isReordered(old, now);
  return isMoved ? [...changes, { path, before, after }] : changes;
}

function isCanonical(value: unknown): value is Canonical {
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every(isCanonical);
}

/** Canonical content read back; undefined for anything else. */
export function readCanonical(bytes: Uint8Array): Canonical | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isCanonical(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
