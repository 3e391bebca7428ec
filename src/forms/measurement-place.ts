import { compareDates, type LocalDate } from '../core/index.ts';
import { fold, type Reading, refused, understood } from '../text/index.ts';
import type { Form, FormRow } from './form.ts';

/** One day. */
export function isSame(a: LocalDate, b: LocalDate): boolean {
  return compareDates(a, b) === 0;
}

function effortText({ effort }: FormRow): readonly string[] {
  return [effort.id, effort.label, effort.titel].map(fold);
}

/** An empty cell where something must stand. */
export function missing(): Reading<never> {
  return refused(
    { da: 'feltet er tomt.', en: 'the cell is empty.' },
    { da: 'Udfyld feltet, eller slet rækken.', en: 'Fill in the cell, or delete the row.' },
  );
}

/** The forms of the first round that is made up on the day or after it, within the agreement of the day. */
export function roundsOn(forms: readonly Form[], date: LocalDate, text: string): Reading<readonly Form[]> {
  const possible = forms.filter(({ from, day }) => compareDates(from, date) <= 0 && compareDates(date, day) <= 0);
  const first = possible.toSorted((a, b) => compareDates(a.day, b.day))[0];
  if (first !== undefined) return understood(possible.filter(({ day }) => isSame(day, first.day)));
  return refused(
    {
      da: `\`${text}\` ligger ikke i nogen af enhedens aftaler frem til en runde.`,
      en: `\`${text}\` lies in none of the unit's agreements before a round.`,
    },
    { da: 'Ret datoen, eller skriv runden i aftale.yaml.', en: 'Correct the date, or write the round in aftale.yaml.' },
  );
}

/** A goal with the form that it stands in. */
export interface Found {
  readonly form: Form;
  readonly row: FormRow;
}

/** The goals of an effort: by its id, annex or title. */
export function effortIn(forms: readonly Form[], text: string): Reading<readonly Found[]> {
  const all = forms.flatMap((form) => form.rows.map((row): Found => ({ form, row })));
  const found = all.filter(({ row }) => row.kind === 'succeskriterier' && effortText(row).includes(fold(text)));
  if (found.length > 0) return understood(found);
  const known = [...new Set(all.map(({ row }) => row.effort.id))].join(', ');
  return refused(
    {
      da: `\`${text}\` er ikke en indsats, som enheden måler.`,
      en: `\`${text}\` is no effort that the unit measures.`,
    },
    {
      da: `Skriv id, bilag eller titel. Enheden har ${known}.`,
      en: `Write its id, annex or title. The unit has ${known}.`,
    },
  );
}

/** The one that is measured by a number, by its number in the effort. */
export function goalIn(found: readonly Found[], text: string): Reading<Found> {
  const same = found.filter(({ row }) => row.nummer === text.replace(/\.$/, ''));
  const [goal] = same;
  const numbers = found.map(({ row }) => row.nummer).join(', ');
  if (goal === undefined || same.length > 1) {
    return refused(
      {
        da: `\`${text}\` er ikke ét succeskriterium i indsatsen.`,
        en: `\`${text}\` is not one criterion of the effort.`,
      },
      { da: `Skriv nummeret: ${numbers}.`, en: `Write its number: ${numbers}.` },
    );
  }
  if (goal.row.shape === 'number') return understood(goal);
  return refused(
    { da: `succeskriterium ${text} måles ikke med et tal.`, en: `criterion ${text} is not measured by a number.` },
    { da: 'Skriv det i opfølgningen selv.', en: 'Write it in the follow-up itself.' },
  );
}
