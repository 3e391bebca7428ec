import type { MapEntry, MapNode, ParsedFile, Path, SourceNode } from '../../load/index.ts';
import { readYesNo } from '../../text/index.ts';
import { listed } from '../naming.ts';
import type { Context, Rule } from '../rule.ts';

/** All that may be known of a closed item: that it is there. */
const OF_AN_ITEM = new Set(['lukket', 'nr', 'sagsnr']);

/** Of a closed meeting also what it is and when it was. */
const OF_A_FILE = new Set([...OF_AN_ITEM, 'type', 'id', 'år', 'forum', 'dato', 'mødedato', 'starttid', 'mødested']);

/** The title that a closed item has in a list of contents. */
const CLOSED_TITLE = /^lukket(?: (?:punkt|sag|dagsorden|møde))?\.?$/i;

function isYes(node: SourceNode): boolean {
  const answer = node.kind === 'scalar' ? readYesNo(node.text) : undefined;
  return answer?.ok === true && answer.value;
}

function isClosed({ entries }: MapNode): boolean {
  return entries.some(({ key, value }) => key.toLowerCase() === 'lukket' && isYes(value));
}

function saysSomething(node: SourceNode): boolean {
  if (node.kind === 'scalar') return node.text.trim() !== '';
  return node.kind === 'list' ? node.items.some(saysSomething) : node.entries.some(({ value }) => saysSomething(value));
}

function isSecret({ key, value }: MapEntry, allowed: ReadonlySet<string>): boolean {
  const isTitle = key === 'titel' && value.kind === 'scalar' && CLOSED_TITLE.test(value.text.trim());
  return !allowed.has(key.toLowerCase()) && !isTitle && saysSomething(value);
}

function checkClosed(node: MapNode, file: ParsedFile, path: Path, { report }: Context): void {
  const secrets = node.entries.filter((entry) => isSecret(entry, path.length === 0 ? OF_A_FILE : OF_AN_ITEM));
  const [first] = secrets;
  if (first === undefined) return;
  const fields = listed(secrets.map(({ key }) => `\`${key}\``));
  report({
    at: { file, path: [...path, first.key] },
    // The key alone: no report repeats what is closed.
    span: first.keySpan,
    confidential: secrets.map(({ value }) => value.span),
    message: {
      da: `Her står \`lukket: ja\`, men ${fields.da} er skrevet. Git gemmer alt, også det, der siden slettes.`,
      en: `Here it says \`lukket: ja\`, but ${fields.en} is written. Git keeps everything, also what is deleted later.`,
    },
    hint: {
      da: 'Slet alt andet end `nr`, `sagsnr` og `lukket`, før filen gemmes i git. Er den allerede gemt, så sig det til jeres databeskyttelsesrådgiver og it.',
      en: 'Delete everything but `nr`, `sagsnr` and `lukket` before the file is committed. If it already is, tell your data protection officer and IT.',
    },
  });
}

function search(node: SourceNode, file: ParsedFile, path: Path, context: Context): void {
  if (node.kind === 'map' && isClosed(node)) checkClosed(node, file, path, context);
  else if (node.kind === 'map') {
    for (const { key, value } of node.entries) search(value, file, [...path, key], context);
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) search(item, file, [...path, String(index)], context);
  }
}

export const rule: Rule = {
  file(file, context) {
    // Most files have nothing closed, and their trees are large.
    if (file.root !== undefined && /lukket/i.test(file.file.text)) search(file.root, file, [], context);
  },
};
