import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli.ts';
import { nodeWorld } from '../../src/world/node/index.ts';

/** Words that lie outside of the agreement folder, and that no output and no document may ever hold. */
export const SECRET = 'HEMMELIGT';

export const SCHOOL = 'type: aftale\nid: skole\når: 2026\ntitel: Skolen\nkerneydelse: Undervisning.\n';

/** The name of an agreement whose `ø` is no UTF-8. */
export const OLD_ENCODING = 'agreements/2026/b\xf8rnehus.yaml';

/** A text, bytes, or a symbolic link to a target; by path from the agreement folder, which may begin with `../ude/`. */
export type Entries = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

export interface Outcome {
  readonly code: number;
  /** Everything that was printed. */
  readonly said: string;
  /** Bytes of the documents by their path from the agreement folder. */
  readonly documents: ReadonlyMap<string, Buffer>;
  /** What changed outside of the agreement folder: nothing, if all is well. */
  readonly changedOutside: readonly string[];
}

/** Plain files only: Node's own recursive listing follows links, here as far as `/`. */
function filesBelow(folder: string, below = ''): readonly string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : entry.isFile() ? [path] : [];
    })
    .sort();
}

function digests(folder: string): Map<string, string> {
  const digest = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return new Map(filesBelow(folder).map((name) => [name, digest(name)]));
}

function lay(folder: string, entries: Entries): void {
  for (const [path, entry] of Object.entries(entries)) {
    const location = join(folder, path);
    mkdirSync(dirname(location), { recursive: true });
    if (path === OLD_ENCODING) writeFileSync(Buffer.from(location, 'latin1'), String(entry));
    else if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(location, entry);
    else symlinkSync(entry.link, location);
  }
}

const OUTSIDE: Entries = {
  '../ude/hemmelig.yaml': `type: aftale\nid: hemmelig\når: 2026\ntitel: ${SECRET}\n`,
  '../ude/tekst.txt': SECRET,
  '../ude/ingen.html.hbs': `<p>${SECRET}</p>`,
};

const disk = nodeWorld();

/** One command line in a folder on disk, beside which lies another one that is none of its business. */
export async function onDisk(entries: Entries, argv: readonly string[]): Promise<Outcome> {
  const scratch = mkdtempSync(join(tmpdir(), 'aftale-fjendtlig-'));
  try {
    const folder = join(scratch, 'mappe');
    lay(folder, {
      'aftale.yaml': 'kommune: Nørreby Kommune\n',
      'agreements/2026/skole.yaml': SCHOOL,
      ...OUTSIDE,
      ...entries,
    });
    const before = digests(join(scratch, 'ude'));
    const said: string[] = [];
    const terminal = { columns: undefined, interactive: false, write: (text: string) => said.push(text) };
    const world = { ...disk, stdout: terminal, stderr: terminal };
    const code = await main([...argv, '--config', join(folder, 'aftale.yaml')], world);
    const after = digests(join(scratch, 'ude'));
    const names = [...new Set([...before.keys(), ...after.keys()])];
    const documents = filesBelow(folder).filter((name) => /\.(?:docx|pdf)$/.test(name));
    return {
      code,
      said: said.join(''),
      documents: new Map(documents.map((name) => [name, readFileSync(join(folder, name))])),
      changedOutside: names.filter((name) => before.get(name) !== after.get(name)),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
