export * from './engine.ts';
export { registry } from './generated/registry.ts';
export type { Level, RegisteredRule, Rule, Stage } from './rule.ts';
