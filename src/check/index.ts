export { check, checkSettings, documentField, fieldFormat } from './check.ts';
export * from './document.ts';
export { type Field, fieldAt, fieldBelow, INTERNAL_NOTE } from './field.ts';
export * from './generated/types.ts';
export type { LeafValue } from './leaf.ts';
export { meaningOf } from './meaning.ts';
export { type CheckRuleName, checkRules } from './rules.ts';
