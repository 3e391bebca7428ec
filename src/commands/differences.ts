import { harmless, inOneLine } from '../reporters/index.ts';

/** A text before and after. */
export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Changes as the lines that go and come; the library is loaded only to show them. */
export async function differences(changes: readonly Change[]): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return changes
    .map(({ path, before, after }) => {
      const shown = inOneLine(path);
      const patch = createTwoFilesPatch(shown, shown, before, after, undefined, undefined, { context: 1 });
      return harmless(
        patch
          .replace(/^Index: .*\n=+\n/, '')
          .replaceAll('\r\n', '\n')
          .replaceAll('\t', '  '),
      );
    })
    .join('');
}
