import type { Block, Inline, Section } from '../../src/doc/index.ts';
import { LIGHTS } from '../formats/lights.ts';
import { h, ol, p, section, text, ul, words } from '../layout/build.ts';
import { OPAQUE, TRANSPARENT } from '../pdf/pictures.ts';

const origin = undefined;

/** What a title must survive: signs of XML and of PDF strings, an emoji beyond the basic plane, an accent of its own. */
export const TITLE = `Børn & Unge <prøve> "2026" 'aftale' (del\\1) 🎉 Cafe\u0301`;

export function prose(number: number): string {
  return `Afsnit ${number}: Kommunen og enheden aftaler hvert år, hvad der skal nås, og hvordan det måles. Aftalen er skrevet, så borgere, medarbejdere og politikere kan læse den og se, hvad der er lovet. Der følges op to gange om året i en samtale, hvor det drøftes, hvad der er nået, hvad der mangler, og om noget skal aftales om. Opfølgningen bliver til en kort rapport, som alle kan se.`;
}

function paragraph(...inlines: readonly Inline[]): Block {
  return { kind: 'paragraph', role: 'brødtekst', inlines, origin };
}

function link(target: string, ...inlines: readonly Inline[]): Inline {
  return { kind: 'link', target, inlines, origin };
}

function strong(...inlines: readonly Inline[]): Inline {
  return { kind: 'strong', inlines, origin };
}

function emphasis(...inlines: readonly Inline[]): Inline {
  return { kind: 'emphasis', inlines, origin };
}

const LINE_BREAK: Inline = { kind: 'line-break', origin };

/** Every inline, and each in every other that may hold it. */
export function inlineBlocks(): readonly Block[] {
  return [
    h(3, 'inlines', 'Stykker i løbende tekst'),
    p('Almindelig tekst med **vægt**, _eftertryk_ og [et link til nettet](https://noerreby.example/a?b=1&c=2#d).'),
    paragraph(
      strong(text('vægt '), emphasis(text('med eftertryk '), link('#inlines', text('og et link')))),
      text(' '),
      emphasis(text('eftertryk '), strong(text('med vægt'), LINE_BREAK, text('og ny linje'))),
      text(' '),
      link('https://noerreby.example/', strong(text('fed ')), emphasis(text('og kursiv '), strong(text('begge dele')))),
      text('.'),
    ),
    paragraph(
      text('Ny linje'),
      LINE_BREAK,
      text('midt i et afsnit'),
      LINE_BREAK,
      LINE_BREAK,
      text('og to på en gang.'),
    ),
    ...LIGHTS.map((light) => paragraph(text('Status: '), light, text(' – '), strong(light), text('.'))),
    h(4, 'links', 'Links af alle slags'),
    ...[
      'https://noerreby.example/aftaler/2026/børn og unge',
      'http://noerreby.example',
      'mailto:sekretariatet@noerreby.example?subject=Aftale%202026',
      'tel:+4512345678',
      '#kapitel-7',
      '#bilag-3',
    ].map((target) =>
      p(`Dette afsnit har et [link med adressen ${target}](${target}), og teksten går videre efter det.`),
    ),
    p(
      `Et link kan fylde mere end en linje, og så skal det kunne trykkes på begge: [${prose(0).slice(0, 260)}](https://noerreby.example/lang) Teksten går videre.`,
    ),
    paragraph(link('https://noerreby.example/hele', text('Et afsnit, der kun er et link'))),
  ];
}

/** Signs that formats and fonts stumble on. */
export function signBlocks(): readonly Block[] {
  return [
    h(3, 'tegn', `Tegn: ${TITLE}`),
    p(TITLE),
    p(
      'Æble, ærø, øre, ål, ÆØÅ, é, ü, ß, ñ, Ł, ş, œ, CO₂, m², ½, ‰, §, €, £, ©, …, –, —, −, ×, ≤, ≥, ≠, ±, →, ☐ ☑ ✓ ✗.',
    ),
    p('Samme ord på to måder: blåbærgrød og bla\u030Abærgrød, café og cafe\u0301.'),
    p(
      'Ligaturer: effektiv, affald, offentlig, flytning, fjord, office, afficere, Tegn med kerning: AVATAR, To, Vi, L’T.',
    ),
    p('Emoji uden tegn i skriften: 🎉, 👩‍👧, 🇩🇰, 😀 og midt i et or🎉d.'),
    p('Andre skrifter: Ελληνικά, Кириллица, עברית, العربية, 中文.'),
    p('Faste\u00A0mellemrum, smalt\u202Fmellemrum, bindestreg-ord, fast\u2011bindestreg og blød\u00ADbindestreg.'),
    p('Kodetegn: {{felt}} %s \\n </p> <!-- --> ]]> &amp; &#x41; (a) \\( [b] //c « » „x“ ‚y‘.'),
    h(4, 'lange-ord', 'Lange ord'),
    p(
      `Kompetenceudviklingsplanlægningsgruppemedlemmernes arbejdsmarkedsuddannelsesforanstaltninger. ${'Overordentligt'.repeat(20)}`,
    ),
    p(`https://noerreby.example/${'meget-lang-sti/'.repeat(20)}?og=${'x'.repeat(200)}`),
    p(`Tal uden mellemrum ${'1234567890'.repeat(15)} og tekst efter.`),
  ];
}

