import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** The page as a browser reads it; throws when the text is no sound HTML. */
export function readHtml(bytes: Uint8Array): Tree.Document {
  const faults: string[] = [];
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const document = parse(text, { onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`) });
  if (faults.length > 0) throw new Error(faults.join('; '));
  return document;
}

function isElement(node: Tree.Node): node is Element {
  return 'tagName' in node;
}

/** Every element below a node, in order; those of one name when it is given. */
export function elements(node: Tree.Node, tag?: string): readonly Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => {
    const own = isElement(child) && (tag === undefined || child.tagName === tag) ? [child] : [];
    return [...own, ...elements(child, tag)];
  });
}

export function element(node: Tree.Node, tag: string): Element {
  const [first] = elements(node, tag);
  if (first === undefined) throw new Error(`no ${tag}`);
  return first;
}

export function attribute(node: Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}

/** Elements that stand in a line of text; all others begin a new one. */
const IN_LINE = new Set(['a', 'em', 'span', 'strong']);

function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value.replace(/[ \t\n\f\r]+/g, ' ');
  if (!('childNodes' in node)) return '';
  // Read by its name: what is drawn in it says nothing by itself.
  if (isElement(node) && node.tagName === 'svg') return '';
  const inside = node.childNodes.map(textIn).join('');
  if (!isElement(node) || IN_LINE.has(node.tagName)) return inside;
  return node.tagName === 'br' ? ' ' : `\n${inside}\n`;
}

/** What the document says, one block a line: all of `main`. The bar above and the foot below it are page furniture. */
export function textOfHtml(bytes: Uint8Array): string {
  return textOf(element(readHtml(bytes), 'main'));
}

export function textOf(node: Tree.Node): string {
  return textIn(node)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
