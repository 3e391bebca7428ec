import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Fixed, and without a zone: the zip format keeps local time, which is then the same in every zone. */
const TIME = '1980-01-01T12:00:00';

/** Made on Unix, as a file that its owner may write: of any other system Info-ZIP's unzip does not take names for UTF-8, whatever the flag says. */
const UNIX = { os: 3, attrs: 0o100644 * 0x10000 } as const;

/** Compressed already. */
const STORED = /\.(?:pdf|docx)$/;

/** Files by their paths as a zip: the same bytes for the same files, whatever their order. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[path] = [bytes, { ...UNIX, level: STORED.test(path) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: TIME });
}

const PROPERTIES = 'docProps/custom.xml';
const LARGEST_PROPERTIES = 1_000_000;

/** The digest that a Word file of ours says it was made of; undefined for any other file. */
export function digestOfWord(docx: Uint8Array): string | undefined {
  try {
    const isWanted = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean =>
      name === PROPERTIES && originalSize <= LARGEST_PROPERTIES;
    const found = unzipSync(docx, { filter: isWanted })[PROPERTIES];
    const xml = found === undefined ? '' : new TextDecoder().decode(found);
    return /name="digest"><vt:lpwstr>([0-9a-f]{64})</.exec(xml)?.[1];
  } catch {
    // The library throws for everything that is no zip.
    return undefined;
  }
}
