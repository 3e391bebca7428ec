export type * from './command.ts';
export { commands } from './registry.ts';
