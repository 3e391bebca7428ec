export * from './goal.ts';
export { unitsCriteria } from './goals.ts';
export { judge } from './judge.ts';
export { OLDEST } from './latest.ts';
export { aimOf, directionOf, type Line, lineAt, lineOf } from './line.ts';
export * from './report.ts';
export * from './verdict.ts';
export * from './words.ts';
