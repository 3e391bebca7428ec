import type { Words } from '../core/index.ts';
import type { SourceNode } from '../load/index.ts';
import type { Field, Format, KeyForm } from './field.ts';
import { eitherOf, eitherPhrase, quoted } from './words.ts';

const FORMATS: Readonly<Record<Format, Words>> = {
  tekst: { da: 'en tekst', en: 'a text' },
  linjer: { da: 'en tekst', en: 'a text' },
  markdown: { da: 'en tekst', en: 'a text' },
  tal: { da: 'et tal', en: 'a number' },
  beløb: { da: 'et beløb', en: 'an amount' },
  heltal: { da: 'et helt tal', en: 'a whole number' },
  dato: { da: 'en dato', en: 'a date' },
  frist: { da: 'en dato eller frist', en: 'a date or deadline' },
  'dag-på-året': { da: 'en dag og en måned', en: 'a day and a month' },
  aftaleår: { da: 'et år', en: 'a year' },
  'ja-nej': { da: '`ja` eller `nej`', en: '`ja` or `nej`' },
  enhed: { da: 'en enhed', en: 'a unit' },
  id: { da: 'et id', en: 'an id' },
  bogstav: { da: 'et bogstav', en: 'a letter' },
  nummer: { da: 'et nummer', en: 'a number in a row' },
  sti: { da: 'navnet på en fil eller mappe', en: 'the name of a file or folder' },
  netadresse: { da: 'en adresse på nettet', en: 'an address on the web' },
  farve: { da: 'en farvekode', en: 'a colour code' },
};

const TABLES: Readonly<Record<KeyForm, Words>> = {
  bogstav: { da: 'linjer med bogstaver (`A:`, `B:` …)', en: 'lines with letters (`A:`, `B:` …)' },
  nummer: { da: 'linjer med numre (`1:`, `2:` …)', en: 'lines with numbers (`1:`, `2:` …)' },
  id: { da: 'linjer med id’er (`jordsalg:` …)', en: 'lines with ids (`jordsalg:` …)' },
  år: { da: 'linjer med årstal (`2026:` …)', en: 'lines with years (`2026:` …)' },
  mappe: { da: 'linjer med mapper (`agreements/2025:` …)', en: 'lines with folders (`agreements/2025:` …)' },
};

/** What may stand in a field, as a phrase: `en liste`, `en dato eller frist`, `` `alle` eller en liste``. */
export function expectedIn(field: Field): Words {
  const phrases: Words[] = [];
  if (field.words !== undefined) phrases.push(eitherOf(field.words));
  if (field.format !== undefined) phrases.push(FORMATS[field.format]);
  if (field.item !== undefined) phrases.push({ da: 'en liste', en: 'a list' });
  if (field.fields !== undefined) phrases.push({ da: 'felter', en: 'fields' });
  if (field.keys !== undefined) phrases.push(TABLES[field.keys]);
  return eitherPhrase(phrases);
}

/** What stands there instead, as a phrase. */
export function foundIn(node: SourceNode): Words {
  switch (node.kind) {
    case 'scalar':
      return { da: `teksten ${quoted(node.text)}`, en: `the text ${quoted(node.text)}` };
    case 'list':
      return { da: 'en liste', en: 'a list' };
    case 'map': {
      const first = node.entries[0];
      if (first === undefined) return { da: 'tomme felter', en: 'empty fields' };
      return { da: `felter (${quoted(first.key)} …)`, en: `fields (${quoted(first.key)} …)` };
    }
  }
}

/** How to mend a value of the wrong shape. */
export function remedyFor(field: Field, node: SourceNode, key: string): Words {
  if (node.kind === 'scalar') return remedyForText(field, node.text, key);
  if (node.kind === 'list' && field.keys !== undefined) {
    const start = { bogstav: 'A:', nummer: '1:', id: 'jordsalg:', år: '2026:', mappe: 'agreements/2025:' }[field.keys];
    return {
      da: `Skriv \`${start}\` i stedet for bindestregen, og fortsæt sådan.`,
      en: `Write \`${start}\` instead of the hyphen, and so on.`,
    };
  }
  if (node.kind === 'list' && field.fields !== undefined) {
    return {
      da: 'Fjern bindestregen, så felterne står alene.',
      en: 'Take the hyphen away, so that the fields stand alone.',
    };
  }
  if (node.kind === 'list') {
    return { da: 'Skriv det uden bindestreg og firkantede parenteser.', en: 'Write it without hyphen and brackets.' };
  }
  if (field.item !== undefined) {
    return {
      da: 'Sæt en bindestreg og et mellemrum foran hvert punkt: `- `.',
      en: 'Put a hyphen and a space before every item: `- `.',
    };
  }
  return {
    da: 'Er kolonet en del af teksten, så sæt hele teksten i anførselstegn.',
    en: 'If the colon is part of the text, put the whole text in quotation marks.',
  };
}

function remedyForText(field: Field, text: string, key: string): Words {
  const short = text.length <= 40 && !/[,\n[\]{}:#]/.test(text);
  if (field.item !== undefined) {
    return short
      ? { da: `Skriv \`${key}: [${text}]\`.`, en: `Write \`${key}: [${text}]\`.` }
      : {
          da: 'Skriv hvert punkt på sin egen linje med en bindestreg og et mellemrum foran: `- `.',
          en: 'Write every item on a line of its own with a hyphen and a space before it: `- `.',
        };
  }
  const inside = field.fields === undefined ? undefined : Object.keys(field.fields);
  if (inside === undefined) {
    return {
      da: 'Skriv hver ting på sin egen linje under feltet.',
      en: 'Write every thing on a line of its own below the field.',
    };
  }
  return {
    da: `Skriv det i felter under \`${key}\`: ${eitherOf(inside).da}.`,
    en: `Write it in fields below \`${key}\`: ${eitherOf(inside).en}.`,
  };
}
