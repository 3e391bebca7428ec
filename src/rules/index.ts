export * from './baseline.ts';
export * from './engine.ts';
export * from './exempt-comments.ts';
export * from './exemptions.ts';
export { registry } from './generated/registry.ts';
export type { RegisteredRule, Rule, SectionLengths } from './rule.ts';
