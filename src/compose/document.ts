import { type Diagnostic, type Outcome, type Picture, type SourceFile, type Span, wholeFile } from '../core/index.ts';
import type { Doc, DocMeta, Origin } from '../doc/index.ts';
import { type ParsedFile, spanAt } from '../load/index.ts';
import { Builder } from './builder.ts';
import type { Fields } from './field.ts';
import { render } from './template/engine.ts';
import { templateProblem } from './template/rules.ts';
import type { TemplateSet } from './template/templates.ts';
import { readTree } from './tree.ts';

/** What a document is made of besides its view. */
export interface Material {
  readonly templates: TemplateSet;
  readonly meta: DocMeta;
  readonly logo: Picture | undefined;
  /** Files that fields may come from; problems that stand nowhere stand in the first. */
  readonly sources: readonly ParsedFile[];
}

/** A document, and whether a mistake keeps it from being one. */
export interface Composed extends Outcome<Doc> {
  /** What came of it, mistakes or not. */
  readonly doc: Doc | undefined;
}

/** A view through its templates: rendered, read, built. `fields` are those that the view was made with. */
export function documentOf(view: object, fields: Fields, { templates, meta, logo, sources }: Material): Composed {
  const xml = render(templates.main, templates.partials, view);
  const nodes = xml === undefined ? undefined : readTree(xml, templates.files);
  if (nodes === undefined) return { value: undefined, doc: undefined, diagnostics: [endless(templates)] };
  const builder = new Builder({ fields, logo, spanOf: placeFinder(sources, templates) });
  const doc: Doc = { meta, body: builder.document(nodes) };
  const failed = builder.problems.some(({ severity }) => severity === 'error');
  return { value: failed ? undefined : doc, doc, diagnostics: builder.problems };
}

function endless({ mainFile }: TemplateSet): Diagnostic {
  return templateProblem(
    'skabelon-for-stor',
    wholeFile(mainFile),
    {
      da: 'Skabelonerne giver et dokument uden ende. Det er stoppet.',
      en: 'The templates make a document without end. It was stopped.',
    },
    {
      da: 'Se efter {{#hver}} inde i {{#hver}} og delskabeloner, der kalder mange andre.',
      en: 'Look for {{#hver}} inside {{#hver}}, and for partials that call many others.',
    },
  );
}

/** Finds the place in a file that an origin stands for. */
function placeFinder(sources: readonly ParsedFile[], { files, mainFile }: TemplateSet): (origin: Origin) => Span {
  const parsed = new Map(sources.map((file) => [file.file.path, file]));
  const written = new Map(files.map((file) => [file.path, file]));
  const otherwise = sources[0]?.file ?? mainFile;
  return (origin) => {
    const file = parsed.get(origin.file);
    if (origin.kind === 'field' && file !== undefined) return spanAt(file, origin.at.split('/'));
    return lineSpan(written.get(origin.file) ?? otherwise, Number(origin.at));
  };
}

function lineSpan(file: SourceFile, line: number): Span {
  if (!Number.isInteger(line) || line < 1) return wholeFile(file);
  const start = file.text.split('\n', line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const end = file.text.indexOf('\n', start);
  return { file, start, end: end === -1 ? file.text.length : end };
}
