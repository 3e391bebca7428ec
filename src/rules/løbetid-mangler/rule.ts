import { isoDate } from '../../core/index.ts';
import { below, type Period } from '../../model/index.ts';
import { formatPeriod } from '../../text/index.ts';
import type { Rule } from '../rule.ts';

/** The period as it is written in a file. */
function asWritten({ first, last }: Period): string {
  return `løbetid: { fra: ${isoDate(first)}, til: ${isoDate(last)} }`;
}

export const rule: Rule = {
  agreement({ document: { løbetid }, place, period }, { report }) {
    if (period.stated) return;
    const counted = formatPeriod(period.first, period.last);
    const end = løbetid?.fra === undefined ? 'fra' : 'til';
    report({
      at: løbetid === undefined ? below(place, 'løbetid') : below(place, 'løbetid', end),
      missing: true,
      message:
        løbetid === undefined
          ? {
              da: `Aftalen har ingen løbetid. Frister regnes, som om den gælder ${counted}.`,
              en: `The agreement has no løbetid. Deadlines are computed as if it ran ${counted}.`,
            }
          : {
              da: `Løbetiden mangler \`${end}\`. Frister regnes, som om den gælder ${counted}.`,
              en: `The løbetid has no \`${end}\`. Deadlines are computed as if it ran ${counted}.`,
            },
      hint: {
        da: `Skriv første og sidste dag: \`${asWritten(period)}\`.`,
        en: `Write the first and the last day: \`${asWritten(period)}\`.`,
      },
    });
  },
};
