/** What aftale.lock says of one approved agreement. */
export interface LockLine {
  /** As in the names of folders: `2026`, `2025-26`. */
  readonly year: string;
  readonly id: string;
  /** `1.0`, `1.1`; a tillæg counts the last number up. */
  readonly version: string;
  /** Day of the approval, ISO 8601. */
  readonly date: string;
  /** SHA-256 of the canonical content, in lower-case hexadecimal. */
  readonly digest: string;
  /** Version of the program that wrote the line. */
  readonly program: string;
  /** First digits of the digest of the templates. */
  readonly templates: string;
}

/** A line of aftale.lock as it was read, with its number from 1. */
export interface ReadLine extends LockLine {
  readonly line: number;
}

export type LockFault = 'merge-marker' | 'unreadable' | 'twice';

export interface Lock {
  /** Of two lines for one agreement the later version; git's union merge may leave the older one behind. */
  readonly lines: readonly ReadLine[];
  readonly faults: readonly { readonly line: number; readonly fault: LockFault }[];
}

/** Said in the file itself: it is the first that someone sees who opens it. */
const HEAD = `# Skrives af aftale approve og rettes ikke i hånden. Hver linje er en godkendt aftale:
# år, id, version, dato, fingeraftryk, programmets version, skabelonernes fingeraftryk
`;
const LINE =
  /^(?<year>\d{4}(?:-\d{2,4})?) (?<id>[\p{L}\d-]+) (?<version>\d+(?:\.\d+)*) (?<date>\d{4}-\d{2}-\d{2}) (?<digest>[0-9a-f]{64}) (?<program>\S+) (?<templates>[0-9a-f]{12})$/u;
const MERGE_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})/;

/** Which agreement a line or an agreement is, by id and first year: `2025/26` may also be written `2025-2026`. */
export function lockKey({ year, id }: Pick<LockLine, 'year' | 'id'>): string {
  return `${year.slice(0, 4)} ${id}`;
}

function lineOf(text: string, line: number): ReadLine | undefined {
  const { year, id, version, date, digest, program, templates } = LINE.exec(text)?.groups ?? {};
  if (year === undefined || id === undefined || version === undefined || date === undefined) return undefined;
  if (digest === undefined || program === undefined || templates === undefined) return undefined;
  return { year, id, version, date, digest, program, templates, line };
}

/** Number by number, as `1.10` comes after `1.9`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const most = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let index = 0; index < most; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Reads aftale.lock; what cannot be read is a fault with its line, and the other lines count. */
export function readLock(text: string): Lock {
  const faults: { line: number; fault: LockFault }[] = [];
  const byKey = new Map<string, ReadLine>();
  for (const [index, raw] of text.split('\n').entries()) {
    const [line, written] = [index + 1, raw.trim().normalize('NFC')];
    if (written === '' || written.startsWith('#')) continue;
    if (MERGE_MARKER.test(written)) {
      faults.push({ line, fault: 'merge-marker' });
      continue;
    }
    const read = lineOf(written, line);
    if (read === undefined) {
      faults.push({ line, fault: 'unreadable' });
      continue;
    }
    const known = byKey.get(lockKey(read));
    const order = known === undefined ? 1 : compareVersions(read.version, known.version);
    if (known !== undefined && order === 0 && known.digest !== read.digest) faults.push({ line, fault: 'twice' });
    if (order > 0) byKey.set(lockKey(read), read);
  }
  return { lines: [...byKey.values()], faults };
}

/** The text of aftale.lock with one agreement's line in it: sorted, so that two branches write the same file. */
export function lockWith({ lines }: Pick<Lock, 'lines'>, added: LockLine): string {
  const others = lines.filter((line) => lockKey(line) !== lockKey(added));
  const texts = [...others, added].map(
    ({ year, id, version, date, digest, program, templates }) =>
      `${year} ${id} ${version} ${date} ${digest} ${program} ${templates}\n`,
  );
  return HEAD + texts.sort().join('');
}
