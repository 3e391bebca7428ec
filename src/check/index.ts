export { check, checkSettings, documentField, fieldFormat } from './check.ts';
export * from './document.ts';
export { type Field, fieldAt } from './field.ts';
export * from './generated/types.ts';
export { type CheckRuleName, checkRules } from './rules.ts';
