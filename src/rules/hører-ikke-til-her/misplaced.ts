import type { Problem } from '../rule.ts';

/** A field that the schema takes, at a place where it means nothing or says two things at once. */
export type Misplaced = Required<Pick<Problem, 'at' | 'message' | 'hint'>>;
