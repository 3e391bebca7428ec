import type { World } from '../core/index.ts';
import type { Folder } from '../pipeline.ts';
import { isCurrent, SCHEMA_FOLDER, schemaFiles } from '../schemas/index.ts';
import { type Finding, fine, whenSome } from './finding.ts';

/** The line that tells an editor which schema a file has. */
const MODELINE = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;

/** Files whose schema is named but is not there, so that the editor helps with nothing. */
function withoutSchema({ files, settings: { world, root } }: Folder): readonly string[] {
  return files
    .filter(({ path, bytes }) => {
      const named = MODELINE.exec(new TextDecoder().decode(bytes.subarray(0, 2000)))?.[1];
      if (named === undefined || /^\w+:\/\//.test(named)) return false;
      return world.kindOf(world.resolve(root, path, '..', named)) === 'missing';
    })
    .map(({ path }) => path);
}

/** Schemas that are not those of this program. */
function outdated(world: World, root: string): readonly string[] {
  return schemaFiles(world)
    .filter((file) => !isCurrent(world, root, file))
    .map(({ path }) => path);
}

/** What helps in the editor: schemas for words and errors, and settings of VS Code. */
export function ofEditor(folder: Folder): readonly Finding[] {
  const { world, root } = folder.settings;
  const lost = whenSome(withoutSchema(folder), {
    check: 'skema-mangler',
    state: 'odd',
    message: {
      da: 'Filer, hvis første linje peger på et skema, der ikke er der:',
      en: 'Files whose first line names a schema that is not there:',
    },
    remedy: {
      da: 'Ret stien efter $schema=, eller lav skemaerne med »aftale init«. Uden dem foreslår editoren ingenting.',
      en: 'Correct the path after $schema=, or make the schemas with "aftale init". Without them the editor proposes nothing.',
    },
  });
  if (world.kindOf(world.resolve(root, SCHEMA_FOLDER)) === 'missing') {
    if (lost.length > 0) return lost;
    return [
      fine('editor', {
        da: 'Mappen har ingen kopi af skemaerne til editoren; »aftale init« laver den.',
        en: 'The folder has no copy of the schemas for the editor; "aftale init" makes it.',
      }),
    ];
  }
  const old = whenSome(outdated(world, root), {
    check: 'skema-gammelt',
    state: 'odd',
    message: {
      da: 'Editorens skemaer er ikke dem, som programmet bruger. Editoren kan vise andre fejl end »aftale validate«:',
      en: 'The schemas of the editor are not those of the program. It may show other errors than "aftale validate":',
    },
    remedy: {
      da: 'Skriv »aftale init«: den fornyer skemaerne og rører intet andet.',
      en: 'Run "aftale init": it renews the schemas and touches nothing else.',
    },
  });
  const isSetUp = world.kindOf(world.resolve(root, '.vscode/settings.json')) !== 'missing';
  const unset: readonly Finding[] = isSetUp
    ? []
    : [
        {
          check: 'vs-code',
          state: 'odd',
          message: {
            da: 'Opsætningen af VS Code (.vscode/settings.json) mangler.',
            en: 'The set-up of VS Code (.vscode/settings.json) is missing.',
          },
          remedy: {
            da: 'Skriv »aftale init«; det, der findes, bliver stående.',
            en: 'Run "aftale init"; what exists is left alone.',
          },
        },
      ];
  const odd = [...lost, ...old, ...unset];
  if (odd.length > 0) return odd;
  return [
    fine('editor', {
      da: 'Skemaer og VS Code er sat op til denne version.',
      en: 'Schemas and VS Code are set up for this version.',
    }),
  ];
}
