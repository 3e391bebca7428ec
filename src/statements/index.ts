export { csv, plainCsv } from './csv.ts';
export { json } from './json.ts';
export { markdown } from './markdown.ts';
export { hasRed, type Shown, type Window } from './shown.ts';
export type { Statement } from './statement.ts';
export { table } from './table.ts';
export { workbook } from './workbook.ts';
