import { type Diagnostic, lineStart, lineText, positionAt, type SourceFile, type Span } from '../core/index.ts';
import { type Comment, nodeAt, type ParsedFile, pathAt } from '../load/index.ts';
import { closest } from '../text/index.ts';
import { type Exemption, exemptionWarning } from './exemptions.ts';
import { registry } from './generated/registry.ts';

/** `# aftale-ignorer: regel, regel -- begrundelse`; a dash will do, as word processors make one of two hyphens. */
const MARK = /^#\s*aftale-ignorer\b\s*:?\s*(.*)$/i;
const BEFORE_REASON = /\s+(?:--|–|—)(?:\s+|$)/;

/** The comments of a file that exempt something, and what is wrong with them. */
export interface ExemptComments {
  readonly exemptions: readonly Exemption[];
  readonly problems: readonly Diagnostic[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The line that a comment is about: its own, or the next one that is neither blank nor a comment. */
function lineOf(file: SourceFile, { span, alone }: Comment): number {
  let { line } = positionAt(file, span.start);
  if (!alone) return line;
  do line += 1;
  while (/^\s*(?:#.*)?$/.test(lineText(file, line) ?? 'end'));
  return line;
}

/** The line, and all of the text that begins on it: a block of text has no room for comments inside it. */
function rangeOf({ file, root }: ParsedFile, comment: Comment): Range {
  const line = lineOf(file, comment);
  const text = lineText(file, line) ?? '';
  const start = lineStart(file, line);
  const end = start + text.length;
  // The last letter of `nøgle: |` or of a list's item lies in what begins there.
  const node = root === undefined ? undefined : nodeAt(root, pathAt(root, end - 1));
  return { start, end: node?.kind === 'scalar' && node.span.start <= end + 1 ? Math.max(end, node.span.end) : end };
}

function unknownRule(name: string, span: Span): Diagnostic {
  const near = closest(
    name,
    registry.map((rule) => rule.name),
  );
  const isOther = /^(?:yaml|felt|skabelon)-/.test(name);
  return exemptionWarning(
    'undtagelse-uden-virkning',
    span,
    isOther
      ? {
          da: `\`${name}\` kan ikke undtages: fejl i YAML, felter og skabeloner skal rettes.`,
          en: `\`${name}\` cannot be exempted: errors of YAML, fields and templates must be mended.`,
        }
      : { da: `Der er ingen regel, der hedder \`${name}\`.`, en: `There is no rule called \`${name}\`.` },
    near === undefined || isOther
      ? { da: 'Slet kommentaren.', en: 'Delete the comment.' }
      : { da: `Mente du \`${near}\`?`, en: `Did you mean \`${near}\`?` },
  );
}

function withoutReason(names: string, span: Span): Diagnostic {
  return exemptionWarning(
    'undtagelse-uden-begrundelse',
    span,
    {
      da: 'Undtagelsen siger ikke hvorfor, og virker derfor ikke.',
      en: 'The exemption does not say why, and so has no effect.',
    },
    {
      da: `Skriv grunden efter to bindestreger: \`# aftale-ignorer: ${names === '' ? 'regel' : names} -- begrundelse\`.`,
      en: `Write the reason after two hyphens: \`# aftale-ignorer: ${names === '' ? 'rule' : names} -- reason\`.`,
    },
  );
}

function read(parsed: ParsedFile, comment: Comment, said: string): ExemptComments {
  const [names = '', ...reasons] = said.split(BEFORE_REASON);
  const reason = reasons.join(' – ').trim();
  const rules = names
    .normalize('NFC')
    .split(/[\s,]+/)
    .filter((name) => name !== '');
  if (reason === '' || rules.length === 0) {
    return { exemptions: [], problems: [withoutReason(names.trim(), comment.span)] };
  }
  const range = rangeOf(parsed, comment);
  const isKnown = (name: string): boolean => registry.some((rule) => rule.name === name);
  const covers = ({ span }: Diagnostic): boolean => span.start >= range.start && span.start < range.end;
  return {
    exemptions: rules.filter(isKnown).map(
      (rule): Exemption => ({
        how: 'comment',
        rule,
        file: parsed.file.path,
        covers,
        reason,
        expires: undefined,
        span: comment.span,
      }),
    ),
    problems: rules.filter((name) => !isKnown(name)).map((name) => unknownRule(name, comment.span)),
  };
}

/** What the comments of a file exempt. Only rules of the method can be; what is wrong with YAML or fields must be mended. */
export function exemptComments(parsed: ParsedFile): ExemptComments {
  const all = parsed.comments.flatMap((comment) => {
    const said = MARK.exec(comment.text)?.[1];
    return said === undefined ? [] : [read(parsed, comment, said)];
  });
  return {
    exemptions: all.flatMap(({ exemptions }) => exemptions),
    problems: all.flatMap(({ problems }) => problems),
  };
}
