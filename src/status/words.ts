import type { Words } from '../core/index.ts';

/** Every status that a goal can have: the words of the contract, in the order of its list. */
export type StatusWord =
  | 'opfyldt'
  | 'følger planen'
  | 'bagud'
  | 'delvist opfyldt'
  | 'ikke opfyldt'
  | 'måling mangler'
  | 'ikke dokumenteret'
  | 'måles senere'
  | 'vurderes senere'
  | 'frist ikke nået'
  | 'udgået';

export type Light = 'grøn' | 'gul' | 'rød' | 'grå';

/** How a status is shown; never by colour alone. */
export interface StatusSign {
  readonly light: Light;
  readonly sign: string;
  /** Its key in JSON and CSV. */
  readonly key: string;
}

/** 2-format.md, "Status: the first line that fits": light and shape of each. */
export const STATUS_SIGNS: Readonly<Record<StatusWord, StatusSign>> = {
  opfyldt: { light: 'grøn', sign: '●', key: 'opfyldt' },
  'følger planen': { light: 'grøn', sign: '◐', key: 'følger_planen' },
  bagud: { light: 'gul', sign: '▲', key: 'bagud' },
  'delvist opfyldt': { light: 'gul', sign: '◪', key: 'delvist_opfyldt' },
  'ikke opfyldt': { light: 'rød', sign: '■', key: 'ikke_opfyldt' },
  'måling mangler': { light: 'gul', sign: '?', key: 'måling_mangler' },
  'ikke dokumenteret': { light: 'rød', sign: '?', key: 'ikke_dokumenteret' },
  'måles senere': { light: 'grå', sign: '○', key: 'måles_senere' },
  'vurderes senere': { light: 'grå', sign: '○', key: 'vurderes_senere' },
  'frist ikke nået': { light: 'grå', sign: '–', key: 'frist_ikke_nået' },
  udgået: { light: 'grå', sign: '×', key: 'udgået' },
};

/** The words in the order of the contract's JSON. */
export const STATUS_WORDS: readonly StatusWord[] = [
  'opfyldt',
  'følger planen',
  'bagud',
  'delvist opfyldt',
  'ikke opfyldt',
  'måling mangler',
  'ikke dokumenteret',
  'måles senere',
  'vurderes senere',
  'frist ikke nået',
  'udgået',
];

/** How lists are sorted: what needs attention first (rød, gul, grå ○, grøn, grå –, grå ×). */
export function attention(status: StatusWord): number {
  const { light, sign } = STATUS_SIGNS[status];
  if (light === 'grå') return { '○': 2, '–': 4 }[sign] ?? 5;
  return { rød: 0, gul: 1, grøn: 3 }[light];
}

/** How many goals have each status; never an average of colours. */
export type StatusCounts = Readonly<Record<StatusWord, number>>;

export function countStatuses(statuses: Iterable<StatusWord>): StatusCounts {
  const counts: Record<StatusWord, number> = {
    opfyldt: 0,
    'følger planen': 0,
    bagud: 0,
    'delvist opfyldt': 0,
    'ikke opfyldt': 0,
    'måling mangler': 0,
    'ikke dokumenteret': 0,
    'måles senere': 0,
    'vurderes senere': 0,
    'frist ikke nået': 0,
    udgået: 0,
  };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

export function sumOf(counts: StatusCounts): number {
  return STATUS_WORDS.reduce((sum, status) => sum + counts[status], 0);
}

/** `2 opfyldt, 6 følger planen, 3 bagud af 11`. */
export function countsPhrase(counts: StatusCounts): Words {
  const parts = STATUS_WORDS.filter((word) => counts[word] > 0).map((word) => `${counts[word]} ${word}`);
  const all = sumOf(counts);
  if (all === 0) return { da: 'ingen mål', en: 'no goals' };
  const said = parts.join(', ');
  return { da: `${said} af ${all}`, en: `${said} of ${all}` };
}
