import type { Måljustering } from '../../check/index.ts';
import {
  type ActionStatus,
  type CriterionStatus,
  type ResultStatus,
  type Target,
  targetOf,
  type UnitStatus,
} from '../../status/index.ts';
import { targetWords } from '../aftale/targets.ts';
import { Values } from '../aftale/values.ts';
import type { Field, Fields } from '../field.ts';
import { lightView } from './counts.ts';
import { byAttention, explained, type GoalContext, goalView, reportedAt } from './goal-view.ts';
import { countsView, occasionView, type Surroundings, titleOf } from './occasion.ts';
import type { ActionView, AdjustmentView, EffortStatusView, ResultView, UnitReportView } from './view.ts';

/** The report of one unit as its templates see it. */
export function unitReportView(unit: UnitStatus, around: Surroundings, fields: Fields): UnitReportView {
  const { agreement, followUp, criteria } = unit;
  const occasion = occasionView(around, fields);
  const values = followUp === undefined ? undefined : new Values(fields, followUp.place);
  const title = titleOf(agreement, fields);
  const context: GoalContext = { fields, ord: occasion.ord, enhed: title, followUp, day: unit.day };
  const efforts = agreement.indsatser.flatMap((effort) => effortView(effort, unit, context));
  return {
    ...occasion,
    ...countsView(criteria, fields),
    titel: title,
    afgivet: values?.date(followUp?.document.afgivet, 'afgivet'),
    udfyldt_af: values?.text(followUp?.document.udfyldt_af, 'udfyldt_af'),
    samlet_vurdering: values?.markdown(followUp?.document.samlet_vurdering, 'samlet_vurdering'),
    indsatser: efforts,
    indsatser_med_resultatkrav: efforts.filter(({ resultatkrav }) => resultatkrav.length > 0),
    indsatser_med_handlinger: efforts.filter(({ handlinger }) => handlinger.length > 0),
    ændrede_mål: (followUp?.document.måljusteringer ?? []).flatMap((one, index) =>
      values === undefined ? [] : [adjustmentView(one, values.below('måljusteringer', String(index)), unit)],
    ),
  };
}

/** Nothing of an effort that the unit does not answer for. */
function effortView(
  effort: CriterionStatus['effort'],
  unit: UnitStatus,
  context: GoalContext,
): readonly EffortStatusView[] {
  const criteria = unit.criteria.filter((one) => one.effort === effort);
  const results = unit.results.filter((one) => one.effort === effort);
  const actions = unit.actions.filter((one) => one.effort === effort);
  if (criteria.length + results.length + actions.length === 0) return [];
  const { fields } = context;
  return [
    {
      bilag: fields.plain(effort.label, undefined),
      titel: titleOf(effort, fields),
      antal: countsView(criteria, fields).antal,
      mål: byAttention(criteria).map((one) => goalView(one, context)),
      resultatkrav: results.map((one) => resultView(one, context)),
      handlinger: actions.map((one) => actionView(one, context)),
    },
  ];
}

function resultView({ effort, resultatkrav, verdict, report }: ResultStatus, context: GoalContext): ResultView {
  const { fields, ord } = context;
  const { document, nummer, succeskriterium, place } = resultatkrav;
  const values = new Values(fields, place);
  const at = report === undefined ? undefined : reportedAt(context, effort.id, 'resultatkrav', nummer);
  const grund =
    at !== undefined && report?.opnået !== undefined
      ? at.sure(verdict.reason.da, 'opnået')
      : at !== undefined && report?.forventet !== undefined
        ? at.sure(verdict.reason.da, 'forventet')
        : fields.plain(verdict.reason.da, undefined);
  if (report?.opnået !== undefined && report.forventet !== undefined) at?.share(grund, 'forventet');
  return {
    nummer: fields.plain(nummer, undefined),
    tekst:
      values.markdown(document?.tekst, 'tekst') ??
      (succeskriterium === undefined
        ? undefined
        : values.text(`${ord.se_succeskriterium.text} ${succeskriterium.text}`, 'succeskriterium')),
    status: lightView(verdict.status, fields),
    grund,
    ...explained(report, at),
  };
}

function actionView({ effort, handling, status, overdue, report }: ActionStatus, context: GoalContext): ActionView {
  const { fields } = context;
  const { document, nummer, frist, place } = handling;
  const values = new Values(fields, place);
  const at = report === undefined ? undefined : reportedAt(context, effort.id, 'handlinger', nummer);
  return {
    nummer: fields.plain(nummer, undefined),
    tekst: handling.udgår ? context.ord.udgår : values.markdown(document?.tekst, 'tekst'),
    ansvarlig: values.text(document?.ansvarlig, 'ansvarlig'),
    frist: values.term(frist?.term, 'frist'),
    status: at?.text(report?.status, 'status') ?? (status === undefined ? undefined : fields.plain(status, undefined)),
    dato: at?.date(report?.dato, 'dato'),
    overskredet: overdue,
    ...explained(report, at),
  };
}

/** A change stands beside the goal as it was agreed, which a rule holds to be there. */
function adjustmentView(document: Måljustering, at: Values, { criteria }: UnitStatus): AdjustmentView {
  const { fields } = at;
  const changed = criteria.find(
    ({ effort, criterion }) => effort.id === document.indsats && criterion.nummer === document.succeskriterium,
  );
  const agreed = changed?.adjustment?.original.target ?? targetOf(changed?.criterion.document?.måltal);
  return {
    bilag: at.text(changed?.effort.label, 'indsats'),
    nummer: at.text(document.succeskriterium, 'succeskriterium'),
    tekst:
      changed === undefined
        ? undefined
        : new Values(fields, changed.criterion.place).markdown(changed.criterion.document?.tekst, 'tekst'),
    før: agreed === undefined ? undefined : fields.plain(targetWords(agreed), undefined),
    nu: now(document, agreed, at),
    begrundelse: at.markdown(document.begrundelse, 'begrundelse'),
    godkendt_af: at.text(document.godkendt_af, 'godkendt_af'),
    dato: at.date(document.dato, 'dato'),
  };
}

/** A change may leave the unit out, which then stays. */
function now({ udgår, måltal }: Måljustering, agreed: Target | undefined, at: Values): Field | undefined {
  if (udgår === true) return at.sure('udgår', 'udgår');
  const target = targetOf(måltal, agreed === undefined || agreed.kind === 'senest' ? '' : agreed.unit);
  return target === undefined ? undefined : at.sure(targetWords(target), 'måltal');
}
