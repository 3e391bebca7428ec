import type { AgreementYear, Decimal, LocalDate, Term } from '../../core/index.ts';
import type { Origin } from '../../doc/index.ts';
import type { Path } from '../../load/index.ts';
import { below, type Place } from '../../model/index.ts';
import { formatAmount, formatDate, formatNumber, formatTerm } from '../../text/index.ts';
import type { Field, Fields } from '../field.ts';

/** The origin of a value at a place in YAML. */
function originOf(place: Place): Origin {
  return { file: place.file.file.path, at: place.path.join('/'), kind: 'field' };
}

/** Makes fields of values that stand below one place, each with its own path; nothing of what is not filled in. */
export class Values {
  readonly fields: Fields;
  readonly place: Place;

  constructor(fields: Fields, place: Place) {
    this.fields = fields;
    this.place = place;
  }

  below(...steps: Path): Values {
    return new Values(this.fields, below(this.place, ...steps));
  }

  /** Words printed as they are. */
  text(value: string | undefined, ...steps: Path): Field | undefined {
    if (value === undefined || value.trim() === '') return undefined;
    return this.sure(value.trim(), ...steps);
  }

  /** Words that are there. */
  sure(value: string, ...steps: Path): Field {
    return this.fields.plain(value, originOf(below(this.place, ...steps)));
  }

  /** A text that is printed once for several places stands for this one too. */
  share(shown: Field | undefined, ...steps: Path): void {
    this.fields.share(shown, originOf(below(this.place, ...steps)));
  }

  markdown(value: string | undefined, ...steps: Path): Field | undefined {
    if (value === undefined || value.trim() === '') return undefined;
    return this.fields.markdown(value, originOf(below(this.place, ...steps)));
  }

  date(value: LocalDate | undefined, ...steps: Path): Field | undefined {
    return value === undefined ? undefined : this.sure(formatDate(value), ...steps);
  }

  term(value: Term | undefined, ...steps: Path): Field | undefined {
    return value === undefined ? undefined : this.sure(formatTerm(value), ...steps);
  }

  terms(values: readonly Term[] | undefined, ...steps: Path): Field | undefined {
    return this.text(listed((values ?? []).map(formatTerm)), ...steps);
  }

  amount(value: Decimal | undefined, ...steps: Path): Field | undefined {
    return value === undefined ? undefined : this.sure(formatAmount(value), ...steps);
  }

  number(value: number | Decimal | undefined, ...steps: Path): Field | undefined {
    if (value === undefined) return undefined;
    return this.sure(typeof value === 'number' ? String(value) : formatNumber(value), ...steps);
  }

  year(value: AgreementYear | undefined, ...steps: Path): Field | undefined {
    return value === undefined ? undefined : this.sure(value.text, ...steps);
  }
}

/** `a`, `a og b`, `a, b og c`. */
export function listed(texts: readonly string[]): string {
  const last = texts.at(-1);
  if (last === undefined || texts.length === 1) return last ?? '';
  return `${texts.slice(0, -1).join(', ')} og ${last}`;
}
