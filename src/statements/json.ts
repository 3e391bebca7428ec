import { type Decimal, decimalText, isoDate, type LocalDate } from '../core/index.ts';
import {
  type ActionStatus,
  type Adjustment,
  type CriterionStatus,
  type Goal,
  groupGoals,
  type ResultStatus,
  type RoundStatus,
  STATUS_SIGNS,
  STATUS_WORDS,
  type StatusCounts,
  type StatusWord,
  type Target,
} from '../status/index.ts';
import { inOne } from './phrases.ts';
import { handedIn, type Shown, showsAction, showsCriterion, showsResult } from './shown.ts';
import type { Statement } from './statement.ts';

/** Raised when a key changes its meaning or goes; new keys may come. */
const VERSION = 1;

type Json = Readonly<Record<string, unknown>>;

function numberOf(value: Decimal | undefined): number | null {
  return value === undefined ? null : Number(decimalText(value));
}

function dateOf(value: LocalDate | undefined): string | null {
  return value === undefined ? null : isoDate(value);
}

function textOf(value: string | undefined): string | null {
  return value === undefined ? null : inOne(value);
}

function countsJson(counts: StatusCounts): Json {
  return Object.fromEntries(STATUS_WORDS.map((word) => [STATUS_SIGNS[word].key, counts[word]]));
}

function statusJson(status: StatusWord): Json {
  const { key, light } = STATUS_SIGNS[status];
  return { status: key, lys: light };
}

function targetValue(target: Target | undefined): number | string | null {
  if (target === undefined) return null;
  return target.kind === 'senest' ? isoDate(target.term.last) : numberOf(target.value);
}

/** `oprindelig` is what was agreed, where a måljustering has changed it. */
function targetJson({ target, deadline }: Goal, adjustment: Adjustment | undefined): Json | null {
  if (target === undefined) return null;
  return {
    art: target.kind,
    værdi: targetValue(target),
    enhed: target.kind === 'senest' || target.unit === '' ? null : target.unit,
    frist: isoDate(deadline),
    oprindelig: adjustment === undefined ? null : targetValue(adjustment.original.target),
  };
}

function adjustmentJson({ document, verdict }: Adjustment): Json {
  return {
    dato: dateOf(document.dato),
    begrundelse: textOf(document.begrundelse),
    godkendt_af: document.godkendt_af ?? null,
    oprindelig: { ...statusJson(verdict.status), grund: verdict.reason.da },
  };
}

function nextJson(action: NonNullable<CriterionStatus['report']>['ny_handling']): Json | null {
  if (action === undefined) return null;
  return {
    tekst: textOf(action.tekst),
    ansvarlig: action.ansvarlig ?? null,
    frist: dateOf(action.frist?.last),
  };
}

function criterionJson({ effort, criterion, ownFigure, goal, verdict, report, adjustment }: CriterionStatus): Json {
  return {
    indsats: effort.id,
    bilag: effort.label,
    nummer: Number(criterion.nummer),
    tekst: textOf(criterion.document?.tekst),
    eget_tal: ownFigure,
    ...statusJson(verdict.status),
    beregnet: verdict.computed === undefined ? null : STATUS_SIGNS[verdict.computed].key,
    måltal: targetJson(goal, adjustment),
    frist: isoDate(goal.deadline),
    udgangspunkt: numberOf(goal.baseline?.værdi),
    målt: numberOf(verdict.latest?.value),
    målt_dato: dateOf(verdict.latest?.date),
    opnået: dateOf(verdict.reached),
    forventet_nu: numberOf(verdict.due),
    forventning: report?.forventning ?? null,
    forventet: dateOf(report?.forventet),
    grund: verdict.reason.da,
    forklaring: textOf(report?.forklaring),
    ny_handling: nextJson(report?.ny_handling),
    måljustering: adjustment === undefined ? null : adjustmentJson(adjustment),
  };
}

function resultJson({ effort, resultatkrav, verdict, criterion, report }: ResultStatus): Json {
  return {
    indsats: effort.id,
    bilag: effort.label,
    nummer: Number(resultatkrav.nummer),
    tekst: textOf(resultatkrav.document?.tekst),
    succeskriterium: criterion === undefined ? null : Number(criterion.criterion.nummer),
    ...statusJson(verdict.status),
    frist: dateOf(resultatkrav.frist?.term.last),
    opnået: dateOf(verdict.reached),
    forventet: dateOf(report?.forventet),
    grund: verdict.reason.da,
    forklaring: textOf(report?.forklaring),
    ny_handling: nextJson(report?.ny_handling),
  };
}

function actionJson({ effort, handling, status, overdue, report }: ActionStatus): Json {
  return {
    indsats: effort.id,
    bilag: effort.label,
    nummer: Number(handling.nummer),
    tekst: textOf(handling.document?.tekst),
    ansvarlig: handling.document?.ansvarlig ?? null,
    status: status ?? null,
    over_fristen: overdue,
    frist: dateOf(handling.frist?.term.last),
    dato: dateOf(report?.dato),
    forklaring: textOf(report?.forklaring),
    ny_handling: nextJson(report?.ny_handling),
  };
}

function partsJson({ counts, criteria, results, actions }: RoundStatus, shown: Shown): Json {
  return {
    antal: countsJson(counts),
    kriterier: criteria.filter((one) => showsCriterion(shown, one)).map(criterionJson),
    resultatkrav: results.filter((one) => showsResult(shown, one)).map(resultJson),
    handlinger: actions.filter((one) => showsAction(shown, one)).map(actionJson),
  };
}

function text(shown: Shown): string {
  const { round, year, day, units, koncern, missing, missingKoncern } = shown.report;
  const whole = {
    version: VERSION,
    runde: round.id,
    titel: round.titel,
    år: year,
    dag: isoDate(day),
    aftaler: units.map((unit) => ({
      id: unit.agreement.id,
      titel: unit.agreement.titel,
      år: unit.agreement.year.text,
      dag: isoDate(unit.day),
      afgivet: dateOf(handedIn(unit)),
      ...partsJson(unit, shown),
    })),
    koncern: koncern.map((one) => ({ enhed: one.enhed, afgivet: dateOf(handedIn(one)), ...partsJson(one, shown) })),
    grupper: groupGoals(shown.report, shown.by).groups.map(({ key, titel, counts }) => ({
      id: key,
      titel,
      antal: countsJson(counts),
    })),
    mangler: missing.map(({ id }) => id),
    koncern_mangler: missingKoncern,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

export const json: Statement = {
  id: 'json',
  name: { da: 'JSON til andre programmer', en: 'JSON for other programs' },
  text,
};
