import type { Driftsbudget } from '../../check/index.ts';
import { below, type ResolvedAgreement } from '../../model/index.ts';
import type { Misplaced } from './misplaced.ts';

function hasAmounts({ netto, poster = [] }: Driftsbudget): boolean {
  return netto !== undefined || poster.some(({ beløb }) => beløb !== undefined);
}

function promisedBudget({ document, place }: ResolvedAgreement): readonly Misplaced[] {
  const { driftsbudget } = document.økonomisk_ramme ?? {};
  if (driftsbudget?.følger === undefined || !hasAmounts(driftsbudget)) return [];
  return [
    {
      at: below(place, 'økonomisk_ramme', 'driftsbudget', 'følger'),
      message: {
        da: `Budgettet er her, og der står også, at det følger ${driftsbudget.følger.text}.`,
        en: `The budget is here, and it also says that it will follow ${driftsbudget.følger.text}.`,
      },
      hint: { da: 'Slet `følger`, når beløbene er skrevet.', en: 'Delete `følger` once the amounts are written.' },
    },
  ];
}

/** Mostly last year's, taken over with the file. Later than a draft it may be a new version on its way. */
function approvalOfDraft({ document, place, status }: ResolvedAgreement): readonly Misplaced[] {
  if (status !== 'udkast' || document.godkendelse === undefined) return [];
  return [
    {
      at: below(place, 'godkendelse'),
      message: {
        da: 'Aftalen er et udkast, men har en godkendelse. Er det sidste års?',
        en: 'The agreement is a draft, but has an approval. Is it that of last year?',
      },
      hint: {
        da: 'Slet `godkendelse`, eller ret `status`, hvis aftalen er godkendt.',
        en: 'Delete `godkendelse`, or correct `status` if the agreement is approved.',
      },
    },
  ];
}

function sharedAndOwnText({ document, place }: ResolvedAgreement): readonly Misplaced[] {
  const { politisk_ramme: politisk, faglig_ramme: faglig } = document;
  const frames = [
    {
      frame: 'politisk_ramme',
      shared: politisk?.hentes_fra,
      field: 'visioner_og_målsætninger',
      own: politisk?.visioner_og_målsætninger,
    },
    { frame: 'faglig_ramme', shared: faglig?.hentes_fra, field: 'målsætninger', own: faglig?.målsætninger },
  ];
  return frames
    .filter(({ shared, own }) => shared !== undefined && own !== undefined)
    .map(
      ({ frame, field }): Misplaced => ({
        at: below(place, frame, 'hentes_fra'),
        message: {
          da: `Teksten hentes fra et fagområde, og \`${field}\` er også skrevet her. Kun den ene kan gælde.`,
          en: `The text is taken from a fagområde, and \`${field}\` is written here as well. Only one can hold.`,
        },
        hint: {
          da: `Slet \`hentes_fra\` eller \`${field}\`.`,
          en: `Delete \`hentes_fra\` or \`${field}\`.`,
        },
      }),
    );
}

export function misplacedInAgreement(agreement: ResolvedAgreement): readonly Misplaced[] {
  return [...promisedBudget(agreement), ...approvalOfDraft(agreement), ...sharedAndOwnText(agreement)];
}
