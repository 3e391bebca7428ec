import { type Diagnostic, sortedProblems } from '../core/index.ts';
import { pathInRepository } from './place.ts';
import type { Exempted, Findings } from './reporter.ts';

/** A problem as programs keep count of it. */
export interface Entry {
  readonly problem: Diagnostic;
  /** Why it is not to be heard of; undefined for one that is. */
  readonly exempted: Exempted | undefined;
  /** From 1 among those of one rule at one place of the document. */
  readonly number: number;
  /** Different from that of every other problem in the repository, and the same when its line moves. ASCII. */
  readonly fingerprint: string;
}

/** All problems in their order. Those that are exempted count too, so that the others keep their number when one of them is. */
export function entriesOf(findings: Findings): readonly Entry[] {
  const exemptedBy = new Map(findings.exempted.map((one) => [one.diagnostic, one]));
  const seen = new Map<string, number>();
  return sortedProblems([...findings.problems, ...exemptedBy.keys()]).map((problem) => {
    const file = pathInRepository(problem.span.file.path, findings);
    const place = [problem.rule, file, problem.path].map(encoded).join(':');
    const number = (seen.get(place) ?? 0) + 1;
    seen.set(place, number);
    return { problem, exempted: exemptedBy.get(problem), number, fingerprint: `${place}:${number}` };
  });
}

/** A path, percent-encoded. Half of a sign, which a name can hold, is no reason to fail. */
export function encoded(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
