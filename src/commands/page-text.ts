import { paint, type Style, textWidth, wrapped } from '../reporters/index.ts';

const WIDEST = 100;

/** Markdown as rule pages use it: headings, paragraphs, lists, and examples in fences or indented. */
type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'item'; readonly text: string }
  | { readonly kind: 'code'; readonly lines: readonly string[] };

const FENCE = /^```/;
const INDENTED = /^ {4}/;
const HEADING = /^#+ /;
const ITEM = /^- /;

function codeFrom(lines: readonly string[], start: number): readonly string[] {
  if (!FENCE.test(lines[start] ?? '')) {
    const end = lines.findIndex((line, at) => at > start && line !== '' && !INDENTED.test(line));
    return lines.slice(start, end === -1 ? undefined : end);
  }
  const end = lines.findIndex((line, at) => at > start && FENCE.test(line));
  return lines.slice(start, end === -1 ? undefined : end + 1);
}

function blocksOf(markdown: string): readonly Block[] {
  const lines = markdown.trimEnd().split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const before = blocks.at(-1);
    const follows = (lines[at - 1] ?? '') !== '';
    if (FENCE.test(line) || (INDENTED.test(line) && !follows)) {
      const code = codeFrom(lines, at);
      at += code.length - 1;
      const own = code.filter((each) => !FENCE.test(each)).map((each) => each.replace(INDENTED, ''));
      blocks.push({ kind: 'code', lines: FENCE.test(line) ? code.slice(1, -1) : own });
    } else if (HEADING.test(line)) blocks.push({ kind: 'heading', text: line.replace(HEADING, '') });
    else if (ITEM.test(line)) blocks.push({ kind: 'item', text: line.replace(ITEM, '') });
    else if (line !== '' && follows && before !== undefined && before.kind !== 'code' && before.kind !== 'heading')
      blocks.splice(-1, 1, { ...before, text: `${before.text} ${line.trim()}` });
    else if (line !== '') blocks.push({ kind: 'paragraph', text: line });
  }
  return blocks;
}

/** Text under its first line, which has a mark before it. */
export function hanging(mark: string, text: string, columns: number): string {
  const indent = ' '.repeat(textWidth(mark));
  return wrapped(text, columns - textWidth(mark))
    .map((line, at) => `${at === 0 ? mark : indent}${line}`)
    .join('\n');
}

function blockText(block: Block, columns: number, strong: (text: string) => string): string {
  if (block.kind === 'code')
    return block.lines
      .map((line) => `  ${line}`.trimEnd())
      .join('\n')
      .trimEnd();
  if (block.kind === 'item') return hanging('- ', block.text, columns);
  if (block.kind === 'paragraph') return hanging('', block.text, columns);
  const lines = wrapped(block.text, columns);
  return [...lines.map(strong), '─'.repeat(Math.max(...lines.map(textWidth)))].join('\n');
}

/** A page for the eye: its Markdown without marks, broken where the window ends. Examples stay as they are. */
export function pageText(markdown: string, { columns, colour }: Style): string {
  if (columns === undefined) return markdown;
  const { strong } = paint(colour);
  const blocks = blocksOf(markdown);
  return blocks
    .map((block, at) => {
      const next = blocks[at + 1]?.kind;
      const close = block.kind === 'heading' || (block.kind === 'item' && next === 'item');
      return `${blockText(block, Math.min(columns, WIDEST), strong)}\n${next === undefined || close ? '' : '\n'}`;
    })
    .join('');
}
