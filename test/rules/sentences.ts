/** An ordinary text, and the fields that it stands in without fault. */
export interface Sentence {
  readonly text: string;
  readonly fields: readonly string[];
}

/**
 * The texts of a list, one a line; `\n` is a new line in one. A line `[målsætning, delmål]` says where those after it belong, until
 * the next; `[alle]` is everywhere. `#` begins a comment.
 */
export function sentencesIn(list: string, all: readonly string[]): readonly Sentence[] {
  let fields = all;
  return list.split(/\r?\n/).flatMap((line) => {
    const only = /^\[([\p{L}, ]+)\]$/u.exec(line)?.[1];
    if (only !== undefined) {
      fields = only === 'alle' ? all : only.split(', ');
      const unknown = fields.find((field) => !all.includes(field));
      if (unknown !== undefined) throw new Error(`There is no field »${unknown}« to put a sentence into.`);
    }
    if (only !== undefined || line.startsWith('#') || line.trim() === '') return [];
    return [{ text: line.trim().replaceAll('\\n', '\n'), fields }];
  });
}
