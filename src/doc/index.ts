export * from './check.ts';
export * from './contents.ts';
export * from './doc.ts';
export { DOC_RULES, type DocProblem, type DocRule } from './doc-problems.ts';
export * from './dump.ts';
export { type Item, splitItem, standsInItem } from './item.ts';
export { sectionsOfFields } from './sections.ts';
export * from './text.ts';
export * from './walk.ts';
