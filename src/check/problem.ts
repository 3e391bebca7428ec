import type { Diagnostic, Span, Words } from '../core/index.ts';
import { keySpanAt, type ParsedFile, type Path, spanAt } from '../load/index.ts';
import { type CheckRuleName, checkRules } from './rules.ts';

interface Problem {
  readonly rule: CheckRuleName;
  readonly path: Path;
  /** What the caret points at: the key, what stands after it, or a place that is known already. */
  readonly at: 'key' | 'value' | Span;
  readonly message: Words;
  readonly hint: Words;
  /** What to put in the place of what the caret points at; absent where a person must decide. */
  readonly instead?: string | undefined;
}

/** A problem of the schema stage, with its place in the file. */
export function problem(parsed: ParsedFile, { rule, path, at, message, hint, instead }: Problem): Diagnostic {
  const span = placeOf(parsed, path, at);
  return {
    rule,
    severity: checkRules[rule].severity,
    message,
    hint,
    span,
    ...(instead === undefined ? {} : { fix: [{ span, text: instead }] }),
    path: path.join('/'),
  };
}

function placeOf(parsed: ParsedFile, path: Path, at: Problem['at']): Span {
  if (at === 'key') return keySpanAt(parsed, path);
  return at === 'value' ? spanAt(parsed, path) : at;
}
