import { templates } from '../compose/index.ts';
import { type Folder, readTemplates } from '../pipeline.ts';
import { type Finding, fine, ofProblem, whenSome } from './finding.ts';

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder's own templates: which built-in ones they stand for, and whether this version can use them. */
export function ofTemplates(folder: Folder): readonly Finding[] {
  const { value, diagnostics } = readTemplates(folder);
  const { builtIn, own } = value;
  if (own.length === 0 && diagnostics.length === 0) {
    return [
      fine('skabeloner', {
        da: 'Ingen egne skabeloner; de indbyggede bruges.',
        en: 'No templates of your own; the built-in ones are used.',
      }),
    ];
  }
  const texts = new Map(builtIn.map(({ path, text }) => [fileName(path), text]));
  const replacing = own.filter(({ path }) => texts.has(fileName(path)));
  const idle = replacing.filter(({ path, text }) => texts.get(fileName(path)) === text);
  const problems = [...diagnostics, ...templates('aftale', builtIn, own).diagnostics];
  const named = replacing.map(({ path }) => fileName(path)).join(', ');
  return [
    ...problems.map((problem) => ofProblem('skabeloner', problem)),
    ...whenSome(
      idle.map(({ path }) => path),
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
