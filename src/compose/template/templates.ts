import { type Diagnostic, type Outcome, type SourceFile, wholeFile } from '../../core/index.ts';
import { closest } from '../../text/index.ts';
import type { GroupShape } from '../shape.ts';
import { checkCalls } from './calls.ts';
import { type Compiled, compile } from './engine.ts';
import { type Read, read } from './read.ts';
import { didYouMean, templateProblem } from './rules.ts';
import type { Scan } from './scan.ts';

/** The templates of one kind of document: checked, compiled, and ready for any number of documents. */
export interface TemplateSet {
  readonly kind: string;
  /** In the order of their numbers in `kilde`. */
  readonly files: readonly SourceFile[];
  readonly main: Compiled;
  readonly mainFile: SourceFile;
  readonly partials: ReadonlyMap<string, Compiled>;
  /** Fields that a template leaves out on purpose, by key or path, from `{{!-- udelader: … --}}`. */
  readonly leavesOut: ReadonlySet<string>;
}

const ENDING = '.html.hbs';
const MAIN = 'document';

/**
 * Reads and checks the templates of a kind once a run. A user's own file replaces the built-in one of the same name;
 * further own files are partials. No value when any template has a mistake: half a document is none.
 */
export function readTemplates(
  kind: string,
  shape: GroupShape,
  builtIn: readonly SourceFile[],
  own: readonly SourceFile[],
): Outcome<TemplateSet> {
  const diagnostics: Diagnostic[] = [];
  const reads = new Map<string, Read>();
  let failed = false;
  for (const [name, file] of chosen(builtIn, own)) {
    const result = read(name, file, own.includes(file));
    diagnostics.push(...result.diagnostics);
    if (result.value === undefined) failed = true;
    else reads.set(name, result.value);
  }
  if (failed) return { value: undefined, diagnostics };
  const main = reads.get(MAIN);
  if (main === undefined) return { value: undefined, diagnostics: [missing(kind, builtIn, own)] };
  const called = checkCalls(reads, main, new Map(Object.entries(shape.felter)));
  diagnostics.push(...called.problems, ...unused(reads, called.used));
  if (called.problems.length > 0) return { value: undefined, diagnostics };
  return { value: compiled(kind, main, reads), diagnostics };
}

function compiled(kind: string, main: Read, reads: ReadonlyMap<string, Read>): TemplateSet {
  const all = [...reads.values()];
  const mainTemplate = compile(main, all.indexOf(main));
  const partials = all
    .filter((each) => each !== main)
    .map((each) => [each.name, compile(each, all.indexOf(each))] as const);
  return {
    kind,
    files: all.map((each) => each.scan.file),
    main: mainTemplate,
    mainFile: main.scan.file,
    partials: new Map(partials),
    leavesOut: new Set(all.flatMap((each) => leftOut(each.scan))),
  };
}

function chosen(builtIn: readonly SourceFile[], own: readonly SourceFile[]): ReadonlyMap<string, SourceFile> {
  return new Map([...builtIn, ...own].map((file) => [nameOf(file), file]));
}

function nameOf(file: SourceFile): string {
  const base = file.path.slice(file.path.lastIndexOf('/') + 1).normalize('NFC');
  return base.endsWith(ENDING) ? base.slice(0, -ENDING.length) : base;
}

function missing(kind: string, builtIn: readonly SourceFile[], own: readonly SourceFile[]): Diagnostic {
  const file = own[0] ?? builtIn[0] ?? { path: `${kind}/${MAIN}${ENDING}`, text: '' };
  return templateProblem(
    'skabelon-mangler',
    wholeFile(file),
    {
      da: `Der er ingen skabelon ${MAIN}${ENDING} til ${kind}.`,
      en: `There is no template ${MAIN}${ENDING} for ${kind}.`,
    },
    { da: `Læg ${MAIN}${ENDING} i mappen.`, en: `Put ${MAIN}${ENDING} into the folder.` },
  );
}

function unused(reads: ReadonlyMap<string, Read>, used: ReadonlySet<string>): Diagnostic[] {
  const names = [...reads.values()].filter((each) => !each.own).map((each) => each.name);
  return [...reads.values()]
    .filter((each) => each.own && !used.has(each.name))
    .map((each) =>
      templateProblem(
        'skabelon-ikke-brugt',
        wholeFile(each.scan.file),
        { da: `Ingen skabelon bruger »${each.name}«.`, en: `No template uses "${each.name}".` },
        didYouMean(closest(each.name, names), {
          da: `Kald den med {{> ${each.name}}}, eller slet filen.`,
          en: `Call it with {{> ${each.name}}}, or delete the file.`,
        }),
      ),
    );
}

function leftOut(cut: Scan): string[] {
  return cut.parts.flatMap((part) => {
    if (part.is !== 'expression' || part.kind !== 'comment') return [];
    const list = /udelader:([^}]*?)-*~?$/s.exec(part.name)?.[1];
    return list === undefined
      ? []
      : list
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '');
  });
}
