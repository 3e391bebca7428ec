import type { Answer, Failure } from '../../core/index.ts';

const FAILURES: Readonly<Record<string, Failure>> = {
  ENOENT: 'missing',
  ENOTDIR: 'not-a-directory',
  EISDIR: 'not-a-file',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EEXIST: 'exists',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EROFS: 'read-only',
  EFBIG: 'too-large',
  ELOOP: 'other',
  ENAMETOOLONG: 'other',
};

/** The system's code, like ENOENT; empty for an error of another kind. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Runs a call to the system and turns what it throws into an answer. */
export function attempt<T>(path: string, call: () => T, failures: Readonly<Record<string, Failure>> = {}): Answer<T> {
  try {
    return { ok: true, value: call() };
  } catch (error) {
    const code = codeOf(error);
    // No system code: a fault of ours, not an answer of the system.
    if (code === '') throw error;
    return { ok: false, failure: failures[code] ?? FAILURES[code] ?? 'other', path };
  }
}
