import { STATUS_SIGNS, STATUS_WORDS, type StatusCounts, type StatusWord, sumOf } from '../../status/index.ts';
import type { Field, Fields } from '../field.ts';

/** A status as `<lys farve form>ord</lys>` shows it. */
export interface LightView {
  readonly farve: Field;
  readonly form: Field;
  readonly ord: Field;
}

/** How many goals have one status. */
export interface CountView {
  readonly status: LightView;
  readonly antal: Field;
  /** Of all of them, for `<diagram>`. */
  readonly andel: Field;
}

export function lightView(status: StatusWord, fields: Fields, words: string = status): LightView {
  const { light, sign } = STATUS_SIGNS[status];
  return {
    farve: fields.plain(light, undefined),
    form: fields.plain(sign, undefined),
    ord: fields.plain(words, undefined),
  };
}

/** The statuses that there are, in the order of the contract. */
export function countViews(counts: StatusCounts, fields: Fields): readonly CountView[] {
  const whole = sumOf(counts);
  return STATUS_WORDS.filter((status) => counts[status] > 0).map((status) => ({
    status: lightView(status, fields),
    antal: fields.plain(String(counts[status]), undefined),
    andel: fields.diagram(`${counts[status]} af ${whole}`, {
      kind: 'share',
      part: counts[status],
      whole,
      colour: STATUS_SIGNS[status].light,
    }),
  }));
}
