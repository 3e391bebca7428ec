import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine } from '../../src/doctor/index.ts';
import { nodeWorld } from '../../src/world/node/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'aftaler på øen '));

/** Without the settings of this machine's user. */
const CLEAN = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', LC_ALL: 'C' };

function git(...words: string[]): string {
  return spawnSync('git', words, { cwd: folder, encoding: 'utf8', env: CLEAN }).stderr;
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function findings(): Readonly<Record<string, string>> {
  const all = examine(nodeWorld(), folder).flatMap((section) => section.findings);
  return Object.fromEntries(
    all
      .filter(({ check }) => check.startsWith('git'))
      .map(({ check, state, files = [] }) => [check, [state, ...files].join(' ')]),
  );
}

beforeAll(() => {
  write('aftale.yaml', '');
  write('agreements/2026/ø-skolen.yaml', 'type: aftale\nid: ø-skolen\når: 2026\ntitel: Ø-skolen\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('doctor asks the git of this machine', () => {
  it('about a folder outside of git', () => {
    expect(findings()).toEqual({ git: 'fine' });
  });

  it('about what is ignored, kept and merged', () => {
    git('init', '--quiet');
    git('config', 'core.autocrlf', 'true');
    write('.gitignore', 'ø-skolen.yaml\n');
    write('dokumenter/2026/ø-skolen.pdf', '');
    expect(findings()).toEqual({
      git: 'fine',
      'git-gemmer-ikke': 'wrong agreements/2026/ø-skolen.yaml',
      'git-dokumenter': 'odd',
      'git-linjeskift': 'odd',
    });
    write('.gitignore', 'dokumenter/\n');
    write('.gitattributes', '*.yaml text eol=lf\n');
    expect(findings()).toEqual({ git: 'fine', 'git-dokumenter': 'fine' });
    git('add', '--force', 'dokumenter');
    expect(findings()).toMatchObject({ 'git-dokumenter': 'odd' });
  });

  it('about a merge that is not finished', () => {
    const commit = (name: string, text: string): void => {
      write('aftale.lock', text);
      git('add', 'aftale.lock');
      git('-c', 'user.name=E', '-c', 'user.email=e@example.org', 'commit', '--quiet', '--no-gpg-sign', '-m', name);
    };
    commit('first', 'a\n');
    git('checkout', '--quiet', '-b', 'other');
    commit('other', 'b\n');
    git('checkout', '--quiet', '-');
    commit('own', 'c\n');
    git('-c', 'user.name=E', '-c', 'user.email=e@example.org', 'merge', 'other');
    expect(findings()).toMatchObject({ 'git-fletning': 'wrong aftale.lock' });
  });
});
