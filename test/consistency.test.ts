import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const packageJson: { version: string; dependencies: Record<string, string>; scripts: Record<string, string> } =
  JSON.parse(read('package.json'));

/** Every key that a schema gives a meaning; letters and ids, and the words of documents under `betegnelser`, say what they are. */
function keysOfSchemas(): string[] {
  const keys = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
    for (const [name, value] of Object.entries(node)) {
      if (name === 'properties' && value !== null && typeof value === 'object')
        for (const key of Object.keys(value)) keys.add(key);
      if (!['examples', 'defaultSnippets', 'Betegnelser'].includes(name)) visit(value);
    }
  };
  for (const name of readdirSync(join(root, 'schemas')).filter((file) => file.endsWith('.json')))
    visit(JSON.parse(read(`schemas/${name}`)));
  return [...keys].sort();
}

describe('what is written twice says the same', () => {
  it('glossary has every key of the schemas once', () => {
    const listed = [...read('docs/glossary.md').matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '');
    expect(listed.filter((key, index) => listed.indexOf(key) !== index)).toEqual([]);
    expect([...listed].sort()).toEqual(keysOfSchemas());
  });

  it('CI runs the commands of README, to the letter', () => {
    const commands = read('README.md')
      .match(/^npm ci .*$/gm)
      ?.map((line) => line.replace(/\s+#.*$/, ''));
    expect(commands).toHaveLength(2);
    const ci = read('.ci/run').split('\n');
    for (const command of commands ?? []) expect(ci).toContain(command);
  });

  it('every library that the program is made of is argued in decisions.md', () => {
    const decisions = read('docs/decisions.md');
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /[^d]\.ts$/.test(name),
    );
    const imported = sources.flatMap((name) =>
      [...read(`src/${name}`).matchAll(/from '((?:@[^/']+\/)?[a-z][^/':]*)(?:\/[^']*)?'/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    const libraries = [...new Set([...Object.keys(packageJson.dependencies), ...imported])];
    expect(libraries.length).toBeGreaterThan(8);
    expect(libraries.filter((name) => !decisions.includes(`| \`${name}\``))).toEqual([]);
  });

  it('the changelog begins with the version of the package', () => {
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(packageJson.version);
  });

  it('CONTRIBUTING names the scripts that there are', () => {
    const named = [...read('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?(\w+)` \|/gm)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => packageJson.scripts[name] === undefined)).toEqual([]);
  });

  it('ARCHITECTURE names every folder of src, and no other', () => {
    const named = [...read('ARCHITECTURE.md').matchAll(/^ {2}([a-z]+)\/ /gm)].map((match) => match[1] ?? '');
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...new Set(named)].sort()).toEqual(folders.map((entry) => entry.name).sort());
  });

  it('links of the documentation lead somewhere', () => {
    const pages = [
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      ...readdirSync(join(root, 'docs'))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ];
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !existsSync(resolve(root, page, '..', target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(dead).toEqual([]);
  });
});
