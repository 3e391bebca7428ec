import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const BANNER = `// Generated from the folders of src/rules/ by scripts/generate/rules.mjs. Do not edit.
import type { RegisteredRule } from '../rule.ts';
`;

const LEVELS = { fra: 'off', info: 'info', advarsel: 'warning', fejl: 'error' };
const STAGES = { udkast: 'draft', 'i dialog': 'dialogue', godkendt: 'approval' };

/** The head of a rule's page: `kort` (one line), `niveau` by stage, and `indstillinger` with their defaults. */
function headOf(page, name) {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(page)?.[1];
  if (head === undefined) throw new Error(`${name}/rule.md has no head between two lines of ---`);
  const { kort, niveau, indstillinger = {} } = parse(head);
  const levels = Object.entries(STAGES).map(([danish, stage]) => {
    const level = LEVELS[niveau?.[danish]];
    if (level === undefined) throw new Error(`${name}/rule.md has no level for »${danish}«`);
    return [stage, level];
  });
  return { name, summary: kort, levels: Object.fromEntries(levels), options: indstillinger };
}

function camelCase(name) {
  return name.replace(/-(\p{L})/gu, (_, letter) => letter.toUpperCase());
}

export function generate(root) {
  const folder = new URL('src/rules/', root);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map(({ name }) => name.normalize('NFC'))
    .sort();
  const imports = names.map((name) => `import { rule as ${camelCase(name)} } from '../${name}/rule.ts';`);
  const entries = names.map((name) => {
    const page = readFileSync(new URL(`${encodeURIComponent(name)}/rule.md`, folder), 'utf8').replaceAll('\r\n', '\n');
    const { summary, levels, options } = headOf(page, name);
    const fields = { name, summary, levels, options };
    const lines = Object.entries(fields).map(([key, value]) => `    ${key}: ${JSON.stringify(value)},`);
    return `  {\n${lines.join('\n')}\n    rule: ${camelCase(name)},\n  },`;
  });
  const text = `${BANNER}${imports.join('\n')}\n\nexport const registry: readonly RegisteredRule[] = [\n${entries.join('\n')}\n];\n`;
  return new Map([['src/rules/generated/registry.ts', text]]);
}
