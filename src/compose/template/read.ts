import Handlebars from 'handlebars';
import { type Diagnostic, type Outcome, type SourceFile, wholeFile } from '../../core/index.ts';
import { checkBalance } from './balance.ts';
import { checkExpressions } from './expressions.ts';
import { faultProblem } from './faults.ts';
import { templateProblem, tooLarge } from './rules.ts';
import { type Scan, scan } from './scan.ts';
import { checkXml } from './xml.ts';

/** Letters of a template file; built-in ones have a tenth of it. */
const LONGEST_FILE = 200_000;

/** A template file that was read, cut and parsed. */
export interface Read {
  readonly name: string;
  readonly own: boolean;
  readonly scan: Scan;
  readonly program: hbs.AST.Program;
}

/** Reads one template: what can be said of it without knowing the names it may use. */
export function read(name: string, file: SourceFile, own: boolean): Outcome<Read> {
  const unreadable = unreadableText(file);
  if (unreadable !== undefined) return { value: undefined, diagnostics: [unreadable] };
  const cut = scan(file);
  if (cut.fault !== undefined) return { value: undefined, diagnostics: [faultProblem(file, cut.fault)] };
  const forbidden = checkExpressions(cut);
  if (forbidden.length > 0) return { value: undefined, diagnostics: forbidden };
  const unbalanced = checkBalance(cut);
  if (unbalanced.length > 0) return { value: undefined, diagnostics: unbalanced };
  const diagnostics = checkXml(cut);
  const program = parse(file);
  if (program.value === undefined || diagnostics.length > 0) {
    return { value: undefined, diagnostics: [...diagnostics, ...program.diagnostics] };
  }
  return { value: { name, own, scan: cut, program: program.value }, diagnostics };
}

function unreadableText(file: SourceFile): Diagnostic | undefined {
  if (file.text.length > LONGEST_FILE) return tooLarge(wholeFile(file));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const sign = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\uE000-\uF8FF\uFFFE\uFFFF]/.exec(file.text);
  if (sign === null) return undefined;
  const code = `U+${sign[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return templateProblem(
    'skabelon-ugyldig',
    { file, start: sign.index, end: sign.index + 1 },
    { da: `Skabelonen har et usynligt tegn (${code}).`, en: `The template has an invisible sign (${code}).` },
    { da: 'Slet tegnet.', en: 'Delete it.' },
  );
}

function parse(file: SourceFile): Outcome<hbs.AST.Program> {
  try {
    return { value: Handlebars.parseWithoutProcessing(file.text), diagnostics: [] };
  } catch (error) {
    const line = error instanceof Error ? /(?:on line |- )(\d+)/.exec(error.message)?.[1] : undefined;
    if (line === undefined) return { value: undefined, diagnostics: [tooLarge(wholeFile(file))] };
    return { value: undefined, diagnostics: [unreadableExpression(file, Number(line))] };
  }
}

function unreadableExpression(file: SourceFile, line: number): Diagnostic {
  const start = file.text.split('\n', line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const end = file.text.indexOf('\n', start);
  return templateProblem(
    'skabelon-ugyldig',
    { file, start, end: end === -1 ? file.text.length : end },
    { da: 'Et udtryk på linjen kan ikke læses.', en: 'An expression on this line cannot be read.' },
    {
      da: 'Skriv {{navn}}, {{#hvis navn}}, {{#hver liste as |navn|}} eller {{> delskabelon felt=felt}}.',
      en: 'Write {{name}}, {{#hvis name}}, {{#hver list as |name|}} or {{> partial field=field}}.',
    },
  );
}
