import type { World } from '../core/index.ts';
import type { Folder } from './folder.ts';
import type { TemplateFiles } from './kit.ts';
import type { Job, Output } from './plan.ts';

/** Says of a document which inputs it is made of, as one digest. */
export type InputsOf = (job: Job, output: Output) => string;

function digestText(world: World, text: string): string {
  return world.digest(new TextEncoder().encode(text));
}

/** The program itself, so that a new version makes every document anew: its manifest, and what was compiled of it. */
function programOf(world: World): readonly string[] {
  const compiled = world.assets('dist').filter((name) => name.endsWith('.js'));
  return ['package.json', ...compiled].map((name) => world.digest(world.asset(name)));
}

/** Everything that goes into a document but its own agreement, read once a run. */
export function inputsOf(
  folder: Folder,
  templates: TemplateFiles,
  options: Readonly<Record<string, unknown>>,
): InputsOf {
  const { world } = folder.settings;
  const { colour, hyphenation, logo, fonts } = folder.look;
  const digests = new Map(folder.files.map(({ path, bytes }) => [path, world.digest(bytes)]));
  const faces = fonts === undefined ? [] : [fonts.regular, fonts.italic, fonts.bold, fonts.boldItalic];
  const shared = digestText(
    world,
    JSON.stringify([
      programOf(world),
      world.digest(folder.settingsBytes),
      [colour, hyphenation, [...(logo === undefined ? [] : [logo.bytes]), ...faces].map(world.digest)],
      [...templates.builtIn, ...templates.own].map(({ path, text }) => [path, digestText(world, text)]),
      options,
    ]),
  );
  return (job, { format, name }) =>
    digestText(
      world,
      JSON.stringify([shared, format.id, name, job.dependsOn.map((path) => [path, digests.get(path)])]),
    );
}
