import type { Theme } from '../core/index.ts';
import type { Doc } from '../doc/index.ts';
import type { Attachment, Format } from '../formats/format.ts';
import type { Pages } from '../layout/index.ts';
import type { Made } from './documents.ts';
import type { Kit } from './kit.ts';
import { type LateProblem, ofWriter } from './origin.ts';

/** A document tree drawn in every format that was asked for; no value where anything stands in the way. */
export interface Drawn {
  readonly value: readonly Made[] | undefined;
  readonly sectionLengths: Pages['sectionLengths'];
  readonly problems: readonly LateProblem[];
}

/** A document tree: laid out on pages, written in every format. */
export async function draw(
  doc: Doc,
  formats: readonly Format[],
  theme: Theme,
  source: Attachment | undefined,
): Promise<Drawn> {
  const { layout } = await import('../layout/index.ts');
  const { value: pages, problems: ofLayout } = layout(doc, theme);
  const problems: LateProblem[] = [...ofLayout];
  if (pages === undefined) return { value: undefined, sectionLengths: [], problems };
  const { sectionLengths } = pages;
  const made: Made[] = [];
  for (const format of formats) {
    const { value: bytes, diagnostics } = await (await format.load())({ doc, pages, theme, source });
    problems.push(...diagnostics.map(ofWriter));
    if (bytes !== undefined) made.push({ format, bytes, pages: pages.pages.length });
  }
  return { value: made.length === formats.length ? made : undefined, sectionLengths, problems };
}

function damagedFont(name: string): LateProblem {
  return {
    rule: 'skriften-kan-ikke-læses',
    severity: 'error',
    message: {
      da: `Skriften ${name} er beskadiget, så dokumenterne kan ikke dannes.`,
      en: `The font ${name} is damaged, so that no documents can be made.`,
    },
    hint: { da: 'Hent skriften igen, eller brug en anden.', en: 'Get the font again, or use another.' },
    origin: undefined,
  };
}

/**
 * Draws with the type of the folder. A font that is damaged inside makes fontkit throw in the middle of a drawing: where the
 * bundled type succeeds, the font is to blame, and otherwise the fault is ours.
 */
export async function withOwnFonts(
  { theme, spareTheme }: Pick<Kit, 'theme' | 'spareTheme'>,
  drawn: (theme: Theme) => Promise<Drawn>,
): Promise<Drawn> {
  if (spareTheme === undefined) return drawn(theme);
  try {
    return await drawn(theme);
  } catch {
    await drawn(spareTheme);
    return { value: undefined, sectionLengths: [], problems: [damagedFont(theme.fonts.name)] };
  }
}
