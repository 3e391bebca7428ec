import type { Diagnostic, SourceFile } from '../../src/core/index.ts';
import type { Findings, Style } from '../../src/reporters/index.ts';

export const STYLE: Style = { language: 'da', colour: false, columns: 80 };

export const PATH = 'agreements/2026/åens skole.yaml';

/** A problem at `marked` in `text`. */
export function problemAt(text: string, marked: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const file: SourceFile = { path: PATH, text };
  const start = text.indexOf(marked);
  return {
    rule: 'felt-ukendt',
    severity: 'error',
    message: { da: 'Ukendt felt. Mente du `mål`?', en: 'Unknown field. Did you mean `mål`?' },
    span: { file, start, end: start + marked.length },
    path: 'indsatser/læsning/maal',
    ...more,
  };
}

/** A problem with something that is no file, or none that can be read. */
export function problemWith(path: string, more: Partial<Diagnostic> = {}): Diagnostic {
  return problemAt('', '', { span: { file: { path, text: '' }, start: 0, end: 0 }, path: '', ...more });
}

export function findings(problems: readonly Diagnostic[], more: Partial<Findings> = {}): Findings {
  return {
    problems,
    files: ['aftale.yaml', PATH],
    exempted: [],
    failing: ['error'],
    folder: '',
    version: '1.2.3',
    summaries: new Map([['felt-ukendt', 'Et felt findes ikke i skemaet.']]),
    ...more,
  };
}

/** Nothing found, in a folder without files. */
export const NOTHING: Findings = findings([], { files: [] });

/** What people and YAML can put into a name, a key or a text: everything that a format could take for its own. */
export const HOSTILE =
  '%0A::error::x\r\n##[error]y,z:æ|`|<b>"&\'</b>\u0000\u0007\u001b[31m\u202e\ud800\ufffe {0} [a](b) @x \\|';

/** One problem of each kind that is hard to report, and one that is exempted. */
export function manyKinds(): Findings {
  const text = 'år: 2026\r\n"🎓 å": x\r\n';
  const severe = problemAt(text, 'x', { hint: { da: 'Skriv `mål: { A: … }`.', en: 'Write `mål: { A: … }`.' } });
  const hostile = problemAt(text, '"🎓', {
    severity: 'warning',
    rule: 'bogstaver-ikke-i-række',
    message: { da: HOSTILE, en: HOSTILE },
    path: `delmål/${HOSTILE}`,
  });
  return findings(
    [
      hostile,
      severe,
      problemAt(text, '2026', { span: { file: { path: PATH, text }, start: 4, end: text.length }, severity: 'info' }),
      problemWith('--year'),
      problemWith('/etc/andre.yaml'),
      problemWith(HOSTILE),
    ],
    {
      exempted: [{ diagnostic: problemAt('a: 1', 'a', { path: 'a' }), how: 'comment', reason: HOSTILE }],
      folder: 'aftaler på git/',
    },
  );
}
