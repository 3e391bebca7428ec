import { SaxesParser } from 'saxes';
import type { Diagnostic, SourceFile, Span, Words } from '../../core/index.ts';
import { closest } from '../../text/index.ts';
import { type AttributeRule, DOCUMENT, ELEMENTS, type ElementRule, fits } from './elements.ts';
import { didYouMean, templateProblem } from './rules.ts';
import type { Expression, Scan, Tag } from './scan.ts';

interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Stands for an expression while a template is read as XML: a letter that no template may use. */
const MASK = '\uE000';
/** Stands for the border of a block, inside which everything must be closed again. */
const BLOCK = '_';

/** Whether a template is well-formed XML of the elements that there are, each where it may stand. */
export function checkXml(scan: Scan): readonly Diagnostic[] {
  const ampersand = checkAmpersands(scan);
  if (ampersand !== undefined) return [ampersand];
  const problems: Diagnostic[] = [];
  const tags = scan.parts.filter((part): part is { is: 'tag' } & Tag => part.is === 'tag' && part.kind !== 'end');
  const open: string[] = [];
  let count = 0;
  let last: Span = { file: scan.file, start: 0, end: 0 };
  let broken = false;
  const parser = new SaxesParser({ xmlns: false, fragment: true, position: true } as const);
  parser.on('error', (error) => {
    if (!broken) problems.push(invalid(scan.file, parser.position, error.message));
    broken = true;
  });
  parser.on('text', (text) => {
    if (broken || text.trim() === '') return;
    const end = Math.max(0, parser.position - 1);
    const start = Math.max(last.end, end - text.trimStart().length);
    const parent = parentOf(open);
    const problem = parent === undefined ? undefined : checkWords(parent, { file: scan.file, start, end });
    if (problem !== undefined) problems.push(problem);
  });
  parser.on('opentag', (tag) => {
    if (tag.name !== BLOCK && !broken) {
      const place = tags[count];
      count += 1;
      last = { file: scan.file, start: place?.start ?? 0, end: place?.end ?? 0 };
      problems.push(...checkTag(tag, open, last));
    }
    open.push(tag.name);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(masked(scan)).close();
  return problems;
}

/** The template with every expression replaced by something of the same length, so that places stay. */
function masked({ file, parts }: Scan): string {
  const pieces: string[] = [];
  let done = 0;
  for (const part of parts) {
    if (part.is !== 'expression') continue;
    pieces.push(file.text.slice(done, part.start), mask(part));
    done = part.end;
  }
  return pieces.join('') + file.text.slice(done);
}

function mask(part: Expression): string {
  const length = part.end - part.start;
  if (part.inTag || part.kind === 'value') return part.kind === 'comment' ? ' '.repeat(length) : MASK.repeat(length);
  switch (part.kind) {
    case 'open':
      return `<${BLOCK}${' '.repeat(length - 3)}>`;
    case 'close':
      return `</${BLOCK}${' '.repeat(length - 4)}>`;
    case 'else':
      return `</${BLOCK}><${BLOCK}${' '.repeat(length - 7)}>`;
    case 'partial':
      return `<${BLOCK}${' '.repeat(length - 4)}/>`;
    default:
      return ' '.repeat(length);
  }
}

/** Undefined at the outermost level of a file: a partial may be meant for the inside of a table, which compose sees. */
function parentOf(open: readonly string[]): string | undefined {
  return open.findLast((name) => name !== BLOCK);
}

function checkTag(tag: XmlTag, open: readonly string[], span: Span): Diagnostic[] {
  const rule = ELEMENTS.get(tag.name);
  if (rule === undefined) return [unknownElement(tag.name, span)];
  const parent = parentOf(open);
  const place = parent === undefined || mayStand(tag.name, parent) ? [] : [misplaced(tag.name, parent, span)];
  return [...place, ...checkAttributes(tag, rule, span)];
}

/** Whether an element may stand in its parent; `undefined` as the parent is the outermost level. */
export function mayStand(name: string, parent: string | undefined): boolean {
  const holder = parent === undefined ? DOCUMENT : ELEMENTS.get(parent);
  return holder === undefined || holder.holds.has(name);
}

/** The problem of an element in a parent that may not hold it. */
export function misplaced(name: string, parent: string | undefined, span: Span): Diagnostic {
  const homes = [...ELEMENTS].filter(([, rule]) => rule.holds.has(name)).map(([home]) => `<${home}>`);
  const message: Words =
    parent === undefined
      ? { da: `<${name}> kan ikke stå for sig selv.`, en: `<${name}> cannot stand by itself.` }
      : { da: `<${name}> kan ikke stå i <${parent}>.`, en: `<${name}> cannot stand in <${parent}>.` };
  const hint: Words = DOCUMENT.holds.has(name)
    ? { da: `Luk <${parent}> først.`, en: `Close <${parent}> first.` }
    : { da: `Sæt det i ${homes.join(' eller ')}.`, en: `Put it in ${homes.join(' or ')}.` };
  return templateProblem('skabelon-forkert-sted', span, message, hint);
}

/** A problem when words stand directly in an element that holds only elements. */
export function checkWords(parent: string | undefined, span: Span): Diagnostic | undefined {
  const rule = parent === undefined ? DOCUMENT : ELEMENTS.get(parent);
  if (rule === undefined || rule.words) return undefined;
  const homes = [...rule.holds].map((name) => `<${name}>`).join(' / ');
  return templateProblem(
    'skabelon-forkert-sted',
    span,
    { da: `Tekst kan ikke stå direkte i <${parent}>.`, en: `Text cannot stand directly in <${parent}>.` },
    homes === ''
      ? { da: `Sæt teksten efter <${parent}/>.`, en: `Put the text after <${parent}/>.` }
      : { da: `Sæt teksten i ${homes}.`, en: `Put the text in ${homes}.` },
  );
}

function checkAttributes(tag: XmlTag, rule: ElementRule, span: Span): Diagnostic[] {
  const names = Object.keys(rule.attributes);
  const wrong = Object.entries(tag.attributes).flatMap(([name, value]) => {
    const allowed = rule.attributes[name];
    if (allowed === undefined) return [unknownAttribute(tag.name, name, names, span)];
    return value.includes(MASK) || fits(value, allowed) ? [] : [wrongValue(name, value, allowed, span)];
  });
  const missing = rule.required.filter((name) => tag.attributes[name] === undefined);
  return [...wrong, ...missing.map((name) => missingAttribute(tag.name, name, span))];
}

function unknownElement(name: string, span: Span): Diagnostic {
  const message: Words = { da: `Ukendt element <${name}>.`, en: `Unknown element <${name}>.` };
  const known = [...ELEMENTS.keys()];
  const all = known.join(', ');
  const hint = didYouMean(closest(name, known), { da: `Brug et af disse: ${all}.`, en: `Use one of these: ${all}.` });
  return templateProblem('skabelon-ukendt-element', span, message, hint);
}

function unknownAttribute(element: string, name: string, known: readonly string[], span: Span): Diagnostic {
  const some = known.length === 0 ? undefined : known.join(', ');
  return templateProblem(
    'skabelon-ukendt-attribut',
    span,
    { da: `Ukendt attribut ${name} på <${element}>.`, en: `Unknown attribute ${name} on <${element}>.` },
    didYouMean(closest(name, known), {
      da: some === undefined ? `<${element}> har ingen attributter.` : `<${element}> kan have: ${some}.`,
      en: some === undefined ? `<${element}> has no attributes.` : `<${element}> may have: ${some}.`,
    }),
  );
}

/** A value that its attribute cannot have. */
export function wrongValue(name: string, value: string, allowed: AttributeRule, span: Span): Diagnostic {
  const list = allowed instanceof RegExp ? undefined : allowed.join(', ');
  return templateProblem(
    'skabelon-forkert-værdi',
    span,
    { da: `${name}="${value}" kan ikke bruges.`, en: `${name}="${value}" cannot be used.` },
    list === undefined
      ? { da: 'Se docs/skabeloner.md om formen.', en: 'See docs/skabeloner.md for its form.' }
      : { da: `Brug en af disse: ${list}.`, en: `Use one of these: ${list}.` },
  );
}

function missingAttribute(element: string, name: string, span: Span): Diagnostic {
  return templateProblem(
    'skabelon-attribut-mangler',
    span,
    { da: `<${element}> mangler ${name}="…".`, en: `<${element}> lacks ${name}="…".` },
    { da: `Tilføj ${name}="…".`, en: `Add ${name}="…".` },
  );
}

/** `&` begins a sign by name, so that one in a text swallows what follows it; HTML's names are not XML's. */
const AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)(?:\w+;)?/i;

function checkAmpersands(scan: Scan): Diagnostic | undefined {
  const match = AMPERSAND.exec(masked(scan));
  if (match === null) return undefined;
  const written = match[0];
  return templateProblem(
    'skabelon-ugyldig',
    { file: scan.file, start: match.index, end: match.index + written.length },
    { da: `${written} kan ikke stå sådan i en skabelon.`, en: `${written} cannot stand like this in a template.` },
    written === '&'
      ? { da: 'Skriv &amp; i stedet for &.', en: 'Write &amp; instead of &.' }
      : { da: 'Skriv selve tegnet.', en: 'Write the sign itself.' },
  );
}

/** What the XML parser says, for those who do not read English. */
const REASONS: readonly (readonly [RegExp, Words])[] = [
  [
    /unquoted attribute/,
    { da: 'En attributs værdi mangler anførselstegn.', en: 'The value of an attribute lacks quotes.' },
  ],
  [/attribute without value/, { da: 'En attribut mangler en værdi.', en: 'An attribute lacks a value.' }],
  [/duplicate attribute/, { da: 'En attribut står der to gange.', en: 'An attribute is given twice.' }],
  [
    /no whitespace between/,
    { da: 'Der mangler mellemrum mellem to attributter.', en: 'A space is missing between attributes.' },
  ],
];

function invalid(file: SourceFile, position: number, reason: string): Diagnostic {
  const start = Math.max(0, Math.min(position - 1, file.text.length - 1));
  const known = REASONS.find(([pattern]) => pattern.test(reason))?.[1];
  return templateProblem(
    'skabelon-ugyldig',
    { file, start, end: start + 1 },
    known ?? { da: 'Skabelonen er ikke gyldig XML her.', en: `The template is not well-formed XML here (${reason}).` },
    {
      da: 'Skriv mærket som <navn attribut="værdi"> med anførselstegn om hver værdi.',
      en: 'Write the tag as <name attribute="value"> with quotes around every value.',
    },
  );
}
