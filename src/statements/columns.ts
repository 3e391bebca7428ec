import type { Decimal, LocalDate } from '../core/index.ts';
import {
  type CriterionStatus,
  hasReported,
  type KoncernStatus,
  ownerName,
  STATUS_SIGNS,
  type Target,
  type UnitStatus,
} from '../status/index.ts';
import { goalText, inOne } from './phrases.ts';
import { handedIn, type Shown, showsCriterion } from './shown.ts';

/** What stands in a cell of a table for spreadsheets: a number is one, and a day, too. */
export type Cell = string | Decimal | LocalDate | undefined;

/** A milestone's day, or the number. */
function targetCell(target: Target | undefined): Cell {
  return target?.kind === 'senest' ? target.term.last : target?.value;
}

interface Column {
  readonly head: string;
  readonly ofUnit?: (owner: UnitStatus | KoncernStatus) => Cell;
  readonly ofGoal?: (goal: CriterionStatus) => Cell;
}

const COLUMNS: readonly Column[] = [
  { head: 'runde', ofUnit: ({ round }) => round.id },
  { head: 'år', ofUnit: ({ round }) => String(round.year) },
  { head: 'dag', ofUnit: ({ day }) => day },
  { head: 'aftale', ofUnit: (owner) => ('agreement' in owner ? owner.agreement.id : 'koncern') },
  { head: 'enhed', ofUnit: ownerName },
  { head: 'afgivet', ofUnit: (owner) => (hasReported(owner) ? handedIn(owner) : 'mangler') },
  { head: 'bilag', ofGoal: ({ effort }) => effort.label },
  { head: 'art', ofGoal: ({ effort }) => effort.art },
  { head: 'indsats', ofGoal: ({ effort }) => effort.titel },
  { head: 'udvalg', ofGoal: ({ effort }) => (effort.art === 'koncern' ? undefined : effort.document.udvalg) },
  { head: 'nummer', ofGoal: ({ criterion }) => criterion.nummer },
  { head: 'succeskriterium', ofGoal: goalText },
  { head: 'status', ofGoal: ({ verdict }) => verdict.status },
  { head: 'lys', ofGoal: ({ verdict }) => STATUS_SIGNS[verdict.status].light },
  { head: 'måltal art', ofGoal: ({ goal }) => goal.target?.kind },
  { head: 'måltal', ofGoal: ({ goal }) => targetCell(goal.target) },
  { head: 'oprindeligt måltal', ofGoal: ({ adjustment }) => targetCell(adjustment?.original.target) },
  {
    head: 'måltal enhed',
    ofGoal: ({ goal: { target } }) => (target === undefined || target.kind === 'senest' ? undefined : target.unit),
  },
  { head: 'frist', ofGoal: ({ goal }) => goal.deadline },
  { head: 'udgangspunkt', ofGoal: ({ goal }) => goal.baseline?.værdi },
  { head: 'målt', ofGoal: ({ verdict }) => verdict.latest?.value },
  { head: 'målt dato', ofGoal: ({ verdict }) => verdict.latest?.date },
  { head: 'opnået', ofGoal: ({ verdict }) => verdict.reached },
  { head: 'forventet nu', ofGoal: ({ verdict }) => verdict.due },
  { head: 'forventning', ofGoal: ({ report }) => report?.forventning },
  { head: 'grund', ofGoal: ({ verdict }) => verdict.reason.da },
  { head: 'forklaring', ofGoal: ({ report }) => inOne(report?.forklaring) },
  { head: 'ny handling', ofGoal: ({ report }) => inOne(report?.ny_handling?.tekst) },
  { head: 'ny handling ansvarlig', ofGoal: ({ report }) => report?.ny_handling?.ansvarlig },
  { head: 'ny handling frist', ofGoal: ({ report }) => report?.ny_handling?.frist?.last },
];

/** A unit without a file has a row that says so: it must not be missing without a trace. */
function absentRows({ report: { round, year, units, missing } }: Shown): readonly (readonly Cell[])[] {
  return missing
    .filter((agreement) => !units.some((unit) => unit.agreement === agreement))
    .map(({ id, titel }) => {
      const said: Readonly<Record<string, Cell>> = {
        runde: round.id,
        år: String(year),
        aftale: id,
        enhed: titel,
        afgivet: 'mangler',
      };
      return COLUMNS.map(({ head }) => said[head]);
    });
}

/** The heads of the columns. */
export const HEADS: readonly string[] = COLUMNS.map(({ head }) => head);

/** A row for every goal that is shown, and for every unit without a file. */
export function rowsOf(shown: Shown): readonly (readonly Cell[])[] {
  const { koncern, units } = shown.report;
  const rows = [...koncern, ...units].flatMap((owner) =>
    owner.criteria
      .filter((one) => showsCriterion(shown, one))
      .map((one) => COLUMNS.map(({ ofUnit, ofGoal }) => ofUnit?.(owner) ?? ofGoal?.(one))),
  );
  return [...rows, ...absentRows(shown)];
}
