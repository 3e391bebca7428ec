/** Values that an attribute may have: one of a list, or any text that the pattern fits. */
export type AttributeRule = readonly string[] | RegExp;

/** What an element of a template may hold and which attributes it has. */
export interface ElementRule {
  /** Names of elements it may hold. */
  readonly holds: ReadonlySet<string>;
  /** Whether words may stand directly in it. */
  readonly words: boolean;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly required: readonly string[];
}

const ANY = /^/;
const FILLED = /\S/;
const WORD = /^[\p{Ll}0-9-]+$/u;
const NUMBER = /^[1-9]\d{0,3}$/;
/** Our own attribute: put on every start tag before compiling, so that a problem can name file and line. */
export const SOURCE = 'kilde';

const INLINE = ['strong', 'em', 'a', 'br', 'lys'];
const TEXT_BLOCKS = ['p', 'ul', 'ol', 'figure', 'diagram'];
const BLOCKS = ['h1', 'h2', 'h3', 'h4', 'section', 'table', 'signatur', 'indhold', 'sideskift'];

function rule(
  holds: readonly string[],
  words: boolean,
  attributes: Readonly<Record<string, AttributeRule>> = {},
  required: readonly string[] = [],
): ElementRule {
  return { holds: new Set(holds), words, attributes, required };
}

/** The outermost level of a template: everything that stands by itself. */
export const DOCUMENT: ElementRule = rule([...BLOCKS, ...TEXT_BLOCKS, ...INLINE], true);

const HEADING = rule(INLINE, true, { id: /^[a-z0-9-]+$/, indhold: ['ja', 'nej'] });
const CELL: Readonly<Record<string, AttributeRule>> = { colspan: NUMBER, class: ['tal'] };

/** All elements of templates: names of HTML where HTML has them, else our own. */
export const ELEMENTS: ReadonlyMap<string, ElementRule> = new Map([
  ['h1', HEADING],
  ['h2', HEADING],
  ['h3', HEADING],
  ['h4', HEADING],
  ['section', rule([...BLOCKS, ...TEXT_BLOCKS, ...INLINE], true, { class: WORD, retning: ['liggende'] })],
  ['p', rule(INLINE, true, { class: WORD })],
  ['ul', rule(['li'], false)],
  ['ol', rule(['li'], false, { start: NUMBER })],
  ['li', rule([...TEXT_BLOCKS, ...INLINE], true)],
  ['strong', rule(INLINE, true)],
  ['em', rule(INLINE, true)],
  ['a', rule(['strong', 'em', 'br'], true, { href: ANY }, ['href'])],
  ['br', rule([], false)],
  [
    'table',
    rule(['caption', 'gentag', 'thead', 'tbody'], false, {
      class: ['skema', 'tabel', 'oversigt'],
      summary: ANY,
      bredder: /^\d+( \d+)*$/,
    }),
  ],
  ['caption', rule(INLINE, true)],
  ['gentag', rule(INLINE, true)],
  ['thead', rule(['tr'], false)],
  ['tbody', rule(['tr'], false)],
  ['tr', rule(['th', 'td'], false, { class: ['blok'] })],
  ['th', rule([...TEXT_BLOCKS, ...INLINE], true, { ...CELL, scope: ['row', 'col'] }, ['scope'])],
  ['td', rule([...TEXT_BLOCKS, ...INLINE], true, CELL)],
  ['figure', rule([], false, { alt: FILLED, src: ['logo'], height: NUMBER }, ['alt', 'src'])],
  ['diagram', rule([], false, { vis: ANY }, ['vis'])],
  ['signatur', rule(['part'], false, { underskrift: FILLED, dato: FILLED }, ['underskrift', 'dato'])],
  ['part', rule(['p'], false, { felt: FILLED }, ['felt'])],
  ['lys', rule([], true, { farve: ['grøn', 'gul', 'rød', 'grå'], form: FILLED }, ['farve', 'form'])],
  ['indhold', rule([], false, { dybde: ['1', '2', '3', '4'] })],
  ['sideskift', rule([], false)],
]);

/** Whether an attribute's value is one that it may have. */
export function fits(value: string, rule: AttributeRule): boolean {
  return rule instanceof RegExp ? rule.test(value) : rule.includes(value);
}
