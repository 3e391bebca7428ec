import { TEMPLATE_KINDS, templates } from '../compose/index.ts';
import type { Diagnostic } from '../core/index.ts';
import { type Folder, readTemplates } from '../pipeline.ts';
import { type Finding, fine, ofProblem, whenSome } from './finding.ts';

interface OwnTemplates {
  readonly count: number;
  readonly problems: readonly Diagnostic[];
  /** `aftale/forside.html.hbs`: those that stand for a built-in one. */
  readonly replacing: readonly string[];
  /** Paths of those that are the same as what they replace. */
  readonly idle: readonly string[];
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function ownTemplates(folder: Folder, kind: string): OwnTemplates {
  const { value, diagnostics } = readTemplates(folder, kind);
  const { builtIn, own } = value;
  if (own.length === 0) return { count: 0, problems: diagnostics, replacing: [], idle: [] };
  const texts = new Map(builtIn.map(({ path, text }) => [fileName(path), text]));
  const replacing = own.filter(({ path }) => texts.has(fileName(path)));
  return {
    count: own.length,
    problems: [...diagnostics, ...templates(kind, builtIn, own).diagnostics],
    replacing: replacing.map(({ path }) => `${kind}/${fileName(path)}`),
    idle: replacing.filter(({ path, text }) => texts.get(fileName(path)) === text).map(({ path }) => path),
  };
}

/** The folder's own templates: which built-in ones they stand for, and whether this version can use them. */
export function ofTemplates(folder: Folder): readonly Finding[] {
  const kinds = TEMPLATE_KINDS.map((kind) => ownTemplates(folder, kind));
  const problems = kinds.flatMap((kind) => kind.problems);
  if (problems.length === 0 && kinds.every(({ count }) => count === 0)) {
    return [
      fine('skabeloner', {
        da: 'Ingen egne skabeloner; de indbyggede bruges.',
        en: 'No templates of your own; the built-in ones are used.',
      }),
    ];
  }
  const named = kinds.flatMap(({ replacing }) => replacing).join(', ');
  return [
    ...problems.map((problem) => ofProblem('skabeloner', problem)),
    ...whenSome(
      kinds.flatMap(({ idle }) => idle),
      {
        check: 'uændret-skabelon',
        state: 'odd',
        message: {
          da: 'Egne skabeloner, der er magen til de indbyggede:',
          en: 'Templates of your own that are the same as the built-in ones:',
        },
        remedy: {
          da: 'Slet dem. Ellers følger de ikke med, når programmet bliver opdateret.',
          en: 'Delete them. Otherwise they stay behind when the program is updated.',
        },
      },
    ),
    fine('skabeloner', {
      da:
        named === ''
          ? 'Ingen egne skabeloner erstatter de indbyggede.'
          : `Egne skabeloner erstatter de indbyggede: ${named}`,
      en:
        named === ''
          ? 'No template of yours replaces a built-in one.'
          : `Templates of your own replace the built-in ones: ${named}`,
    }),
  ];
}
