import type { Words } from '../core/index.ts';
import type { ResolvedEffort } from '../model/index.ts';
import { closest } from '../text/index.ts';

/** `indsatsen »Digital sagsbehandling« (bilag 2a)`. */
export function effortName({ titel, label, art }: ResolvedEffort): Words {
  return art === 'koncern'
    ? { da: `koncernmålet »${titel}«`, en: `the koncernmål “${titel}”` }
    : { da: `indsatsen »${titel}« (bilag ${label})`, en: `the effort “${titel}” (bilag ${label})` };
}

function joined(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** `A, B og C`. */
export function listed(items: readonly string[]): Words {
  return { da: joined(items, 'og'), en: joined(items, 'and') };
}

/** `Mente du …?`, or else what there is to choose from. */
export function meant(word: string, candidates: readonly string[]): Words {
  const near = closest(word, candidates);
  if (near !== undefined) return { da: `Mente du \`${near}\`?`, en: `Did you mean \`${near}\`?` };
  if (candidates.length === 0)
    return { da: 'Der er endnu intet at henvise til.', en: 'There is nothing to refer to yet.' };
  const { da, en } = listed(candidates);
  return { da: `Her findes ${da}.`, en: `There are ${en}.` };
}
