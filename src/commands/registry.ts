import { build } from './build.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import { init } from './init.ts';
import { list } from './list.ts';
import { newAgreement } from './new.ts';
import { validate } from './validate.ts';

/** Every command, in the order of a year's work. */
export const commands: readonly Command[] = [init, newAgreement, validate, build, list, extract, explain];
