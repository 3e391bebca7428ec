import type { GitAnswer } from '../../core/index.ts';
import { root } from './assets.ts';

const LONGEST_WAIT = 5000;
const LARGEST_ANSWER = 10_000_000;

/**
 * The settings of a repository may name programs that git runs when it looks at files; a folder of others is looked at as
 * well. Nothing is locked, so that a git at work is not disturbed.
 */
const CAREFULLY = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/** Asks git, in English and without a terminal on which it could wait for a password. */
export function git(folder: string, words: readonly string[]): GitAnswer | undefined {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...CAREFULLY, ...words], {
    // Windows looks for git.exe where the program is started, and there someone may have laid another.
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: LARGEST_ANSWER,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_WAIT,
    windowsHide: true,
  });
  return status === null ? undefined : { code: status, text: stdout, complaint: stderr };
}
