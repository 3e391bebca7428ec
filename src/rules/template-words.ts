/**
 * Words that templates leave behind. Each is narrow, because ordinary sentences come near: old cases »skal slettes«, minutes
 * are taken (»der skrives referat«), »hjælpetekster« can be what an effort is about, and money is »overført fra 2025«.
 * Letters are spelt out: `\p{L}` without regard to case takes milliseconds to compile. No pattern may run
 * over line ends by itself, or a megabyte of them would take hours. Before each stands what is in every text that it finds, in lower case: most
 * values of an agreement have none of these, and looking for letters is quicker than trying patterns.
 */
const LEFT_BEHIND: readonly (readonly [string, RegExp])[] = [
  // An order or a blank in brackets, or a whole sentence; `[text](address)` is a link, and `[red.]` the editor's.
  [
    '[',
    /\[(?:skriv|indsæt|angiv|udfyld|beskriv|vælg|anfør|tilføj|slet|her|hjælpetekst|dato|navn|titel|beløb|tekst|enhed|antal|årstal)(?![a-zæøå])[^[\]]*\](?![([])/i,
  ],
  ['[', /\[(?!red\.|jf\.)[^[\]\s]+(?:\s+[^[\]\s]+){5,}\](?![([])/i],
  ['her ', /(?:^|[.:([] ?|\n[^\S\n]*)her (?:indsættes|indsæt|skrives|skriv)(?![a-zæøå])/i],
  [' her', /(?<![a-zæøå])(?:skriv|indsæt)(?: [a-zæøå]+)? her(?![a-zæøå-]|\]\()/i],
  [
    'slettes',
    /(?:hjælpeteksten|vejledningsteksten|vejledningen|denne tekst|eksemplet|eksemplerne|den grå tekst) (?:skal |bedes )?slettes/i,
  ],
  ['hjælpetekst', /(?:^|[([] ?)hjælpetekst(?:en)?(?=[^\S\n]*(?:[:)\]–-]|$))/im],
  ['xx', /(?<![a-zæøåA-ZÆØÅ0-9])(?:X{2,}|x{2,})(?![a-zæøåA-ZÆØÅ0-9])/],
  ['...', /(?<![a-zæøå])x\s?\.{3,}/i],
  ['(', /\((?:max|maks|højst)\.?\s+\d+\s+(?:sider?|linjer?|ord|tegn|anslag)\)/i],
  ['overført fra', /(?:\(overført fra (?:\d{4}|sidste år)\)|\boverført fra (?:\d{4}|sidste år)[^\S\n]*$)/im],
  [
    'til målsætningen',
    /(?:^|\n)[^\S\n]*(?:(?:[a-zæøå]{1,3}|delmål|succeskriterier|succeskriterium) )?til målsætningen ?:/i,
  ],
  // What the forms of the agreements say of a criterion, and Word of an empty field.
  ['godt resultat', /hvad er tegn(?:ene)? på et godt resultat/i],
  [
    'klik',
    /klik (?:eller tryk )?(?:her )?for at (?:skrive|angive|indtaste|tilføje|vælge) (?:tekst|en dato|dato|et element)(?![a-zæøå])/i,
  ],
  ['vælg et element', /(?:^|\n)[^\S\n]*vælg et element\.?[^\S\n]*(?:\n|$)/i],
  ['lorem ipsum', /lorem ipsum/i],
  // Blanks to fill in: `den ____ 2026`, `kr. ........`, `???`, and the form's years without an amount. A line of `___` alone is a rule.
  [' ___', / ___+/],
  ['......', /\.\.\.\.\.\.+/],
  ['……', /……+/],
  ['???', /\?\?\?+/],
  [':', /(?<!\d)(?:19|20)\d\d ?:\s{0,4}(?:(?:19|20)\d\d ?:\s{0,4})+/],
];

const ANY_OF_THEM = new RegExp(LEFT_BEHIND.map(([letters]) => letters.replace(/[[(.?]/g, '\\$&')).join('|'));

const ADDRESS = /\b(?:https?:\/\/|mailto:)[^\s)]+/gi;

/** The words of a template that stand in a text; undefined when there are none. */
export function leftBehind(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (!ANY_OF_THEM.test(lower)) return undefined;
  let prose: string | undefined;
  for (const [letters, pattern] of LEFT_BEHIND) {
    if (!lower.includes(letters)) continue;
    prose ??= text.replace(ADDRESS, '');
    const [found] = pattern.exec(prose) ?? [];
    if (found !== undefined) return found.replace(/^[\s.:]+/, '').trim();
  }
  return undefined;
}
