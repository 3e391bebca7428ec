import type { Diagnostic, Severity, Span, Words } from '../../core/index.ts';

/** Every problem that a template, or an agreement in its template, can give. */
export type TemplateRule =
  | 'felt-ikke-vist'
  | 'skabelon-attribut-mangler'
  | 'skabelon-delskabelon-i-ring'
  | 'skabelon-for-stor'
  | 'skabelon-forkert-brug'
  | 'skabelon-forkert-sted'
  | 'skabelon-forkert-værdi'
  | 'skabelon-ikke-brugt'
  | 'skabelon-ikke-lukket'
  | 'skabelon-mangler'
  | 'skabelon-udtryk-i-mærke'
  | 'skabelon-uden-beskyttelse'
  | 'skabelon-ugyldig'
  | 'skabelon-ugyldigt-link'
  | 'skabelon-ukendt-attribut'
  | 'skabelon-ukendt-delskabelon'
  | 'skabelon-ukendt-element'
  | 'skabelon-ukendt-felt'
  | 'skabelon-ukendt-hjælper';

/** Every name in {@link TemplateRule}, sorted; for the list of rules and the test that each has a reproducer. */
export const TEMPLATE_RULES: readonly TemplateRule[] = [
  'felt-ikke-vist',
  'skabelon-attribut-mangler',
  'skabelon-delskabelon-i-ring',
  'skabelon-for-stor',
  'skabelon-forkert-brug',
  'skabelon-forkert-sted',
  'skabelon-forkert-værdi',
  'skabelon-ikke-brugt',
  'skabelon-ikke-lukket',
  'skabelon-mangler',
  'skabelon-udtryk-i-mærke',
  'skabelon-uden-beskyttelse',
  'skabelon-ugyldig',
  'skabelon-ugyldigt-link',
  'skabelon-ukendt-attribut',
  'skabelon-ukendt-delskabelon',
  'skabelon-ukendt-element',
  'skabelon-ukendt-felt',
  'skabelon-ukendt-hjælper',
];

const WARNINGS: ReadonlySet<TemplateRule> = new Set([
  'felt-ikke-vist',
  'skabelon-ikke-brugt',
  'skabelon-ugyldigt-link',
]);

/** A problem with its words; `path` only for places in an agreement. */
export function templateProblem(rule: TemplateRule, span: Span, message: Words, hint: Words, path = ''): Diagnostic {
  const severity: Severity = WARNINGS.has(rule) ? 'warning' : 'error';
  return { rule, severity, message, hint, span, path };
}

/** `Mente du »x«?`, or the general remedy when nothing is near. */
export function didYouMean(name: string | undefined, otherwise: Words): Words {
  return name === undefined ? otherwise : { da: `Mente du »${name}«?`, en: `Did you mean "${name}"?` };
}

/** A template beyond all measure. */
export function tooLarge(span: Span): Diagnostic {
  return templateProblem(
    'skabelon-for-stor',
    span,
    { da: 'Skabelonen er for stor eller for dybt indlejret.', en: 'The template is too large or too deeply nested.' },
    { da: 'Del den op, eller fjern gentagelser.', en: 'Split it, or remove repetitions.' },
  );
}
