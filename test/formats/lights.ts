import { type Doc, type Light, textOf, walk } from '../../src/doc/index.ts';

const origin = undefined;

/** A light of each colour. */
export const LIGHTS: readonly Light[] = [
  { kind: 'light', colour: 'grøn', shape: '●', word: 'følger planen', origin },
  { kind: 'light', colour: 'gul', shape: '▲', word: 'usikker', origin },
  { kind: 'light', colour: 'rød', shape: '■', word: 'nås ikke', origin },
  { kind: 'light', colour: 'grå', shape: '○', word: 'ikke målt', origin },
];

/** A document as a PDF says it aloud: the colour in place of the shape, which only the eye sees. */
export function spoken(doc: Doc): string {
  const lights = new Map<string, string>();
  walk(doc.body, {
    inline: (inline) => {
      if (inline.kind !== 'light') return;
      lights.set(`${inline.shape} ${inline.word}`, `${inline.colour}: ${inline.word}`);
    },
  });
  return [...lights].reduce((said, [seen, heard]) => said.replaceAll(seen, heard), textOf(doc));
}
