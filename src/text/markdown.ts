/** What a Markdown field says, in our own words; no HTML and no format in it. */
export type TextBlock = TextParagraph | TextHeading | TextList;

interface Offset {
  /** Where the block begins in the source string, in UTF-16 units. */
  readonly offset: number;
}

export interface TextParagraph extends Offset {
  readonly kind: 'paragraph';
  readonly inlines: readonly TextInline[];
}

/** `###` and `####`. */
export interface TextHeading extends Offset {
  readonly kind: 'heading';
  readonly level: 3 | 4;
  readonly inlines: readonly TextInline[];
}

export interface TextList extends Offset {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The first number of an ordered list; 1 otherwise. */
  readonly start: number;
  readonly items: readonly (readonly TextBlock[])[];
}

export type TextInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly inlines: readonly TextInline[] }
  | { readonly kind: 'emphasis'; readonly inlines: readonly TextInline[] }
  | { readonly kind: 'link'; readonly target: string; readonly inlines: readonly TextInline[] }
  | { readonly kind: 'line-break' };

/** What a text field may not hold. `heading`: where none is allowed; `heading-level`: other than ### and ####; `link`: a target that is not https, http, mailto or tel; `empty-link`: no words to click on; `depth`: nested too deeply to be a list. */
export type MarkdownProblemKind =
  | 'html'
  | 'image'
  | 'code'
  | 'table'
  | 'quote'
  | 'rule'
  | 'link'
  | 'empty-link'
  | 'heading'
  | 'heading-level'
  | 'depth';

export interface MarkdownProblem {
  readonly kind: MarkdownProblemKind;
  /** Where the block that holds it begins in the source string. */
  readonly offset: number;
  /** The words in question, for the message; short. */
  readonly text: string;
}

/** Everything that was written is in `blocks` as text, also what is a problem. */
export interface MarkdownResult {
  readonly blocks: readonly TextBlock[];
  readonly problems: readonly MarkdownProblem[];
}

/** The words of an inline alone; a line break is a space. */
export function inlineText(inline: TextInline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'line-break':
      return ' ';
    default:
      return inline.inlines.map(inlineText).join('');
  }
}

/** The words alone: blocks and items on lines of their own, without marks. */
export function plainText(blocks: readonly TextBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'list'
        ? block.items.map((item) => plainText(item)).join('\n')
        : block.inlines.map(inlineText).join(''),
    )
    .join('\n');
}
