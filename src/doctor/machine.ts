import type { World } from '../core/index.ts';
import { type Finding, fine } from './finding.ts';

function manifestOf(bytes: Uint8Array): { readonly version: string; readonly node: string } {
  const manifest: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const field = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return {
    version: String(field(manifest, 'version') ?? ''),
    node: String(field(field(manifest, 'engines'), 'node') ?? ''),
  };
}

/** Whether `20.20.0` is at least `20.19`. */
function isAtLeast(version: string, least: string): boolean {
  const [have, need] = [version, least].map((text) => text.split('.').map(Number));
  for (const [place, wanted] of (need ?? []).entries()) {
    const own = have?.[place] ?? 0;
    if (own !== wanted) return own > wanted;
  }
  return true;
}

function ofNode(world: World, engines: string): Finding {
  const { node } = world.machine();
  const least = engines.replace(/^>=/, '');
  if (isAtLeast(node, least)) {
    return fine('node', {
      da: `Node ${node} kan bruges; der kræves ${least} eller nyere.`,
      en: `Node ${node} will do; ${least} or newer is needed.`,
    });
  }
  return {
    check: 'node',
    state: 'wrong',
    message: { da: `Node ${node} er for gammel.`, en: `Node ${node} is too old.` },
    remedy: {
      da: `Installér Node ${least} eller nyere (»LTS« på nodejs.org), eller bed IT om det.`,
      en: `Install Node ${least} or newer ("LTS" on nodejs.org).`,
    },
  };
}

const LARGEST_MANIFEST = 1_000_000;

/** The program that `npx` would run in the folder may be another one than this. */
function ofProgram(world: World, version: string, root: string | undefined): Finding {
  const { program } = world.machine();
  const here: Finding = fine('program', {
    da: `aftale ${version} er installeret i ${program}`,
    en: `aftale ${version} is installed in ${program}`,
  });
  if (root === undefined) return here;
  const bytes = world.read(world.resolve(root, 'node_modules/aftale/package.json'), LARGEST_MANIFEST);
  if (!bytes.ok) return here;
  const other = /"version"\s*:\s*"([^"]*)"/.exec(new TextDecoder().decode(bytes.value))?.[1] ?? '?';
  if (other === version) return here;
  return {
    check: 'program',
    state: 'odd',
    message: {
      da: `Dette er aftale ${version} i ${program}, men i mappen ligger aftale ${other}, og den bruger npx.`,
      en: `This is aftale ${version} in ${program}, but the folder has aftale ${other}, which npx uses.`,
    },
    remedy: {
      da: 'Brug den samme udgave: kør »npx aftale« her i mappen, eller installér den nye i mappen.',
      en: 'Use one version: run "npx aftale" in this folder, or install the newer one here.',
    },
  };
}

/** Narrower, and the frames around a line of YAML say little. */
const NARROW = 60;

function ofTerminal(world: World): Finding {
  const { columns, interactive } = world.stdout;
  if (columns === undefined) {
    return fine('skærm', {
      da: 'Der skrives til en fil eller et andet program.',
      en: 'Output goes to a file or a program.',
    });
  }
  const colour: readonly [string, string] =
    !interactive || (world.environment('NO_COLOR') ?? '') !== ''
      ? ['uden farver', 'without colours']
      : ['med farver', 'with colours'];
  if (columns >= NARROW) {
    return fine('skærm', {
      da: `Vinduet er ${columns} tegn bredt, ${colour[0]}.`,
      en: `The window is ${columns} characters wide, ${colour[1]}.`,
    });
  }
  return {
    check: 'skærm',
    state: 'odd',
    message: { da: `Vinduet er kun ${columns} tegn bredt.`, en: `The window is only ${columns} characters wide.` },
    remedy: { da: 'Gør vinduet bredere.', en: 'Make the window wider.' },
  };
}

/** Only where a person looks, and only where the environment says it: Windows does not. */
function ofLetters(world: World): readonly Finding[] {
  if (world.stdout.columns === undefined || world.machine().system === 'windows') return [];
  const locale = ['LC_ALL', 'LC_CTYPE', 'LANG']
    .map((name) => world.environment(name) ?? '')
    .find((value) => value !== '');
  if (locale === undefined) return [];
  if (/utf-?8/i.test(locale))
    return [fine('tegnsæt', { da: `Tegnsættet er UTF-8 (${locale}).`, en: `The encoding is UTF-8 (${locale}).` })];
  return [
    {
      check: 'tegnsæt',
      state: 'odd',
      message: {
        da: `Skallens tegnsæt er ikke UTF-8 (${locale}), så æ, ø og å kan se forkerte ud her. Filerne er ikke berørt.`,
        en: `The shell's encoding is not UTF-8 (${locale}): æ, ø and å may look wrong here. Files are not affected.`,
      },
      remedy: {
        da: 'Sæt LANG=da_DK.UTF-8, eller skriv i et andet vindue.',
        en: 'Set LANG=da_DK.UTF-8, or use another window.',
      },
    },
  ];
}

/** Node, the program, and the window that it speaks in. */
export function ofMachine(world: World, root: string | undefined): readonly Finding[] {
  const { version, node } = manifestOf(world.asset('package.json'));
  return [ofNode(world, node), ofProgram(world, version, root), ofTerminal(world), ...ofLetters(world)];
}
