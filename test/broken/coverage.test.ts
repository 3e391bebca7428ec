import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ruleSummaries } from '../../src/commands/rule-summaries.ts';

const root = resolve(import.meta.dirname, '../..');
const names = [...ruleSummaries.keys()].map((name) => name.normalize('NFC')).sort();

/** Golden output of what is reproduced elsewhere, and files that name a rule without showing its problem. */
const NAMES_ONLY = /(?:validate\.txt|almindelig-prosa\.txt|afskrift\.test\.ts|README\.md)$/;

/** Where a rule may be reproduced: broken files, broken templates, examples of rule pages, transcripts and tests. */
function places(): ReadonlyMap<string, string> {
  const below = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name));
  const files = [
    ...below('test').filter((path) => /\.(?:txt|md|ts)$/.test(path) && !NAMES_ONLY.test(path.normalize('NFC'))),
    ...below('src/rules').filter((path) => path.endsWith('rule.md')),
  ];
  return new Map(
    files.map((path) => [relative(root, path).normalize('NFC'), readFileSync(path, 'utf8').normalize('NFC')]),
  );
}

const texts = places();

/** A page reproduces its own rule only if it marks a line as wrong; everything else must say the rule's name. */
function reproducers(rule: string): readonly string[] {
  const page = texts.get(join('src/rules', rule, 'rule.md'));
  const own = page?.includes('# fejl:') === true ? [`src/rules/${rule}/rule.md`] : [];
  const said = new RegExp(`(?<![\\p{L}-])${rule}(?![\\p{L}-])`, 'u');
  const others = [...texts].filter(([path, text]) => path.startsWith('test') && said.test(text)).map(([path]) => path);
  return [...own, ...others];
}

it(`each of the ${names.length} problems that the program can tell of has a reproducer`, () => {
  console.info(`${names.length} problems that the program can tell of, each with a reproducer`);
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((rule) => reproducers(rule).length === 0)).toEqual([]);
});
