import { type Json, type Schema, withSchemasInside } from './self-contained.ts';

/**
 * A self-contained schema as yaml-language-server (VS Code, and most other editors for YAML) shows it best. It asks for the same, but
 *
 * - each property is a definition of its own, because the server leaves out what stands beside a `$ref` in draft-07;
 * - types, words and patterns stand in the `else` of an `if` that is never true: there the server judges by them but does not
 *   propose `null`, `true` and `false` for every text, nor print its English »Allowed Values«;
 * - examples are told in the description, in Danish, and proposed by the snippets alone: the server calls those that are maps
 *   »[object Object]«.
 */
export function editorSchema({ definitions = {}, ...document }: Schema): Schema {
  const named = new Map(Object.entries(definitions));
  const shown = new Map<string, Schema>();

  /** What a reference stands for, and beside it what is said of this one place. */
  const meant = ({ $ref, ...beside }: Schema): Schema => {
    if ($ref === undefined) return beside;
    return { ...meant(named.get($ref.slice($ref.lastIndexOf('/') + 1)) ?? {}), ...beside };
  };

  const standsAlone = (schema: Schema): boolean => schema.$ref !== undefined && Object.keys(schema).length === 1;

  const dressed = (schema: Schema, outerMessage?: string): Schema => {
    if (standsAlone(schema)) return schema;
    const whole = meant(schema);
    const { errorMessage = outerMessage } = whole;
    // Alternatives that have no message of their own speak with that of the whole.
    const inner = whole.anyOf === undefined ? undefined : errorMessage;
    return {
      ...outward(whole, errorMessage),
      ...withSchemasInside(whole, (inside) => dressed(inside, inner)),
    };
  };

  /** `Udgave.nr` for the property `nr` of what is called `Udgave`. */
  const separate = (owner: string, schema: Schema): Schema => {
    if (schema.properties === undefined) return schema;
    const references = Object.entries(schema.properties).map(([key, property]) => {
      const name = `${owner}.${key}`;
      named.set(name, property);
      return [key, { $ref: `#/definitions/${name}` }] as const;
    });
    return { ...schema, properties: Object.fromEntries(references) };
  };

  const root = separate(document.title ?? '', document);
  for (const [name, schema] of Object.entries(definitions)) named.set(name, separate(name, schema));
  for (const [name, schema] of named) shown.set(name, dressed(schema));
  return { ...dressed(root), definitions: Object.fromEntries(shown) };
}

/** One schema without those inside it, as the server shows it best. */
function outward(schema: Schema, errorMessage: string | undefined): Schema {
  const { type, enum: words, pattern, format, examples, ...shown } = schema;
  const help = helpOf(schema);
  const message = errorMessage === undefined ? {} : { errorMessage };
  const accepted = words === undefined ? pattern : patternOf(words);
  const proposed = words?.filter((word) => typeof word === 'string').map((word) => ({ label: word, body: word }));
  return {
    ...shown,
    ...message,
    ...(proposed === undefined ? {} : { defaultSnippets: proposed }),
    ...(help === undefined ? {} : { markdownDescription: help }),
    ...(type === undefined
      ? {}
      : { if: false, else: { type, ...(accepted === undefined ? {} : { pattern: accepted }), ...message } }),
  };
}

/** The words in every way of writing them that the program takes: with spaces, `_` or `-`, in small letters or capitals. */
function patternOf(words: readonly Json[]): string {
  const letter = (sign: string): string => (sign === ' ' ? '[ _\\-]+' : `[${sign}${sign.toUpperCase()}]`);
  const ways = words.filter((word) => word !== null).map((word) => [...String(word)].map(letter).join(''));
  return `^(?:${ways.join('|')})$`;
}

/** The description with its words or examples. */
function helpOf({ description, const: word, enum: words, examples = [], errorMessage }: Schema): string | undefined {
  if (description === undefined || word !== undefined) return description;
  if (words !== undefined) return [description, ...(errorMessage === undefined ? [] : [errorMessage])].join('\n\n');
  if (examples.length === 0) return description;
  if (examples.every(isScalar)) {
    return `${description}\n\nFx: ${examples.map((example) => `\`${String(example)}\``).join(' eller ')}`;
  }
  const blocks = examples.map((example) => `\`\`\`yaml\n${linesOf(example).join('\n')}\n\`\`\``);
  return [description, 'Fx:', ...blocks].join('\n\n');
}

type Scalar = string | number | boolean | null;

function isScalar(value: Json): value is Scalar {
  return value === null || typeof value !== 'object';
}

/** An example as staff would write it. */
function linesOf(value: Json): readonly string[] {
  if (isScalar(value)) return [scalarText(value)];
  if (isList(value)) return value.flatMap((item) => behind('-', linesOf(item)));
  return Object.entries(value).flatMap(([key, below]) => entryLines(key, below));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function entryLines(key: string, value: Json): readonly string[] {
  if (isScalar(value)) return [`${key}: ${scalarText(value)}`];
  if (isList(value) && value.every(isScalar)) return [`${key}: [${value.map(scalarText).join(', ')}]`];
  return [`${key}:`, ...linesOf(value).map((line) => `  ${line}`)];
}

function behind(mark: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  return [`${mark} ${first}`, ...rest.map((line) => `  ${line}`)];
}

/** In quotation marks where YAML would read something else. */
function scalarText(value: Scalar): string {
  const isPlain = typeof value !== 'string' || (/^[\p{L}\d]/u.test(value) && !/: | #|[,[\]{}]|^[\d.]+$/.test(value));
  return isPlain ? String(value) : JSON.stringify(value);
}
