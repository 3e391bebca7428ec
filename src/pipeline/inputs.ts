import { isoDate, type World } from '../core/index.ts';
import type { BuildOptions } from './documents.ts';
import type { Folder } from './folder.ts';
import type { TemplateFiles } from './kit.ts';
import type { Job, Output } from './plan.ts';
import type { Wanted } from './selection.ts';
import { sourceDate } from './source-date.ts';

/** What documents are made of, as digests: equal digests, equal documents. */
export interface Inputs {
  readonly ofDocument: (job: Job, output: Output) => string;
  /** Of the whole folder, and of what is asked for. */
  readonly ofRun: (wanted: Wanted) => string;
}

function digestOf(world: World, value: unknown): string {
  return world.digest(new TextEncoder().encode(JSON.stringify(value)));
}

/** The program itself, so that a new version makes every document anew: its manifest, and what was compiled of it. */
function programOf(world: World): readonly string[] {
  const compiled = world.assets('dist').filter((name) => name.endsWith('.js'));
  return ['package.json', ...compiled].map((name) => world.digest(world.asset(name)));
}

/** Digests of everything that goes into documents, taken once a run. */
export function inputsOf(folder: Folder, templates: TemplateFiles, options: BuildOptions): Inputs {
  const { world } = folder.settings;
  const { colour, hyphenation, logo, fonts } = folder.look;
  const digests = new Map(folder.files.map(({ path, bytes }) => [path, world.digest(bytes)]));
  const faces = fonts === undefined ? [] : [fonts.regular, fonts.italic, fonts.bold, fonts.boldItalic];
  const shared = digestOf(world, [
    programOf(world),
    world.digest(folder.settingsBytes),
    [colour, hyphenation, [...(logo === undefined ? [] : [logo.bytes]), ...faces].map(world.digest)],
    [...templates.builtIn, ...templates.own].map(({ path, text }) => [path, digestOf(world, text)]),
    [options.draft, sourceDate(world)],
  ]);
  return {
    ofDocument: (job, { format, name }) =>
      digestOf(world, [shared, format.id, name, job.dependsOn.map((path) => [path, digests.get(path)])]),
    ofRun: (wanted) =>
      digestOf(world, [
        shared,
        options.formats.map(({ id }) => id),
        world.cwd,
        [folder.baseline, folder.lock].map((file) => (file === undefined ? '' : world.digest(file.bytes))),
        // Some rules judge by the day, and exemptions end.
        isoDate(world.today()),
        wanted.operands,
        wanted.year ?? null,
        [...digests],
      ]),
  };
}
