export { check, checkSettings, documentField, fieldFormat } from './check.ts';
export * from './document.ts';
export { type Field, type Format, fieldAt, fieldBelow, type KeyForm } from './field.ts';
export * from './generated/types.ts';
export { type CheckRule, type CheckRuleName, checkRules } from './rules.ts';
