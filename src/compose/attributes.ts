import type { Diagnostic, Span } from '../core/index.ts';
import type { Origin } from '../doc/index.ts';
import { FIELD_END, FIELD_START, type Field, type Fields } from './field.ts';
import { ELEMENTS, fits } from './template/elements.ts';
import { wrongValue } from './template/xml.ts';
import type { Element } from './tree.ts';

const MARK = new RegExp(`${FIELD_START}(\\d+)${FIELD_END}`, 'g');

/** The attributes of an element with the words of their fields in place. */
export class Attributes {
  readonly #element: Element;
  readonly #fields: Fields;
  readonly #report: (problem: Diagnostic) => void;
  readonly #spanOf: (origin: Origin) => Span;

  constructor(
    element: Element,
    fields: Fields,
    report: (problem: Diagnostic) => void,
    spanOf: (origin: Origin) => Span,
  ) {
    this.#element = element;
    this.#fields = fields;
    this.#report = report;
    this.#spanOf = spanOf;
  }

  /** The value; undefined when the attribute is not there, or what a field made of it cannot be used. */
  text(name: string): string | undefined {
    const written = this.#element.attributes[name];
    if (written === undefined || !written.includes(FIELD_START)) return written;
    const value = written.replaceAll(MARK, (_, number: string) => this.#fields.at(Number(number))?.text ?? '');
    const rule = ELEMENTS.get(this.#element.name)?.attributes[name];
    if (rule === undefined || fits(value, rule)) return value;
    this.#report(wrongValue(name, value, rule, this.#spanOf(this.#element.origin)));
    return undefined;
  }

  /** The first field in the value. */
  field(name: string): Field | undefined {
    const number = this.#element.attributes[name]?.matchAll(MARK).next().value?.[1];
    return number === undefined ? undefined : this.#fields.at(Number(number));
  }
}
