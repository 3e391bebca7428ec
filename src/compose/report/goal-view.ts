import type { Kriterieopfølgning, NyHandling } from '../../check/index.ts';
import { compareDates, compareDecimals, type LocalDate } from '../../core/index.ts';
import { below, type ResolvedFollowUp } from '../../model/index.ts';
import { attention, type CriterionStatus, measuredUnit, STATUS_SIGNS } from '../../status/index.ts';
import { formatDate, formatQuantity, formatTerm } from '../../text/index.ts';
import { delmålReferences } from '../aftale/facts.ts';
import { baselineWords, targetWords } from '../aftale/targets.ts';
import { Values } from '../aftale/values.ts';
import type { WordKey } from '../aftale/words.ts';
import type { Field, Fields } from '../field.ts';
import { lightView } from './counts.ts';
import { trendField } from './trend.ts';
import type { ExplainedView, GoalView, NewActionView } from './view.ts';

/** What the view of a goal needs besides its status. */
export interface GoalContext {
  readonly fields: Fields;
  readonly ord: Readonly<Record<WordKey, Field>>;
  /** Whose goal it is. */
  readonly enhed: Field;
  readonly followUp: ResolvedFollowUp | undefined;
  readonly day: LocalDate;
}

/** What the follow-up says of something of an effort; undefined when it says nothing. */
export function reportedAt(
  { fields, followUp }: Pick<GoalContext, 'fields' | 'followUp'>,
  effort: string,
  kind: 'succeskriterier' | 'handlinger' | 'resultatkrav',
  nummer: string,
): Values | undefined {
  return followUp === undefined
    ? undefined
    : new Values(fields, below(followUp.place, 'indsatser', effort, kind, nummer));
}

/** What needs attention first; otherwise as the agreement has it. */
export function byAttention(criteria: readonly CriterionStatus[]): readonly CriterionStatus[] {
  return criteria.toSorted((a, b) => attention(a.verdict.status) - attention(b.verdict.status));
}

export function goalView(status: CriterionStatus, context: GoalContext): GoalView {
  const { effort, criterion, goal, verdict, report } = status;
  const { fields, ord } = context;
  const values = new Values(fields, criterion.place);
  const at = report === undefined ? undefined : reportedAt(context, effort.id, 'succeskriterier', criterion.nummer);
  const plain = (text: string | undefined): Field | undefined =>
    text === undefined || text === '' ? undefined : fields.plain(text, undefined);
  const { light } = STATUS_SIGNS[verdict.status];
  const judge = goal.judged?.af;
  return {
    enhed: context.enhed,
    bilag: fields.plain(effort.label, undefined),
    indsats: new Values(fields, effort.place).sure(effort.titel, 'titel'),
    nummer: fields.plain(criterion.nummer, undefined),
    tekst: criterion.udgår ? values.sure(ord.udgår.text) : values.markdown(criterion.document?.tekst, 'tekst'),
    delmål: delmålReferences(criterion, values),
    mål: plain(
      goal.target === undefined
        ? judge === undefined
          ? undefined
          : `${ord.vurderes_af.text} ${judge}`
        : targetWords(goal.target),
    ),
    frist: fields.plain(deadlineText(status), undefined),
    udgangspunkt: goal.baseline === undefined ? undefined : plain(baselineWords(goal.baseline, goal.target)),
    ...measured(status, at, fields),
    udvikling: trendField(status, context.day, fields),
    status: lightView(verdict.status, fields),
    grund: reason(status, at, fields),
    afviger: light === 'rød' || light === 'gul',
    forventning: at?.text(report?.forventning, 'forventning'),
    bemærkning: at?.markdown(report?.tekst, 'tekst'),
    ...explained(report, at),
    ændring:
      status.adjustment === undefined
        ? undefined
        : {
            mål: plain(
              status.adjustment.original.target === undefined
                ? undefined
                : targetWords(status.adjustment.original.target),
            ),
            status: lightView(status.adjustment.verdict.status, fields),
          },
  };
}

/** As it is written, unless a change or the unit's own target has another. */
function deadlineText({ criterion, goal }: CriterionStatus): string {
  const term = criterion.frist?.term;
  return term !== undefined && compareDates(term.last, goal.deadline) === 0
    ? formatTerm(term)
    : formatDate(goal.deadline);
}

/** The measurement that counts, which an earlier round may have made. */
function measured(
  { goal, verdict, report }: CriterionStatus,
  at: Values | undefined,
  fields: Fields,
): Pick<GoalView, 'målt' | 'målt_dato' | 'svar'> {
  const { latest, reached } = verdict;
  if (reached !== undefined) {
    const text = `nået ${formatDate(reached)}`;
    const isNow = report?.opnået !== undefined;
    const målt = isNow && at !== undefined ? at.sure(text, 'opnået') : fields.plain(text, undefined);
    return { målt, målt_dato: undefined, svar: undefined };
  }
  if (latest === undefined || goal.target === undefined || goal.target.kind === 'senest') {
    return { målt: undefined, målt_dato: undefined, svar: undefined };
  }
  const text = formatQuantity(latest.value, measuredUnit(goal.target, goal.baseline));
  const answers = latest.answers === undefined ? undefined : `${latest.answers} svar`;
  const isNow = report?.målt !== undefined && compareDecimals(report.målt, latest.value) === 0;
  const said = (words: string, key: keyof Kriterieopfølgning): Field =>
    isNow && at !== undefined ? at.sure(words, key) : fields.plain(words, undefined);
  return {
    målt: said(text, 'målt'),
    målt_dato: said(formatDate(latest.date), 'dato'),
    svar: answers === undefined ? undefined : said(answers, 'svar'),
  };
}

/** The reason says what was judged, why nothing was measured, and what is expected. */
function reason({ verdict, report }: CriterionStatus, at: Values | undefined, fields: Fields): Field {
  const told = (['vurdering', 'ikke_målt', 'forventet'] as const).filter((key) => report?.[key] !== undefined);
  const [first, ...others] = told;
  if (at === undefined || first === undefined) return fields.plain(verdict.reason.da, undefined);
  const field = at.sure(verdict.reason.da, first);
  for (const other of others) at.share(field, other);
  return field;
}

interface Explained {
  readonly forklaring?: string;
  readonly ny_handling?: NyHandling;
}

export function explained(report: Explained | undefined, at: Values | undefined): ExplainedView {
  return {
    forklaring: at?.markdown(report?.forklaring, 'forklaring'),
    ny_handling: newAction(report?.ny_handling, at?.below('ny_handling')),
  };
}

function newAction(written: NyHandling | undefined, at: Values | undefined): NewActionView | undefined {
  if (written === undefined || at === undefined) return undefined;
  return {
    tekst: at.markdown(written.tekst, 'tekst'),
    ansvarlig: at.text(written.ansvarlig, 'ansvarlig'),
    frist: at.term(written.frist, 'frist'),
  };
}
