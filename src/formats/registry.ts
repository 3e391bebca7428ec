import { docx } from './docx/index.ts';
import type { Format } from './format.ts';
import { pdf } from './pdf/index.ts';

/** Every format of `--format`, in the order in which documents are made. */
export const formats: readonly Format[] = [docx, pdf];
