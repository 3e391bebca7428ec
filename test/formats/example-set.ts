import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compose, templates } from '../../src/compose/index.ts';
import { type Doc, textOf } from '../../src/doc/index.ts';
import { buildDocuments } from '../../src/index.ts';
import type { ParsedFile } from '../../src/load/index.ts';
import type { ResolvedAgreement, Workspace } from '../../src/model/index.ts';
import { inspect, openFolder } from '../../src/pipeline.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { builtIn } from '../compose/sample.ts';
import { textOfDocx } from '../docx/text-of-docx.ts';
import { textOfHtml } from '../html/read-html.ts';
import { textInStructureOrder } from '../pdf/reader.ts';

const root = resolve(import.meta.dirname, '../..');

/** `aftale.yaml` and every file of agreements/, by path. */
export function exampleFolder(): Record<string, string> {
  const below = readdirSync(join(root, 'agreements'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `agreements/${name.replaceAll('\\', '/')}`);
  return Object.fromEntries(['aftale.yaml', ...below].map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** An agreement of the example set in every shape: source, document tree, and the texts read back from its files. */
export interface Example {
  readonly agreement: ResolvedAgreement;
  /** The agreement's own file, and the year's koncern. */
  readonly sources: readonly ParsedFile[];
  readonly texts: Readonly<Record<'doc' | 'pdf' | 'docx' | 'html', string>>;
}

function demand<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}

function documentOf(agreement: ResolvedAgreement, { settings, agreements }: Workspace): Doc {
  const set = demand(templates('aftale', builtIn(), []).value, 'templates');
  const unitTitle = (id: string): string | undefined =>
    agreements.find(({ document }) => document.id === id)?.document.titel;
  return demand(compose(agreement, set, { settings, draft: agreement.draft, unitTitle }).value, 'document');
}

/** The example set as the program builds it. */
export async function examples(): Promise<readonly Example[]> {
  const files = exampleFolder();
  const inMemory = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/${path}`, text]));
  const folder = demand(openFolder(memoryWorld({ files: inMemory, package: packageAssets })).value, 'folder');
  const { agreements, workspace } = inspect(folder, { year: 2026, month: 6, day: 1 });
  const { documents } = await buildDocuments(files, { formats: ['docx', 'pdf', 'html'] });
  return Promise.all(
    agreements.map(async (agreement) => {
      const bytes = (format: string): Uint8Array =>
        demand(documents.find((one) => one.id === agreement.id && one.format === format)?.bytes, format);
      return {
        agreement,
        sources: [agreement.place.file, ...(agreement.koncern === undefined ? [] : [agreement.koncern.place.file])],
        texts: {
          doc: textOf(documentOf(agreement, workspace)),
          pdf: await textInStructureOrder(bytes('pdf')),
          docx: textOfDocx(bytes('docx')),
          html: textOfHtml(bytes('html')),
        },
      };
    }),
  );
}
