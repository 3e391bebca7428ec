import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import { type Diagnostic, positionAt } from '../../src/core/index.ts';
import { load } from '../../src/load/index.ts';
import { registry } from '../../src/rules/index.ts';
import { found } from '../rules/page-examples.ts';
import { inWords, type Mark, marksIn } from './marks.ts';

/*
 * A real agreement of 2008, transcribed with its defects: README.md says what stands where. A mark that a rule cannot keep in good
 * conscience is moved or deleted, here and there, with the reason.
 */

const HERE = import.meta.dirname;
const read = (path: string): string => readFileSync(join(HERE, path), 'utf8');

const AGREEMENTS = readdirSync(join(HERE, 'agreements'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `agreements/${name.replaceAll('\\', '/')}`)
  .sort();

const files = Object.fromEntries(['aftale.yaml', ...AGREEMENTS].map((path) => [path, read(path)]));
/** The folder must pass the schema, or this throws. */
const problems = found(files);
const marks = AGREEMENTS.flatMap((path) => marksIn(path, read(path)));
const isRegistered = (rule: string | undefined): boolean => registry.some(({ name }) => name === rule);

function isWithin(path: string, outer: string): boolean {
  return outer === '' || path === outer || path.startsWith(`${outer}/`);
}

function saysIt({ file, rule }: Mark, problem: Diagnostic): boolean {
  return problem.span.file.path === file && (rule === undefined || problem.rule === rule);
}

/** At the value, below it, or at the record that holds it. */
function isFound(mark: Mark): boolean {
  const holder = mark.path.split('/').slice(0, -1).join('/');
  return problems.some(
    (one) => saysIt(mark, one) && (isWithin(one.path, mark.path) || (holder !== '' && one.path === holder)),
  );
}

describe('the agreement of 2008', () => {
  it('has its defects marked with the names of rules', () => {
    const unknown = marks.filter(({ rule }) => rule !== undefined && !isRegistered(rule));
    expect(unknown.map(inWords)).toEqual([]);
    expect(marks.filter(({ kind }) => kind === 'fejl').length).toBeGreaterThan(250);
  });

  it('has each marked defect found by the rule that the mark names', () => {
    const unseen = marks.filter((mark) => mark.kind === 'fejl' && !isFound(mark));
    expect(unseen.map(inWords)).toEqual([]);
  });

  it('is told of with these words, rule by rule', async () => {
    const rules = [...new Set(problems.map(({ rule }) => rule))].sort();
    const sections = rules.map((rule) => {
      const ofRule = problems.filter((one) => one.rule === rule);
      const lines = ofRule.map(({ span, severity, message }) => {
        const { line } = positionAt(span.file, span.start);
        return `  ${span.file.path.replace('agreements/', '')}:${line} ${severity} ${message.da.replaceAll('\u00a0', ' ')}`;
      });
      return `${rule} (${ofRule.length})\n${lines.join('\n')}\n`;
    });
    const head = `${problems.length} problemer fra ${rules.length} regler\n`;
    await expect([head, ...sections].join('\n')).toMatchFileSnapshot('fundet.txt');
  });

  it('says nothing of what only looks like a defect', () => {
    const silent = marks.filter(({ kind }) => kind === 'tavs');
    const loud = silent.filter((mark) => problems.some((one) => saysIt(mark, one) && isWithin(one.path, mark.path)));
    expect(silent.length).toBeGreaterThan(10);
    expect(loud.map(inWords)).toEqual([]);
  });
});

describe('what the schema refuses of it', () => {
  it.each(['brudt.yaml', 'brudt-bogstaver.yaml'])('%s', (path) => {
    const { value, diagnostics } = load(path, new TextEncoder().encode(read(path)));
    const said = [...diagnostics, ...(value === undefined ? [] : check(value).diagnostics)].map(
      ({ rule, span }) => `${positionAt(span.file, span.start).line} ${rule}`,
    );
    const marked = read(path)
      .split('\n')
      .flatMap((line, index) => {
        const rule = / # fejl: (\S+)$/.exec(line)?.[1];
        return rule === undefined ? [] : [`${index + 1} ${rule}`];
      });
    expect(marked.length).toBeGreaterThan(1);
    expect(said.sort()).toEqual(marked.sort());
  });
});
