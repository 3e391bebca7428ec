import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FONT_FILES: Readonly<Record<string, string>> = {
  'fonts/regular.ttf': '400Regular/SourceSans3_400Regular.ttf',
  'fonts/italic.ttf': '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'fonts/bold.ttf': '700Bold/SourceSans3_700Bold.ttf',
  'fonts/bold-italic.ttf': '700Bold_Italic/SourceSans3_700Bold_Italic.ttf',
};

/** The folder of our own package, from `src/` as well as from `dist/`. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The folder of our own package. */
export const root: string = packageRoot();

function fontPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));
}

export function asset(name: string): Uint8Array {
  const font = FONT_FILES[name];
  return new Uint8Array(readFileSync(font === undefined ? join(root, name) : join(fontPackage(), font)));
}

export function assets(folder: string): readonly string[] {
  if (folder === 'fonts') return Object.keys(FONT_FILES).sort();
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
