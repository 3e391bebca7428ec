import { type Diagnostic, type LocalDate, parseIsoDate, type Severity } from '../core/index.ts';
import type { Flag, Operand, Request } from './command.ts';

const LEVELS: Readonly<Record<string, readonly Severity[]>> = {
  fejl: ['error'],
  advarsel: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
};

export const UNITS: Operand = {
  name: { da: 'STI', en: 'PATH' },
  explanation: {
    da: 'filer eller mapper, eller enheder ved id, filnavn eller titel; ellers hele mappen med aftale.yaml',
    en: 'files or folders, or units by id, file name or title; otherwise the whole folder of aftale.yaml',
  },
  required: false,
  many: true,
  candidates: 'units',
};

export const YEAR: Flag = {
  name: 'year',
  value: { da: 'ÅR', en: 'YEAR' },
  pattern: {
    accepts: /^\d{4}(?:[-/]\d{2}(?:\d{2})?)?$/,
    like: { da: 'et år, fx 2026 eller 2025/26', en: 'a year like 2026 or 2025/26' },
  },
  explanation: { da: 'kun aftaler for dette år', en: 'agreements of this year only' },
};

export const TRUST: Flag = {
  name: 'trust',
  value: { da: 'FIL', en: 'FILE' },
  many: true,
  candidates: 'files',
  explanation: {
    da: 'rodcertifikater, som I stoler på (PEM eller DER); kan gentages',
    en: 'root certificates that you trust (PEM or DER); may be repeated',
  },
};

export const TODAY: Flag = {
  name: 'today',
  value: { da: 'DATO', en: 'DATE' },
  pattern: {
    accepts: /^\d{4}-\d{2}-\d{2}$/,
    like: { da: 'en dato som 2026-08-31', en: 'a date like 2026-08-31' },
  },
  explanation: { da: 'døm, som om det var denne dag', en: 'judge as if it were this day' },
};

export const DUE: Flag = {
  name: 'due',
  value: { da: 'DAGE', en: 'DAYS' },
  pattern: { accepts: /^\d{1,4}d?$/, like: { da: 'et antal dage som 30d', en: 'a number of days like 30d' } },
  explanation: { da: 'kun det, der skal ske inden så mange dage', en: 'only what falls due within so many days' },
};

export const JSON_FLAG: Flag = {
  name: 'json',
  explanation: { da: 'vis resultatet som JSON til andre programmer', en: 'show the result as JSON for other programs' },
};

export const DRY_RUN: Flag = {
  name: 'dry-run',
  short: 'n',
  explanation: { da: 'vis, hvad der ville ske, og skriv intet', en: 'show what would happen, and write nothing' },
};

export const FAIL_LEVEL: Flag = {
  name: 'fail-level',
  value: { da: 'NIVEAU', en: 'LEVEL' },
  choices: Object.keys(LEVELS),
  explanation: { da: 'hvad der skal til, før kommandoen fejler', en: 'what it takes for the command to fail' },
};

/** How grave a problem must be for the command to fail, as `--fail-level` asks; `fejl` unless given. */
export function failing(request: Request): readonly Severity[] {
  return LEVELS[request.text('fail-level') ?? 'fejl'] ?? [];
}

/** Whether any problem is as grave as that. */
export function fails(problems: readonly Diagnostic[], request: Request): boolean {
  return problems.some(({ severity }) => failing(request).includes(severity));
}

/** The day of `--today 2026-08-31`; undefined when not given. */
export function todayOf(request: Request): LocalDate | undefined {
  return parseIsoDate(request.text('today') ?? '');
}

/** The first year of `--year 2026` or `--year 2025/26`; undefined when not given, or no year. */
export function yearOf(request: Request): number | undefined {
  const year = /^\d{4}/.exec(request.text('year') ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}
