import type { Answer, World } from '../core/index.ts';
import { isInside } from '../pipeline.ts';
import { inOneLine } from '../reporters/index.ts';
import { isCurrent, schemaFiles } from '../schemas/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { DRY_RUN } from './flags.ts';
import { skeleton } from './skeleton.ts';

interface NewFile {
  /** Below the new folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Made by the program alone, so that a newer program may write it again; what people write is never written over. */
  readonly generated: boolean;
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

/** What a folder may have thrown away on purpose since it was laid out: it is not laid there again. */
const ONCE = new Set(['koncern.yaml', 'eksempel.yaml', 'aftaler.yml', 'gitignore', 'gitattributes']);

function newFiles(world: World, isFolder: boolean): readonly NewFile[] {
  const year = String(world.today().year);
  const encoder = new TextEncoder();
  const wanted = SKELETONS.filter(([name]) => !isFolder || !ONCE.has(name));
  const skeletons = wanted.map(([name, path]) => ({
    path: path.replace('ÅR', year),
    bytes: encoder.encode(skeleton(world, name, { id: 'eksempel', title: 'Eksempelbiblioteket', year })),
    generated: false,
  }));
  return [...skeletons, ...schemaFiles(world).map((file) => ({ ...file, generated: true }))];
}

/** What became of a file. */
type Fate = 'made' | 'renewed' | 'kept' | 'refused';

function place(world: World, root: string, file: NewFile, dryRun: boolean): Fate {
  const location = world.resolve(root, file.path);
  if (world.kindOf(location) === 'missing') {
    const created: Answer<undefined> = dryRun ? { ok: true, value: undefined } : world.create(location, file.bytes);
    return created.ok ? 'made' : 'refused';
  }
  if (!file.generated || isCurrent(world, root, file)) return 'kept';
  // A link may lead to what is not ours.
  if (!isInside(world, root, location)) return 'refused';
  return dryRun || world.write(location, file.bytes).ok ? 'renewed' : 'refused';
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const root = world.resolve(request.operands[0] ?? '.');
  const isFolder = world.kindOf(world.resolve(root, 'aftale.yaml')) !== 'missing';
  const placed = newFiles(world, isFolder).map((file) => ({
    fate: place(world, root, file, request.has('dry-run')),
    shown: inOneLine(world.relative(world.cwd, world.resolve(root, file.path))),
  }));
  const renewed = voice.language === 'da' ? ' (fornyet)' : ' (renewed)';
  for (const { fate, shown } of placed) {
    if (fate === 'made' || fate === 'renewed') voice.result(`${shown}${fate === 'renewed' ? renewed : ''}\n`);
  }
  const refused = placed.filter(({ fate }) => fate === 'refused');
  for (const { shown } of refused)
    voice.complain(`${shown} ${voice.language === 'da' ? 'kan ikke skrives.' : 'cannot be written.'}\n`);
  const kept = placed.filter(({ fate }) => fate === 'kept').map(({ shown }) => shown);
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
        da: 'lav mappen her; filer, der findes, røres ikke, men skemaer i .aftale/ fornyes',
        en: 'make it here; files that exist are left alone, but schemas in .aftale/ are renewed',
      },
    },
    {
      line: 'aftale init "Aftaler 2027"',
      explanation: { da: 'lav den i en ny undermappe', en: 'make it in a new folder below' },
    },
  ],
  run,
};
