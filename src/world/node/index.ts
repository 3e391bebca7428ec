import { relative, resolve, sep } from 'node:path';
import type { LocalDate, Machine, Moment, Terminal, World } from '../../core/index.ts';
import { asset, assets, root } from './assets.ts';
import { append, create, kindOf, list, read, realPath, remove, replace, write } from './disk.ts';
import { git } from './git.ts';
import { ask, askSecretly, readInput } from './input.ts';
import { run } from './program.ts';
import { post } from './service.ts';

function terminal(stream: NodeJS.WriteStream): Terminal {
  // `aftale list | head` closes the pipe early: that is no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    // A terminal may say that it has none, as the ones of some CI services do.
    columns: stream.isTTY && stream.columns > 0 ? stream.columns : undefined,
    interactive: stream.isTTY === true && process.env['TERM'] !== 'dumb',
    write: (text) => {
      stream.write(text);
    },
  };
}

function dayOf(time: Date): LocalDate {
  return { year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() };
}

function now(): Moment {
  const time = new Date();
  return {
    day: dayOf(time),
    hour: time.getHours(),
    minute: time.getMinutes(),
    second: time.getSeconds(),
    offset: -time.getTimezoneOffset(),
    epoch: time.getTime(),
  };
}

const SYSTEMS: Readonly<Record<string, Machine['system']>> = { win32: 'windows', darwin: 'mac' };

function machine(): Machine {
  return { node: process.versions.node, system: SYSTEMS[process.platform] ?? 'other', program: root };
}

function digest(bytes: Uint8Array): string {
  // Loading it costs as much as reading an agreement, and `validate` needs no digest.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}

/** What the program takes from its own package, and the digest: the parts of a world that a world in memory borrows. */
export const packageAssets: Pick<World, 'asset' | 'assets' | 'digest'> = { asset, assets, digest };

/** The real world: this machine's disk, clock, terminal and environment. */
export function nodeWorld(): World {
  const cwd = process.cwd();
  return {
    cwd,
    stdout: terminal(process.stdout),
    stderr: terminal(process.stderr),
    today: () => dayOf(new Date()),
    now,
    elapsed: () => performance.now(),
    pause: () => new Promise((resume) => setImmediate(resume)),
    environment: (name) => process.env[name],
    machine,
    git,
    readInput,
    ask,
    askSecretly,
    post,
    run,
    realPath,
    kindOf,
    list,
    read,
    write,
    replace,
    create,
    append,
    remove,
    resolve: (...parts) => resolve(cwd, ...parts),
    relative: (from, to) => relative(from, to).split(sep).join('/').normalize('NFC'),
    ...packageAssets,
  };
}
