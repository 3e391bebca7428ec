import type { Diagnostic } from '../core/index.ts';
import type { MapNode, ParsedFile, Path } from '../load/index.ts';
import type { Field } from './field.ts';
import { problem } from './problem.ts';
import { eitherOf, quoted } from './words.ts';

/** A måltal has exactly one kind of target; one that still waits for its number counts. */
export function targetProblem(parsed: ParsedFile, node: MapNode, field: Field, path: Path): Diagnostic | undefined {
  const { fields = {} } = field;
  const [first, second] = node.entries
    .map(({ key }) => key)
    .filter((key) => key !== 'enhed' && Object.hasOwn(fields, key));
  if (first !== undefined && second !== undefined) {
    return problem(parsed, {
      rule: 'felt-måltal',
      path: [...path, second],
      at: 'key',
      message: {
        da: `Et måltal har kun én slags mål, men her står både ${quoted(first)} og ${quoted(second)}.`,
        en: `A target has one kind only, but both ${quoted(first)} and ${quoted(second)} are given.`,
      },
      hint: {
        da: 'Behold den ene. Skal begge dele nås, så skriv to succeskriterier.',
        en: 'Keep one of them. If both are to be met, write two criteria.',
      },
    });
  }
  const kinds = Object.keys(fields).filter((key) => key !== 'enhed');
  const known = node.entries.every((entry) => entry.key === 'enhed');
  if (first !== undefined || !known || node.entries.length === 0) return undefined;
  return problem(parsed, {
    rule: 'felt-måltal',
    path,
    at: 'key',
    message: { da: 'Måltallet siger ikke, hvad der skal nås.', en: 'The target does not say what is to be met.' },
    hint: {
      da: `Skriv ét af felterne ${eitherOf(kinds).da}, fx \`mindst: 85\`.`,
      en: `Write one of the fields ${eitherOf(kinds).en}, such as \`mindst: 85\`.`,
    },
  });
}
