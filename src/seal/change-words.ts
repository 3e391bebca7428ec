import type { Words } from '../core/index.ts';
import type { Canonical } from './canonical.ts';
import type { Change } from './changes.ts';

/** What one entry of a table is called. Keys are quoted, in both languages. */
const ENTRY_OF: Readonly<Record<string, string>> = {
  indsatser: 'indsatsen',
  koncernmål: 'koncernmålet',
  delmål: 'delmål',
  succeskriterier: 'succeskriterium',
  handlinger: 'handling',
  resultatkrav: 'resultatkrav',
};

/** Longer texts are shown only where they differ. */
const LONGEST = 80;
const AROUND = 24;

/** The title of an effort in either content, so that a person knows it; else its id. */
function titleAt(contents: readonly Canonical[], path: readonly string[]): string | undefined {
  for (const content of contents) {
    let at: Canonical | undefined = content;
    for (const step of [...path, 'titel']) at = at === undefined ? undefined : childOf(at, step);
    if (typeof at === 'string') return at;
  }
  return undefined;
}

function childOf(value: Canonical, step: string): Canonical | undefined {
  if (typeof value !== 'object') return undefined;
  if (!Array.isArray(value)) return Object.entries(value).find(([key]) => key === step)?.[1];
  const entry = value.find((item: Canonical) => Array.isArray(item) && item.length === 2 && item[0] === step);
  return Array.isArray(entry) ? entry[1] : value[Number(step)];
}

/** `Indsatsen »Salg af jord«, succeskriterium 1, måltal mindst`: fields below each other are read as one. */
function placeOf({ path }: Change, contents: readonly Canonical[]): string {
  const parts: string[][] = [[]];
  for (const [index, step] of path.entries()) {
    const entry = ENTRY_OF[path[index - 1] ?? ''];
    const isLast = index === path.length - 1;
    if (entry !== undefined) {
      const title = titleAt(contents, path.slice(0, index + 1));
      parts.push([`${entry} ${title === undefined ? step : `»${title}«`}`], []);
    } else if (isLast || (index > 0 && ENTRY_OF[step] === undefined)) parts.at(-1)?.push(wordOf(step));
  }
  const text = parts.flatMap((words) => (words.length === 0 ? [] : [words.join(' ')])).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function wordOf(step: string): string {
  return /^\d+$/.test(step) ? `punkt ${Number(step) + 1}` : step.replaceAll('_', ' ');
}

/** A value on one line. */
function shown(value: Canonical): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'string') return value.replace(/\s+/g, ' ');
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return Object.entries(value)
    .map(([key, below]) => (key === 'tekst' ? shown(below) : `${wordOf(key)} ${shown(below)}`))
    .join(', ');
}

/** Where two texts begin to differ, from the start. */
function common(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function turned(text: string): string {
  return [...text].reverse().join('');
}

function cut(text: string, start: number, end: number): string {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, text.length - end + AROUND)];
  const [first, last] = [
    from === 0 ? 0 : text.indexOf(' ', from) + 1,
    to === text.length ? to : text.lastIndexOf(' ', to),
  ];
  const [left, right] = [Math.min(first, start), Math.max(last, text.length - end)];
  return `${left === 0 ? '' : '…'}${text.slice(left, right)}${right === text.length ? '' : '…'}`;
}

/** Two texts as far as they differ, with some words around. */
function narrowed(before: string, after: string): readonly [string, string] {
  if (Math.max(before.length, after.length) <= LONGEST) return [before, after];
  const start = common(before, after);
  const end = common(turned(before.slice(start)), turned(after.slice(start)));
  return [cut(before, start, end), cut(after, start, end)];
}

/** A table of which every entry was spoken of already: only their order is left. */
function isMoved({ before, after }: Change): boolean {
  return Array.isArray(before) && Array.isArray(after) && [before, after].every((list) => list.every(Array.isArray));
}

/** `Indsatsen »Salg af jord«, succeskriterium 1, måltal mindst: 85 → 80`; `contents` are those before and after. */
export function changeWords(change: Change, contents: readonly Canonical[]): Words {
  const place = placeOf(change, contents);
  const [old, now] = [change.before, change.after].map((value) => (value === undefined ? undefined : shown(value)));
  if (old === undefined) return { da: `${place}: nyt, ${now}`, en: `${place}: new, ${now}` };
  if (now === undefined) return { da: `${place}: slettet, før ${old}`, en: `${place}: deleted, before ${old}` };
  if (isMoved(change)) return { da: `${place}: i en anden rækkefølge`, en: `${place}: in another order` };
  const [was, is] = narrowed(old, now);
  return { da: `${place}: ${was} → ${is}`, en: `${place}: ${was} → ${is}` };
}
