import type { Words, World } from '../core/index.ts';
import { inOneLine } from '../reporters/index.ts';

/** A file that is to be judged. */
export interface Named {
  /** As it is shown. */
  readonly path: string;
  /** Absolute. */
  readonly location: string;
}

const DEEPEST = 20;

/** The files that were named, and all PDFs of the folders that were; or what is wrong with a path. */
export function pdfsOf(
  operands: readonly string[],
  world: World,
): { readonly files: readonly Named[]; readonly problem: Words | undefined } {
  const files: Named[] = [];
  for (const operand of operands) {
    const location = world.resolve(operand);
    if (world.kindOf(location) === 'missing') return { files, problem: missing(operand) };
    if (world.kindOf(location) !== 'directory') {
      files.push({ path: operand, location });
      continue;
    }
    const found = pdfsIn(world, location, 0);
    if (found.length === 0) return { files, problem: nothingIn(operand) };
    files.push(...found.map((one) => ({ path: world.relative(world.cwd, one), location: one })));
  }
  return { files, problem: undefined };
}

/** Links are not followed: they may lead round in a ring, or out. */
function pdfsIn(world: World, folder: string, depth: number): readonly string[] {
  const entries = world.list(folder);
  if (!entries.ok || depth > DEEPEST) return [];
  const sorted = [...entries.value].sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.flatMap(({ name, kind }) => {
    const location = world.resolve(folder, name);
    if (kind === 'directory') return pdfsIn(world, location, depth + 1);
    return kind === 'file' && /\.pdf$/i.test(name) ? [location] : [];
  });
}

function missing(operand: string): Words {
  return {
    da: `\`${inOneLine(operand)}\` findes ikke. Ret stien.`,
    en: `\`${inOneLine(operand)}\` does not exist. Correct the path.`,
  };
}

function nothingIn(operand: string): Words {
  return {
    da: `Der er ingen PDF-filer i \`${inOneLine(operand)}\`.`,
    en: `There are no PDF files in \`${inOneLine(operand)}\`.`,
  };
}
