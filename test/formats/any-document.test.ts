import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import { type Doc, textOf } from '../../src/doc/index.ts';
import { formats } from '../../src/formats/registry.ts';
import { layout } from '../../src/layout/index.ts';
import { agreementOf, templateSet } from '../compose/sample.ts';
import { theme } from '../layout/build.ts';
import { anyDocument } from './any-document.ts';
import { spoken } from './lights.ts';
import { comparable, textOfFile } from './text-of-file.ts';

async function texts(document: Doc): Promise<Record<string, string>> {
  const { value: pages } = layout(document, theme);
  if (pages === undefined) throw new Error('the layout refused the document');
  const said: Record<string, string> = {};
  for (const { id, load } of formats) {
    const write = await load();
    const { value } = await write({ doc: document, pages, theme });
    if (value === undefined) throw new Error(`${id} refused the document`);
    said[id] = comparable(await textOfFile(id, value));
  }
  return said;
}

it('any document says the same in every format', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      for (const [format, said] of Object.entries(await texts(document))) {
        expect(said, format).toBe(comparable(format === 'pdf' ? spoken(document) : textOf(document)));
      }
    }),
    { numRuns: 60 },
  );
});

it.each([
  ['- x\n- y', ['A)', 'x', 'y']],
  ['2. klasser i byen', ['A) 2. klasser i byen']],
  ['1. marts 2026 begynder det.\n\nSå ses vi.', ['A) 1. marts 2026 begynder det.', 'Så ses vi.']],
  ['1. et\n2. to\n\nEfter.', ['A)', 'et', 'to', 'Efter.']],
  ['### Først\n\n- x', ['A)', 'Først', 'x']],
  ['Før:\n- x', ['A) Før:', 'x']],
])('the letter of a goal is never lost: %j', async (goal, expected) => {
  const source =
    'type: aftale\nid: a\når: 2026\ntitel: T\nindsatser:\n  i:\n    titel: I\n    art: egen\n    delmål:\n' +
    `      A: ${JSON.stringify(goal)}\n    succeskriterier:\n      1: { tekst: "- en\\n- to" }\n`;
  const { agreement, options } = agreementOf({ 'a.yaml': source });
  const { value: document } = compose(agreement, templateSet(), options);
  if (document === undefined) throw new Error('no document');
  expect(`\n${textOf(document)}\n`).toContain(`\n${expected.join('\n')}\n`);
  for (const [format, said] of Object.entries(await texts(document))) {
    expect(said, format).toContain(comparable(expected.join('')));
    expect(said.split('1)ento'), format).toHaveLength(3);
  }
});
