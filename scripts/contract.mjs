import { readdirSync, readFileSync } from 'node:fs';

/** The schemas by name (`aftale`, `felter`, …), as they stand in schemas/. */
export function readSchemas(root) {
  const folder = new URL('schemas/', root);
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  return new Map(
    names
      .sort()
      .map((name) => [
        name.normalize('NFC').slice(0, -'.schema.json'.length),
        JSON.parse(readFileSync(new URL(encodeURIComponent(name), folder), 'utf8')),
      ]),
  );
}

/** The name of a definition that a `$ref` aims at, or the title of a whole document; names are unique over all the schemas. */
export function referred(ref) {
  const document = /^(\p{L})(\p{L}*)\.schema\.json$/u.exec(ref);
  if (document !== null) return document[1].toUpperCase() + document[2];
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/** Every definition of every schema, and the documents themselves by their title, in one table. */
export function definitions(schemas) {
  const table = new Map();
  const add = (name, schema) => {
    if (table.has(name)) throw new Error(`Two definitions are called ${name}`);
    table.set(name, schema);
  };
  for (const [file, { definitions: own, ...document }] of schemas) {
    for (const [name, schema] of Object.entries(own)) add(name, schema);
    if (file !== 'felter') add(document.title, document);
  }
  return table;
}
