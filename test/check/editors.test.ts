import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaNames } from './schemas.ts';

// Editors read the schemas themselves, over YAML with its own numbers and booleans: what we accept, they may not mark.
const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
for (const name of schemaNames) ajv.addSchema(JSON.parse(read(`schemas/${name}.schema.json`)), `${name}.schema.json`);

function marks(schema: string, text: string): readonly string[] {
  ajv.validate(`${schema}.schema.json`, parse(text));
  return (ajv.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const examples = readdirSync(join(root, 'agreements'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

describe('an editor', () => {
  it.each(schemaNames)('finds %s a valid draft-07 schema', (name) => {
    expect(ajv.validateSchema(JSON.parse(read(`schemas/${name}.schema.json`)))).toBe(true);
  });

  it.each(examples)('marks nothing in %s', (name) => {
    const text = read(join('agreements', name));
    const schema = /^# yaml-language-server: \$schema=.*?([^/]+)\.schema\.json$/m.exec(text)?.[1] ?? '';
    expect(schemaNames).toContain(schema);
    expect(marks(schema, text)).toEqual([]);
  });

  it('marks nothing in aftale.yaml', () => {
    expect(marks('indstillinger', read('aftale.yaml'))).toEqual([]);
  });

  it('marks nothing in an empty draft', () => {
    const draft = `type: aftale\nid: a\når: 2026\ntitel: A\nløbetid:\nparter:\n  -\nindsatser:\n  x:\n    art: egen\n    titel: X\n    delmål:\n      A:\n    succeskriterier:\n      1:\n`;
    expect(marks('aftale', draft)).toEqual([]);
  });

  it('marks what is unknown, missing or of a wrong shape', () => {
    expect(marks('aftale', 'type: aftale\nid: a\når: 2026\nmaal: 1\nparter: A\n')).toEqual(
      expect.arrayContaining([' required', ' additionalProperties', '/parter type']),
    );
  });
});
