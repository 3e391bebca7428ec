import type { ParsedFile, SourceNode } from '../../src/load/index.ts';

/** Words that must stand in a document because of one field of the YAML. */
export interface Printed {
  /** `indsatser/jordsalg/succeskriterier/1/måltal`. */
  readonly path: string;
  readonly words: string;
}

/** 2-format.md, "Never printed": identity, what only tells files apart, and notes. */
const NEVER = new Set(['type', 'id', 'intern_note']);

const MONEY = new Set(['beløb', 'netto', 'overført_fra_sidste_år']);
const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** What stands for a value that is no text of its own; what is not here is printed as it is written. */
const SENTENCES: Readonly<Record<string, string>> = {
  'art: politisk': 'Politisk indsatsområde',
  'art: faglig': 'Fagligt indsatsområde',
  'art: egen': 'Eget indsatsområde',
  'omfatter: alle': 'Alle aftaleenheder',
  'inden_for_rammen: ja': 'Indsatsen løses inden for rammen.',
  'efter_løbetid: ja': 'ligger efter aftalens udløb',
  'omplacering_tilladt: ja': 'Der må flyttes budget mellem posterne.',
  'omplacering_tilladt: nej': 'Der må ikke flyttes budget mellem posterne.',
};

const LABELS: Readonly<Record<string, string>> = {
  status: 'Status: ',
  sagsnr: 'Sagsnummer: ',
  version: 'version ',
  kilde: 'Kilde: ',
  frist: 'Frist: ',
  fra: 'Fra: ',
  ansvarlig: 'Ansvarlig: ',
  modtager: 'Modtager: ',
  af: 'Vurderes af: ',
  hvordan: 'Sådan vurderes det: ',
  gælder: 'Gælder: ',
  hvad: 'Hvad: ',
  sendes_til: 'Sendes til: ',
};

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** `43250000` or `43.250.000` → `43.250.000 kr.` */
function amount(text: string): string {
  const [sign, digits] = [text.startsWith('-') ? '−' : '', text.replace(/\D/g, '')];
  return `${sign}${grouped(digits)} kr.`;
}

/** `99.6` and `99,6` → `99,6`; `41500` → `41.500`. */
function number(text: string): string {
  const [whole = '', decimals] = text.replace('-', '').split(/[.,]/);
  return `${text.startsWith('-') ? '−' : ''}${grouped(whole)}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** An ISO date in words; everything else as written. */
function date(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? text : `${Number(day)}. ${MONTHS[Number(month) - 1]} ${year}`;
}

/** The blocks of a Markdown text, without its marks; a number that begins a single line is a word: `1. marts`. */
function blocks(text: string): readonly string[] {
  const numbers = text.match(/^\s*\d+\.\s/gm) ?? [];
  const marks = numbers.length === 1 ? /^\s*(?:#{1,6}|[-*])\s+/ : /^\s*(?:#{1,6}|[-*]|\d+\.)\s+/;
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .map((block) =>
      block
        .replace(marks, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\*\*/g, '')
        .trim(),
    )
    .filter((block) => block !== '');
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} og ${last}`;
}

function textOf(node: SourceNode | undefined): string {
  return node?.kind === 'scalar' ? node.text.trim() : '';
}

