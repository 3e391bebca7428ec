import type { Language, Severity } from '../core/index.ts';
import { type Entry, entriesOf } from './entries.ts';
import { messageAndHint } from './message.ts';
import { pathInRepository, rangeOf } from './place.ts';
import type { Findings, Reporter, Style } from './reporter.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

function issueOf(entry: Entry, findings: Findings, language: Language): object {
  const { problem } = entry;
  const range = rangeOf(problem);
  return {
    check_name: problem.rule,
    description: messageAndHint(problem, language).join(' '),
    fingerprint: entry.fingerprint,
    severity: SEVERITY[problem.severity],
    location: {
      path: pathInRepository(problem.span.file.path, findings),
      lines: { begin: range?.start.line ?? 1, end: range?.end.line ?? 1 },
    },
  };
}

/** A list as GitLab's Code Quality reads it. It has no place for what is exempted; a problem without lines is at line 1. */
function report(findings: Findings, { language }: Style): string {
  const heard = entriesOf(findings).filter(({ exempted }) => exempted === undefined);
  const issues = heard.map((entry) => issueOf(entry, findings, language));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

export const gitlab: Reporter = {
  id: 'gitlab',
  name: { da: 'GitLab Code Quality', en: 'GitLab Code Quality' },
  report,
};
