import type { Diagnostic, Words } from '../core/index.ts';
import { folderName, type Validated } from '../pipeline.ts';
import { harmless } from '../reporters/index.ts';
import type { Ending, Flag, Request, Voice } from './command.ts';
import { writesBaseline } from './validate-baseline.ts';

/** The text of a file as it stands in an editor, not saved: it comes on standard input and takes the file's place. */
export const STDIN: Flag = {
  name: 'stdin',
  explanation: {
    da: 'læs teksten fra standard input, fx fra en editor, og vis kun dens problemer',
    en: 'read the text from standard input, from an editor for instance, and show its problems only',
  },
};

export const STDIN_PATH = 'stdin-filepath';

export const STDIN_FILE: Flag = {
  name: STDIN_PATH,
  value: { da: 'FIL', en: 'FILE' },
  explanation: {
    da: 'den fil i mappen, som teksten fra --stdin står for; den behøver ikke findes',
    en: 'the file of the folder that the text of --stdin stands for; it need not exist',
  },
};

/** Why the options cannot be used together; undefined when they can. */
export function misuseOfStdin(request: Request): Words | undefined {
  const [hasText, hasPath] = [request.has('stdin'), request.text(STDIN_PATH) !== undefined];
  if (hasText && !hasPath)
    return {
      da: 'Skriv også, hvilken fil teksten står for: --stdin --stdin-filepath agreements/2026/biblioteket.yaml',
      en: 'Say which file the text stands for too: --stdin --stdin-filepath agreements/2026/biblioteket.yaml',
    };
  if (hasPath && !hasText)
    return { da: '`--stdin-filepath` bruges kun sammen med `--stdin`.', en: '`--stdin-filepath` goes with `--stdin`.' };
  if (hasText && request.operands.length > 0)
    return {
      da: '`--stdin` gælder én fil. Nævn ikke andre.',
      en: '`--stdin` is about one file. Name no others.',
    };
  if (hasText && writesBaseline(request))
    return {
      da: 'Gem filen først: undtagelser skrives kun for det, der er gemt.',
      en: 'Save the file first: exemptions are written for saved files only.',
    };
  return undefined;
}

/** True when the folder was read, but not the file. */
export function isOutside({ folder, named }: Validated): boolean {
  return folder !== undefined && named.size === 0;
}

export function outside(path: string, { folder }: Validated): Words {
  const read = folder === undefined ? '' : folderName(folder.settings, 'aftaler');
  return {
    da: `\`${path}\` er hverken aftale.yaml eller en fil i \`${read}\`, der ender på .yaml eller .yml.`,
    en: `\`${path}\` is neither aftale.yaml nor a file in \`${read}\` that ends in .yaml or .yml.`,
  };
}

/** What is wrong with the one file; everything, when aftale.yaml is such that nothing else could be read. */
export function onlyOf(validated: Validated, path: string): Validated {
  const { folder, problems, exempted } = validated;
  if (folder === undefined) return validated;
  const { world, root } = folder.settings;
  const shown = world.relative(root, world.resolve(path));
  const isHere = ({ span }: Diagnostic): boolean => span.file.path === shown;
  return {
    ...validated,
    problems: problems.filter(isHere),
    exempted: exempted.filter(({ diagnostic }) => isHere(diagnostic)),
    files: [shown],
  };
}

/** Said when the folder cannot be used, but the file itself has no problem. */
export const OTHER_FAULTS: Words = {
  da: 'Andre filer i mappen har fejl, som skal rettes først. Se dem med: aftale validate',
  en: 'Other files of the folder have errors that must be mended first. See them with: aftale validate',
};

export function refuse(voice: Voice, words: Words): Ending {
  voice.complain(`${harmless(words[voice.language])}\n`);
  return 'misuse';
}
