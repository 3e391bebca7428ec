import type { Answer, World } from '../core/index.ts';
import { inOneLine } from '../reporters/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { DRY_RUN } from './flags.ts';
import { skeleton } from './skeleton.ts';

interface NewFile {
  /** Below the new folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const SKELETONS: readonly (readonly [name: string, path: string])[] = [
  ['aftale.yaml', 'aftale.yaml'],
  ['koncern.yaml', 'agreements/ÅR/koncern.yaml'],
  ['eksempel.yaml', 'agreements/ÅR/eksempel.yaml'],
  ['settings.json', '.vscode/settings.json'],
  ['extensions.json', '.vscode/extensions.json'],
  ['aftaler.yml', '.github/workflows/aftaler.yml'],
  ['gitignore', '.gitignore'],
  ['gitattributes', '.gitattributes'],
];

function newFiles(world: World): readonly NewFile[] {
  const year = String(world.today().year);
  const encoder = new TextEncoder();
  const skeletons = SKELETONS.map(([name, path]) => ({
    path: path.replace('ÅR', year),
    bytes: encoder.encode(skeleton(world, name, { id: 'eksempel', title: 'Eksempelbiblioteket', year })),
  }));
  // Copies, so that editors find them without the network and as this version reads them.
  const schemas = world.assets('schemas').map((name) => ({ path: `.aftale/${name}`, bytes: world.asset(name) }));
  return [...skeletons, ...schemas];
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const root = world.resolve(request.operands[0] ?? '.');
  const kept: string[] = [];
  const refused: string[] = [];
  for (const { path, bytes } of newFiles(world)) {
    const location = world.resolve(root, path);
    const shown = inOneLine(world.relative(world.cwd, location));
    const isThere = world.kindOf(location) !== 'missing';
    const created: Answer<undefined> =
      request.has('dry-run') && !isThere ? { ok: true, value: undefined } : world.create(location, bytes);
    if (created.ok) voice.result(`${shown}\n`);
    else if (created.failure === 'exists') kept.push(shown);
    else refused.push(shown);
  }
  for (const shown of refused)
    voice.complain(`${shown} ${voice.language === 'da' ? 'kan ikke skrives.' : 'cannot be written.'}\n`);
  if (kept.length > 0)
    voice.say({
      da: `Fandtes og er ikke ændret: ${kept.join(', ')}`,
      en: `Existed and were left as they are: ${kept.join(', ')}`,
    });
  if (refused.length > 0) return 'misuse';
  if (request.has('dry-run')) {
    voice.say({ da: 'Intet er skrevet.', en: 'Nothing was written.' });
    return 'fine';
  }
  const folder = world.relative(world.cwd, root);
  const go = folder === '' ? '' : `cd ${JSON.stringify(folder)} && `;
  voice.say({
    da: `Mappen er klar. Dan Word og PDF af eksemplet: ${go}aftale build`,
    en: `The folder is ready. Make Word and PDF of the example: ${go}aftale build`,
  });
  return 'fine';
}

export const init: Command = {
  name: 'init',
  alias: 'opret',
  summary: {
    da: 'laver en ny mappe med aftaler: indstillinger, fælles mål, et eksempel og opsætning af VS Code',
    en: 'makes a new folder of agreements: settings, shared goals, an example, and the set-up of VS Code',
  },
  operands: [
    {
      name: { da: 'MAPPE', en: 'FOLDER' },
      explanation: { da: 'hvor; ellers her', en: 'where; otherwise here' },
      required: false,
      many: false,
      candidates: 'folders',
    },
  ],
  flags: [DRY_RUN],
  examples: [
    {
      line: 'aftale init',
      explanation: {
        da: 'lav mappen her; filer, der findes, røres ikke',
        en: 'make it here; files that exist are left alone',
      },
    },
    {
      line: 'aftale init "Aftaler 2027"',
      explanation: { da: 'lav den i en ny undermappe', en: 'make it in a new folder below' },
    },
  ],
  run,
};
