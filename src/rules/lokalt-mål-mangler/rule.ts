import type { LokaltMål } from '../../check/index.ts';
import type { Words } from '../../core/index.ts';
import { below, type KoncernEffort } from '../../model/index.ts';
import { closest } from '../../text/index.ts';
import type { Rule } from '../rule.ts';

function given({ document, lokalt }: KoncernEffort): boolean {
  if (document.lokalt_mål?.hvad === 'aktiviteter') return (lokalt?.document.aktiviteter ?? []).length > 0;
  return Object.values(lokalt?.document.succeskriterier ?? {}).some(({ måltal }) => måltal !== undefined);
}

/** It stands there under another id, of which `ukendt-koncernmål` speaks. */
function isMisspelt(id: string, strangers: readonly string[]): boolean {
  return strangers.some((stranger) => closest(stranger, [id]) !== undefined);
}

function sentence({ sendes_til, frist }: LokaltMål): Words {
  if (sendes_til === undefined && frist === undefined) return { da: '', en: '' };
  const to = sendes_til === undefined ? { da: '', en: '' } : { da: ` til ${sendes_til}`, en: ` to ${sendes_til}` };
  const when = frist === undefined ? { da: '', en: '' } : { da: ` senest ${frist.text}`, en: ` by ${frist.text}` };
  return { da: ` Det skal sendes${to.da}${when.da}.`, en: ` It is to be sent${to.en}${when.en}.` };
}

export const rule: Rule = {
  agreement({ chapters, koncernmål, place }, { report }) {
    const strangers = koncernmål.filter(({ known }) => !known).map((part) => part.id);
    for (const effort of chapters.koncern) {
      const { id, titel, document } = effort;
      const { lokalt_mål } = document;
      if (lokalt_mål?.hvad === undefined || given(effort) || isMisspelt(id, strangers)) continue;
      const activities = lokalt_mål.hvad === 'aktiviteter';
      const where = below(place, 'administrativ_ramme', 'koncernmål', id);
      const nummer = effort.succeskriterier[0]?.nummer ?? '1';
      const when = sentence(lokalt_mål);
      report({
        at: activities ? below(where, 'aktiviteter') : below(where, 'succeskriterier', nummer, 'måltal'),
        missing: true,
        message: activities
          ? {
              da: `Enhedens egne aktiviteter til koncernmålet »${titel}« mangler.${when.da}`,
              en: `The unit's own activities for the koncernmål “${titel}” are missing.${when.en}`,
            }
          : {
              da: `Enhedens eget måltal til koncernmålet »${titel}« mangler.${when.da}`,
              en: `The unit's own target for the koncernmål “${titel}” is missing.${when.en}`,
            },
        hint: activities
          ? {
              da: `Skriv dem under \`administrativ_ramme\`, \`koncernmål\`, \`${id}\`, \`aktiviteter\`.`,
              en: `Write them under \`administrativ_ramme\`, \`koncernmål\`, \`${id}\`, \`aktiviteter\`.`,
            }
          : {
              da: `Skriv det under \`administrativ_ramme\`, \`koncernmål\`, \`${id}\`, \`succeskriterier\`, \`${nummer}\`, \`måltal\`.`,
              en: `Write it under \`administrativ_ramme\`, \`koncernmål\`, \`${id}\`, \`succeskriterier\`, \`${nummer}\`, \`måltal\`.`,
            },
      });
    }
  },
};
