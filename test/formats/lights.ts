import type { Light } from '../../src/doc/index.ts';

const origin = undefined;

/** A light of each colour. */
export const LIGHTS: readonly Light[] = [
  { kind: 'light', colour: 'grøn', shape: '●', word: 'følger planen', origin },
  { kind: 'light', colour: 'gul', shape: '▲', word: 'usikker', origin },
  { kind: 'light', colour: 'rød', shape: '■', word: 'nås ikke', origin },
  { kind: 'light', colour: 'grå', shape: '○', word: 'ikke målt', origin },
];

/** A text as a PDF says it aloud: the colour in place of the shape, which only the eye sees. */
export function spoken(text: string): string {
  return LIGHTS.reduce(
    (said, { colour, shape, word }) => said.replaceAll(`${shape} ${word}`, `${colour}: ${word}`),
    text,
  );
}
