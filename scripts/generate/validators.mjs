import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { definitions, readSchemas, referred } from '../contract.mjs';

const BANNER = '// Generated from schemas/ by scripts/generate/validators.mjs. Do not edit.\n';

const TYPES = `${BANNER}
/** An error of ajv, as far as it is read. */
export interface ShapeError {
  readonly keyword: string;
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface ShapeValidator {
  (value: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}

`;

const TEXT = { type: ['string', 'null'] };

/** As many keys with nothing but a text are checked by one pattern: the code of each costs time at every start. */
const MANY_TEXTS = 24;

/**
 * The shape that a schema asks for when every scalar is text: maps, lists and keys. What a text means is read after that,
 * and alternatives are chosen by their shape, so that one mistake is one error and not one for each alternative.
 */
function shapeOf(schema, table) {
  if (schema.$ref !== undefined) {
    const name = referred(schema.$ref);
    const target = table.get(name);
    return target.properties === undefined ? shapeOf(target, table) : { $ref: `#/definitions/${name}` };
  }
  if (schema.anyOf !== undefined) return alternativesOf(schema.anyOf, table);
  if (schema.items !== undefined) return { type: ['array', 'null'], items: shapeOf(schema.items, table) };
  if (schema.properties !== undefined) return mapOf(schema, table);
  // An internal note may have any shape.
  if (schema.format === undefined && schema.enum === undefined && schema.const === undefined) return {};
  return TEXT;
}

function mapOf({ required = [], properties, patternProperties = {} }, table) {
  const shapes = Object.entries(properties).map(([key, value]) => {
    const shape = shapeOf(value, table);
    return [key, required.includes(key) && shape.$ref === undefined ? { type: 'string' } : shape];
  });
  const patterns = Object.entries(patternProperties).map(([key, value]) => [key, shapeOf(value, table)]);
  const texts = shapes.filter(([, shape]) => JSON.stringify(shape) === JSON.stringify(TEXT)).map(([key]) => key);
  const together = texts.length > MANY_TEXTS ? new Set(texts) : new Set();
  if (together.size > 0) patterns.push([`^(?:${texts.join('|')})$`, TEXT]);
  return {
    type: ['object', 'null'],
    required,
    properties: Object.fromEntries(shapes.filter(([key]) => !together.has(key))),
    patternProperties: Object.fromEntries(patterns),
    additionalProperties: false,
  };
}

function alternativesOf(alternatives, table) {
  const shapes = alternatives.map((one) => shapeOf(one, table));
  const typesOf = ({ $ref, type }) => ($ref === undefined ? type : ['object', 'null']);
  const beyondText = shapes.filter((shape) => !typesOf(shape).includes('string'));
  const type = [...new Set(shapes.flatMap(typesOf))];
  if (beyondText.length === 0) return { type };
  // biome-ignore lint/suspicious/noThenProperty: this is the word of JSON Schema, and nobody awaits a schema.
  return { type, allOf: beyondText.map((shape) => ({ if: { type: typesOf(shape)[0] }, then: shape })) };
}

/** ajv exports ASCII names only. */
const exportName = (name) => `shapeOf${name.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')}`;

/** A function for each kind of document that finds every fault of shape; compiled here, because compiling costs 70 ms at start. */
export async function generate(root) {
  const table = definitions(readSchemas(root));
  const maps = [...table].filter(([, schema]) => schema.properties !== undefined);
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const shapes = Object.fromEntries(maps.map(([name, schema]) => [name, mapOf(schema, table)]));
  ajv.addSchema({ $id: 'shapes', definitions: shapes });
  const documents = maps.filter(([, schema]) => schema.$schema !== undefined).map(([name]) => name);
  const refs = Object.fromEntries(documents.map((name) => [exportName(name), `shapes#/definitions/${name}`]));
  const code = standaloneCode(ajv, refs);
  // ajv's ESM output calls require for parts of its runtime (ajv #2209), which shapes do not need.
  if (code.includes('require(')) throw new Error('The validators need the runtime of ajv: bundle it');
  const types = documents.map((name) => `export declare const ${exportName(name)}: ShapeValidator;\n`).join('');
  return new Map([
    ['src/check/generated/validators.js', `${BANNER}${code}\n`],
    ['src/check/generated/validators.d.ts', `${TYPES}${types}`],
  ]);
}
