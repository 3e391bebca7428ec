/** Fields of an effort that are new each year: what is done, paid, demanded and answered. */
const YEARLY_IN_EFFORT = new Set([
  'handlinger',
  'evaluering',
  'økonomi',
  'resultatkrav',
  'direktionens_krav',
  'direktionens_bemærkninger',
]);

/** Goals that may stand for years, as long as they do not name the year that is over. */
const GOALS_IN_EFFORT = new Set(['målsætning', 'delmål', 'succeskriterier']);

/** What a text is to the year, by its path: new each year, a goal, or such as may rightly be the same (`undefined`). */
export function yearlinessOf(path: readonly string[]): 'yearly' | 'goal' | undefined {
  const [chapter, second, third] = path;
  if (chapter === 'indsatser' && third !== undefined) {
    if (YEARLY_IN_EFFORT.has(third)) return 'yearly';
    return GOALS_IN_EFFORT.has(third) ? 'goal' : undefined;
  }
  const isYearly =
    chapter === 'behandling' ||
    second === 'indsatser_indledning' ||
    (chapter === 'økonomisk_ramme' && second === 'bemærkninger') ||
    (chapter === 'administrativ_ramme' && path.includes('aktiviteter'));
  return isYearly ? 'yearly' : undefined;
}
