import type { Diagnostic, SourceFile, Words } from '../../core/index.ts';
import { templateProblem } from './rules.ts';
import type { ScanFault } from './scan.ts';

/** Why a template could not be cut into its parts, in words. */
export function faultProblem(file: SourceFile, fault: ScanFault): Diagnostic {
  const { message, hint } = SAYINGS[fault.fault];
  return templateProblem('skabelon-ugyldig', { file, start: fault.start, end: fault.end }, message, hint);
}

const SAYINGS: Readonly<Record<ScanFault['fault'], { readonly message: Words; readonly hint: Words }>> = {
  expression: {
    message: {
      da: 'Et udtryk, der begynder med {{, slutter ikke med }}.',
      en: 'An expression that begins with {{ does not end with }}.',
    },
    hint: { da: 'Sæt }} efter navnet.', en: 'Put }} after the name.' },
  },
  tag: {
    message: {
      da: 'Et mærke, der begynder med <, er ikke skrevet færdigt.',
      en: 'A tag that begins with < is not complete.',
    },
    hint: {
      da: 'Skriv mærket helt, fx <p>. Er det et tegn i teksten, så skriv &lt;.',
      en: 'Complete the tag, like <p>. If it is a sign in the text, write &lt;.',
    },
  },
  comment: {
    message: { da: 'En kommentar slutter ikke med -->.', en: 'A comment does not end with -->.' },
    hint: { da: 'Sæt --> efter kommentaren.', en: 'Put --> after the comment.' },
  },
  forbidden: {
    message: {
      da: 'Skabeloner kan ikke have <!DOCTYPE>, <![CDATA[ eller <?…?>.',
      en: 'Templates cannot have <!DOCTYPE>, <![CDATA[ or <?…?>.',
    },
    hint: { da: 'Fjern linjen.', en: 'Remove the line.' },
  },
};
