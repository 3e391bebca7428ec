import { describe, expect, it } from 'vitest';
import { passagesOf, sentencesOf, wordsIn } from '../../src/text/index.ts';

describe('sentences', () => {
  it.each([
    ['Første sætning. Anden sætning!', ['Første sætning.', 'Anden sætning!']],
    ['Det sker fx. i skolen, bl.a. på 3. klassetrin.', ['Det sker fx. i skolen, bl.a. på 3. klassetrin.']],
    ['Mødet er den 1. marts 2026 kl. 9.15. Alle deltager.', ['Mødet er den 1. marts 2026 kl. 9.15.', 'Alle deltager.']],
    ['Kurser, besøg mv. afholdes i maj.', ['Kurser, besøg mv. afholdes i maj.']],
    ['Der er kurser, besøg mv. Alle kan komme.', ['Der er kurser, besøg mv.', 'Alle kan komme.']],
    ['Budgettet er på 12.500 kr. og 99,5 procent.', ['Budgettet er på 12.500 kr. og 99,5 procent.']],
    ['Målet er nået i 2026. Derefter måles igen.', ['Målet er nået i 2026.', 'Derefter måles igen.']],
    ['Uden punktum', ['Uden punktum']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('passages', () => {
  it('are paragraphs, headings and items without their marks', () => {
    const text = 'Vi når **målet** sammen,\nse [planen](https://a.example).\n\n### Sådan\n\n- et\n- to\n';
    expect(passagesOf(text)).toEqual([
      { kind: 'paragraph', text: 'Vi når målet sammen, se planen.' },
      { kind: 'heading', text: 'Sådan' },
      { kind: 'item', text: 'et' },
      { kind: 'item', text: 'to' },
    ]);
  });

  it('are found in plain text as well', () => {
    expect(passagesOf('Et afsnit\nover to linjer.\n \nEt til.\n').map(({ text }) => text)).toEqual([
      'Et afsnit over to linjer.',
      'Et til.',
    ]);
  });
});

it('words keep what is written together', () => {
  expect(wordsIn('HR-staben følger § 19 a, 24/7 og 12.500 kr.')).toEqual([
    'HR-staben',
    'følger',
    '19',
    'a',
    '24/7',
    'og',
    '12.500',
    'kr',
  ]);
});
