import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

/** Which part of the house may import which. A part is a folder of src, or a file directly in it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  world: ['core'],
  load: ['core', 'text'],
  text: ['core'],
  doc: ['core', 'text'],
  reporters: ['core'],
  check: ['core', 'load', 'text'],
  model: ['core', 'load', 'text', 'check'],
  status: ['core', 'text', 'check', 'model'],
  calendar: ['core', 'text', 'check', 'model'],
  statements: ['core', 'text', 'status', 'reporters', 'sheets'],
  rules: ['core', 'load', 'text', 'check', 'model', 'status'],
  seal: ['core', 'load', 'check', 'model', 'layout'],
  compose: ['core', 'calendar', 'load', 'text', 'check', 'model', 'status', 'doc'],
  layout: ['core', 'doc'],
  formats: ['core', 'doc', 'layout'],
  pipeline: [
    'core',
    'load',
    'text',
    'check',
    'model',
    'status',
    'rules',
    'compose',
    'doc',
    'layout',
    'formats',
    'seal',
  ],
  schemas: ['core'],
  sheets: ['core'],
  forms: ['core', 'load', 'text', 'check', 'model', 'status', 'sheets'],
  doctor: ['core', 'compose', 'pipeline', 'schemas'],
  commands: [
    'core',
    'calendar',
    'load',
    'text',
    'check',
    'model',
    'status',
    'statements',
    'rules',
    'compose',
    'doc',
    'layout',
    'formats',
    'seal',
    'pipeline',
    'doctor',
    'reporters',
    'schemas',
    'sheets',
    'forms',
  ],
  cli: ['core', 'commands', 'reporters'],
  index: ['core', 'load', 'check', 'pipeline', 'world', 'formats'],
};

/** One library, one home. */
const HOME_OF_LIBRARY: Record<string, readonly string[]> = {
  yaml: ['load'],
  'markdown-it': ['text'],
  handlebars: ['compose'],
  saxes: ['compose', 'formats/docx'],
  docx: ['formats/docx'],
  fflate: ['formats/docx', 'pipeline/archive', 'seal', 'sheets'],
  hucre: ['sheets'],
  pdfkit: ['formats/pdf'],
  fontkit: ['layout'],
  hyphen: ['layout'],
  canonicalize: ['seal'],
  pkijs: ['seal'],
  asn1js: ['seal'],
  'node-forge': ['seal'],
  commander: ['cli', 'commands'],
  diff: ['commands'],
  'ical-generator': ['calendar'],
  '@expo-google-fonts/source-sans-3': ['world'],
};

interface Import {
  readonly file: string;
  readonly from: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}

const files = filesBelow(src);

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => ({ file, from: match[1] ?? match[2] ?? match[3] ?? '' }));
});

function inSrc(file: string): string {
  return relative(src, file).split(sep).join('/');
}

function partOf(file: string): string {
  return (inSrc(file).split('/')[0] ?? '').replace(/\.ts$/, '');
}

/** `docx` of `docx/build/x.js`, `@scope/name` of `@scope/name/x`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('the house', () => {
  it('was seen: a check that reads no files is green', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('has only parts that are known here', () => {
    expect([...new Set(files.map(partOf))].filter((part) => MAY_IMPORT[part] === undefined)).toEqual([]);
  });

  it('imports only inwards', () => {
    const wrong = imports
      .filter(({ from }) => from.startsWith('.'))
      .map(({ file, from }) => ({ file, from, part: partOf(file), target: partOf(resolve(dirname(file), from)) }))
      .filter(({ part, target }) => part !== target && !MAY_IMPORT[part]?.includes(target))
      .map(({ file, from }) => `${inSrc(file)} imports ${from}`);
    expect(wrong).toEqual([]);
  });

  it('enters another part by its index only', () => {
    const wrong = imports
      .filter(({ from }) => from.startsWith('.'))
      .map(({ file, from }) => ({ file, from, target: resolve(dirname(file), from) }))
      .filter(({ file, target }) => partOf(file) !== partOf(target))
      .filter(({ target }) => !/(^|\/)(index|registry|pipeline|format|cli)\.ts$/.test(inSrc(target)))
      .map(({ file, from }) => `${inSrc(file)} imports ${from}`);
    expect(wrong).toEqual([]);
  });

  it('keeps each library in one home', () => {
    const wrong = imports
      .filter(({ from }) => !from.startsWith('.') && !from.startsWith('node:'))
      .filter(({ file, from }) => !HOME_OF_LIBRARY[packageOf(from)]?.some((home) => inSrc(file).startsWith(home)))
      .map(({ file, from }) => `${inSrc(file)} imports ${from}`);
    expect(wrong).toEqual([]);
  });

  it('touches the outside only in world/node', () => {
    const wrong = imports
      .filter(({ file, from }) => from.startsWith('node:') && !inSrc(file).startsWith('world/node'))
      .map(({ file, from }) => `${inSrc(file)} imports ${from}`);
    expect(wrong).toEqual([]);
  });

  it('has no rule that imports another, and no format that imports another', () => {
    const wrong = imports
      .filter(({ from }) => from.startsWith('.'))
      .map(({ file, from }) => [inSrc(file), inSrc(resolve(dirname(file), from))] as const)
      .filter(([file, target]) => {
        const [part, own] = file.split('/');
        const [otherPart, other, deeper] = target.split('/');
        if (part !== otherPart || (part !== 'rules' && part !== 'formats') || own === 'generated') return false;
        return own !== other && deeper !== undefined && own?.endsWith('.ts') === false && other !== 'generated';
      })
      .map(([file, target]) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('keeps files short enough to read at one sitting', () => {
    const long = files
      .filter((file) => !file.includes('generated'))
      .map((file) => [inSrc(file), readFileSync(file, 'utf8').split('\n').length] as const)
      .filter(([file, lines]) => lines > (file === 'pipeline.ts' ? 150 : 300));
    expect(long).toEqual([]);
  });
});
