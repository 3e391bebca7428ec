import type { Diagnostic } from '../../core/index.ts';
import { templateProblem } from './rules.ts';
import type { Expression, Scan } from './scan.ts';

/** What expressions may not do: print without escaping, use forms that this program has no need for, or cut a tag in two. */
export function checkExpressions(scan: Scan): readonly Diagnostic[] {
  return scan.parts.flatMap((part) => (part.is === 'expression' ? checkExpression(part, scan) : []));
}

function checkExpression(part: Expression, { file }: Scan): Diagnostic[] {
  const span = { file, start: part.start, end: part.end };
  const written = file.text.slice(part.start, part.end);
  if (part.kind === 'raw') {
    return [
      templateProblem(
        'skabelon-uden-beskyttelse',
        span,
        {
          da: `${written} sætter tekst ind uden at beskytte tegn som < og &. Det er ikke tilladt.`,
          en: `${written} prints without escaping, which is not allowed.`,
        },
        { da: 'Skriv {{navn}} med to klammer.', en: 'Write {{name}} with two braces.' },
      ),
    ];
  }
  if (part.kind === 'foreign') {
    return [
      templateProblem(
        'skabelon-ugyldig',
        span,
        { da: `${written} bruges ikke i skabeloner her.`, en: `${written} is not used in templates here.` },
        {
          da: 'Brug {{navn}}, {{#hvis}}, {{else}}, {{#hver}} og {{> delskabelon}}.',
          en: 'Use {{name}}, {{#hvis}}, {{else}}, {{#hver}} and {{> partial}}.',
        },
      ),
    ];
  }
  const belongsInTag = part.kind === 'comment' || (part.kind === 'value' && part.inQuotes);
  if (!part.inTag || belongsInTag) return [];
  return [
    templateProblem(
      'skabelon-udtryk-i-mærke',
      span,
      {
        da: `${written} står inde i et mærke. Kun {{navn}} må stå der, og kun mellem anførselstegn.`,
        en: `${written} stands inside a tag. Only {{name}} may, and only between quotes.`,
      },
      { da: 'Sæt udtrykket uden om hele mærket.', en: 'Put the expression around the whole tag.' },
    ),
  ];
}
