import { quoted, type Reading, refused, understood } from './reading.ts';

/** Reads `ja`/`nej` and `true`/`false`, which mean the same. */
export function readYesNo(source: string): Reading<boolean> {
  switch (source.trim().toLowerCase()) {
    case 'ja':
    case 'true':
      return understood(true);
    case 'nej':
    case 'false':
      return understood(false);
    default:
      return refused(
        { da: `${quoted(source)} er hverken ja eller nej.`, en: `${quoted(source)} is neither yes nor no.` },
        { da: 'Skriv `ja` eller `nej`.', en: 'Write `ja` or `nej`.' },
      );
  }
}

/** A unit as it is compared and printed: `%`, `pct.` and `procent` are one, and so are letters composed in two ways. */
export function unitName(source: string): string {
  const unit = source.normalize('NFC').replace(/\s+/g, ' ').trim();
  return unit.replace(/^(?:%|pct\.?|procent)(?=$|\s)/i, 'procent');
}
