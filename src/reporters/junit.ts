import type { Diagnostic, Language } from '../core/index.ts';
import { type Entry, entriesOf } from './entries.ts';
import { messageAndHint } from './message.ts';
import { pathInRepository, placeText } from './place.ts';
import type { Findings, Reporter, Style } from './reporter.ts';
import { LABEL } from './severity.ts';
import { harmless, inOneLine } from './text-width.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute; control characters are made visible, what XML cannot carry becomes U+FFFD. */
function xml(text: string): string {
  return harmless(text)
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(inOneLine(String(value)))}"`)
    .join('');
}

interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** The element inside, or nothing. */
  readonly content: string;
}

function bodyOf(problem: Diagnostic, language: Language): string {
  return xml([placeText(problem), ...messageAndHint(problem, language)].join('\n'));
}

/** By rule and place, not by line, so that a test server sees the same test next time. */
function nameOf({ problem: { rule, path }, number }: Entry): string {
  const name = path === '' ? rule : `${rule} · ${path}`;
  return number === 1 ? name : `${name} (${number})`;
}

function caseOf(entry: Entry, { failing }: Findings, language: Language): Case {
  const { problem, exempted } = entry;
  const name = nameOf(entry);
  const body = bodyOf(problem, language);
  if (exempted !== undefined) {
    const head = attributes({ type: exempted.how, message: exempted.reason });
    return { name, outcome: 'skipped', content: `<skipped${head}>${body}</skipped>` };
  }
  if (!failing.includes(problem.severity)) {
    const label = LABEL[problem.severity][language];
    return { name, outcome: 'passed', content: `<system-out>${label} ${body}</system-out>` };
  }
  const head = attributes({ type: problem.rule, message: problem.message[language] });
  return { name, outcome: 'failed', content: `<failure${head}>${body}</failure>` };
}

/** Every file that was looked at, with its problems, or with one test that says that there are none. */
function casesByFile(findings: Findings, language: Language): ReadonlyMap<string, readonly Case[]> {
  const cases = new Map<string, Case[]>(findings.files.map((path) => [path, []]));
  for (const entry of entriesOf(findings)) {
    const { path } = entry.problem.span.file;
    const one = caseOf(entry, findings, language);
    const before = cases.get(path);
    if (before === undefined) cases.set(path, [one]);
    else before.push(one);
  }
  const fine: Case = { name: language === 'da' ? 'ingen problemer' : 'no problems', outcome: 'passed', content: '' };
  for (const found of cases.values()) if (found.length === 0) found.push(fine);
  return cases;
}

function count(cases: readonly Case[], outcome: Case['outcome']): number {
  return cases.filter((one) => one.outcome === outcome).length;
}

/** A suite for the file. Test servers divide `classname` at dots, so it goes without the ending. */
function suite(path: string, cases: readonly Case[], findings: Findings): string {
  const classname = path.replace(/\.ya?ml$/, '');
  const head = attributes({
    name: path,
    tests: cases.length,
    failures: count(cases, 'failed'),
    errors: 0,
    skipped: count(cases, 'skipped'),
    file: pathInRepository(path, findings),
  });
  const lines = cases.map(({ name, content }) => {
    const start = `    <testcase${attributes({ name, classname })}`;
    return content === '' ? `${start}/>\n` : `${start}>\n      ${content}\n    </testcase>\n`;
  });
  return `  <testsuite${head}>\n${lines.join('')}  </testsuite>\n`;
}

function report(findings: Findings, { language }: Style): string {
  const files = [...casesByFile(findings, language)];
  const cases = files.flatMap(([, own]) => own);
  const head = attributes({
    name: 'aftale validate',
    tests: cases.length,
    failures: count(cases, 'failed'),
    errors: 0,
  });
  const body = files.map(([path, own]) => suite(path, own, findings)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${body}</testsuites>\n`;
}

export const junit: Reporter = {
  id: 'junit',
  name: { da: 'JUnit til en testserver', en: 'JUnit for a test server' },
  report,
};
