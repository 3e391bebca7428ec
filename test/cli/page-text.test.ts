import { describe, expect, it } from 'vitest';
import { pageText } from '../../src/commands/page-text.ts';
import { textWidth } from '../../src/reporters/index.ts';
import { registry } from '../../src/rules/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';

const NARROW = { language: 'da', colour: false, columns: 40 } as const;

function pageOf(name: string): string {
  const page = new TextDecoder().decode(packageAssets.asset(`src/rules/${name}/rule.md`));
  return page.replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** Without the marks of Markdown, the lines under headings, and how lines are broken. */
function words(text: string): string {
  return text
    .replace(/^#+ |^```.*$|^─+$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the page of a rule in a window', () => {
  it.each(registry.map(({ name }) => name))('%s loses no word', (name) => {
    const code = /```[^\n]*\n[\s\S]*?^```$/gm;
    const page = pageOf(name);
    const shown = pageText(page, NARROW);
    // A comment of an example may begin with # in its first column, as a heading does.
    expect(words(shown).replaceAll('# ', '')).toBe(words(page).replaceAll('# ', ''));
    const examples = [...page.matchAll(code)]
      .flatMap(([block]) => block.split('\n').slice(1, -1))
      .filter((line) => line !== '');
    for (const line of examples) expect(shown).toContain(`  ${line}\n`);
  });

  it('is broken where the window ends, but for examples and long words', () => {
    const text = 'Et succeskriterium skal have et måltal, ellers kan opfølgningen ikke sige, hvordan det går.';
    const shown = pageText(`## ${text}\n\n${text}\n${text}\n\n- ${text}\n- ${text}\n`, NARROW);
    expect(shown.split('\n').filter((line) => textWidth(line) > 40)).toEqual([]);
    expect(shown.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(2);
  });

  it('is Markdown where no window is', () => {
    expect(pageText('# A\n', { ...NARROW, columns: undefined })).toBe('# A\n');
  });
});
