import { type Diagnostic, isoDate, type LocalDate, type Span, type Words } from '../core/index.ts';
import type { MapEntry, ParsedFile, SourceNode } from '../load/index.ts';
import { readDate } from '../text/index.ts';
import type { Exemption } from './exemptions.ts';

/** A problem that was known when the baseline was made: file → rule → path in the document. */
export interface BaselineEntry {
  readonly file: string;
  readonly rule: string;
  /** `''` is the whole document. */
  readonly path: string;
  readonly reason: string;
  readonly expires: LocalDate | undefined;
}

interface WrittenEntry extends BaselineEntry {
  readonly span: Span;
}

/** What stands in .aftale-baseline.yaml, and what is wrong with it. */
export interface Baseline {
  readonly entries: readonly WrittenEntry[];
  readonly problems: readonly Diagnostic[];
}

/** How a path that is the whole document is written: an empty key is an error of YAML. */
const WHOLE_DOCUMENT = '.';

const HINT: Words = {
  da: 'Filen skrives af `aftale validate --update-baseline`. Ret linjen, eller hent filen frem, som den var i git.',
  en: 'The file is written by `aftale validate --update-baseline`. Correct the line, or take the file back from git.',
};

function wrong(span: Span, message: Words): Diagnostic {
  return { rule: 'baseline-kan-ikke-læses', severity: 'error', message, hint: HINT, span, path: '' };
}

class Reader {
  readonly problems: Diagnostic[] = [];
  private readonly parsed: ParsedFile;

  constructor(parsed: ParsedFile) {
    this.parsed = parsed;
  }

  entries(): readonly WrittenEntry[] {
    return this.mapsIn(this.parsed.root, { da: 'en fil', en: 'a file' }).flatMap((file) =>
      this.mapsIn(file.value, { da: 'en regel', en: 'a rule' }).flatMap((rule) =>
        this.mapsIn(rule.value, { da: 'en sti i dokumentet', en: 'a path in the document' }).flatMap((path) =>
          this.entry(file.key, rule.key, path),
        ),
      ),
    );
  }

  private mapsIn(node: SourceNode | undefined, of: Words): readonly MapEntry[] {
    if (node === undefined || (node.kind === 'scalar' && node.style === 'empty')) return [];
    if (node.kind === 'map') return node.entries;
    const message = { da: `Her skal stå ${of.da} på hver linje.`, en: `Each line here must be ${of.en}.` };
    this.problems.push(wrong(node.span, message));
    return [];
  }

  private entry(file: string, rule: string, { key, keySpan, value }: MapEntry): readonly WrittenEntry[] {
    const reason = this.text(value, 'begrundelse');
    const date = this.text(value, 'udløber');
    const expires = date === undefined ? undefined : readDate(date);
    if (reason === undefined || reason === '') {
      this.problems.push(
        wrong(keySpan, {
          da: 'En undtagelse skal have en `begrundelse`.',
          en: 'An exemption must have a `begrundelse`.',
        }),
      );
      return [];
    }
    if (expires?.ok === false) {
      this.problems.push(wrong(keySpan, { da: '`udløber` er ikke en dato.', en: '`udløber` is no date.' }));
      return [];
    }
    const path = key === WHOLE_DOCUMENT ? '' : key;
    return [{ file, rule, path, reason, expires: expires?.value, span: keySpan }];
  }

  private text(node: SourceNode, key: string): string | undefined {
    const value = node.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
    return value?.kind === 'scalar' && value.style !== 'empty' ? value.text : undefined;
  }
}

/** Reads .aftale-baseline.yaml; what is wrong in it is an error, since a problem could else vanish unnoticed. */
export function readBaseline(parsed: ParsedFile): Baseline {
  const reader = new Reader(parsed);
  return { entries: reader.entries(), problems: reader.problems };
}

export function baselineExemptions({ entries }: Baseline): readonly Exemption[] {
  return entries.map(
    ({ path, ...entry }): Exemption => ({ how: 'baseline', covers: (problem) => problem.path === path, ...entry }),
  );
}

const HEAD = `# Kendte problemer, som \`aftale validate\` ikke melder: fil, regel, sted, grund og sidste dag.
# Skrevet af \`aftale validate --update-baseline\`; \`--prune-baseline\` rydder op.
`;

/** A text as YAML reads it back: bare where nothing in it can be taken for YAML, else in double quotes. */
function scalar(text: string): string {
  const isBare = /^\p{L}[\p{L}\p{N}./_-]*(?: [\p{L}\p{N}./_-]+)*$/u.test(text);
  return isBare && !/^(?:ja|nej|true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}

function section(file: string, entries: readonly BaselineEntry[]): string {
  const lines = [`${scalar(file)}:`];
  const rules = [...new Set(entries.map(({ rule }) => rule))].sort();
  for (const rule of rules) {
    lines.push(`  ${scalar(rule)}:`);
    const ofRule = entries.filter((entry) => entry.rule === rule);
    for (const { path, reason, expires } of ofRule.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
      lines.push(`    ${scalar(path === '' ? WHOLE_DOCUMENT : path)}:`, `      begrundelse: ${scalar(reason)}`);
      if (expires !== undefined) lines.push(`      udløber: ${isoDate(expires)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

interface Section {
  readonly file: string;
  readonly text: string;
}

/** The text file by file, to the byte; what stands before the first is the head. */
function sectionsOf(parsed: ParsedFile | undefined): { readonly head: string; readonly sections: readonly Section[] } {
  const root = parsed?.root;
  if (parsed === undefined || root?.kind !== 'map') return { head: parsed?.file.text || HEAD, sections: [] };
  const { text } = parsed.file;
  const starts = root.entries.map(({ keySpan }) => keySpan.start);
  return {
    head: text.slice(0, starts[0]),
    sections: root.entries.map(({ key }, index) => {
      const own = text.slice(starts[index], starts[index + 1]);
      return { file: key, text: own.endsWith('\n') ? own : `${own}\n` };
    }),
  };
}

/**
 * The text of the baseline with the entries of some files replaced; those of all other files stay as they are, to the byte.
 * A file that is left with no entry goes.
 */
export function baselineWith(
  parsed: ParsedFile | undefined,
  replaced: ReadonlyMap<string, readonly BaselineEntry[]>,
): string {
  const { head, sections } = sectionsOf(parsed);
  const kept = sections.filter(({ file }) => !replaced.has(file));
  const written = [...replaced]
    .filter(([, entries]) => entries.length > 0)
    .map(([file, entries]): Section => ({ file, text: section(file, entries) }));
  const all = [...kept, ...written].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return head + all.map(({ text }) => text).join('');
}
