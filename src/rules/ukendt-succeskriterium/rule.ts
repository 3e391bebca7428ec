import { below, effortNamed } from '../../model/index.ts';
import { effortName } from '../naming.ts';
import { keysOf, reportMissing } from '../references.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  followUp({ document, place, indsatser }, context) {
    const check = (id: string, text: string, ...at: readonly string[]): void => {
      const effort = effortNamed(indsatser, id);
      if (effort === undefined) return; // `ukendt-henvisning` has spoken of the effort
      const candidates = keysOf(effort, 'succeskriterier');
      reportMissing(
        { kind: 'succeskriterium', text, at: below(place, ...at), candidates },
        effortName(effort),
        context,
      );
    };
    for (const [id, said] of Object.entries(document.indsatser ?? {})) {
      for (const nummer of Object.keys(said.succeskriterier ?? {})) {
        check(id, nummer, 'indsatser', id, 'succeskriterier', nummer);
      }
    }
    for (const [index, { indsats, succeskriterium }] of (document.måljusteringer ?? []).entries()) {
      if (indsats === undefined || succeskriterium === undefined) continue;
      check(indsats, succeskriterium, 'måljusteringer', String(index), 'succeskriterium');
    }
  },
};