/** Lists in every form: within each other, continued, with long and with empty-looking items. */
export function listBlocks(): readonly Block[] {
  const deep = (level: number): readonly Block[] =>
    level === 0
      ? [p('inderst')]
      : [p(`niveau ${6 - level}`), level % 2 === 0 ? ol(deep(level - 1), 'næste') : ul(deep(level - 1), 'næste')];
  return [
    h(3, 'lister', 'Lister'),
    ul('et', 'to', 'tre'),
    ol('et', 'to', 'tre'),
    p('En ny liste begynder forfra:'),
    ol(...Array.from({ length: 12 }, (_, index) => `punkt ${index + 1} af tolv`)),
    { ...ol('fortsat fra syv', 'og otte'), start: 7 },
    { ...ol('år til at begynde med'), start: 2026 },
    h(4, 'fem-niveauer', 'Fem niveauer'),
    ul(deep(5)),
    h(4, 'lange-punkter', 'Lange punkter'),
    ul([p(prose(1)), p(prose(2))], [p(prose(3)), ol(prose(4), prose(5))], 'kort'),
  ];
}

/** Paragraphs of every role, among them one that no writer knows. */
export function paragraphBlocks(): readonly Block[] {
  const roles = [
    'brødtekst',
    'titel',
    'undertitel',
    'manchet',
    'note',
    'mellemrubrik',
    'kommune',
    'forsidelinje',
    'ukendt',
  ];
  return [
    h(3, 'afsnit', 'Afsnit'),
    ...roles.flatMap((role) => [p(`Et afsnit i rollen ${role}. ${prose(6)}`, role)]),
    p('**1)** Første punkt med nummer i margenen.', 'punkt'),
    p('Frist: 1. juni 2026', 'note'),
    p('**A)** _Andet_ punkt.', 'punkt'),
    p('Et punkt, der fortsætter uden nummer.', 'punkt'),
    p('Kravene er opfyldt, når:'),
    ul('det står her'),
  ];
}

export function picture(alt: string, transparent = false): Block {
  const bytes = transparent ? TRANSPARENT : OPAQUE;
  return { kind: 'figure', alt, picture: { bytes, format: 'png', width: 1, height: 1 }, height: 40, origin };
}

export function signatures(field: string): Block {
  return {
    kind: 'signatures',
    labels: { signature: 'Underskrift', date: 'Dato' },
    parties: [
      { field: `${field}-direktion`, heading: words('Direktionen'), lines: [words('Eva Eksempel'), words('Direktør')] },
      {
        field: `${field}-enhed`,
        heading: words('Børn & Unge'),
        lines: [words('Peter Prøve'), words('Chef'), words('Børn & Unge'), words('Rådhuspladsen 1, 5999 Nørreby')],
      },
      { field: `${field}-udvalg`, heading: words('Udvalget'), lines: [words('Tine Test')] },
    ],
    origin,
  };
}

export function frontPage(): Section {
  return section(
    'forside',
    picture('Nørreby Kommunes logo', true),
    p('Nørreby Kommune', 'kommune'),
    h(1, 'titel', TITLE, false),
    p('Aftale 2026', 'undertitel'),
    p('1. januar – 31. december 2026', 'forsidelinje'),
    p('Udgave 3 til dialogmøde 20. november 2025', 'forsidelinje'),
    p('Alt, hvad et dokument kan indeholde.', 'manchet'),
    p('Sagsnummer: 00.15.00-A00-6-26', 'note'),
  );
}
