export type { Cell, Row, Table } from './cell.ts';
export { columnName } from './cell.ts';
export { type OpenedTables, type OpeningFailure, openTables, writeWorkbook } from './open.ts';
export type { Accepts, Look, Sheet, SheetCell, SheetColumn, SheetRow } from './sheet.ts';
