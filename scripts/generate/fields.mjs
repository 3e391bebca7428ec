import { definitions, readSchemas, referred } from '../contract.mjs';

const BANNER = `// Generated from schemas/ by scripts/generate/fields.mjs. Do not edit.
import type { Field } from '../field.ts';
`;

/** What a key of a table is, by the pattern that the schema gives it. */
const KEY_FORMS = new Map([
  ['^[A-Z]{1,2}$', 'bogstav'],
  ['^[1-9][0-9]*$', 'nummer'],
  ['^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå0-9-]*$', 'id'],
  ['^(19|20)[0-9]{2}$', 'år'],
  ['^[^/\\\\]+([/][^/\\\\]+)*[/]?$', 'mappe'],
]);

/** The title that a place gives itself, or else the one of what stands there. */
function titleOf(schema, table) {
  return schema.title ?? (schema.$ref === undefined ? undefined : table.get(referred(schema.$ref)).title);
}

function fieldOf(schema, table, outerTitle) {
  const title = titleOf(schema, table) ?? outerTitle;
  if (schema.$ref !== undefined) {
    const name = referred(schema.$ref);
    const target = table.get(name);
    const field = { ...fieldOf(target, table, title), title };
    return target.properties === undefined ? field : { ...field, name };
  }
  if (schema.anyOf !== undefined) {
    return { title, ...oneOfEachShape(schema.anyOf.map((one) => fieldOf(one, table, title))) };
  }
  if (schema.format !== undefined) return { title, format: schema.format };
  if (schema.const !== undefined) return { title, words: [schema.const] };
  if (schema.enum !== undefined) return { title, words: schema.enum.filter((word) => word !== null) };
  if (schema.items !== undefined) return { title, item: fieldOf(schema.items, table, title) };
  if (schema.patternProperties === undefined) {
    return { title, required: schema.required, fields: fieldsOf(schema.properties, table) };
  }
  const [[pattern, value]] = Object.entries(schema.patternProperties);
  if (!KEY_FORMS.has(pattern)) throw new Error(`No form of key is known for ${pattern}`);
  return { title, keys: KEY_FORMS.get(pattern), entries: fieldOf(value, table, title) };
}

function fieldsOf({ intern_note, ...properties }, table) {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, fieldOf(value, table)]));
}

/** Alternatives must be told apart by their YAML shape: one list, one map, one set of words beside one free text. */
function oneOfEachShape(alternatives) {
  const merged = {};
  for (const { title, name, ...alternative } of alternatives) {
    for (const [key, value] of Object.entries(alternative)) {
      if (key in merged) throw new Error(`Two alternatives of ${title} have one shape: ${key}`);
      merged[key] = value;
    }
  }
  if (merged.fields !== undefined && merged.entries !== undefined) throw new Error('Two alternatives are maps');
  return merged;
}

/** The contract as data for the program: what may stand where, and how it is read. */
export async function generate(root) {
  const table = definitions(readSchemas(root));
  const documents = [...table].filter(([, schema]) => schema.$schema !== undefined);
  const code = documents.map(([name, schema]) => {
    const field = JSON.stringify({ ...fieldOf(schema, table), name }, undefined, 1);
    return `export const ${name}: Field = ${field};\n`;
  });
  return new Map([['src/check/generated/fields.ts', `${BANNER}\n${code.join('\n')}`]]);
}
