import type { Wanted } from '../pipeline.ts';
import type { Request } from './command.ts';
import { todayOf, yearOf } from './flags.ts';

/** What the user asked a command to work on. */
export function wantedOf(request: Request): Wanted {
  return { config: request.text('config'), operands: request.operands, year: yearOf(request), today: todayOf(request) };
}
