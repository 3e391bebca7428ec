import type { Måljustering } from '../../check/index.ts';
import type { Words } from '../../core/index.ts';
import { below, effortNamed, type ResolvedEffort } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import type { Rule } from '../rule.ts';

/** Who must approve a change in a political effort; undefined where anyone who may sign can. */
function committeeOf(effort: ResolvedEffort | undefined): string | undefined {
  return effort?.art === 'politisk' ? effort.document.udvalg : undefined;
}

interface Lack {
  readonly field: 'godkendt_af' | 'dato';
  readonly message: Words;
  readonly hint: Words;
}

function lackOf({ godkendt_af: by, dato }: Måljustering, committee: string | undefined): Lack | undefined {
  if (by === undefined) {
    return {
      field: 'godkendt_af',
      message: {
        da: 'Målet er ændret, men der står ikke, hvem der har godkendt det.',
        en: 'The goal is changed, but nothing says who approved it.',
      },
      hint: {
        da: `Skriv \`godkendt_af: ${committee ?? 'Kommunaldirektøren'}\`.`,
        en: `Write \`godkendt_af: ${committee ?? 'Kommunaldirektøren'}\`.`,
      },
    };
  }
  if (dato === undefined) {
    return {
      field: 'dato',
      message: {
        da: 'Målet er ændret, men der står ikke hvornår. Ændringen gælder fra sin dag.',
        en: 'The goal is changed, but nothing says when. The change holds from its day on.',
      },
      hint: { da: 'Skriv dagen for godkendelsen i `dato`.', en: 'Write the day of the approval in `dato`.' },
    };
  }
  if (committee === undefined || fold(by).includes(fold(committee))) return undefined;
  return {
    field: 'godkendt_af',
    message: {
      da: `Indsatsen er politisk, og målet kan kun ændres af ${committee}. Her står ${by}.`,
      en: `The effort is political, and its goal can only be changed by ${committee}. Here it is ${by}.`,
    },
    hint: {
      da: `Forelæg ændringen for ${committee}, og skriv \`godkendt_af: ${committee}\`.`,
      en: `Put the change before ${committee}, and write \`godkendt_af: ${committee}\`.`,
    },
  };
}

export const rule: Rule = {
  followUp({ document, place, indsatser }, { report }) {
    for (const [index, change] of (document.måljusteringer ?? []).entries()) {
      const lack = lackOf(change, committeeOf(effortNamed(indsatser, change.indsats ?? '')));
      if (lack === undefined) continue;
      const { field, message, hint } = lack;
      const at = below(place, 'måljusteringer', String(index), field);
      report({ at, message, hint, ...(change[field] === undefined ? { missing: true } : {}) });
    }
  },
};
