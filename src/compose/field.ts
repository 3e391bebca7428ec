import type { Chart, Origin } from '../doc/index.ts';

/** Around a field's number in rendered text: letters of the private use area, which neither templates nor XML use. */
export const FIELD_START = '\uE000';
export const FIELD_END = '\uE001';

/** A value that knows where it comes from. In a template it prints a mark with its number; compose puts the words there. */
export class Field {
  readonly #mark: string;
  readonly text: string;
  readonly markdown: boolean;
  readonly origin: Origin | undefined;
  /** What `<diagram>` draws; the text says the same in words. */
  readonly chart: Chart | undefined;

  constructor(number: number, text: string, markdown: boolean, origin: Origin | undefined, chart?: Chart) {
    this.#mark = `${FIELD_START}${number}${FIELD_END}`;
    this.text = text;
    this.markdown = markdown;
    this.origin = origin;
    this.chart = chart;
  }

  /** Handlebars prints any object with this method by it, unescaped. */
  toHTML(): string {
    return this.#mark;
  }
}

/** The fields of one view, by their numbers. */
export class Fields {
  readonly #fields: Field[] = [];
  readonly #sharing: Map<string, readonly Origin[]> = new Map();

  plain(text: string, origin: Origin | undefined): Field {
    return this.#add(text, false, origin);
  }

  markdown(text: string, origin: Origin | undefined): Field {
    return this.#add(text, true, origin);
  }

  /** A diagram, and its figures as text. */
  diagram(text: string, chart: Chart): Field {
    return this.#add(text, false, undefined, chart);
  }

  /** Says that a text also stands for a value elsewhere: a heading over several that each name it. */
  share(shown: Field | undefined, other: Origin): void {
    if (shown?.origin === undefined) return;
    const key = shareKey(shown.origin);
    this.#sharing.set(key, [...(this.#sharing.get(key) ?? []), other]);
  }

  /** By {@link shareKey}, what else a text stands for. */
  get sharing(): ReadonlyMap<string, readonly Origin[]> {
    return this.#sharing;
  }

  at(number: number): Field | undefined {
    return this.#fields[number];
  }

  #add(text: string, markdown: boolean, origin: Origin | undefined, chart?: Chart): Field {
    const field = new Field(this.#fields.length, text, markdown, origin, chart);
    this.#fields.push(field);
    return field;
  }
}

export function shareKey(origin: Origin): string {
  return `${origin.file}\n${origin.at}`;
}
