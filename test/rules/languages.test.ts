import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import type { Diagnostic, Words } from '../../src/core/index.ts';
import { load } from '../../src/load/index.ts';
import { registry } from '../../src/rules/index.ts';
import { examplesOf, found, ruleNames } from './page-examples.ts';

/** Danish words that are no English ones, outside of what is quoted from the contract or the file. */
const DANISH = /\b(?:og|ikke|eller|skriv|ret|slet|der|det|som|med|står|mangler|kun|hvor|skal)\b/;

function unquoted(text: string): string {
  return text.replace(/`[^`]*`|“[^”]*”|»[^«]*«/g, '…');
}

/** What is wrong with a message's two languages; undefined for nothing. */
function fault(name: string, { da, en }: Words): string | undefined {
  if (da.trim() === '' || en.trim() === '') return `${name}: a language lacks`;
  if (da === en && /\s\p{Ll}+\s/u.test(unquoted(en))) return `${name}: both are “${en}”`;
  return DANISH.test(unquoted(en)) ? `${name}: Danish in “${en}”` : undefined;
}

function faults(problems: readonly Diagnostic[]): readonly string[] {
  return problems.flatMap(({ rule, message, hint }) =>
    [fault(rule, message) ?? [], (hint && fault(rule, hint)) ?? []].flat(),
  );
}

it('every rule says what it says in Danish and in English', () => {
  const said = ruleNames().flatMap((name) => {
    const rules = registry.filter((rule) => rule.name === name);
    return examplesOf(name).flatMap(({ files }) => found(files, rules).filter(({ rule }) => rule === name));
  });
  expect(new Set(said.map(({ rule }) => rule)).size).toBe(ruleNames().length);
  expect([...new Set(faults(said))]).toEqual([]);
});

it('and so do the problems of YAML and of the schema', () => {
  const folder = join(import.meta.dirname, '../errors');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  const said = paths.flatMap((path) => {
    const { value, diagnostics } = load(path, readFileSync(join(folder, path)));
    return [...diagnostics, ...(value === undefined ? [] : check(value).diagnostics)];
  });
  expect(said.length).toBeGreaterThan(60);
  expect([...new Set(faults(said))]).toEqual([]);
});
