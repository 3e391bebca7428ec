// One process that takes the agreements of a folder through every stage, and says what each stage cost. Bundled and started by
// bench.mjs, in the folder to be measured; the first agreement warms up and does not count. Writes one line of JSON.
import { check } from '../src/check/index.ts';
import { compose } from '../src/compose/index.ts';
import { checkDoc } from '../src/doc/index.ts';
import { formats } from '../src/formats/registry.ts';
import { layout } from '../src/layout/index.ts';
import { load } from '../src/load/index.ts';
import { resolve, workspace } from '../src/model/index.ts';
import { occasionOf, openKit, readTemplates } from '../src/pipeline/kit.ts';
import { inspect, openFolder } from '../src/pipeline.ts';
import { runRules } from '../src/rules/index.ts';
import { nodeWorld } from '../src/world/node/index.ts';

const spent = new Map<string, number>();

async function timed<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start);
  return result;
}

const world = nodeWorld();
const folder = openFolder(world, undefined).value;
if (folder === undefined) throw new Error('Run this in an agreement folder.');
const inspection = inspect(folder, world.today());
const templates = readTemplates(folder);
const options = {
  formats,
  out: undefined,
  draft: false,
  force: true,
  dryRun: false,
  onProgress: () => undefined,
  quickly: false,
};
const kit = (await openKit(folder, templates.value, inspection.parsed, occasionOf(folder, inspection, options))).value;
if (kit === undefined) throw new Error('The templates do not compile.');
const writers = await Promise.all(formats.map(async (format) => ({ id: format.id, write: await format.load() })));

let documents = 0;
for (const file of folder.files) {
  const parsed = await timed('load', () => load(file.path, file.bytes).value);
  if (parsed !== undefined) await timed('check', () => check(parsed));
}
const agreements = await timed('model', () => {
  const all = workspace(inspection.workspace.settings, [
    ...inspection.workspace.agreements,
    ...inspection.workspace.koncern.values(),
    ...inspection.workspace.followUps,
  ]).value;
  return all?.agreements.map((agreement) => resolve(all, agreement)) ?? [];
});
await timed('rules', () => runRules(inspection));
for (const agreement of agreements) {
  const doc = await timed('compose', () => compose(agreement, kit.templates, kit.composeOptions(agreement)).value);
  if (doc === undefined) continue;
  await timed('doc', () => checkDoc(doc));
  const pages = await timed('layout', () => layout(doc, kit.theme).value);
  if (pages === undefined) continue;
  for (const { id, write } of writers) await timed(id, () => write({ doc, pages, theme: kit.theme }));
  documents += 1;
  if (documents === 1) for (const stage of ['compose', 'doc', 'layout', 'docx', 'pdf']) spent.set(stage, 0);
}
const counted = documents - 1;
process.stdout.write(
  `${JSON.stringify({ counted, stages: Object.fromEntries(spent), peak: process.resourceUsage().maxRSS / 1024 })}\n`,
);
