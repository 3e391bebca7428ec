import type { Rule } from '../rule.ts';

/**
 * Words that templates leave behind. Each is narrow, because ordinary sentences come near: old cases »skal slettes«, minutes
 * are taken (»der skrives referat«), »hjælpetekster« can be what an effort is about, and money is »overført fra 2025«.
 * Letters are spelt out: `\p{L}` without regard to case takes milliseconds to compile. No pattern may run
 * over line ends by itself, or a megabyte of them would take hours.
 */
const LEFT_BEHIND: readonly RegExp[] = [
  // An order or a blank in brackets, or a whole sentence; `[text](address)` is a link, and `[red.]` the editor's.
  /\[(?:skriv|indsæt|angiv|udfyld|beskriv|vælg|anfør|tilføj|slet|her|hjælpetekst|dato|navn|titel|beløb|tekst|enhed|antal|årstal)(?![a-zæøå])[^[\]]*\](?![([])/i,
  /\[(?!red\.|jf\.)[^[\]\s]+(?:\s+[^[\]\s]+){5,}\](?![([])/i,
  /(?:^|[.:([] ?|\n[^\S\n]*)her (?:indsættes|indsæt|skrives|skriv)(?![a-zæøå])/i,
  /(?<![a-zæøå])(?:skriv|indsæt)(?: [a-zæøå]+)? her(?![a-zæøå]|\]\()/i,
  /(?:hjælpeteksten|vejledningsteksten|vejledningen|denne tekst|eksemplet|eksemplerne|den grå tekst) (?:skal |bedes )?slettes/i,
  /(?:^|[([] ?)hjælpetekst(?:en)?(?=[^\S\n]*(?:[:)\]–-]|$))/im,
  /(?<![a-zæøåA-ZÆØÅ0-9])(?:X{2,}|x{2,})(?![a-zæøåA-ZÆØÅ0-9])/,
  /(?<![a-zæøå])x\s?\.{3,}/i,
  /\((?:max|maks|højst)\.?\s+\d+\s+(?:sider?|linjer?|ord|tegn|anslag)\)/i,
  /(?:\(overført fra (?:\d{4}|sidste år)\)|\boverført fra (?:\d{4}|sidste år)[^\S\n]*$)/im,
  /(?:^|\n)[^\S\n]*(?:(?:[a-zæøå]{1,3}|delmål|succeskriterier|succeskriterium) )?til målsætningen ?:/i,
];

/** Amounts really are »overført fra 2025«. */
const ABOUT_MONEY = new Set(['økonomisk_ramme', 'økonomi']);

const ADDRESS = /\b(?:https?:\/\/|mailto:)[^\s)]+/gi;

function leftBehind(text: string): string | undefined {
  const prose = text.replace(ADDRESS, '');
  for (const pattern of LEFT_BEHIND) {
    const [found] = pattern.exec(prose) ?? [];
    if (found !== undefined) return found.replace(/^[\s.:]+/, '').trim();
  }
  return undefined;
}

export const rule: Rule = {
  written({ text, place }, { report }) {
    const words = leftBehind(text);
    if (words === undefined) return;
    if (/overført fra/i.test(words) && place.path.some((step) => ABOUT_MONEY.has(step))) return;
    report({
      at: place,
      within: words,
      message: {
        da: `»${words}« ligner hjælpetekst fra en skabelon, som ikke er slettet.`,
        en: `“${words}” looks like help text of a template that was not deleted.`,
      },
      hint: {
        da: 'Skriv jeres egen tekst i stedet, eller slet ordene.',
        en: 'Write your own text instead, or delete the words.',
      },
    });
  },
};
