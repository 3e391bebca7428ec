import type { Diagnostic, Language, Severity } from '../core/index.ts';
import { type Entry, encoded, entriesOf } from './entries.ts';
import { messageAndHint } from './message.ts';
import { pathInRepository, rangeOf } from './place.ts';
import type { Exempted, Findings, Reporter, Style } from './reporter.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The name by which GitHub and most readers know the root of the repository. */
const ROOT = '%SRCROOT%';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Problems that were not asked for are written too, with the reason: SARIF has a place for that. */
const SUPPRESSION: Readonly<Record<Exempted['how'], string>> = { comment: 'inSource', baseline: 'external' };

/** Relative to the root of the repository; what someone named elsewhere has an address of its own. */
function artifactOf(problem: Diagnostic, findings: Findings): object {
  const path = pathInRepository(problem.span.file.path, findings);
  return path.startsWith('/') ? { uri: `file://${encoded(path)}` } : { uri: encoded(path), uriBaseId: ROOT };
}

function locationOf(problem: Diagnostic, findings: Findings): object {
  const range = rangeOf(problem);
  const region =
    range === undefined
      ? {}
      : {
          region: {
            startLine: range.start.line,
            startColumn: range.start.column,
            endLine: range.end.line,
            endColumn: range.end.column,
          },
        };
  const logical = problem.path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: problem.path }] };
  return { physicalLocation: { artifactLocation: artifactOf(problem, findings), ...region }, ...logical };
}

/**
 * A message as SARIF writes it: `{` begins a placeholder, and `[…](…)` is a link, which the words of an agreement must not
 * become.
 */
function messageText(words: string): string {
  return words.replace(/[{}]/g, '$&$&').replaceAll('](', ']\u2060(');
}

/** What a rule is for travels in the report: `aftale` has no web site that `helpUri` could lead to. */
function descriptionOf(rule: string, findings: Findings): object {
  const summary = messageText(findings.summaries.get(rule) ?? '');
  if (summary === '') return { id: rule };
  return {
    id: rule,
    shortDescription: { text: summary },
    help: {
      text: `${summary} (aftale explain ${rule})`,
      markdown: `${summary}\n\n\`aftale explain ${rule}\``,
    },
  };
}

/** Where anything is suppressed, each result must say whether it is. */
function suppressionsOf({ exempted }: Entry, findings: Findings): object {
  if (findings.exempted.length === 0) return {};
  if (exempted === undefined) return { suppressions: [] };
  return { suppressions: [{ kind: SUPPRESSION[exempted.how], justification: exempted.reason }] };
}

function resultOf(entry: Entry, findings: Findings, language: Language): object {
  const { problem } = entry;
  return {
    ruleId: problem.rule,
    level: LEVEL[problem.severity],
    message: { text: messageText(messageAndHint(problem, language).join('\n')) },
    locations: [locationOf(problem, findings)],
    // GitHub reckons `primaryLocationLineHash` itself and complains of another value; this is for other readers.
    partialFingerprints: { 'problemIdentity/v1': entry.fingerprint },
    ...suppressionsOf(entry, findings),
  };
}

function report(findings: Findings, { language }: Style): string {
  const entries = entriesOf(findings);
  const rules = [...new Set(entries.map(({ problem }) => problem.rule))].sort();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'aftale',
            semanticVersion: findings.version,
            rules: rules.map((rule) => descriptionOf(rule, findings)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        results: entries.map((entry) => resultOf(entry, findings, language)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

export const sarif: Reporter = {
  id: 'sarif',
  name: { da: 'SARIF 2.1.0 til kodetjek', en: 'SARIF 2.1.0 for code scanning' },
  report,
};
