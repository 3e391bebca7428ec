import type { Diagnostic, Words } from '../core/index.ts';
import { keySpanAt, type ParsedFile, type Path, spanAt } from '../load/index.ts';
import { type CheckRuleName, checkRules } from './rules.ts';

interface Problem {
  readonly rule: CheckRuleName;
  readonly path: Path;
  /** What the caret points at: the key, or what stands after it. */
  readonly at: 'key' | 'value';
  readonly message: Words;
  readonly hint: Words;
}

/** A problem of the schema stage, with its place in the file. */
export function problem(parsed: ParsedFile, { rule, path, at, message, hint }: Problem): Diagnostic {
  return {
    rule,
    severity: checkRules[rule].severity,
    message,
    hint,
    span: at === 'key' ? keySpanAt(parsed, path) : spanAt(parsed, path),
    path: path.join('/'),
  };
}
