export type * from './command.ts';
export { COMMON_FLAGS, HELP_FLAG, VERSION_FLAG } from './common-flags.ts';
export { commands } from './registry.ts';
