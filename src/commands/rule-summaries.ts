import { checkRules } from '../check/index.ts';
import type { TemplateRule } from '../compose/index.ts';
import type { checkDoc } from '../doc/index.ts';
import type { LayoutProblem } from '../layout/index.ts';
import { loadRules } from '../load/index.ts';
import { pipelineRules } from '../pipeline.ts';
import { exemptionRules, registry } from '../rules/index.ts';

type DocRule = ReturnType<typeof checkDoc>[number]['rule'];

/** Problems that only a template or a finished document shows, and those of the settings of rules. */
type LateRule =
  | TemplateRule
  | DocRule
  | LayoutProblem['rule']
  | 'billedet-kan-ikke-læses'
  | 'html-ukendt-link'
  | 'html-ukendt-tegn'
  | 'ukendt-regel'
  | 'word-ukendt-link'
  | 'word-ukendt-tegn';

const LATE_RULES: Readonly<Record<LateRule, string>> = {
  'billede-uden-tekst': 'Et billede har ingen tekst til den, der ikke kan se det.',
  'billedet-kan-ikke-læses': 'Et billede er beskadiget og kan ikke sættes ind.',
  'dokument-uden-titel': 'Dokumentet har ingen titel.',
  'dokumentet-er-for-langt': 'Dokumentet har flere sider, end nogen læser, og dannes ikke.',
  'felt-ikke-vist': 'Et felt er udfyldt, men ingen skabelon viser det.',
  'flere-hovedoverskrifter': 'Dokumentet har mere end én hovedoverskrift.',
  'hovedoverskrift-mangler': 'Dokumentet har ingen hovedoverskrift.',
  'html-ukendt-link': 'Et link har en adresse, som en side i browseren ikke kan bruge.',
  'html-ukendt-tegn': 'Teksten har et usynligt tegn, som en browser ikke kan vise.',
  'link-siger-intet': 'Teksten i et link siger ikke, hvor det fører hen.',
  'link-uden-mål': 'Et link fører til et sted, der ikke er i dokumentet.',
  'overskrift-springer-niveau': 'En overskrift springer et niveau over.',
  'række-passer-ikke': 'En række i en tabel har flere eller færre celler end de andre.',
  'samme-anker-to-gange': 'To overskrifter har samme anker.',
  'skabelon-attribut-mangler': 'Et element i en skabelon mangler en attribut.',
  'skabelon-delskabelon-i-ring': 'En delskabelon kalder sig selv.',
  'skabelon-for-stor': 'En skabelon giver et dokument uden ende.',
  'skabelon-forkert-brug': 'En skabelon bruger et felt som noget, det ikke er.',
  'skabelon-forkert-sted': 'Et element i en skabelon står et sted, hvor det ikke kan stå.',
  'skabelon-forkert-værdi': 'En attribut i en skabelon har en værdi, den ikke kan have.',
  'skabelon-ikke-brugt': 'En delskabelon bliver ikke brugt.',
  'skabelon-ikke-lukket': 'Et element i en skabelon bliver ikke lukket.',
  'skabelon-mangler': 'Der er ingen skabelon til dokumentet.',
  'skabelon-uden-beskyttelse': 'En skabelon vil sætte tekst ind, som om den var skabelon.',
  'skabelon-udtryk-i-mærke': 'Et udtryk står inde i et mærke.',
  'skabelon-ugyldig': 'En skabelon kan ikke læses.',
  'skabelon-ugyldigt-link': 'Et link fører til en slags adresse, der ikke er tilladt.',
  'skabelon-ukendt-attribut': 'En skabelon bruger en attribut, der ikke findes.',
  'skabelon-ukendt-delskabelon': 'En skabelon kalder en delskabelon, der ikke findes.',
  'skabelon-ukendt-element': 'En skabelon bruger et element, der ikke findes.',
  'skabelon-ukendt-felt': 'En skabelon bruger et felt, der ikke findes.',
  'skabelon-ukendt-hjælper': 'En skabelon bruger en hjælper, der ikke findes.',
  'skriften-kan-ikke-læses': 'Skriften er beskadiget, så siderne kan ikke sættes op.',
  'tabel-uden-navn': 'En tabel har hverken overskrift eller beskrivelse.',
  'tabel-uden-overskrifter': 'En tabel har ingen celler, der er overskrifter.',
  'tegn-mangler-i-skriften': 'Skriften har ikke et af tegnene i teksten.',
  'tom-overskrift': 'En overskrift er tom.',
  'tomt-link': 'Et link har ingen tekst.',
  'ukendt-regel': 'aftale.yaml stiller på en regel, der ikke findes.',
  'word-ukendt-link': 'Et link har en adresse, som Word ikke kan bruge.',
  'word-ukendt-tegn': 'Teksten har et usynligt tegn, som Word ikke kan vise.',
};

/** The rules with a page of their own. */
export const rulesWithPage: ReadonlySet<string> = new Set(registry.map(({ name }) => name));

/** One line of Danish for every problem that the program can report, by the name of its rule; sorted by code unit. */
export const ruleSummaries: ReadonlyMap<string, string> = new Map(
  [
    ...registry.map(({ name, summary }) => [name, summary] as const),
    ...Object.entries({ ...loadRules, ...checkRules }).map(([name, { summary }]) => [name, summary] as const),
    ...Object.entries({ ...pipelineRules, ...exemptionRules, ...LATE_RULES }),
  ].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
