import type { Severity } from '../core/index.ts';
import type { Format } from './field.ts';

/** What is known of a schema rule besides its messages. */
export interface CheckRule {
  readonly severity: Severity;
  /** One line of Danish for the rule list. */
  readonly summary: string;
}

/** Formats whose readers refuse some texts; each has a rule of its own name. */
type Refusing = Exclude<Format, 'tekst' | 'linjer' | 'enhed' | 'sti'>;

/** The names of the schema rules. */
export type CheckRuleName =
  | `felt-${Refusing}`
  | 'felt-dokumenttype'
  | 'felt-dokumenttype-senere'
  | 'felt-forkert-nøgle'
  | 'felt-forkert-type'
  | 'felt-forkert-værdi'
  | 'felt-mangler'
  | 'felt-måltal'
  | 'felt-ukendt';

const error = (summary: string): CheckRule => ({ severity: 'error', summary });

/** The rules of the schema stage by name. Nearly all are errors in every status, because what they find cannot be read. */
export const checkRules: Readonly<Record<CheckRuleName, CheckRule>> = {
  'felt-aftaleår': error('Et år er skrevet, så det ikke kan læses som et aftaleår.'),
  'felt-beløb': error('Et beløb kan ikke læses. Beløb skrives i hele kroner.'),
  'felt-bogstav': error('Et delmål er nævnt med noget andet end sit store bogstav.'),
  'felt-dag-på-året': error('En dag, som vender tilbage hvert år, er ikke skrevet med dag og måned.'),
  'felt-dato': error('En dato kan ikke læses, eller den findes ikke i kalenderen.'),
  'felt-dokumenttype': error('Filen siger ikke i `type`, hvad den er, eller den nævner en type, som ikke findes.'),
  'felt-dokumenttype-senere': {
    severity: 'info',
    summary: 'Filen er af en type, som programmet endnu ikke læser. Den bliver sprunget over.',
  },
  'felt-farve': error('En farve er ikke skrevet som en kode, fx `"#1d4f73"`.'),
  'felt-forkert-nøgle': error('Et delmål, et nummer, et id eller et år står med en nøgle, som ikke kan bruges.'),
  'felt-forkert-type': error('Der står en tekst, en liste eller felter, hvor der skulle stå noget andet.'),
  'felt-forkert-værdi': error('Feltet har kun nogle få mulige ord, og her står et andet.'),
  'felt-frist': error('En frist kan ikke læses, fordi den mangler årstal eller ikke er et fast tidspunkt.'),
  'felt-heltal': error('Der skal stå et helt tal fra 0 og op.'),
  'felt-id': error('Et id har andet end bogstaver, tal og bindestreger.'),
  'felt-ja-nej': error('Der skal stå `ja` eller `nej`.'),
  'felt-mangler': error('Et felt, som altid skal være der, mangler eller står tomt.'),
  'felt-markdown': error('En tekst indeholder HTML, et billede, en tabel eller andet, som en aftale ikke kan vise.'),
  'felt-måltal': error('Et måltal har flere slags mål på én gang eller slet ingen.'),
  'felt-netadresse': error('En adresse på nettet begynder ikke med `https://` eller kan ikke læses.'),
  'felt-nummer': error('Et nummer er skrevet med andet end cifre.'),
  'felt-tal': error('Et tal kan ikke læses, eller det kan læses på to måder.'),
  'felt-ukendt': error(
    'Et felt findes ikke i skemaet. Ofte er navnet stavet forkert, eller feltet står et forkert sted.',
  ),
};

/** The rule that a text breaks when it cannot be read in a format. */
export function ruleOfFormat(format: Format): CheckRuleName {
  const name = `felt-${format}`;
  return isRule(name) ? name : 'felt-forkert-værdi';
}

function isRule(name: string): name is CheckRuleName {
  return Object.hasOwn(checkRules, name);
}
