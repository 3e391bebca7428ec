import {
  type Answer,
  type DirectoryEntry,
  dayNumber,
  type Failure,
  type GitAnswer,
  type LocalDate,
  type Machine,
  type Message,
  type Moment,
  type Terminal,
  type World,
} from '../../core/index.ts';

/** A file's text or bytes, or where a symbolic link leads. */
export type MemoryFile = string | Uint8Array | { readonly link: string };

export interface MemoryOptions {
  /** Absolute paths with `/`. */
  readonly files: Readonly<Record<string, MemoryFile>>;
  /** `/` unless given. */
  readonly cwd?: string;
  readonly today?: LocalDate;
  /** Minutes after midnight of that day, in Greenwich; noon unless given. */
  readonly minutes?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** A terminal of this width; no terminal unless given. */
  readonly columns?: number;
  readonly machine?: Machine;
  /** What git answers to its words, joined by spaces; to other words it complains. There is no git unless given. */
  readonly git?: Readonly<Record<string, string>>;
  /** What comes on standard input. */
  readonly input?: Uint8Array;
  /** What a person types, question by question; nobody sits there unless given. */
  readonly answers?: readonly string[];
  /** Services by address: what they answer to bytes that are sent there. */
  readonly services?: Readonly<Record<string, (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>>>;
  /** Other programs by command line: what they make of their input; a program that fails makes nothing. */
  readonly programs?: Readonly<
    Record<string, (input: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer> | undefined>>
  >;
  /** Paths that refuse to be read or written, and why. */
  readonly failures?: Readonly<Record<string, Failure>>;
  /** The program's own files and its digest; those of the real world, from `world/node`. */
  readonly package: Pick<World, 'asset' | 'assets' | 'digest'>;
}

/** A world that is a value: for tests, and for building documents from memory. */
export interface MemoryWorld extends World {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly written: { readonly stdout: string; readonly stderr: string };
}

function normalised(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

function resolved(cwd: string, parts: readonly string[]): string {
  return normalised(parts.reduce((path, part) => (part.startsWith('/') ? part : `${path}/${part}`), cwd));
}

function relativePath(from: string, to: string): string {
  const start = normalised(from).split('/').filter(Boolean);
  const end = normalised(to).split('/').filter(Boolean);
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/').normalize('NFC');
}

function refused(
  failure: Failure,
  path: string,
): { readonly ok: false; readonly failure: Failure; readonly path: string } {
  return { ok: false, failure, path };
}

function gitAnswer(git: MemoryOptions['git'], words: readonly string[]): GitAnswer | undefined {
  if (git === undefined) return undefined;
  const text = git[words.join(' ')];
  return { code: text === undefined ? 1 : 0, text: text ?? '', complaint: '' };
}

const SOME_MACHINE: Machine = { node: '20.20.0', system: 'other', program: '/program' };

const FIRST_DAY = dayNumber({ year: 1970, month: 1, day: 1 });

function moment(day: LocalDate, minutes: number): Moment {
  const epoch = (dayNumber(day) - FIRST_DAY) * 86_400_000 + minutes * 60_000;
  return { day, hour: Math.floor(minutes / 60), minute: minutes % 60, second: 0, offset: 0, epoch };
}

export function memoryWorld(options: MemoryOptions): MemoryWorld {
  const cwd = options.cwd ?? '/';
  const files = new Map<string, Uint8Array>();
  const links = new Map<string, string>();
  for (const [path, content] of Object.entries(options.files)) {
    if (typeof content === 'string') files.set(normalised(path), new TextEncoder().encode(content));
    else if (content instanceof Uint8Array) files.set(normalised(path), content);
    else links.set(normalised(path), content.link);
  }

  const written = { stdout: '', stderr: '' };
  const terminal = (name: 'stdout' | 'stderr'): Terminal => ({
    columns: options.columns,
    interactive: options.columns !== undefined,
    write: (text) => {
      written[name] += text;
    },
  });

  const today = options.today ?? { year: 2026, month: 1, day: 1 };
  const answers = [...(options.answers ?? [])];
  const ask = (question: string): Promise<string | undefined> => {
    const answer = answers.shift();
    if (answer !== undefined) written.stderr += question;
    return Promise.resolve(answer);
  };
  const post = async ({ address, bytes }: Message, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const answer = await options.services?.[address]?.(bytes.slice());
    return answer === undefined || answer.length > most ? undefined : answer;
  };
  const below = (path: string): string[] => {
    const prefix = path === '/' ? '/' : `${path}/`;
    return [...files.keys(), ...links.keys()].filter((name) => name.startsWith(prefix));
  };

  /** The path after links, or undefined where a link leads round in a ring. */
  const followed = (path: string, hops = 0): string | undefined => {
    const parts = normalised(path).split('/').filter(Boolean);
    for (let length = 1; length <= parts.length; length += 1) {
      const link = links.get(`/${parts.slice(0, length).join('/')}`);
      if (link === undefined) continue;
      const folder = `/${parts.slice(0, length - 1).join('/')}`;
      return hops > 40 ? undefined : followed(resolved(folder, [link, ...parts.slice(length)]), hops + 1);
    }
    return normalised(path);
  };

  const realPath = (path: string): Answer<string> => {
    const real = followed(resolved(cwd, [path]));
    if (real === undefined) return refused('other', path);
    return files.has(real) || real === '/' || below(real).length > 0
      ? { ok: true, value: real }
      : refused('missing', path);
  };

  const entryKind = (path: string): DirectoryEntry['kind'] => {
    if (links.has(path)) return 'link';
    return files.has(path) ? 'file' : 'directory';
  };

  const kindOf = (path: string): DirectoryEntry['kind'] | 'missing' => {
    const absolute = resolved(cwd, [path]);
    if (links.has(absolute)) return 'link';
    const real = realPath(absolute);
    return real.ok ? entryKind(real.value) : 'missing';
  };

  const list = (path: string): Answer<readonly DirectoryEntry[]> => {
    const real = realPath(path);
    if (!real.ok) return real;
    if (files.has(real.value)) return refused('not-a-directory', path);
    const start = real.value === '/' ? 1 : real.value.length + 1;
    const names = new Set(below(real.value).map((name) => name.slice(start).split('/')[0] ?? ''));
    const value = [...names].map((name) => ({ name, kind: entryKind(resolved(real.value, [name])) }));
    return { ok: true, value };
  };

  const read = (path: string, limit: number): Answer<Uint8Array> => {
    const real = realPath(path);
    if (!real.ok) return real;
    const failure = options.failures?.[real.value];
    if (failure !== undefined) return refused(failure, path);
    const bytes = files.get(real.value);
    if (bytes === undefined) return refused('not-a-file', path);
    return bytes.length > limit ? refused('too-large', path) : { ok: true, value: bytes };
  };

  const write = (path: string, bytes: Uint8Array): Answer<undefined> => {
    const absolute = resolved(cwd, [path]);
    const failure = options.failures?.[absolute];
    if (failure !== undefined) return refused(failure, path);
    if (kindOf(absolute) === 'directory') return refused('not-a-file', path);
    // As renaming does: what stands at the path itself is replaced, even a link; links in its folders are followed.
    links.delete(absolute);
    files.set(followed(absolute) ?? absolute, bytes);
    return { ok: true, value: undefined };
  };

  const replace = (path: string, before: Uint8Array, bytes: Uint8Array): Answer<undefined> => {
    const now = read(path, before.length);
    if (now.ok && now.value.every((byte, at) => byte === before[at]) && now.value.length === before.length)
      return write(path, bytes);
    return now.ok || now.failure === 'too-large' ? refused('changed', path) : now;
  };

  const append = (path: string, bytes: Uint8Array): Answer<undefined> => {
    const absolute = resolved(cwd, [path]);
    const real = followed(absolute) ?? absolute;
    if (kindOf(resolved(real, ['..'])) !== 'directory') return refused('missing', path);
    return write(real, Uint8Array.from([...(files.get(real) ?? []), ...bytes]));
  };

  return {
    cwd,
    files,
    written,
    stdout: terminal('stdout'),
    stderr: terminal('stderr'),
    today: () => today,
    now: () => moment(today, options.minutes ?? 720),
    elapsed: () => 0,
    pause: () => new Promise((resume) => setTimeout(resume, 0)),
    environment: (name) => options.environment?.[name],
    machine: () => options.machine ?? SOME_MACHINE,
    git: (_folder, words) => gitAnswer(options.git, words),
    readInput: () => options.input ?? new Uint8Array(),
    ask,
    askSecretly: ask,
    post: (message, { bytes }) => post(message, bytes),
    run: async (commandLine, input) => {
      const program = options.programs?.[commandLine];
      if (program === undefined) return undefined;
      const bytes = await program(input.slice());
      return { code: bytes === undefined ? 1 : 0, bytes: bytes ?? new Uint8Array() };
    },
    realPath,
    kindOf,
    list,
    read,
    write,
    replace,
    create: (path, bytes) => (kindOf(path) === 'missing' ? write(path, bytes) : refused('exists', path)),
    append,
    remove: (path) => (files.delete(resolved(cwd, [path])) ? { ok: true, value: undefined } : refused('missing', path)),
    resolve: (...parts) => resolved(cwd, parts),
    relative: relativePath,
    ...options.package,
  };
}
