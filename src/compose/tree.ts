import { SaxesParser } from 'saxes';
import type { SourceFile } from '../core/index.ts';
import type { Origin } from '../doc/index.ts';
import { SOURCE } from './template/elements.ts';

/** An element of a rendered template. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The line of the template that it was written on. */
  readonly origin: Origin;
  readonly children: readonly Node[];
}

/** A text node may hold marks of fields. */
export type Node = Element | string;

interface OpenElement extends Element {
  readonly children: Node[];
}

/** Elements inside each other when partials call partials; reading what is deeper would end in a full stack. */
const DEEPEST = 200;

/**
 * Reads rendered XML, whose templates were each checked to be well-formed; an error is a fault of our own. Undefined when it
 * is nested beyond all measure.
 */
export function readTree(xml: string, files: readonly SourceFile[]): readonly Node[] | undefined {
  const originOf = originReader(files);
  const top: Node[] = [];
  const open: OpenElement[] = [];
  let tooDeep = false;
  const parser = new SaxesParser({ xmlns: false, fragment: true, position: false } as const);
  parser.on('error', (error) => {
    throw new Error(`rendered template is not XML: ${error.message}`);
  });
  parser.on('text', (text) => {
    (open.at(-1)?.children ?? top).push(text);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, origin: originOf(attributes[SOURCE] ?? ''), children: [] };
    (open.at(-1)?.children ?? top).push(element);
    open.push(element);
    tooDeep ||= open.length > DEEPEST;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return tooDeep ? undefined : top;
}

/** Reads `3:12` as line 12 of the file with that number; one object for a line, as a document has thousands of them. */
function originReader(files: readonly SourceFile[]): (source: string) => Origin {
  const origins = new Map<string, Origin>();
  return (source) => {
    const known = origins.get(source);
    if (known !== undefined) return known;
    const [number, line] = source.split(':');
    const origin: Origin = { file: files[Number(number)]?.path ?? '', at: line ?? '', kind: 'template' };
    origins.set(source, origin);
    return origin;
  };
}
