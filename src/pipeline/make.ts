import type { Outcome } from '../core/index.ts';
import { checkDoc, type Doc, sectionsOfFields } from '../doc/index.ts';
import type { Format } from '../formats/format.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import { runLayoutRules, type SectionLengths } from '../rules/index.ts';
import type { Made } from './documents.ts';
import { type Drawn, draw, withOwnFonts } from './drawn.ts';
import type { Inspection } from './inspection.ts';
import type { Kit } from './kit.ts';
import { placed } from './origin.ts';

/** An agreement made in some formats; no value where anything stands in the way. */
interface Making extends Outcome<readonly Made[]> {
  readonly lengths: SectionLengths;
}

/** An agreement: resolved → document tree → pages → bytes in every format. With no formats it is only laid out. */
export async function make(
  agreement: ResolvedAgreement,
  formats: readonly Format[],
  kit: Kit | undefined,
): Promise<Making> {
  if (kit === undefined) return { value: undefined, diagnostics: [], lengths: new Map() };
  // Loaded only here, as the layout is: the larger half of the program, which plain `validate` never needs.
  const { compose } = await import('../compose/index.ts');
  const { value: doc, diagnostics } = compose(agreement, kit.templates, kit.composeOptions(agreement));
  if (doc === undefined) return { value: undefined, diagnostics, lengths: new Map() };
  const drawn = await withOwnFonts(kit, (theme) => draw(doc, formats, theme, kit.sourceOf(agreement)));
  const source = agreement.place.file;
  return {
    value: drawn.value,
    diagnostics: [...diagnostics, ...placed([...checkDoc(doc), ...drawn.problems], source, kit)],
    lengths: lengthsOfFields(doc, source.file.path, drawn),
  };
}

/** The same for an agreement of a folder: what the rules say of its pages is said as well. */
export async function makeAndJudge(
  inspection: Inspection,
  agreement: ResolvedAgreement,
  formats: readonly Format[],
  kit: Kit | undefined,
): Promise<Outcome<readonly Made[]>> {
  const { value, diagnostics, lengths } = await make(agreement, formats, kit);
  return { value, diagnostics: [...diagnostics, ...runLayoutRules(inspection, agreement, lengths)] };
}

function lengthsOfFields(doc: Doc, file: string, { sectionLengths }: Drawn): SectionLengths {
  const byHeading = new Map(sectionLengths.map(({ id, pages }) => [id, pages]));
  const fields = [...sectionsOfFields(doc, file)];
  return new Map(
    fields.flatMap(([path, heading]) => {
      const pages = byHeading.get(heading);
      return pages === undefined ? [] : [[path, pages] as const];
    }),
  );
}
