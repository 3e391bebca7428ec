import type { Edit } from '../../core/index.ts';
import { nodeAt } from '../../load/index.ts';
import { below, type Place, type ResolvedEffort } from '../../model/index.ts';
import { isReferenceOnly } from '../reference-only.ts';
import type { Rule } from '../rule.ts';

/** The criterion that is meant: the one that is numbered, or the only one there is. */
function meantCriterion(tekst: string, { succeskriterier }: ResolvedEffort): string | undefined {
  if (!/kriteri/i.test(tekst)) return undefined;
  const alive = succeskriterier.filter(({ udgår }) => !udgår).map(({ nummer }) => nummer);
  const numbers = tekst.match(/\d+/g) ?? alive;
  const [only] = numbers;
  return numbers.length === 1 && only !== undefined && alive.includes(only) ? only : undefined;
}

/** `tekst: Se succeskriterium 2` becomes `succeskriterium: 2`, where nothing else stands beside it. */
function reference({ file, path }: Place, nummer: string | undefined): { readonly fix?: readonly Edit[] } {
  const node = file.root === undefined ? undefined : nodeAt(file.root, path);
  const [entry, another] = node?.kind === 'map' ? node.entries : [];
  if (nummer === undefined || another !== undefined || entry?.value.kind !== 'scalar') return {};
  if (entry.value.style === 'block') return {};
  return { fix: [{ span: { ...entry.keySpan, end: entry.value.span.end }, text: `succeskriterium: ${nummer}` }] };
}

export const rule: Rule = {
  effort(effort, { report }) {
    for (const { nummer, document, place } of effort.resultatkrav) {
      const { tekst } = document ?? {};
      if (tekst === undefined || !isReferenceOnly(tekst)) continue;
      const criterion = meantCriterion(tekst, effort);
      report({
        at: below(place, 'tekst'),
        message: {
          da: `Resultatkrav ${nummer} er kun en henvisning i ord. Så følger ingen status med, og ingen kan se, hvad der kræves.`,
          en: `Resultatkrav ${nummer} is only a reference in words. No status follows it, and nobody can see what is demanded.`,
        },
        hint: {
          da: `Henvis med nummer, \`${nummer}: { succeskriterium: ${criterion ?? 1} }\`, ét resultatkrav for hvert succeskriterium, der er afgørende.`,
          en: `Refer by number, \`${nummer}: { succeskriterium: ${criterion ?? 1} }\`, one resultatkrav for each criterion that is decisive.`,
        },
        ...reference(place, criterion),
      });
    }
  },
};
