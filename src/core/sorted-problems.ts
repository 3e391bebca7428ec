import type { Diagnostic } from './diagnostic.ts';

/** By code unit, never by the machine's language: the same input gives the same order everywhere. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareProblems(a: Diagnostic, b: Diagnostic): number {
  return (
    compareTexts(a.span.file.path, b.span.file.path) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.message.da, b.message.da)
  );
}

/** By file and position, each problem once: a koncern that twenty agreements use has its fault only once. */
export function sortedProblems(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...problems].sort(compareProblems);
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareProblems(before, problem) !== 0;
  });
}
