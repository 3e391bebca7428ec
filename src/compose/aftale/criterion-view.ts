import type { LokaltSucceskriterium } from '../../check/index.ts';
import type { AnySucceskriterium, ResolvedSucceskriterium } from '../../model/index.ts';
import type { Field } from '../field.ts';
import type { EffortContext } from './effort-view.ts';
import { deadline, delmålReferences, facts } from './facts.ts';
import { baselineText, stepsText, targetText } from './targets.ts';
import type { Values } from './values.ts';
import type { CriterionView } from './view.ts';
import type { WordKey } from './words.ts';

/** A criterion with its target, what is known of it, and the unit's own target beside it. */
export function criterionView(criterion: ResolvedSucceskriterium, context: EffortContext): CriterionView {
  const { ord } = context;
  const values = context.values(criterion);
  const { document } = criterion;
  const target = document === undefined ? undefined : targetField(document, values);
  const judged = document?.vurderes;
  const frist = criterionDeadline(criterion, values);
  const own = criterion.lokalt;
  const ownValues = own === undefined ? undefined : context.values(own);
  return {
    nummer: values.fields.plain(criterion.nummer, undefined),
    tekst: criterion.udgår ? values.sure(ord.udgår.text) : values.markdown(document?.tekst, 'tekst'),
    mål:
      target ??
      values.text(judged?.af === undefined ? undefined : `${ord.vurderes_af.text} ${judged.af}`, 'vurderes', 'af'),
    frist,
    oplysninger: facts(ord, [
      ['gælder', values.text(scopeOf(document), 'gælder')],
      [own === undefined ? 'mål' : 'mål_for_kommunen', target],
      ['vurderes_af', values.text(judged?.af, 'vurderes', 'af')],
      ['hvordan', values.markdown(judged?.hvordan, 'vurderes', 'hvordan')],
      ...measuring(document, values, context),
      ...deadlines(document, frist, values),
      ['delmål', delmålReferences(criterion, values)],
    ]),
    lokalt_mål: own === undefined || ownValues === undefined ? undefined : targetField(own.document, ownValues),
    lokale_oplysninger:
      own === undefined || ownValues === undefined
        ? []
        : facts(ord, [
            ['mål_for_enheden', targetField(own.document, ownValues)],
            ...measuring(own.document, ownValues, context),
            ['frist', ownValues.term(own.document.frist, 'frist')],
          ]),
  };
}

function criterionDeadline(criterion: ResolvedSucceskriterium, values: Values): Field | undefined {
  const { document, frist } = criterion;
  if (frist === undefined || frist.byDefault) return deadline(criterion, values);
  if (document?.måltal?.senest !== undefined) return values.term(frist.term, 'måltal', 'senest');
  return values.term(frist.term, ...(document?.vurderes?.frist === undefined ? ['frist'] : ['vurderes', 'frist']));
}

/** A milestone's date is its target; a `frist` beside that, or beside a judgement's own, is written and so printed as well. */
function deadlines(
  document: AnySucceskriterium | undefined,
  frist: Field | undefined,
  values: Values,
): readonly (readonly [WordKey, Field | undefined])[] {
  const own = document?.måltal?.senest ?? document?.vurderes?.frist;
  if (own === undefined) return [['frist', frist]];
  return [
    ['frist', document?.måltal?.senest === undefined ? frist : undefined],
    ['frist', values.term(document?.frist, 'frist')],
  ];
}

function scopeOf(document: AnySucceskriterium | undefined): string | undefined {
  return document !== undefined && 'gælder' in document ? document.gælder : undefined;
}

function targetField(document: AnySucceskriterium | LokaltSucceskriterium, values: Values): Field | undefined {
  return document.måltal === undefined ? undefined : values.text(targetText(document.måltal), 'måltal');
}

/** How it is measured: baseline, steps on the way, source, planned measurements. */
function measuring(
  document: AnySucceskriterium | LokaltSucceskriterium | undefined,
  values: Values,
  { roundTitle }: EffortContext,
): readonly (readonly [WordKey, Field | undefined])[] {
  const { udgangspunkt, undervejs, måltal } = document ?? {};
  return [
    [
      'udgangspunkt',
      udgangspunkt === undefined ? undefined : values.text(baselineText(udgangspunkt, måltal), 'udgangspunkt'),
    ],
    [
      'undervejs',
      undervejs === undefined
        ? undefined
        : values.text(stepsText(undervejs, udgangspunkt, måltal, roundTitle), 'undervejs'),
    ],
    ['kilde', values.text(document?.kilde, 'kilde')],
    ['måles', values.terms(document?.måles, 'måles')],
  ];
}
