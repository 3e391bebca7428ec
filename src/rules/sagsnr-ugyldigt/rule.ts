import { nodeAt, type ScalarNode } from '../../load/index.ts';
import { below, type Place } from '../../model/index.ts';
import type { Context, Problem, Rule } from '../rule.ts';

const FORMS: readonly RegExp[] = [
  // KLE: subject, facet, number, year.
  /^\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d+-\d{2}$/,
  /^\d{2}\/\d+$/,
  /^(?:19|20)\d{2}-\d+$/,
];

/** Two numbers of one system differ in their digits alone. */
function shape(text: string): string {
  return text.replace(/\d+/g, '0');
}

function isNumber(text: string, examples: readonly string[]): boolean {
  return FORMS.some((form) => form.test(text)) || examples.some((example) => shape(example) === shape(text));
}

/** Without a label before it, and with the signs that a word processor changed put back. */
function tidied(text: string): string {
  return text
    .replace(/^(?:sags?|journal|j)[\s.-]*(?:nr|nummer|id)?[\s.:]+/i, '')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, '')
    .toUpperCase();
}

function scalarAt({ file, path }: Place): ScalarNode | undefined {
  const node = file.root === undefined ? undefined : nodeAt(file.root, path);
  return node?.kind === 'scalar' ? node : undefined;
}

function corrected(text: string, at: Place, { words }: Context): Pick<Problem, 'hint' | 'fix'> | undefined {
  const right = tidied(text);
  if (!isNumber(right, words('kendte'))) return undefined;
  const scalar = scalarAt(at);
  return {
    hint: { da: `Skriv \`${right}\`.`, en: `Write \`${right}\`.` },
    ...(scalar === undefined || scalar.style === 'block' ? {} : { fix: [{ span: scalar.span, text: right }] }),
  };
}

export const rule: Rule = {
  agreement({ document: { sagsnr }, place }, context) {
    if (sagsnr === undefined || isNumber(sagsnr, context.words('kendte'))) return;
    const at = below(place, 'sagsnr');
    context.report({
      at,
      message: {
        da: `»${sagsnr}« ligner ikke et sagsnummer. Så kan sagen ikke findes i journalen.`,
        en: `“${sagsnr}” does not look like a case number. The case cannot be found in the records system.`,
      },
      ...(corrected(sagsnr, at, context) ?? {
        hint: {
          da: 'Skriv det, som det står i journalen, fx `00.15.00-A00-6-26`, `26/1234` eller `2026-8406`. Ser jeres numre anderledes ud, så skriv et af dem i aftale.yaml, se siden.',
          en: 'Write it as it stands in the records system, for instance `00.15.00-A00-6-26`, `26/1234` or `2026-8406`. If your numbers look otherwise, write one of them in aftale.yaml, see the page.',
        },
      }),
    });
  },
};
