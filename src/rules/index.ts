export * from './engine.ts';
export { registry } from './generated/registry.ts';
export type { RegisteredRule, SectionLengths } from './rule.ts';
