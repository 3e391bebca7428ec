import {
  appendFileSync,
  chmodSync,
  closeSync,
  type Dirent,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Answer, DirectoryEntry, Failure } from '../../core/index.ts';
import { attempt } from './failure.ts';

/** Windows refuses to replace a file that Word holds open with any of these. */
const HELD_OPEN: Readonly<Record<string, Failure>> =
  process.platform === 'win32' ? { EPERM: 'busy', EACCES: 'busy', EBUSY: 'busy' } : {};

function kindOfEntry(entry: Dirent | Stats): DirectoryEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'directory';
  return entry.isFile() ? 'file' : 'other';
}

export function kindOf(path: string): DirectoryEntry['kind'] | 'missing' {
  const stats = attempt(path, () => lstatSync(path, { throwIfNoEntry: false }));
  return stats.ok && stats.value !== undefined ? kindOfEntry(stats.value) : 'missing';
}

export function realPath(path: string): Answer<string> {
  return attempt(path, () => realpathSync.native(path));
}

export function list(path: string): Answer<readonly DirectoryEntry[]> {
  return attempt(path, () =>
    readdirSync(path, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOfEntry(entry) })),
  );
}

export function read(path: string, limit: number): Answer<Uint8Array> {
  const stats = attempt(path, () => statSync(path));
  if (!stats.ok) return stats;
  // A pipe or a device may never end.
  if (!stats.value.isFile()) return { ok: false, failure: 'not-a-file', path };
  if (stats.value.size > limit) return { ok: false, failure: 'too-large', path };
  return attempt(path, () => new Uint8Array(readFileSync(path)));
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}

/** Numbers of signals (POSIX); a program that one of them ends says 128 and the number. */
const ENDINGS = { SIGINT: 2, SIGTERM: 15 } as const;

let waitsForSignals = false;

/**
 * From the first file on, Ctrl+C waits for the next turn of the outside, when what is being written stands whole: without a
 * listener the system ends us at once, and a temporary file stays behind.
 */
function waitForSignals(): void {
  if (waitsForSignals) return;
  waitsForSignals = true;
  for (const [signal, number] of Object.entries(ENDINGS)) process.once(signal, () => process.exit(128 + number));
}

let temporaryFiles = 0;

/** Our own temporary file: `.skole.pdf.4711-3.tmp`. */
const TEMPORARY = /^\..+\.\d+-\d+\.tmp$/;
/** Writing takes moments. On a drive of the network another machine may be at it, whose clock goes otherwise. */
const HOUR = 3_600_000;
const cleared = new Set<string>();

/** What a process left that was killed while it wrote. Whatever cannot be removed is only in the way of tidiness. */
function removeRemains(folder: string): void {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  const names = attempt(folder, () => readdirSync(folder));
  for (const name of names.ok ? names.value.filter((one) => TEMPORARY.test(one)) : []) {
    const path = join(folder, name);
    attempt(path, () => {
      const stats = lstatSync(path);
      if (stats.isFile() && Date.now() - stats.mtimeMs > HOUR) rmSync(path);
    });
  }
}

/** Writes beside the target under a name that nobody else has; `wx` follows no link that someone laid there. */
function writeBeside(path: string, bytes: Uint8Array): string {
  waitForSignals();
  removeRemains(dirname(path));
  temporaryFiles += 1;
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${temporaryFiles}.tmp`);
  const file = openSync(temporary, 'wx', 0o666);
  try {
    writeAll(file, bytes);
    fsyncSync(file);
  } catch (error) {
    closeSync(file);
    rmSync(temporary, { force: true });
    throw error;
  }
  closeSync(file);
  return temporary;
}

/** One level at a time, because `recursive` of Node tries for ever where a system refuses with ENOENT, as /proc does. */
function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = path; statSync(at, { throwIfNoEntry: false }) === undefined && dirname(at) !== at; at = dirname(at))
    missing.push(at);
  for (const folder of missing.reverse()) {
    const made = attempt(folder, () => mkdirSync(folder));
    // Another program may have made it in the meantime.
    if (!made.ok && kindOf(folder) !== 'directory') mkdirSync(folder);
  }
}

function place(path: string, bytes: Uint8Array, settle: (temporary: string) => void): Answer<undefined> {
  const folder = attempt(path, () => makeFolder(dirname(path)));
  if (!folder.ok) return folder;
  const temporary = attempt(path, () => writeBeside(path, bytes));
  if (!temporary.ok) return temporary;
  const settled = attempt(path, () => settle(temporary.value), HELD_OPEN);
  attempt(path, () => rmSync(temporary.value, { force: true }));
  return settled.ok ? { ok: true, value: undefined } : settled;
}

const PERMISSIONS = 0o7777;

/** A file that is replaced may be read and written by those who could before. */
function keepMode(path: string, temporary: string): void {
  const before = statSync(path, { throwIfNoEntry: false });
  // Some file systems know no permissions.
  if (before !== undefined) attempt(temporary, () => chmodSync(temporary, before.mode & PERMISSIONS));
}

export function write(path: string, bytes: Uint8Array): Answer<undefined> {
  // Renaming over a folder fails with different codes on each system.
  if (kindOf(path) === 'directory') return { ok: false, failure: 'not-a-file', path };
  return place(path, bytes, (temporary) => {
    keepMode(path, temporary);
    renameSync(temporary, path);
  });
}

/** Compared when the new file lies ready: between the look and the renaming there is no time for a person. */
export function replace(path: string, before: Uint8Array, bytes: Uint8Array): Answer<undefined> {
  let hasChanged = false;
  const written = place(path, bytes, (temporary) => {
    hasChanged = Buffer.compare(readFileSync(path), before) !== 0;
    if (hasChanged) return;
    keepMode(path, temporary);
    renameSync(temporary, path);
  });
  return hasChanged ? { ok: false, failure: 'changed', path } : written;
}

export function create(path: string, bytes: Uint8Array): Answer<undefined> {
  if (kindOf(path) !== 'missing') return { ok: false, failure: 'exists', path };
  // A link, unlike a renaming, never replaces what came there in the meantime; some file systems know no links.
  return place(path, bytes, (temporary) => {
    const linked = attempt(path, () => linkSync(temporary, path));
    if (linked.ok) return;
    if (linked.failure === 'exists') linkSync(temporary, path);
    else renameSync(temporary, path);
  });
}

export function append(path: string, bytes: Uint8Array): Answer<undefined> {
  return attempt(path, () => {
    appendFileSync(path, bytes);
    return undefined;
  });
}

export function remove(path: string): Answer<undefined> {
  return attempt(path, () => {
    rmSync(path);
    return undefined;
  });
}
