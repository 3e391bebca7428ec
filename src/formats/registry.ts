import { docx } from './docx/index.ts';
import type { Format } from './format.ts';
import { html } from './html/index.ts';
import { pdf } from './pdf/index.ts';

/** Every format of `--format`, in the order in which documents are made. */
export const formats: readonly Format[] = [docx, pdf, html];

/** The formats with these ids; those that are made by default when none is named. */
export function formatsNamed(ids: readonly string[]): readonly Format[] {
  return formats.filter(({ id, byDefault }) => (ids.length === 0 ? byDefault : ids.includes(id)));
}
