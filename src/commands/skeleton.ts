import type { World } from '../core/index.ts';

/** What stands in a skeleton in place of its words in capitals. */
export interface Filling {
  readonly id: string;
  readonly title: string;
  readonly year: string;
}

/** Text as YAML takes it whatever it holds: plain where that is safe, else in quotes. */
function yamlText(text: string): string {
  return /^[\p{L}][\p{L}\p{N} .,()–-]*[\p{L}\p{N})]$/u.test(text) && !/,/.test(text) ? text : JSON.stringify(text);
}

/** The last day of an agreement's year, and its first: a school year runs from 1 August to 31 July. */
function periodOf(year: string): { readonly from: string; readonly to: string } {
  const [first = '', second] = year.split(/[-/]/);
  if (second === undefined) return { from: `${first}-01-01`, to: `${first}-12-31` };
  const last = String(Number(first) + 1);
  return year.includes('/')
    ? { from: `${first}-08-01`, to: `${last}-07-31` }
    : { from: `${first}-01-01`, to: `${second.length === 4 ? second : last}-12-31` };
}

/** A skeleton of the package with the words in capitals filled in. */
export function skeleton(world: World, name: string, filling: Filling): string {
  const first = filling.year.slice(0, 4);
  const { from, to } = periodOf(filling.year);
  return new TextDecoder()
    .decode(world.asset(`templates/init/${name}`))
    .replaceAll('LØBETID_FRA', from)
    .replaceAll('LØBETID_TIL', to)
    .replaceAll('AFTALENS_ÅR', filling.year)
    .replaceAll('FORRIGE_ÅR', String(Number(first) - 1))
    .replaceAll('ÅRSTAL', first)
    .replaceAll('ENHEDENS_ID', filling.id)
    .replaceAll('ENHEDENS_TITEL', yamlText(filling.title));
}
