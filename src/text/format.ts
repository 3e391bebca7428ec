import { type Decimal, dayNumber, type LocalDate, type Term } from '../core/index.ts';
import { monthName } from './months.ts';
import { once } from './once.ts';
import { unitName } from './yes-no.ts';

const NO_BREAK_SPACE = '\u00a0';
/** The real minus: a hyphen is too short, and screen readers skip it. */
const MINUS = '−';
/** {@link dayNumber} of 1 January 1970, from which Intl counts. */
const INTL_EPOCH = 719_162;
const DAY = 86_400_000;

const integers = once(() => new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 }));
const shortMonths = once(() => new Intl.DateTimeFormat('da-DK', { month: 'short', year: 'numeric', timeZone: 'UTC' }));

function instant(date: LocalDate): number {
  return (dayNumber(date) - INTL_EPOCH) * DAY;
}

/** `aug. 2026`. */
export function formatMonth(date: LocalDate): string {
  return shortMonths().format(instant(date));
}

/** `1. marts 2026`. */
export function formatDate({ year, month, day }: LocalDate): string {
  return `${day}. ${monthName(month)} ${year}`;
}

/** As the deadline was written; an ISO date in words. */
export function formatTerm(term: Term): string {
  return term.text;
}

/** `1. januar – 31. december 2026`; what both ends share is said once. */
export function formatPeriod(from: LocalDate, to: LocalDate): string {
  const end = formatDate(to);
  if (dayNumber(from) === dayNumber(to)) return end;
  if (from.year !== to.year) return `${formatDate(from)} – ${end}`;
  if (from.month !== to.month) return `${from.day}. ${monthName(from.month)} – ${end}`;
  return `${from.day}. – ${end}`;
}

/** `99,6`, `43.250`, `−400.000`; exact for any size. */
export function formatNumber(value: Decimal): string {
  const negative = value.coefficient < 0n;
  const magnitude = negative ? -value.coefficient : value.coefficient;
  const unit = 10n ** BigInt(value.scale);
  const decimals = value.scale === 0 ? '' : `,${(magnitude % unit).toString().padStart(value.scale, '0')}`;
  return `${negative ? MINUS : ''}${integers().format(magnitude / unit)}${decimals}`;
}

/** `43.250.000 kr.`, with a no-break space, because an amount must not part at a line end. */
export function formatAmount(value: Decimal): string {
  return `${formatNumber(value)}${NO_BREAK_SPACE}kr.`;
}

/** `85 procent`. */
export function formatPercent(value: Decimal): string {
  return formatQuantity(value, 'procent');
}

/** `42 institutioner`, `99,5 procent oppetid`; the number alone without a unit. */
export function formatQuantity(value: Decimal, unit: string): string {
  const name = unitName(unit);
  return name === '' ? formatNumber(value) : `${formatNumber(value)} ${name}`;
}
