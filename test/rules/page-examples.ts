import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, type LocalDate, parseIsoDate } from '../../src/core/index.ts';
import { resolve } from '../../src/model/index.ts';
import { type RegisteredRule, runLayoutRules, runRules, type SectionLengths } from '../../src/rules/index.ts';
import { folder } from '../model/folder.ts';

/*
 * The examples of a rule's page are its tests. Every ```yaml block is a small folder:
 *
 * - it begins with an agreement, the file `eksempel.yaml`; what a document must have (`type`, `id`, `år`, `titel` …) is
 *   filled in where the block leaves it out, after the last line, so that line numbers stay;
 * - a line `--- name.yaml` begins another file: `koncern.yaml` (or `koncern-2025.yaml`), `opfølgning.yaml`, `aftale.yaml`
 *   (the settings), and any other name is a second agreement;
 * - `# fejl: words` marks a line where the rule reports a problem whose Danish message holds the words; no other line may
 *   have one, and a block without marks is silent;
 * - `# i dag: 2026-03-01` on a line of its own is the day on which the folder is judged; otherwise 1 June 2026;
 * - `# 1,3 sider` after a field of a record gives the length of its section, as if the agreement had been laid out.
 *
 * Only the rule of the page runs, as for an approved agreement unless the block says otherwise.
 */

const RULES = join(import.meta.dirname, '../../src/rules');

export interface Example {
  readonly rule: string;
  /** Line of the page, for the name of the test. */
  readonly line: number;
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
}

const DEFAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'koncern.yaml': { type: 'koncern', år: '2026' },
  'opfølgning.yaml': { type: 'opfølgning', aftale: 'eksempel', år: '2026', runde: 'midtvejs' },
  'referat.yaml': { type: 'referat' },
  'aftale.yaml': { kommune: 'Nørreby Kommune' },
};
const AGREEMENT = { type: 'aftale', id: 'eksempel', år: '2026', titel: 'Eksempel', status: 'godkendt' };

function withDefaults(path: string, text: string): string {
  const missing = Object.entries(DEFAULTS[path.replace(/-\d{4}(?=\.)/, '')] ?? AGREEMENT).filter(
    ([key]) => !new RegExp(`^${key}:`, 'm').test(text),
  );
  return `${text}\n${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}`;
}

function filesOf(block: string): Example['files'] {
  const parts = `--- eksempel.yaml\n${block}`.split(/^--- (?=\S+\.yaml$)/m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const [path = '', ...lines] = part.split('\n');
      return [path, withDefaults(path, lines.join('\n'))];
    }),
  );
}

export function ruleNames(): readonly string[] {
  return readdirSync(RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map(({ name }) => name.normalize('NFC'))
    .sort();
}

export function pageOf(rule: string): string {
  return readFileSync(join(RULES, rule, 'rule.md'), 'utf8').replaceAll('\r\n', '\n');
}

export function examplesOf(rule: string): readonly Example[] {
  const page = pageOf(rule);
  return [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => ({
    rule,
    line: page.slice(0, match.index).split('\n').length,
    files: filesOf(match[1] ?? ''),
  }));
}

/** `eksempel.yaml:7` and the words that a message there must hold. */
export interface Mark {
  readonly at: string;
  readonly words: string;
}

export function marksOf(example: Example): readonly Mark[] {
  return Object.entries(example.files).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => {
      const words = /# fejl: (.+)$/.exec(line)?.[1];
      return words === undefined ? [] : [{ at: `${path}:${index + 1}`, words: words.trim() }];
    }),
  );
}

/** The lengths of sections that the comments of an agreement give. */
function lengthsIn(text: string): SectionLengths {
  const lengths = new Map<string, number>();
  let record = '';
  for (const line of text.split('\n')) {
    record = /^([^\s:]+):$/.exec(line)?.[1] ?? record;
    const [, field, pages] = /^ {2}([^\s:]+):.* # ([\d,]+) sider?\b/.exec(line) ?? [];
    if (field !== undefined && pages !== undefined) lengths.set(`${record}/${field}`, Number(pages.replace(',', '.')));
  }
  return lengths;
}

function todayIn(texts: readonly string[]): LocalDate {
  const written = /^# i dag: (\S+)$/m.exec(texts.join('\n'))?.[1] ?? '2026-06-01';
  const day = parseIsoDate(written);
  if (day === undefined) throw new Error(`»# i dag: ${written}« is no date like 2026-06-01.`);
  return day;
}

/** Everything that is found in some files, the index of the folder included. */
export function found(
  files: Readonly<Record<string, string>>,
  rules?: readonly RegisteredRule[],
  faults: 'none' | 'allowed' = 'none',
): readonly Diagnostic[] {
  const { workspace, parsed, diagnostics } = folder(files, faults);
  const agreements = workspace.agreements.map((agreement) => resolve(workspace, agreement));
  const judged = { workspace, agreements, parsed, today: todayIn(Object.values(files)) };
  const ofPages = agreements.flatMap((agreement) =>
    runLayoutRules(judged, agreement, lengthsIn(agreement.place.file.file.text), rules),
  );
  return [...diagnostics, ...runRules(judged, rules), ...ofPages];
}
