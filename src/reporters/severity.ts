import type { Diagnostic, Language, Severity, Words } from '../core/index.ts';
import type { Findings } from './reporter.ts';

/** One problem of a kind, as a word. */
export const LABEL: Readonly<Record<Severity, Words>> = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  info: { da: 'info', en: 'info' },
};

/** Several of a kind. */
export const LABELS: Readonly<Record<Severity, Words>> = {
  error: { da: 'fejl', en: 'errors' },
  warning: { da: 'advarsler', en: 'warnings' },
  info: { da: 'info', en: 'infos' },
};

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function count(problems: readonly Diagnostic[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** `2 fejl og 1 advarsel`; empty where there are none. */
function countedProblems(problems: readonly Diagnostic[], language: Language): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const found = count(problems, severity);
    return found === 0 ? [] : [`${found} ${(found === 1 ? LABEL : LABELS)[severity][language]}`];
  });
  const joined = [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''].filter((part) => part !== '');
  return joined.join(language === 'da' ? ' og ' : ' and ');
}

function countedFiles({ files }: Findings, language: Language): string {
  const words = files.length === 1 ? { da: 'fil', en: 'file' } : { da: 'filer', en: 'files' };
  return `${files.length} ${words[language]}`;
}

/** `2 fejl og 1 advarsel i 5 filer, 3 er undtaget`, or `5 filer, ingen problemer`. */
export function closingLine(findings: Findings, language: Language): string {
  const danish = language === 'da';
  const { exempted } = findings;
  const also = exempted.length === 0 ? '' : `, ${exempted.length} ${danish ? 'er undtaget' : 'exempted'}`;
  const problems = countedProblems(findings.problems, language);
  const files = countedFiles(findings, language);
  if (problems === '') return `${files}, ${danish ? 'ingen problemer' : 'no problems'}${also}`;
  // What was named and does not exist is no file.
  if (findings.files.length === 0) return `${problems}${also}`;
  return `${problems} ${danish ? 'i' : 'in'} ${files}${also}`;
}
