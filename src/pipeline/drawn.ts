import type { Theme } from '../core/index.ts';
import type { Made } from './documents.ts';
import type { Kit } from './kit.ts';
import type { LateProblem } from './origin.ts';

/** A document tree drawn in every format that was asked for; no value where anything stands in the way. */
export interface Drawn {
  readonly value: readonly Made[] | undefined;
  readonly problems: readonly LateProblem[];
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
  draw: (theme: Theme) => Promise<Drawn>,
): Promise<Drawn> {
  if (spareTheme === undefined) return draw(theme);
  try {
    return await draw(theme);
  } catch {
    await draw(spareTheme);
    return { value: undefined, problems: [damagedFont(theme.fonts.name)] };
  }
}
