import type { Path } from '../../load/index.ts';

/** The labels that a template prints of itself, as they are left at the start of a text, by the field that they belong to. */
const LABEL_OF: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    kerneydelse: 'kerneydelsen?',
    målsætning: '(?:politiske |faglige |institutionens egne |koncern )?målsætning(?:er|en|erne)?',
    delmål: 'delmål(?:et|ene)?',
    succeskriterier: 'succes ?kriteri(?:er|erne|um|et|e)',
    handlinger: 'handling(?:er|en|erne)?',
    direktionens_krav: 'direktionens krav',
    direktionens_bemærkninger: 'direktionens bemærkninger',
    evaluering: 'evaluering(?:en)?',
    økonomi: 'økonomi(?:en)?',
    resultatkrav: 'resultatkrav(?:et|ene)?',
  }).map(([field, label]) => [field, new RegExp(`^${label}(?: (?:[a-h]|\\d{1,2}))? ?:`, 'i')]),
);

const LONGEST_LABEL = 45;
/** What is printed with a letter or number of its own. */
const NUMBERED = new Set(['delmål', 'succeskriterier', 'handlinger', 'resultatkrav']);
/** `A)`, `: B)`, `C. Organisering`, and no initials of a name. */
const TYPED_LETTER = /^:? ?[A-ZÆØÅ]{1,2}\)|^[A-ZÆØÅ]\.(?= [A-ZÆØÅ][a-zæøå])(?! [A-ZÆØÅ]\.)/;

/** What a form printed before the text of a field, and the program prints again: `Delmål:`, `A)`; undefined when nothing is. */
export function labelLeft(text: string, path: Path): string | undefined {
  if (!/[:.)]/.test(text.slice(0, LONGEST_LABEL))) return undefined;
  const field = path.findLast((step) => LABEL_OF[step] !== undefined);
  if (field === undefined) return undefined;
  const start = text.trimStart();
  const [label] = LABEL_OF[field]?.exec(start) ?? [];
  const [letter] = NUMBERED.has(field) ? (TYPED_LETTER.exec(start) ?? []) : [];
  return label ?? letter;
}
