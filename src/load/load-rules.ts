import type { Severity } from '../core/index.ts';

/** Every problem that reading a file can give. */
export type LoadRuleName =
  | 'yaml-anførselstegn-mangler'
  | 'yaml-anker'
  | 'yaml-decimalkomma'
  | 'yaml-direktiv'
  | 'yaml-felt-to-gange'
  | 'yaml-felt-to-gange-skjult'
  | 'yaml-felt-uden-navn'
  | 'yaml-feltnavn'
  | 'yaml-feltnavn-over-flere-linjer'
  | 'yaml-fletning'
  | 'yaml-flere-dokumenter'
  | 'yaml-for-dybt'
  | 'yaml-for-langt-feltnavn'
  | 'yaml-for-mange-dele'
  | 'yaml-for-stor'
  | 'yaml-havelåge'
  | 'yaml-henvisning'
  | 'yaml-hårdt-mellemrum'
  | 'yaml-ikke-felter'
  | 'yaml-indrykning'
  | 'yaml-kolon-i-tekst'
  | 'yaml-kolon-mangler'
  | 'yaml-komma-deler'
  | 'yaml-komma-mangler'
  | 'yaml-liste-blandt-felter'
  | 'yaml-liste-i-parentes'
  | 'yaml-mellemrum-efter-kolon'
  | 'yaml-mellemrum-efter-streg'
  | 'yaml-mellemrum-foran-havelåge'
  | 'yaml-mærke'
  | 'yaml-omvendt-skråstreg'
  | 'yaml-parentes-mangler'
  | 'yaml-punkttegn'
  | 'yaml-punkttegn-i-tekst'
  | 'yaml-styretegn'
  | 'yaml-tabulator'
  | 'yaml-tegn-først'
  | 'yaml-tegnsæt-utf-16'
  | 'yaml-tegnsæt-windows'
  | 'yaml-tekst-efter-anførselstegn'
  | 'yaml-uden-indrykning'
  | 'yaml-uventet-tegn';

/** What is known of a syntax rule besides its messages. */
export interface LoadRule {
  readonly severity: Severity;
  /** One line of Danish for the rule list. */
  readonly summary: string;
}

function error(summary: string): LoadRule {
  return { severity: 'error', summary };
}

/** The syntax rules by name, in Danish alphabetical order. */
export const loadRules: Readonly<Record<LoadRuleName, LoadRule>> = {
  'yaml-anførselstegn-mangler': error('Et anførselstegn bliver åbnet, men ikke lukket.'),
  'yaml-anker': error('Et mærke til genbrug (&) bliver ikke brugt i aftaler.'),
  'yaml-decimalkomma': error('Et tal med komma står i { } og bliver delt ved kommaet.'),
  'yaml-direktiv': error('En linje, der begynder med %, er en besked til andre programmer.'),
  'yaml-felt-to-gange': error('Det samme felt står to gange samme sted.'),
  'yaml-felt-to-gange-skjult': error('To felter ser ens ud, men er skrevet med forskellige tegn bag skærmen.'),
  'yaml-felt-uden-navn': error('Der står et kolon uden et feltnavn foran.'),
  'yaml-feltnavn': error('Et feltnavn er en liste eller en gruppe af felter.'),
  'yaml-feltnavn-over-flere-linjer': error('Et feltnavn strækker sig over flere linjer.'),
  'yaml-fletning': error('Felter bliver hentet fra et andet sted med <<.'),
  'yaml-flere-dokumenter': error('Filen indeholder mere end ét dokument.'),
  'yaml-for-dybt': error('Felterne ligger i for mange niveauer inden i hinanden.'),
  'yaml-for-langt-feltnavn': error('Et feltnavn er på mere end 1024 tegn.'),
  'yaml-for-mange-dele': error('Filen har alt for mange korte linjer og tegn.'),
  'yaml-for-stor': error('Filen er for stor.'),
  'yaml-havelåge': error('Teksten efter et # går tabt, fordi # begynder en kommentar.'),
  'yaml-henvisning': error('En tekst bliver genbrugt med *, og det bruger aftaler ikke.'),
  'yaml-hårdt-mellemrum': error('Linjen er rykket ind med et særligt mellemrum, som ikke tæller.'),
  'yaml-ikke-felter': error('Filen begynder ikke med felter.'),
  'yaml-indrykning': error('En linje er rykket forkert ind.'),
  'yaml-kolon-i-tekst': error('Et kolon inde i en tekst bliver læst som et nyt felt.'),
  'yaml-kolon-mangler': error('En linje er hverken et felt eller et punkt i en liste.'),
  'yaml-komma-deler': error('Et komma i { } deler teksten.'),
  'yaml-komma-mangler': error('Der mangler et komma mellem to felter i { } eller [ ].'),
  'yaml-liste-blandt-felter': error('Et punkt i en liste står mellem felter.'),
  'yaml-liste-i-parentes': error('En liste eller et felt på flere linjer står inde i { } eller [ ].'),
  'yaml-mellemrum-efter-kolon': error('Der mangler et mellemrum efter kolon.'),
  'yaml-mellemrum-efter-streg': error('Der mangler et mellemrum efter stregen i en liste.'),
  'yaml-mellemrum-foran-havelåge': error('Der mangler et mellemrum foran en kommentar.'),
  'yaml-mærke': error('En værdi har et typemærke (!).'),
  'yaml-omvendt-skråstreg': error('En omvendt skråstreg står i en tekst med anførselstegn.'),
  'yaml-parentes-mangler': error('En parentes bliver åbnet, men ikke lukket.'),
  'yaml-punkttegn': error('En liste er skrevet med et andet tegn end - foran punkterne.'),
  'yaml-punkttegn-i-tekst': {
    severity: 'warning',
    summary: 'Punkter i en tekst er skrevet med et andet tegn end - og bliver til én lang linje.',
  },
  'yaml-styretegn': error('Filen indeholder et usynligt tegn, som ikke hører til i tekst.'),
  'yaml-tabulator': error('En linje er rykket ind med tabulator.'),
  'yaml-tegn-først': error('En tekst begynder med et tegn, der betyder noget andet i filen.'),
  'yaml-tegnsæt-utf-16': error('Filen er gemt i tegnsættet UTF-16.'),
  'yaml-tegnsæt-windows': error('Filen er gemt i et gammelt tegnsæt.'),
  'yaml-tekst-efter-anførselstegn': error('Der står tekst efter det afsluttende anførselstegn.'),
  'yaml-uden-indrykning': error('En tekst under | er ikke rykket ind.'),
  'yaml-uventet-tegn': error('Et tegn står, hvor det ikke kan stå.'),
};