function child(node: SourceNode, key: string): SourceNode | undefined {
  return node.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

function children(node: SourceNode): readonly (readonly [string, SourceNode])[] {
  if (node.kind === 'map') return node.entries.map(({ key, value }) => [key, value]);
  return node.kind === 'list' ? node.items.map((item, index) => [String(index), item]) : [];
}

/** `mindst 85 procent`, `senest 30. september 2026`. */
function target(node: SourceNode): string {
  const kind = children(node).find(([key]) => key !== 'enhed');
  const [name = '', value] = kind ?? [];
  if (name === 'senest') return `senest ${date(textOf(value))}`;
  return `${name.replace('_', ' ')} ${number(textOf(value))} ${textOf(child(node, 'enhed'))}`.trim();
}

/** `Udgangspunkt: 78 procent i 2025`; the unit is that of the target unless another is given. */
function baseline(node: SourceNode, parent: SourceNode): string {
  const own = textOf(child(node, 'enhed'));
  const unit = own !== '' ? own : textOf(child(child(parent, 'måltal') ?? node, 'enhed'));
  return `Udgangspunkt: ${number(textOf(child(node, 'værdi')))} ${unit} i ${textOf(child(node, 'år'))}`;
}

/** Whether the dates of an evaluation lie after the agreement's last day as its `efter_løbetid` says: only then it is printed. */
function isTrue(after: boolean, evaluation: SourceNode, lastDay: string): boolean {
  const dates = child(evaluation, 'datoer');
  return dates === undefined || children(dates).some(([, date]) => textOf(date) > lastDay) === after;
}

/** What is said of a node as a whole; undefined where each of its parts speaks for itself. */
function said(key: string, node: SourceNode, parent: SourceNode, lastDay: string): readonly string[] | undefined {
  switch (key) {
    case 'efter_løbetid':
      return isTrue(textOf(node) === 'ja', parent, lastDay) ? undefined : [];
    case 'måltal':
      return node.kind === 'map' ? [target(node)] : undefined;
    case 'udgangspunkt':
      return [baseline(node, parent)];
    case 'undervejs':
      return children(node).map(([, value]) => `Undervejs: ${number(textOf(value))}`);
    case 'nøgletal':
      return children(node).map(([, one]) => figure(one, number(textOf(child(one, 'værdi')))));
    case 'poster':
      return children(node).map(([, one]) => figure(one, amount(textOf(child(one, 'beløb')))));
    case 'udgave':
      return [`Udgave ${textOf(child(node, 'nr'))} til ${lowered(textOf(child(node, 'til')))}`];
    case 'løbetid':
      return children(node).map(([, value]) => period(date(textOf(value)), node));
    case 'driftsbudget':
      return child(node, 'følger') === undefined ? undefined : [`Budgettet følger ${textOf(child(node, 'følger'))}.`];
    case 'måles':
      return [`Måles: ${listed(children(node).map(([, item]) => date(textOf(item))))}`];
    case 'datoer':
      return [`Tidspunkt: ${listed(children(node).map(([, item]) => date(textOf(item))))}`];
    case 'af':
      return node.kind === 'list' ? [`af ${listed(node.items.map(textOf))}`] : undefined;
    case 'delmål':
      return node.kind === 'list' ? [`Delmål: ${listed(node.items.map(textOf))}`] : undefined;
    case 'succeskriterium':
      return [`Se succeskriterium ${textOf(node)}`];
    case 'timer':
      return [`${number(textOf(node))} timer`];
    default:
      return undefined;
  }
}

/** `Elever 540`, `Indtægter (gebyrer) −300.000 kr.`: a row of a table. */
function figure(node: SourceNode, value: string): string {
  const note = textOf(child(node, 'note'));
  return `${textOf(child(node, 'navn'))}${note === '' ? '' : ` (${note})`} ${value}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Of a period in one year the first day is printed without it. */
function period(day: string, node: SourceNode): string {
  const years = new Set(children(node).map(([, value]) => textOf(value).slice(0, 4)));
  return years.size === 1 && day === date(textOf(child(node, 'fra'))) ? day.replace(/ \d{4}$/, ' –') : day;
}

function saidOfScalar(key: string, text: string, parents: readonly string[]): readonly string[] {
  const sentence = SENTENCES[`${key}: ${text}`];
  if (sentence !== undefined) return [sentence];
  if (text === 'udgår') return [`${key}) Udgår`];
  if (MONEY.has(key)) return [amount(text)];
  if (parents.at(-1) === 'beløb') return [`${key}: ${amount(text)}`];
  if (text === 'ingen' || text === 'afventer') return [text === 'ingen' ? 'Ingen' : 'Afventer'];
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return [date(text)];
  if (/^(?:[A-ZÆØÅ]+|\d+)$/.test(key) && parents.at(-1) === 'delmål')
    return blocks(text).map((block, index) => (index === 0 ? `${key}) ${block}` : block));
  const label = parents.at(-1) === 'parter' ? '' : (LABELS[key] ?? '');
  if (label !== '' && !text.includes('\n')) return [parents.includes('tillæg') ? text : `${label}${text}`];
  return blocks(text);
}

/** `part: direktion` is the heading of a signature: `Direktionen`. */
const PARTIES: Readonly<Record<string, string>> = { direktion: 'Direktionen' };

interface Visit {
  readonly found: Printed[];
  readonly lastDay: string;
}

function visit(node: SourceNode, key: string, parent: SourceNode, parents: readonly string[], all: Visit): void {
  if (NEVER.has(key)) return;
  const path = [...parents, key].join('/');
  const add = (texts: readonly string[]): void => {
    for (const words of texts) all.found.push({ path, words });
  };
  if (node.kind === 'scalar' && textOf(node) === '') return;
  const whole = said(key, node, parent, all.lastDay);
  if (whole !== undefined) add(whole);
  else if (node.kind === 'scalar') {
    add(key === 'part' ? [PARTIES[textOf(node)] ?? capital(textOf(node))] : saidOfScalar(key, textOf(node), parents));
  } else for (const [name, value] of children(node)) visit(value, name, node, [...parents, key], all);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Everything of a file that 2-format.md does not list as never printed, as it must stand in the document of an agreement that ends on `lastDay`. */
export function printedValues({ root }: ParsedFile, lastDay: string): readonly Printed[] {
  const found: Printed[] = [];
  if (root !== undefined) for (const [key, value] of children(root)) visit(value, key, root, [], { found, lastDay });
  return found;
}
