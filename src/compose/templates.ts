import type { Outcome, SourceFile } from '../core/index.ts';
import { AFTALE_SHAPE } from './aftale/shape.ts';
import { COMMITTEE_SHAPE, OVERVIEW_SHAPE, UNIT_SHAPE } from './report/shape.ts';
import type { GroupShape } from './shape.ts';
import { readTemplates, type TemplateSet } from './template/templates.ts';

/** The kinds of document that have templates, with the names that these may use. */
const SHAPES: ReadonlyMap<string, GroupShape> = new Map<string, GroupShape>([
  ['aftale', AFTALE_SHAPE],
  ['opfølgning', UNIT_SHAPE],
  ['overblik', OVERVIEW_SHAPE],
  ['udvalg', COMMITTEE_SHAPE],
]);

/** Every kind of document that has templates. */
export const TEMPLATE_KINDS: readonly string[] = [...SHAPES.keys()];

/**
 * The templates of a kind, read and checked once a run; a user's own file replaces the built-in one of the same name.
 * Neither value nor problem: there are no documents of this kind.
 */
export function templates(
  kind: string,
  builtIn: readonly SourceFile[],
  own: readonly SourceFile[],
): Outcome<TemplateSet> {
  const shape = SHAPES.get(kind);
  return shape === undefined ? { value: undefined, diagnostics: [] } : readTemplates(kind, shape, builtIn, own);
}

export type { TemplateSet };
