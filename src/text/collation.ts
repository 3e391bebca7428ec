import { once } from './once.ts';

const collator = once(() => new Intl.Collator('da-DK', { numeric: true }));

/** Compares for sorting as in a Danish word list (æ, ø, å last; `bilag 2` before `bilag 10`); never 0 for different texts. */
export function sortDanish(a: string, b: string): number {
  const order = collator().compare(a, b);
  if (order !== 0) return order;
  return a < b ? -1 : a > b ? 1 : 0;
}
