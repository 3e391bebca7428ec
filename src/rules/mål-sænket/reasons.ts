import { effortNamed, type ResolvedAgreement, type ResolvedEffort, type Workspace } from '../../model/index.ts';
import { formatNumber, wordsIn } from '../../text/index.ts';
import { isAnswerNone } from '../answers.ts';
import type { Target } from '../targets.ts';

const LOWERED = /sænk|lavere|nedsæt|nedsat|nedjuster|lempe|reducer|mindske|mindre ambiti/i;
/** Shorter words of a title are those of every title. */
const TELLING = 6;

/** What the agreement says of meetings and changes, text by text. */
function remarksIn({ document }: ResolvedAgreement): readonly string[] {
  const meetings = document.behandling?.map(({ bemærkning }) => bemærkning ?? '') ?? [];
  const changes = document.tillæg?.map(({ hvad, begrundelse }) => `${hvad ?? ''} ${begrundelse ?? ''}`) ?? [];
  return [...meetings, ...changes];
}

/** Whether a remark is about the target: it names a figure, the effort, or that something is lowered. */
function isAbout(remark: string, targets: readonly Target[], { titel }: ResolvedEffort): boolean {
  const words = new Set(wordsIn(remark.toLowerCase()));
  const figures = targets.map(({ value }) => formatNumber(value));
  return (
    LOWERED.test(remark) ||
    figures.some((figure) => words.has(figure)) ||
    wordsIn(titel.toLowerCase()).some((word) => word.length >= TELLING && words.has(word))
  );
}

/** Whether a måljustering of last year already changed the target, with its reason. */
function wasAdjusted(workspace: Workspace, before: ResolvedAgreement, effort: string, nummer: string): boolean {
  const { id, year } = before;
  return workspace.followUps
    .filter(
      ({ document }) => document.aftale === id && document.år.first >= year.first && document.år.last <= year.last,
    )
    .flatMap(({ document }) => document.måljusteringer ?? [])
    .some(
      ({ indsats, succeskriterium }) =>
        succeskriterium === nummer && indsats !== undefined && effortNamed(before.indsatser, indsats)?.id === effort,
    );
}

/** A target that was lowered, in both years. */
export interface Lowered {
  readonly agreement: ResolvedAgreement;
  readonly before: ResolvedAgreement;
  readonly effort: ResolvedEffort;
  readonly target: Target;
  readonly was: Target;
}

/** Whether somebody has said why, in one of the places where the format has room for it. */
export function hasReason({ agreement, before, effort, target, was }: Lowered, workspace: Workspace): boolean {
  const { direktionens_krav: krav, direktionens_bemærkninger: bemærkninger } = effort.document;
  const answers = effort.art === 'koncern' ? [] : [krav, bemærkninger];
  return (
    answers.some((answer) => answer !== undefined && !isAnswerNone(answer)) ||
    remarksIn(agreement).some((remark) => isAbout(remark, [target, was], effort)) ||
    wasAdjusted(workspace, before, effort.id, target.nummer)
  );
}
