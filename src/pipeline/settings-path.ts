import type { Indstillinger } from '../check/index.ts';
import type { Diagnostic, Words, World } from '../core/index.ts';
import { type Path, spanAt } from '../load/index.ts';
import type { CheckedFile } from '../model/index.ts';
import { isInside } from './inside.ts';
import { error, type PipelineRule, refusal } from './problems.ts';

/** The folder of aftale.yaml and what stands in it. */
export interface Settings {
  readonly world: World;
  /** Absolute. */
  readonly root: string;
  readonly file: CheckedFile<Indstillinger>;
}

/** A problem at a key of aftale.yaml. */
export function settingsError(
  settings: Settings,
  at: Path,
  rule: PipelineRule,
  message: Words,
  hint: Words,
): Diagnostic {
  return error({ rule, message, hint, span: spanAt(settings.file.parsed, at), path: at.join('/') });
}

/** Why a path of aftale.yaml may not be used, or undefined: it stays inside the folder, also after symbolic links. */
export function pathProblem(settings: Settings, at: Path, path: string): Diagnostic | undefined {
  const { world, root } = settings;
  if (isInside(world, root, world.resolve(root, path))) return undefined;
  return settingsError(
    settings,
    at,
    'sti-uden-for-mappen',
    {
      da: `\`${path}\` ligger uden for mappen med aftale.yaml og bruges ikke.`,
      en: `\`${path}\` lies outside the folder of aftale.yaml and is not used.`,
    },
    {
      da: 'Læg filen i mappen, og skriv stien fra aftale.yaml, fx `billeder/logo.png`.',
      en: 'Put the file in the folder and write its path from aftale.yaml, like `billeder/logo.png`.',
    },
  );
}

/** A file that aftale.yaml names: its bytes, or why there are none. */
export function readNamed(settings: Settings, at: Path, path: string, limit: number): Uint8Array | Diagnostic {
  const outside = pathProblem(settings, at, path);
  if (outside !== undefined) return outside;
  const bytes = settings.world.read(settings.world.resolve(settings.root, path), limit);
  if (bytes.ok) return bytes.value;
  if (bytes.failure === 'too-large') {
    const megabytes = Math.round(limit / 1_000_000);
    return settingsError(
      settings,
      at,
      'fil-for-stor',
      { da: `\`${path}\` er over ${megabytes} MB.`, en: `\`${path}\` is larger than ${megabytes} MB.` },
      { da: 'Brug en mindre fil.', en: 'Use a smaller file.' },
    );
  }
  return { ...refusal('read', path, bytes.failure, spanAt(settings.file.parsed, at)), path: at.join('/') };
}
