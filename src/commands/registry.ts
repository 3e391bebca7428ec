import { approve } from './approve.ts';
import { archive } from './archive.ts';
import { build } from './build.ts';
import { calendar } from './calendar.ts';
import type { Command } from './command.ts';
import { completionOf } from './completion.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import { init } from './init.ts';
import { list } from './list.ts';
import { measure } from './measure.ts';
import { newAgreement } from './new.ts';
import { newStatus } from './new-status.ts';
import { schema } from './schema.ts';
import { sign } from './sign.ts';
import { status } from './status.ts';
import { validate } from './validate.ts';
import { verifyCommand } from './verify.ts';

/** In the order of a year's work. */
const working: readonly Command[] = [
  init,
  newAgreement,
  validate,
  approve,
  build,
  sign,
  verifyCommand,
  archive,
  list,
  newStatus,
  measure,
  status,
  calendar,
  extract,
  explain,
  schema,
  doctor,
];

/** Every command. */
export const commands: readonly Command[] = [...working, completionOf(working)];
