import { type Decimal, decimalText, type Words } from '../core/index.ts';
import type { Cell } from '../sheets/index.ts';
import {
  closest,
  fold,
  formatDate,
  type Reading,
  readDate,
  readNumber,
  readTerm,
  refused,
  understood,
} from '../text/index.ts';
import type { EntryValue } from './entry.ts';
import type { Field } from './fields.ts';

/** What stands in a cell, as it is seen. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'number':
      return decimalText(cell.value).replace('.', ',');
    case 'percent':
      return `${decimalText(cell.value).replace('.', ',')} %`;
    case 'date':
      return formatDate(cell.date);
    default:
      return cell.text;
  }
}

function notWanted(cell: Cell, wanted: Words, example: Words): Reading<never> {
  const text = cellText(cell);
  return refused(
    { da: `\`${text}\` er ikke ${wanted.da}.`, en: `\`${text}\` is not ${wanted.en}.` },
    { da: `Skriv ${example.da}.`, en: `Write ${example.en}.` },
  );
}

/** A measured value; `87 %` is 87 where procent is what is measured, and else a question. */
export function readMeasured(cell: Cell, inPercent: boolean): Reading<Decimal> {
  if (cell.kind === 'number' || (cell.kind === 'percent' && inPercent)) return understood(cell.value);
  if (cell.kind === 'text')
    return readNumber(inPercent ? cell.text.replace(/\s*(?:%|procent|pct\.?)$/i, '') : cell.text);
  return notWanted(
    cell,
    { da: 'et tal i målets enhed', en: 'a number in the unit of the goal' },
    { da: 'tallet alene, fx `87,5`', en: 'the number alone, such as `87,5`' },
  );
}

/** A day: Excel's own, or one in words. Day first, as Danes write it: `31-08-2026`, `31.8.2026`. */
export function readDay(cell: Cell): Reading<EntryValue> {
  if (cell.kind === 'date') return understood({ kind: 'date', date: cell.date });
  if (cell.kind !== 'text') return notWanted(cell, A_DAY, LIKE_A_DAY);
  const danish = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(cell.text);
  const iso =
    danish === null ? cell.text : `${danish[3]}-${danish[2]?.padStart(2, '0')}-${danish[1]?.padStart(2, '0')}`;
  const read = readDate(iso);
  return read.ok ? understood({ kind: 'date', date: read.value }) : refusedDay(cell.text);
}

/** Of what was typed, not of what was tried. */
function refusedDay(text: string): Reading<never> {
  const read = readDate(text);
  return read.ok ? notWanted({ kind: 'text', text }, A_DAY, LIKE_A_DAY) : read;
}

const A_DAY: Words = { da: 'en dato', en: 'a date' };
const LIKE_A_DAY: Words = { da: 'dag, måned og år, fx `31-08-2026`', en: 'day, month and year, such as `31-08-2026`' };

function readCount(cell: Cell): Reading<EntryValue> {
  const read = readMeasured(cell, false);
  if (!read.ok) return read;
  return read.value.scale === 0 && read.value.coefficient >= 0n
    ? understood({ kind: 'number', value: read.value })
    : notWanted(
        cell,
        { da: 'et helt antal', en: 'a whole number' },
        { da: 'hvor mange der svarede, fx `42`', en: 'how many answered, such as `42`' },
      );
}

function readWord(cell: Cell, words: readonly string[]): Reading<EntryValue> {
  const text = cellText(cell);
  const word = words.find((one) => fold(one) === fold(text));
  if (word !== undefined) return understood({ kind: 'word', text: word });
  const meant = closest(text, words);
  const choices = words.map((one) => `\`${one}\``).join(', ');
  return refused(
    { da: `\`${text}\` er ikke et af ordene i listen.`, en: `\`${text}\` is none of the words of the list.` },
    meant === undefined
      ? { da: `Vælg ${choices}.`, en: `Choose ${choices}.` }
      : { da: `Mente du \`${meant}\`?`, en: `Did you mean \`${meant}\`?` },
  );
}

function readDeadline(cell: Cell): Reading<EntryValue> {
  if (cell.kind === 'date') return understood({ kind: 'date', date: cell.date });
  const term = readTerm(cellText(cell));
  if (term.ok) return understood({ kind: 'word', text: term.value.text });
  const day = readDay({ kind: 'text', text: cellText(cell) });
  return day.ok ? day : term;
}

/** What a cell says in a field. */
export function readField(
  { kind, words }: Pick<Field, 'kind' | 'words'>,
  cell: Cell,
  inPercent: boolean,
): Reading<EntryValue> {
  switch (kind) {
    case 'number': {
      const read = readMeasured(cell, inPercent);
      return read.ok ? understood({ kind: 'number', value: read.value }) : read;
    }
    case 'count':
      return readCount(cell);
    case 'date':
      return readDay(cell);
    case 'deadline':
      return readDeadline(cell);
    case 'word':
      return readWord(cell, words);
    case 'text':
      return cell.kind === 'other'
        ? notWanted(
            cell,
            { da: 'en tekst', en: 'a text' },
            { da: 'teksten i stedet for en formel', en: 'the text instead of a formula' },
          )
        : understood({ kind: 'text', text: cellText(cell) });
  }
}
