import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve as resolvePath } from 'node:path';
import { check, checkSettings } from '../../src/check/index.ts';
import { type ComposeOptions, type TemplateSet, templates } from '../../src/compose/index.ts';
import type { Outcome, SourceFile } from '../../src/core/index.ts';
import { load, type ParsedFile } from '../../src/load/index.ts';
import { type CheckedFile, type ResolvedAgreement, resolve, type Workspace } from '../../src/model/index.ts';
import { once } from '../../src/text/once.ts';

export const root: string = resolvePath(import.meta.dirname, '../..');

function demand<T>(outcome: Outcome<T>): T {
  if (outcome.value === undefined) throw new Error(outcome.diagnostics.map((each) => each.message.da).join('\n'));
  return outcome.value;
}

function parsed(path: string, text: string): ParsedFile {
  return demand(load(path, new TextEncoder().encode(text)));
}

/** The built-in templates of a kind. */
export function builtIn(kind = 'aftale'): readonly SourceFile[] {
  const folder = join(root, 'templates', kind);
  return readdirSync(folder)
    .sort()
    .map((name) => ({ path: `templates/${kind}/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

export function templateSet(own: readonly SourceFile[] = []): TemplateSet {
  return own.length === 0 ? builtInSet() : demand(templates('aftale', builtIn(), own));
}

const builtInSet = once(() => demand(templates('aftale', builtIn(), [])));

/** An agreement of YAML texts by path; `aftale.yaml` and the year's koncern among them. */
export function agreementOf(texts: Readonly<Record<string, string>>): {
  readonly agreement: ResolvedAgreement;
  readonly options: ComposeOptions;
} {
  const settingsFile = parsed('aftale.yaml', texts['aftale.yaml'] ?? 'kommune: Nørreby Kommune\n');
  const settings = { parsed: settingsFile, document: demand(checkSettings(settingsFile)) };
  const agreements: CheckedFile<ResolvedAgreement['document']>[] = [];
  const koncern: [number, CheckedFile<NonNullable<ResolvedAgreement['koncern']>['document']>][] = [];
  for (const [path, text] of Object.entries(texts)) {
    if (path === 'aftale.yaml') continue;
    const file = parsed(path, text);
    const document = demand(check(file));
    if (document.type === 'aftale') agreements.push({ parsed: file, document });
    if (document.type === 'koncern') koncern.push([document.år.first, { parsed: file, document }]);
  }
  const workspace: Workspace = { settings, agreements, koncern: new Map(koncern), followUps: [] };
  const [first] = agreements;
  if (first === undefined) throw new Error('no agreement');
  const agreement = resolve(workspace, first);
  return { agreement, options: { settings, draft: agreement.draft } };
}

/** The full-size example of the project. */
export function fullExample(): ReturnType<typeof agreementOf> {
  const read = (path: string): readonly [string, string] => [path, readFileSync(join(root, path), 'utf8')];
  return agreementOf(
    Object.fromEntries(
      ['aftale.yaml', 'agreements/2026/faellessekretariatet.yaml', 'agreements/2026/koncern.yaml'].map(read),
    ),
  );
}
