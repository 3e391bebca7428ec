import type { DirectoryEntry, World } from '../core/index.ts';

/**
 * The world as if a file held this text, there or not yet, and the folders above it: for what an editor has not saved. Only what
 * reading a folder asks of a world is answered.
 */
export function withText(world: World, path: string, bytes: Uint8Array): World {
  // macOS gives the names of files in NFD, an editor perhaps in NFC.
  const plain = (other: string): string => world.resolve(other).normalize('NFC');
  const location = plain(path);
  const isIt = (other: string): boolean => world.relative(location, plain(other)) === '';

  /** What stands here below `folder`: the first step on the way to the file; undefined when it lies elsewhere. */
  const entryBelow = (folder: string): DirectoryEntry | undefined => {
    const [name = '', ...deeper] = world.relative(plain(folder), location).split('/');
    if (name === '' || name === '..' || /^[A-Za-z]:/.test(name)) return undefined;
    return { name, kind: deeper.length === 0 ? 'file' : 'directory' };
  };

  return {
    ...world,
    read: (other, limit) => {
      if (!isIt(other)) return world.read(other, limit);
      return bytes.length > limit ? { ok: false, failure: 'too-large', path: other } : { ok: true, value: bytes };
    },
    kindOf: (other) => {
      const kind = world.kindOf(other);
      if (kind !== 'missing') return kind;
      if (isIt(other)) return 'file';
      return entryBelow(other) === undefined ? 'missing' : 'directory';
    },
    realPath: (other) => {
      const real = world.realPath(other);
      if (real.ok || real.failure !== 'missing' || !(isIt(other) || entryBelow(other) !== undefined)) return real;
      // A link that leads nowhere is there, and is no place for the file.
      if (world.kindOf(other) === 'link') return real;
      const folder = world.resolve(other, '..');
      // A drive that is not there has nothing above it.
      if (folder === other) return real;
      const above = withText(world, path, bytes).realPath(folder);
      return above.ok ? { ok: true, value: world.resolve(above.value, world.relative(folder, other)) } : above;
    },
    list: (folder) => {
      const listed = world.list(folder);
      const entry = entryBelow(folder);
      if (entry === undefined) return listed;
      if (!listed.ok) return listed.failure === 'missing' ? { ok: true, value: [entry] } : listed;
      const isThere = listed.value.some(({ name }) => name.normalize('NFC') === entry.name);
      return isThere ? listed : { ok: true, value: [...listed.value, entry] };
    },
  };
}
