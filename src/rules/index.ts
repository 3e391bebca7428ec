export * from './engine.ts';
export { registry } from './generated/registry.ts';
export type { RegisteredRule, Rule, SectionLengths } from './rule.ts';
