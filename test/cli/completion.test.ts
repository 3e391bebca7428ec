import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offerOf } from '../../src/commands/completion/offer.ts';
import { powershell } from '../../src/commands/completion/powershell.ts';
import { scripts } from '../../src/commands/completion/scripts.ts';
import { type Command, commands } from '../../src/commands/index.ts';
import { run } from './transcript.ts';

const folder = join(import.meta.dirname, 'completion');

/** What bash proposes for each line, in one child. */
function proposedByBash(script: string, lines: readonly string[]): readonly string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'aftale skal '));
  try {
    const file = join(scratch, 'aftale.bash');
    writeFileSync(file, script);
    const { stdout, stderr } = spawnSync('bash', ['--norc', join(folder, 'drive.bash'), file], {
      input: `${lines.join('\n')}\n`,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.trimEnd());
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** A small command line with everything that a shell could read otherwise than meant. */
const SMALL: Command = {
  name: 'build',
  alias: 'dånn',
  summary: { da: `danner »$HOME«, "alt" og 'intet' | [a:b]`, en: 'builds' },
  operands: [
    {
      name: { da: 'STI', en: 'PATH' },
      explanation: { da: 'enheder', en: 'units' },
      required: false,
      many: true,
      candidates: 'units',
    },
  ],
  flags: [
    { name: 'verbatim', short: 'V', explanation: { da: 'ordret', en: 'word for word' } },
    {
      name: 'form',
      short: 'f',
      value: { da: 'FORM', en: 'FORM' },
      choices: ['rå', 'kogt'],
      explanation: { da: 'måden', en: 'the way' },
    },
    {
      name: 'out',
      value: { da: 'MAPPE', en: 'FOLDER' },
      candidates: 'folders',
      explanation: { da: 'hvor', en: 'where' },
    },
    { name: 'secret', hidden: true, explanation: { da: 'skjult', en: 'hidden' } },
  ],
  examples: [
    { line: 'aftale build', explanation: { da: 'dan', en: 'build' } },
    { line: 'aftale build', explanation: { da: 'dan', en: 'build' } },
  ],
  run: async () => 'fine',
};

describe('completion', () => {
  it('proposes in bash what the commands know', async () => {
    const { stdout } = await run('aftale completion bash', {});
    const lines = [
      'aftale b',
      'aftale udt',
      'aftale fuldf',
      'aftale build --fo',
      'aftale dan --format ',
      'aftale dan --format=h',
      'aftale --lang ',
      'aftale tjek nør',
      'aftale --lang en tjek --fail-level a',
      'aftale forklar måltal-m',
      'aftale completion ',
      'aftale udtræk --o',
      'aftale new ',
      'aftale completion --u',
    ];
    expect(proposedByBash(stdout, lines)).toEqual([
      'aftale b→ build',
      'aftale udt→ udtræk',
      'aftale fuldf→ fuldførelse',
      'aftale build --fo→ --format --force',
      'aftale dan --format → docx pdf html',
      'aftale dan --format=h→ html',
      'aftale --lang → da en',
      'aftale tjek nør→ nørreby-skole',
      'aftale --lang en tjek --fail-level a→ advarsel',
      'aftale forklar måltal-m→ måltal-mangler',
      'aftale completion → bash zsh fish powershell',
      'aftale udtræk --o→ --out',
      'aftale new →',
      'aftale completion --u→',
    ]);
  });

  it('has a script for each shell that it proposes', () => {
    const [operand] = commands.find(({ name }) => name === 'completion')?.operands ?? [];
    expect(operand?.candidates).toEqual([...scripts.keys()]);
  });

  it.each([...scripts])('%s knows every command and flag, and nothing hidden', (shell, script) => {
    const text = script(offerOf(commands, 'da'));
    const shown = shell === 'powershell' ? text.replace(/\$\(\[char\]0x([0-9a-f]+)\)/g, decoded) : text;
    const words = commands.flatMap(({ name, alias, flags }) => [name, alias, ...flags.map((flag) => flag.name)]);
    const hidden = commands.flatMap(({ flags }) => flags.filter((flag) => flag.hidden).map((flag) => flag.name));
    expect(words.filter((word) => !hidden.includes(word) && !shown.includes(word))).toEqual([]);
    expect(hidden.filter((word) => shown.replaceAll('completion --units', '').includes(`--${word}`))).toEqual([]);
  });

  it.each([...scripts])('%s: nothing in a text becomes a command of the shell', async (shell, script) => {
    await expect(script(offerOf([SMALL], 'da'))).toMatchFileSnapshot(join(folder, `${shell}.txt`));
  });

  it('is ASCII in PowerShell, whose windows read other code pages, and has no key twice', () => {
    const text = powershell(offerOf(commands, 'da'));
    expect(text).toMatch(/^[\n -~]*$/);
    for (const [, table = ''] of text.matchAll(/@\{\n([\s\S]*?)\n {2}\}/g)) {
      const keys = [...table.matchAll(/^ {4}((?:'[^']*')|(?:"[^"]*")) = /gm)].map(([, key = '']) => key.toLowerCase());
      expect(keys.length).toBe(table.split('\n').length);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

function decoded(_sign: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
