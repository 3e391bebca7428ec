import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/rules/index.ts';
import { found, pageOf, ruleNames } from './page-examples.ts';
import { type Sentence, sentencesIn } from './sentences.ts';

/*
 * A rule that reads prose says so in the head of its page (`prosa: ja`) and has a file `modeksempler.txt` beside it: forty or more
 * ordinary sentences that come near what it looks for, one a line, none of which it may report. Each is put into every
 * text field below; a line `[målsætning, delmål]` says that those which follow stand in these fields alone. `#` begins a comment.
 */

const FIELDS: Readonly<Record<string, (text: string) => string>> = {
  målsætning: (text) => `målsætning: ${text}`,
  delmål: (text) => `delmål: { A: ${text} }`,
  kriterium: (text) =>
    `succeskriterier: { 1: { tekst: ${text}, måltal: { mindst: 85, enhed: procent }, udgangspunkt: { værdi: 78, år: 2025 }, kilde: Brugerundersøgelse } }`,
  'umålt kriterium': (text) => `succeskriterier: { 1: { tekst: ${text} } }`,
  handling: (text) => `handlinger: { 1: { tekst: ${text}, ansvarlig: Lederen, frist: 2026-03-02 } }`,
  evaluering: (text) => `evaluering: [{ tekst: ${text}, modtager: Direktionen, datoer: [2026-12-15] }]`,
  'evaluering uden datoer': (text) => `evaluering: [{ tekst: ${text} }]`,
  økonomi: (text) => `økonomi: { tekst: ${text} }`,
  resultatkrav: (text) => `resultatkrav: { 1: { tekst: ${text}, frist: 2026-12-01 } }`,
};

const LEAST = 40;

function counterExamples(rule: string): readonly Sentence[] {
  const path = join(import.meta.dirname, '../../src/rules', rule, 'modeksempler.txt');
  return existsSync(path) ? sentencesIn(readFileSync(path, 'utf8'), Object.keys(FIELDS)) : [];
}

/** An agreement with one effort for each sentence, all in the same field. */
function agreementOf(year: number, field: string, examples: readonly Sentence[]): string {
  const body = FIELDS[field];
  if (body === undefined) throw new Error(`There is no field »${field}« to put a sentence into.`);
  const efforts = examples.map(
    ({ text }, index) => `  i${index}: { art: egen, titel: Indsats, ${body(JSON.stringify(text))} }`,
  );
  return `type: aftale\nid: a\når: ${year}\ntitel: Enheden\nstatus: godkendt\nindsatser:\n${efforts.join('\n')}\n`;
}

const readers = ruleNames().filter((name) => /^prosa: ja$/m.test(pageOf(name)));

it('every rule that is shown texts says whether it reads prose', () => {
  const shown = registry.filter(({ rule }) => rule.prose !== undefined || rule.texts !== undefined);
  const silent = shown.filter(({ name }) => !/^prosa: (?:ja|nej)$/m.test(pageOf(name)));
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect(shown.filter(({ rule, name }) => rule.prose !== undefined && !readers.includes(name))).toEqual([]);
});

describe.each(readers)('%s', (name) => {
  const examples = counterExamples(name);
  const rules = registry.filter((rule) => rule.name === name);

  it(`has ${LEAST} ordinary sentences that come near`, () => {
    expect(new Set(examples.map(({ text }) => text)).size).toBeGreaterThanOrEqual(LEAST);
  });

  it('reports none of them', () => {
    const reported = Object.keys(FIELDS).flatMap((field) => {
      const inField = examples.filter(({ fields }) => fields.includes(field));
      // The year before said the same: what may stand from year to year may not be reported either.
      const files = { 'a.yaml': agreementOf(2026, field, inField), 'før.yaml': agreementOf(2025, field, inField) };
      return found(files, rules)
        .filter(({ rule, span }) => rule === name && span.file.path === 'a.yaml')
        .map(({ message, span }) => `${field}: ${message.da} (${span.file.text.slice(span.start, span.end)})`);
    });
    expect(reported).toEqual([]);
  });
});
