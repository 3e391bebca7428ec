import { SaxesParser } from 'saxes';

/** An element of a strictly read XML file; names with their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Reads XML and throws at anything that is not well-formed, unbound prefixes included. */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]));
    const element: Element = { name: tag.name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (value) => open.at(-1)?.children.push(value));
  parser.write(text).close();
  const [top] = elementsOf(root);
  if (top === undefined) throw new Error('no root element');
  return top;
}

export function elementsOf(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The element and all below it, in document order. */
export function descendants(element: Element): readonly Element[] {
  const known = below.get(element);
  if (known !== undefined) return known;
  const all: Element[] = [];
  const add = (one: Element): void => {
    all.push(one);
    for (const child of one.children) if (typeof child !== 'string') add(child);
  };
  add(element);
  below.set(element, all);
  return all;
}

/** Every check asks for all elements of the same few roots. */
const below = new WeakMap<Element, readonly Element[]>();

export function named(element: Element, name: string): Element[] {
  return descendants(element).filter((one) => one.name === name);
}

/** Indented text for people: one element a line with its attributes, text in quotes. */
export function outline(element: Element, indent = ''): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}=${value}`);
  const line = `${indent}${element.name}${attributes.join('')}`;
  const children = element.children.map((child) =>
    typeof child === 'string' ? `${indent}  ${JSON.stringify(child)}` : outline(child, `${indent}  `),
  );
  return [line, ...children].join('\n');
}
