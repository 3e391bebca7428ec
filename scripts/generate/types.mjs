import { compile } from 'json-schema-to-typescript';
import { definitions, readSchemas, referred } from '../contract.mjs';

// json-schema-to-typescript takes the accents off type names, and the contract's words have them: they travel in disguise.
const DISGUISES = [
  ['Æ', 'QAe'],
  ['Ø', 'QOe'],
  ['Å', 'QAa'],
  ['æ', 'Qae'],
  ['ø', 'Qoe'],
  ['å', 'Qaa'],
];
const disguised = (name) => DISGUISES.reduce((text, [letter, mask]) => text.replaceAll(letter, mask), name);
const undisguised = (name) => DISGUISES.reduce((text, [letter, mask]) => text.replaceAll(mask, letter), name);

const BANNER = `// Generated from schemas/ by scripts/generate/types.mjs. Do not edit.
import type { AgreementYear, Decimal, LocalDate, Term, YearlyDay } from '../../core/index.ts';
`;

/** The schema of the value that check hands on: no titles, no empty values, no internal notes, leaves as their type. */
function valueSchema(schema, table) {
  if (schema.$ref !== undefined) {
    const target = table.get(referred(schema.$ref));
    return target.tsType === undefined
      ? { $ref: `#/definitions/${disguised(referred(schema.$ref))}` }
      : { tsType: target.tsType };
  }
  if (schema.tsType !== undefined) return { tsType: schema.tsType };
  if (schema.const !== undefined) return { const: schema.const };
  if (schema.enum !== undefined) return { enum: schema.enum.filter((value) => value !== null) };
  if (schema.anyOf !== undefined) return { anyOf: schema.anyOf.map((one) => valueSchema(one, table)) };
  if (schema.items !== undefined) return { type: 'array', items: valueSchema(schema.items, table) };
  const { intern_note, ...properties } = schema.properties;
  return {
    type: 'object',
    additionalProperties: false,
    ...(schema.required && { required: schema.required }),
    properties: mapValues(properties, (one) => documented(one, table)),
    ...(schema.patternProperties && {
      patternProperties: mapValues(schema.patternProperties, (one) => valueSchema(one, table)),
    }),
  };
}

function documented(property, table) {
  const value = valueSchema(property, table);
  // A reference with a description beside it would become a type of its own.
  return property.description === undefined || value.$ref !== undefined
    ? value
    : { ...value, description: property.description };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

const readonly = (code) =>
  code.replace(/^( +)(?=[^ /*].*\??: )/gm, '$1readonly ').replace(/(\([^()]*\)|[\p{L}\w$]+)\[\]/gu, 'readonly $1[]');

const withoutEmptyComments = (code) => code.replace(/^ *\/\*\*\n( *\*\s*\n)* *\*\/\n/gm, '');

/** The TypeScript types of the contract. */
export async function generate(root) {
  const table = definitions(readSchemas(root));
  const named = [...table].filter(([, schema]) => schema.tsType === undefined);
  const schema = {
    type: 'object',
    additionalProperties: false,
    definitions: Object.fromEntries(named.map(([name, one]) => [disguised(name), valueSchema(one, table)])),
  };
  const code = await compile(schema, 'Contract', {
    bannerComment: '',
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
    strictIndexSignatures: false,
  });
  const body = code
    .replace(/export interface Contract \{\s*\}\n/, '')
    .replace(/^ *\* This interface was referenced by [^\n]*\n( *\* via [^\n]*\n)?/gm, '');
  const text = `${BANNER}\n${readonly(withoutEmptyComments(undisguised(body))).trim()}\n`;
  return new Map([['src/check/generated/types.ts', text]]);
}
