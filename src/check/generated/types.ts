// Generated from schemas/ by scripts/generate/types.mjs. Do not edit.
import type { AgreementYear, Decimal, LocalDate, Term, YearlyDay } from '../../core/index.ts';

export type Delmål = Udgår | string | DelmålUnderOverskrift;
export type Udgår = 'udgår';
export type SucceskriteriumEllerUdgår = Udgår | Succeskriterium;
export type HandlingEllerUdgår = Udgår | Handling;
export type ResultatkravEllerUdgår = Udgår | Resultatkrav;
export type Regel = Niveau | Regelindstilling;
export type Niveau = 'fra' | 'info' | 'advarsel' | 'fejl';
export type KoncernkriteriumEllerUdgår = Udgår | Koncernkriterium;

export interface Part {
  /**
   * Hvilken part det er, fx `direktion` eller `aftaleholder`. Ordet giver underskriftsfeltet navn og bruges i godkendelsen. Skriv det med små bogstaver og uden mellemrum.
   */
  readonly part?: string;
  /**
   * Navnet på den, der skriver under for parten. Det trykkes ved underskriften.
   */
  readonly navn?: string;
  /**
   * Stillingen på den, der skriver under, som den skal stå ved underskriften.
   */
  readonly stilling?: string;
  /**
   * Navnet på den enhed, som parten leder. Udelades for direktionen.
   */
  readonly enhed?: string;
  /**
   * Enhedens postadresse: vej og nummer, postnummer og by. På én linje med komma, eller på flere efter `|`.
   */
  readonly adresse?: string;
}
export interface Løbetid {
  /**
   * Den første dag, aftalen gælder. Skriv dag, måned og år.
   */
  readonly fra?: LocalDate;
  /**
   * Den sidste dag, aftalen gælder. Skriv dag, måned og år. Frister uden dato regnes til denne dag.
   */
  readonly til?: LocalDate;
}
export interface Udgave {
  /**
   * Udgavens nummer, talt op fra 1, hver gang aftalen sendes rundt. Skriv et helt tal.
   */
  readonly nr?: number;
  /**
   * Hvad udgaven skal bruges til, gerne med dato. Teksten trykkes på forsiden efter »Udgave 3 til«.
   */
  readonly til?: string;
}
export interface Godkendelse {
  /**
   * Nummeret på den godkendte version. Sæt det i anførselstegn, så `1.0` ikke bliver læst som et tal.
   */
  readonly version?: string;
  /**
   * Dagen, hvor den sidste part godkendte aftalen. Skriv dag, måned og år.
   */
  readonly dato?: LocalDate;
  /**
   * De parter, som har godkendt, med de samme ord som under `parter`. Skriv dem i en liste.
   */
  readonly af?: readonly string[];
}
export interface Behandling {
  /**
   * Hvem der behandlede aftalen, fx MED-udvalget, bestyrelsen, et politisk udvalg eller et dialogmøde.
   */
  readonly hvem?: string;
  /**
   * Dagen for mødet. Den må gerne ligge før aftalens løbetid. Skriv dag, måned og år.
   */
  readonly dato?: LocalDate;
  /**
   * Hvad behandlingen endte med, i få ord.
   */
  readonly resultat?: string;
  /**
   * Det, der blev sagt eller ændret, hvis det skal stå i aftalen. Skriv hele sætninger.
   */
  readonly bemærkning?: string;
}
export interface Nøgletal {
  /**
   * Hvad tallet tæller eller måler.
   */
  readonly navn?: string;
  /**
   * Selve tallet, med komma foran decimaler og uden enhed. Et tal med komma står på sin egen linje.
   */
  readonly værdi?: Decimal;
  /**
   * Hvad tallet tælles i, hvis navnet ikke siger det.
   */
  readonly enhed?: string;
  /**
   * Det år eller skoleår, som tallet er fra.
   */
  readonly år?: AgreementYear;
}
export interface PolitiskRamme {
  /**
   * Id på det fagområde, som teksten hentes fra, når flere enheder deler den. Skriv så ikke teksten her også.
   */
  readonly hentes_fra?: string;
  /**
   * Det politikerne vil med området, som afsnit 2.1. Må højst fylde én side i det færdige dokument. Begynd teksten på en ny linje efter `|`.
   */
  readonly visioner_og_målsætninger?: string;
  /**
   * En kort tekst før listen over de politiske indsatsområder i afsnit 2.2. Selve listen laver programmet. Kan udelades.
   */
  readonly indsatser_indledning?: string;
}
export interface FagligRamme {
  /**
   * Id på det fagområde, som teksten hentes fra, når flere enheder deler den. Skriv så ikke teksten her også.
   */
  readonly hentes_fra?: string;
  /**
   * Det fagområdet arbejder for, som afsnit 3.1. Må højst fylde én side i det færdige dokument. Begynd teksten på en ny linje efter `|`.
   */
  readonly målsætninger?: string;
  /**
   * En kort tekst før listen over de faglige indsatsområder i afsnit 3.2. Selve listen laver programmet. Kan udelades.
   */
  readonly indsatser_indledning?: string;
  /**
   * De politikker, regulativer og planer, som gælder på fagområdet, som afsnit 3.3. Ét punkt for hvert dokument.
   */
  readonly politikker_og_planer?: readonly Dokument[];
}
export interface Dokument {
  /**
   * Dokumentets navn.
   */
  readonly titel?: string;
  /**
   * Dokumentets version. Sæt den i anførselstegn, så `1.10` ikke bliver til 1,1.
   */
  readonly version?: string;
  /**
   * Hvornår dokumentet er vedtaget eller sidst ændret.
   */
  readonly dato?: Term;
  /**
   * Hvor dokumentet kan læses. Begynd med `https://`.
   */
  readonly url?: string;
}
export interface Institutionsramme {
  /**
   * Enhedens egne værdier, styrker og vilkår, som afsnit 4.1. Overskrifter inde i teksten skrives med `### ` foran.
   */
  readonly beskrivelse?: string;
  /**
   * En kort tekst før listen over enhedens egne indsatsområder i afsnit 4.2. Selve listen laver programmet. Kan udelades.
   */
  readonly indsatser_indledning?: string;
}
export interface AdministrativRamme {
  readonly koncernmål?: LokaleKoncernmål;
}
export interface LokaleKoncernmål {
  readonly [k: string]: LokaltKoncernmål;
}
export interface LokaltKoncernmål {
  readonly succeskriterier?: LokaleSucceskriterier;
  /**
   * Det enheden selv vil gøre for at nå koncernmålet. Ét punkt for hver aktivitet.
   */
  readonly aktiviteter?: readonly string[];
}
export interface LokaleSucceskriterier {
  readonly [k: string]: LokaltSucceskriterium;
}
export interface LokaltSucceskriterium {
  readonly måltal?: Måltal;
  readonly udgangspunkt?: Udgangspunkt;
  readonly undervejs?: Undervejs;
  /**
   * Hvor enhedens tal kommer fra, hvis det er et andet sted end for hele kommunen.
   */
  readonly kilde?: string;
  /**
   * Hvornår der måles. Skriv måneder eller datoer i en liste.
   */
  readonly måles?: readonly Term[];
  /**
   * Hvornår målet senest skal være nået. Udelades den, gælder aftalens sidste dag.
   */
  readonly frist?: Term;
}
export interface Måltal {
  /**
   * Målet er nået, når den målte værdi er så stor eller større ved fristen. Skriv et tal uden enhed.
   */
  readonly mindst?: Decimal;
  /**
   * Målet er nået, når den målte værdi er så lille eller mindre ved fristen. Skriv et tal uden enhed.
   */
  readonly højst?: Decimal;
  /**
   * Målet er nået, når værdien er vokset til dette tal ved fristen. Kræver et udgangspunkt. Skriv et tal uden enhed.
   */
  readonly stiger_til?: Decimal;
  /**
   * Målet er nået, når værdien er faldet til dette tal ved fristen. Kræver et udgangspunkt. Skriv et tal uden enhed.
   */
  readonly falder_til?: Decimal;
  /**
   * Målet er nået, når værdien er vokset så meget siden udgangspunktet. Med `enhed: procent` regnes i procent af udgangspunktet.
   */
  readonly stiger_med?: Decimal;
  /**
   * Målet er nået, når værdien er faldet så meget siden udgangspunktet. Med `enhed: procent` regnes i procent af udgangspunktet.
   */
  readonly falder_med?: Decimal;
  /**
   * Målet er nået, når der er talt så mange i alt. Tallet må gerne nås før fristen.
   */
  readonly i_alt?: Decimal;
  /**
   * Målet er nået, når det er sket senest på denne dag. Bruges til det, der enten sker eller ikke sker.
   */
  readonly senest?: Term;
  /**
   * Hvad tallet tælles i. `procent` og `%` er det samme. Udelades ved `senest`.
   */
  readonly enhed?: string;
}
export interface Udgangspunkt {
  /**
   * Den målte værdi før arbejdet begyndte. Skriv et tal uden enhed. Et tal med komma står på sin egen linje.
   */
  readonly værdi?: Decimal;
  /**
   * Det år eller skoleår, som værdien er fra.
   */
  readonly år?: AgreementYear;
  /**
   * Hvad værdien er målt i, når det er noget andet end enheden i måltallet.
   */
  readonly enhed?: string;
}
export interface Undervejs {
  readonly [k: string]: Decimal;
}
export interface ØkonomiskRamme {
  readonly driftsbudget?: Driftsbudget;
  /**
   * Det læseren skal vide om budgettet, fx hvad det omfatter, og hvad der ændrer sig i løbet af året.
   */
  readonly bemærkninger?: string;
}
export interface Driftsbudget {
  /**
   * Hvornår budgettet kommer, når det ikke er vedtaget endnu. Skriv ikke `netto` og `poster` samtidig.
   */
  readonly følger?: Term;
  /**
   * Budgettet i alt, udgifter minus indtægter, i hele kroner. Punktum skiller tusinder. Posterne skal give dette beløb.
   */
  readonly netto?: Decimal;
  /**
   * Budgettets dele. Ét punkt for hver post. Indtægter skrives med minus foran.
   */
  readonly poster?: readonly Post[];
  /**
   * Må enheden flytte penge mellem posterne? Skriv `ja` eller `nej`.
   */
  readonly omplacering_tilladt?: boolean;
  /**
   * Overskud eller underskud, som følger med fra sidste år, i hele kroner. Et underskud skrives med minus foran. Beløbet er ikke en del af netto.
   */
  readonly overført_fra_sidste_år?: Decimal;
}
export interface Post {
  /**
   * Postens navn, som det skal stå i tabellen.
   */
  readonly navn?: string;
  /**
   * Postens beløb i hele kroner. Punktum skiller tusinder. Indtægter skrives med minus foran.
   */
  readonly beløb?: Decimal;
  /**
   * En kort forklaring ved siden af posten. Kan udelades.
   */
  readonly note?: string;
}
export interface Tillæg {
  /**
   * Tillæggets nummer, talt op fra 1. Skriv et helt tal.
   */
  readonly nr?: number;
  /**
   * Dagen, hvor tillægget begynder at gælde. Skriv dag, måned og år.
   */
  readonly dato?: LocalDate;
  /**
   * Hvad tillægget ændrer i aftalen. Skriv, hvad der stod, og hvad der nu gælder.
   */
  readonly hvad?: string;
  /**
   * Hvorfor aftalen ændres.
   */
  readonly begrundelse?: string;
  /**
   * Hvem der har godkendt tillægget.
   */
  readonly godkendt_af?: string;
}
export interface OpfølgningIAftalen {
  /**
   * Hvem enheden følger op over for. Runder og frister kommer fra aftale.yaml.
   */
  readonly modtager?: string;
}
export interface Indsatser {
  readonly [k: string]: Indsats;
}
export interface Indsats {
  /**
   * Hvem der har bestemt indsatsen, og hvilket bilag den får: `politisk` er bilag 1, `faglig` bilag 2 og `egen` bilag 3. Koncernmål står i koncern.yaml.
   */
  readonly art: 'politisk' | 'faglig' | 'egen';
  /**
   * Indsatsens navn. Det står i indholdsfortegnelsen og som overskrift på bilaget, så hold det kort.
   */
  readonly titel: string;
  /**
   * Det politiske udvalg, som indsatsen hører under. Bruges mest ved politiske indsatser.
   */
  readonly udvalg?: string;
  /**
   * Det fagsekretariat, som indsatsen hører under. Kan udelades.
   */
  readonly fagsekretariat?: string;
  /**
   * Hvem indsatsen er til for.
   */
  readonly målgruppe?: string;
  /**
   * Den, der har ansvaret for indsatsen, hvis det er en anden end aftaleholderen under `parter`.
   */
  readonly aftaleholder?: string;
  /**
   * Det overordnede mål, som delmålene tilsammen skal føre til. Skriv det som en tilstand, der skal være nået.
   */
  readonly målsætning?: string;
  readonly delmål?: DelmålEfterBogstav;
  readonly succeskriterier?: Succeskriterier;
  readonly handlinger?: Handlinger;
  /**
   * Hvad direktionen kræver af indsatsen. Skriv `ingen`, når direktionen bevidst intet kræver, og `afventer`, når svaret ikke er kommet.
   */
  readonly direktionens_krav?: ('ingen' | 'afventer') | string;
  /**
   * Hvad direktionen ellers siger til indsatsen. Skriv `ingen`, når direktionen bevidst intet har at sige, og `afventer`, når svaret ikke er kommet.
   */
  readonly direktionens_bemærkninger?: ('ingen' | 'afventer') | string;
  /**
   * Hvordan og hvornår indsatsen evalueres, og hvem der får resultatet. Ét punkt for hver evaluering.
   */
  readonly evaluering?: readonly Evaluering[];
  readonly økonomi?: Økonomi;
  readonly resultatkrav?: ResultatkravEfterNummer;
}
export interface DelmålEfterBogstav {
  readonly [k: string]: Delmål;
}
export interface DelmålUnderOverskrift {
  /**
   * Den overskrift, som delmålet skal stå under. Delmål med samme overskrift samles i dokumentet.
   */
  readonly under?: string;
  /**
   * Selve delmålet. Skriv det, der skal være nået.
   */
  readonly tekst?: string;
}
export interface Succeskriterier {
  readonly [k: string]: SucceskriteriumEllerUdgår;
}
export interface Succeskriterium {
  /**
   * Hvad der er sandt, når målet er nået. Skriv resultatet og ikke det, der skal gøres. Det er handlinger.
   */
  readonly tekst: string;
  /**
   * Bogstaverne på de delmål, som succeskriteriet måler. Skriv dem i en liste.
   */
  readonly delmål?: readonly string[];
  readonly måltal?: Måltal;
  readonly vurderes?: Vurdering;
  readonly udgangspunkt?: Udgangspunkt;
  readonly undervejs?: Undervejs;
  /**
   * Hvor tallet kommer fra, så andre kan måle det på samme måde.
   */
  readonly kilde?: string;
  /**
   * Hvornår der måles. Skriv måneder eller datoer i en liste.
   */
  readonly måles?: readonly Term[];
  /**
   * Hvornår målet senest skal være nået. Udelades den, gælder aftalens sidste dag.
   */
  readonly frist?: Term;
}
export interface Vurdering {
  /**
   * Hvem der vurderer, om succeskriteriet er opfyldt. Det bør være en anden end enheden selv.
   */
  readonly af?: string;
  /**
   * Hvad vurderingen bygger på, så alle ved det på forhånd.
   */
  readonly hvordan?: string;
  /**
   * Hvornår vurderingen senest skal foreligge. Udelades den, gælder aftalens sidste dag.
   */
  readonly frist?: Term;
}
export interface Handlinger {
  readonly [k: string]: HandlingEllerUdgår;
}
export interface Handling {
  /**
   * Hvad der skal gøres. Skriv det, så alle kan se, hvornår det er gjort.
   */
  readonly tekst: string;
  /**
   * Den fase, som handlingen hører til. Handlinger med samme fase samles. Kan udelades.
   */
  readonly fase?: string;
  /**
   * Den rolle eller enhed, der sørger for, at det sker. Skriv helst en rolle frem for en persons navn.
   */
  readonly ansvarlig?: string;
  /**
   * Hvornår handlingen begynder. Kan udelades.
   */
  readonly fra?: Term;
  /**
   * Hvornår handlingen senest skal være gennemført.
   */
  readonly frist?: Term;
  /**
   * Bogstaverne på de delmål, som handlingen skal fremme. Skriv dem i en liste. Kan udelades.
   */
  readonly delmål?: readonly string[];
}
export interface Evaluering {
  /**
   * Hvad der evalueres, og hvordan.
   */
  readonly tekst?: string;
  /**
   * Hvem der får resultatet.
   */
  readonly modtager?: string;
  /**
   * Hvornår evalueringen foreligger. Skriv datoer eller måneder i en liste.
   */
  readonly datoer?: readonly Term[];
  /**
   * Skriv `ja`, når en af datoerne med vilje ligger efter aftalens sidste dag.
   */
  readonly efter_løbetid?: boolean;
}
export interface Økonomi {
  /**
   * Skriv `ja`, når indsatsen løses inden for enhedens driftsbudget.
   */
  readonly inden_for_rammen?: boolean;
  /**
   * Hvad pengene eller timerne går til.
   */
  readonly tekst?: string;
  readonly beløb?: BeløbEfterÅr;
  /**
   * Hvor pengene kommer fra, når de ikke ligger i enhedens eget budget.
   */
  readonly finansiering?: string;
  /**
   * Hvor mange arbejdstimer indsatsen kræver. Skriv et tal uden enhed.
   */
  readonly timer?: Decimal;
}
export interface BeløbEfterÅr {
  readonly [k: string]: Decimal;
}
export interface ResultatkravEfterNummer {
  readonly [k: string]: ResultatkravEllerUdgår;
}
export interface Resultatkrav {
  /**
   * Nummeret på det succeskriterium, som er kravet. Så skal tekst og frist ikke skrives igen.
   */
  readonly succeskriterium?: string;
  /**
   * Det resultat, som skal foreligge, når kravet ikke allerede er et succeskriterium.
   */
  readonly tekst?: string;
  /**
   * Bogstaverne på de delmål, som kravet hører til. Skriv dem i en liste.
   */
  readonly delmål?: readonly string[];
  /**
   * Hvornår resultatet senest skal foreligge.
   */
  readonly frist?: Term;
}
export interface Aftale {
  /**
   * Siger, at filen er en aftale. Skriv altid `aftale`.
   */
  readonly type: 'aftale';
  /**
   * Enhedens faste kendingsord. Det står fast gennem årene, også når enheden skifter navn. Kun bogstaver, tal og bindestreger.
   */
  readonly id: string;
  /**
   * Aftalens år. En toårig aftale skrives `2026-2027` og et skoleår `2025/26`.
   */
  readonly år: AgreementYear;
  /**
   * Enhedens navn, som det skal stå på forsiden.
   */
  readonly titel: string;
  /**
   * Hvor langt aftalen er. Jo længere, jo mere skal være udfyldt. `godkendt` sættes, når begge parter har sagt ja.
   */
  readonly status?: 'udkast' | 'i dialog' | 'i høring' | 'til godkendelse' | 'godkendt' | 'afsluttet';
  readonly udgave?: Udgave;
  readonly godkendelse?: Godkendelse;
  /**
   * Sagens nummer i kommunens journal, med eller uden KLE-emne.
   */
  readonly sagsnr?: string;
  readonly løbetid?: Løbetid;
  /**
   * De to eller flere parter, som indgår aftalen og skriver under. Ét punkt for hver part.
   */
  readonly parter?: readonly Part[];
  /**
   * Møder, hvor aftalen er drøftet: MED-udvalg, bestyrelse, politisk udvalg, dialogmøde. Ét punkt for hvert møde.
   */
  readonly behandling?: readonly Behandling[];
  /**
   * Hvad enheden leverer, og til hvem, som afsnit 1.2. Den første sætning står også på »Aftalen på én side«.
   */
  readonly kerneydelse?: string;
  /**
   * Få tal, som viser, hvor stor enheden er, og hvad den laver. Ét punkt for hvert tal.
   */
  readonly nøgletal?: readonly Nøgletal[];
  readonly politisk_ramme?: PolitiskRamme;
  readonly faglig_ramme?: FagligRamme;
  readonly institutionsramme?: Institutionsramme;
  readonly administrativ_ramme?: AdministrativRamme;
  readonly økonomisk_ramme?: ØkonomiskRamme;
  readonly indsatser?: Indsatser;
  /**
   * Ændringer, som parterne har aftalt i løbetiden. Ét punkt for hvert tillæg. Uden tillæg skrives `[]`.
   */
  readonly tillæg?: readonly Tillæg[];
  readonly opfølgning?: OpfølgningIAftalen;
}
export interface ReglerIMapper {
  readonly [k: string]: Regler;
}
export interface Regler {
  readonly [k: string]: Regel;
}
export interface Regelindstilling {
  readonly niveau?: Niveau;
  /**
   * Grænsen for regler, der tæller noget. Skriv et helt tal.
   */
  readonly højst?: number;
  /**
   * Det antal sider, som et afsnit højst må fylde. Skriv et helt tal.
   */
  readonly sider?: number;
  /**
   * Det lixtal, som teksten højst må have. Over 55 er svær tekst. Skriv et helt tal.
   */
  readonly lix?: number;
  /**
   * Den mindste størrelse for regler, der kræver en. Skriv et helt tal.
   */
  readonly mindst?: number;
  /**
   * Ord, som reglen skal kende ud over sine egne, fx forkortelser, alle hos jer forstår. Skriv dem i en liste.
   */
  readonly kendte?: readonly string[];
}
export interface Tema {
  /**
   * Farven på overskrifter og skemaer som `#` og seks tegn. Sæt den i anførselstegn. Den skal kunne læses på hvidt papir.
   */
  readonly farve?: string;
  /**
   * `Source Sans 3`, som følger med, eller en TTF- eller OTF-fil i mappen.
   */
  readonly skrifttype?: string;
  /**
   * Skriv `nej`, hvis ord ikke må deles ved linjens slutning.
   */
  readonly orddeling?: boolean;
}
export interface Mapper {
  /**
   * Mappen med aftaler og opfølgninger. Undermapper er frie, fx én for hvert år.
   */
  readonly aftaler?: string;
  /**
   * Mappen med egne skabeloner. De lægger sig over de indbyggede, fil for fil.
   */
  readonly skabeloner?: string;
  /**
   * Mappen, hvor programmet lægger de færdige dokumenter.
   */
  readonly dokumenter?: string;
}
export interface Betegnelser {
  /**
   * Kommunens ord i stedet for »Den administrative ramme«.
   */
  readonly administrativ_ramme?: string;
  /**
   * Kommunens ord i stedet for »Afventer«.
   */
  readonly afventer?: string;
  /**
   * Kommunens ord i stedet for »Aftale«.
   */
  readonly aftale?: string;
  /**
   * Kommunens ord i stedet for »Aftalen på én side«.
   */
  readonly aftalen_på_én_side?: string;
  /**
   * Kommunens ord i stedet for »Aftaleholder«.
   */
  readonly aftaleholder?: string;
  /**
   * Kommunens ord i stedet for »Enhedens aktiviteter«.
   */
  readonly aktiviteter?: string;
  /**
   * Kommunens ord i stedet for »Alle aftaleenheder«.
   */
  readonly alle_enheder?: string;
  /**
   * Kommunens ord i stedet for »Behandlet i«.
   */
  readonly anledning?: string;
  /**
   * Kommunens ord i stedet for »Ansvarlig«.
   */
  readonly ansvarlig?: string;
  /**
   * Kommunens ord i stedet for »Begrundelse«.
   */
  readonly begrundelse?: string;
  /**
   * Kommunens ord i stedet for »Behandling«.
   */
  readonly behandling?: string;
  /**
   * Kommunens ord i stedet for »Bemærkning«.
   */
  readonly bemærkning?: string;
  /**
   * Kommunens ord i stedet for »Bemærkninger«.
   */
  readonly bemærkninger?: string;
  /**
   * Kommunens ord i stedet for »Beløb«.
   */
  readonly beløb?: string;
  /**
   * Kommunens ord i stedet for »Bilag«.
   */
  readonly bilag?: string;
  /**
   * Kommunens ord i stedet for »Administration«.
   */
  readonly blok_administration?: string;
  /**
   * Kommunens ord i stedet for »Politisk«.
   */
  readonly blok_politisk?: string;
  /**
   * Kommunens ord i stedet for »Budgettet følger«.
   */
  readonly budget_følger?: string;
  /**
   * Kommunens ord i stedet for »Netto i alt«.
   */
  readonly budget_netto?: string;
  /**
   * Kommunens ord i stedet for »Dato«.
   */
  readonly dato?: string;
  /**
   * Kommunens ord i stedet for »Delmål«.
   */
  readonly delmål?: string;
  /**
   * Kommunens ord i stedet for »Direktionen«.
   */
  readonly direktion?: string;
  /**
   * Kommunens ord i stedet for »Direktionens bemærkninger«.
   */
  readonly direktionens_bemærkninger?: string;
  /**
   * Kommunens ord i stedet for »Direktionens krav«.
   */
  readonly direktionens_krav?: string;
  /**
   * Kommunens ord i stedet for »Driftsbudget«.
   */
  readonly driftsbudget?: string;
  /**
   * Kommunens ord i stedet for »Den sidste måling ligger efter aftalens udløb.«.
   */
  readonly efter_løbetid?: string;
  /**
   * Kommunens ord i stedet for »Egen målsætning«.
   */
  readonly egen_målsætning?: string;
  /**
   * Kommunens ord i stedet for »Eget indsatsområde«.
   */
  readonly eget_indsatsområde?: string;
  /**
   * Kommunens ord i stedet for »Egne indsatsområder«.
   */
  readonly egne_indsatsområder?: string;
  /**
   * Kommunens ord i stedet for »enheden«.
   */
  readonly enheden?: string;
  /**
   * Kommunens ord i stedet for »Evaluering«.
   */
  readonly evaluering?: string;
  /**
   * Kommunens ord i stedet for »Faglig målsætning«.
   */
  readonly faglig_målsætning?: string;
  /**
   * Kommunens ord i stedet for »Den faglige ramme«.
   */
  readonly faglig_ramme?: string;
  /**
   * Kommunens ord i stedet for »Faglige indsatsområder«.
   */
  readonly faglige_indsatsområder?: string;
  /**
   * Kommunens ord i stedet for »Faglige målsætninger«.
   */
  readonly faglige_målsætninger?: string;
  /**
   * Kommunens ord i stedet for »Gældende politikker, regulativer og planer på fagområdet«.
   */
  readonly faglige_politikker_og_planer?: string;
  /**
   * Kommunens ord i stedet for »Fagligt indsatsområde«.
   */
  readonly fagligt_indsatsområde?: string;
  /**
   * Kommunens ord i stedet for »Fagsekretariat«.
   */
  readonly fagsekretariat?: string;
  /**
   * Kommunens ord i stedet for »Finansiering«.
   */
  readonly finansiering?: string;
  /**
   * Kommunens ord i stedet for »fortsat«.
   */
  readonly fortsat?: string;
  /**
   * Kommunens ord i stedet for »Fra«.
   */
  readonly fra?: string;
  /**
   * Kommunens ord i stedet for »Frist«.
   */
  readonly frist?: string;
  /**
   * Kommunens ord i stedet for »Enhedens frist«.
   */
  readonly frist_for_enheden?: string;
  /**
   * Kommunens ord i stedet for »Godkendt«.
   */
  readonly godkendt?: string;
  /**
   * Kommunens ord i stedet for »Godkendt af«.
   */
  readonly godkendt_af?: string;
  /**
   * Kommunens ord i stedet for »Gælder«.
   */
  readonly gælder?: string;
  /**
   * Kommunens ord i stedet for »Handlinger«.
   */
  readonly handlinger?: string;
  /**
   * Kommunens ord i stedet for »Hvad«.
   */
  readonly hvad?: string;
  /**
   * Kommunens ord i stedet for »Sådan vurderes det«.
   */
  readonly hvordan?: string;
  /**
   * Kommunens ord i stedet for »ikke angivet«.
   */
  readonly ikke_angivet?: string;
  /**
   * Kommunens ord i stedet for »Alle målinger ligger i aftalens løbetid.«.
   */
  readonly ikke_efter_løbetid?: string;
  /**
   * Kommunens ord i stedet for »Indsatsen kan ikke løses inden for rammen.«.
   */
  readonly ikke_inden_for_rammen?: string;
  /**
   * Kommunens ord i stedet for »Indhold«.
   */
  readonly indhold?: string;
  /**
   * Kommunens ord i stedet for »Indledning«.
   */
  readonly indledning?: string;
  /**
   * Kommunens ord i stedet for »Indsatsen løses inden for rammen.«.
   */
  readonly inden_for_rammen?: string;
  /**
   * Kommunens ord i stedet for »Ingen«.
   */
  readonly ingen?: string;
  /**
   * Kommunens ord i stedet for »Beskrivelse«.
   */
  readonly institutionsbeskrivelse?: string;
  /**
   * Kommunens ord i stedet for »Institutionsrammen«.
   */
  readonly institutionsramme?: string;
  /**
   * Kommunens ord i stedet for »Aftaleområdets kerneydelse«.
   */
  readonly kerneydelse?: string;
  /**
   * Kommunens ord i stedet for »Kilde«.
   */
  readonly kilde?: string;
  /**
   * Kommunens ord i stedet for »kommunen«.
   */
  readonly kommunen?: string;
  /**
   * Kommunens ord i stedet for »Koncernindsatsområde«.
   */
  readonly koncernindsatsområde?: string;
  /**
   * Kommunens ord i stedet for »Direktionens koncernmål«.
   */
  readonly koncernmål?: string;
  /**
   * Kommunens ord i stedet for »Koncernmålsætning«.
   */
  readonly koncernmålsætning?: string;
  /**
   * Kommunens ord i stedet for »Koordinerende enhed«.
   */
  readonly koordinerende_enhed?: string;
  /**
   * Kommunens ord i stedet for »Enhedens eget mål«.
   */
  readonly lokalt_mål?: string;
  /**
   * Kommunens ord i stedet for »Løbetid«.
   */
  readonly løbetid?: string;
  /**
   * Kommunens ord i stedet for »Mål«.
   */
  readonly mål?: string;
  /**
   * Kommunens ord i stedet for »Mål for enheden«.
   */
  readonly mål_for_enheden?: string;
  /**
   * Kommunens ord i stedet for »Mål for kommunen«.
   */
  readonly mål_for_kommunen?: string;
  /**
   * Kommunens ord i stedet for »Mål i aftalen«.
   */
  readonly mål_i_aftalen?: string;
  /**
   * Kommunens ord i stedet for »Målgruppe«.
   */
  readonly målgruppe?: string;
  /**
   * Kommunens ord i stedet for »Måles«.
   */
  readonly måles?: string;
  /**
   * Kommunens ord i stedet for »Modtager«.
   */
  readonly modtager?: string;
  /**
   * Kommunens ord i stedet for »Nr.«.
   */
  readonly nummer?: string;
  /**
   * Kommunens ord i stedet for »Nøgletal«.
   */
  readonly nøgletal?: string;
  /**
   * Kommunens ord i stedet for »Omfatter«.
   */
  readonly omfatter?: string;
  /**
   * Kommunens ord i stedet for »Der må ikke flyttes budget mellem posterne.«.
   */
  readonly omplacering_ikke_tilladt?: string;
  /**
   * Kommunens ord i stedet for »Der må flyttes budget mellem posterne.«.
   */
  readonly omplacering_tilladt?: string;
  /**
   * Kommunens ord i stedet for »Opfølgning«.
   */
  readonly opfølgning?: string;
  /**
   * Kommunens ord i stedet for »Opfølgning og dialog«.
   */
  readonly opfølgning_og_dialog?: string;
  /**
   * Kommunens ord i stedet for »Opgøres pr.«.
   */
  readonly opgøres_pr?: string;
  /**
   * Kommunens ord i stedet for »Overført fra sidste år«.
   */
  readonly overført_fra_sidste_år?: string;
  /**
   * Kommunens ord i stedet for »Aftalens parter og løbetid«.
   */
  readonly parter_og_løbetid?: string;
  /**
   * Kommunens ord i stedet for »Gældende politikker, regulativer og planer for hele kommunen«.
   */
  readonly politikker_og_planer?: string;
  /**
   * Kommunens ord i stedet for »Politisk indsatsområde«.
   */
  readonly politisk_indsatsområde?: string;
  /**
   * Kommunens ord i stedet for »Politisk målsætning«.
   */
  readonly politisk_målsætning?: string;
  /**
   * Kommunens ord i stedet for »Den politiske ramme«.
   */
  readonly politisk_ramme?: string;
  /**
   * Kommunens ord i stedet for »Politiske indsatsområder«.
   */
  readonly politiske_indsatsområder?: string;
  /**
   * Kommunens ord i stedet for »Post«.
   */
  readonly post?: string;
  /**
   * Kommunens ord i stedet for »Resultat«.
   */
  readonly resultat?: string;
  /**
   * Kommunens ord i stedet for »Resultatkrav«.
   */
  readonly resultatkrav?: string;
  /**
   * Kommunens ord i stedet for »Sagsnummer«.
   */
  readonly sagsnummer?: string;
  /**
   * Kommunens ord i stedet for »se bilag«.
   */
  readonly se_bilag?: string;
  /**
   * Kommunens ord i stedet for »Se succeskriterium«.
   */
  readonly se_succeskriterium?: string;
  /**
   * Kommunens ord i stedet for »Sendes til«.
   */
  readonly sendes_til?: string;
  /**
   * Kommunens ord i stedet for »Spilleregler for aftalestyring«.
   */
  readonly spilleregler?: string;
  /**
   * Kommunens ord i stedet for »Status«.
   */
  readonly status?: string;
  /**
   * Kommunens ord i stedet for »Succeskriterier«.
   */
  readonly succeskriterier?: string;
  /**
   * Kommunens ord i stedet for »Succeskriterium«.
   */
  readonly succeskriterium?: string;
  /**
   * Kommunens ord i stedet for »Tidspunkt«.
   */
  readonly tidspunkt?: string;
  /**
   * Kommunens ord i stedet for »Tillæg«.
   */
  readonly tillæg?: string;
  /**
   * Kommunens ord i stedet for »timer«.
   */
  readonly timer?: string;
  /**
   * Kommunens ord i stedet for »Titel«.
   */
  readonly titel?: string;
  /**
   * Kommunens ord i stedet for »Udgangspunkt«.
   */
  readonly udgangspunkt?: string;
  /**
   * Kommunens ord i stedet for »Udgår«.
   */
  readonly udgår?: string;
  /**
   * Kommunens ord i stedet for »Udvalg«.
   */
  readonly udvalg?: string;
  /**
   * Kommunens ord i stedet for »Underskrift«.
   */
  readonly underskrift?: string;
  /**
   * Kommunens ord i stedet for »Undervejs«.
   */
  readonly undervejs?: string;
  /**
   * Kommunens ord i stedet for »version«.
   */
  readonly version?: string;
  /**
   * Kommunens ord i stedet for »Politiske visioner og målsætninger«.
   */
  readonly visioner_og_målsætninger?: string;
  /**
   * Kommunens ord i stedet for »Vurderes af«.
   */
  readonly vurderes_af?: string;
  /**
   * Kommunens ord i stedet for »Værdi«.
   */
  readonly værdi?: string;
  /**
   * Kommunens ord i stedet for »Ændring«.
   */
  readonly ændring?: string;
  /**
   * Kommunens ord i stedet for »Økonomi«.
   */
  readonly økonomi?: string;
  /**
   * Kommunens ord i stedet for »Den økonomiske ramme«.
   */
  readonly økonomisk_ramme?: string;
  /**
   * Kommunens ord i stedet for »År«.
   */
  readonly år?: string;
}
export interface Runder {
  readonly [k: string]: Runde;
}
export interface Runde {
  /**
   * Rundens navn, som det skal stå i dokumenter og rapporter.
   */
  readonly titel?: string;
  /**
   * Den dag, som alle enheder opgør status på. Skriv dag og måned uden år.
   */
  readonly opgøres_pr?: YearlyDay;
  /**
   * Enhedernes frist for at aflevere. Skriv dag og måned uden år, og `året efter`, når den ligger i det næste år.
   */
  readonly frist?: YearlyDay;
}
export interface Indstillinger {
  /**
   * Kommunens navn. Det står på forsiden og i bunden af hver side.
   */
  readonly kommune?: string;
  /**
   * Filen med kommunens logo, som PNG eller JPEG, set fra denne fil. Den skal ligge i mappen. Kan udelades.
   */
  readonly logo?: string;
  readonly tema?: Tema;
  readonly mapper?: Mapper;
  readonly betegnelser?: Betegnelser;
  readonly runder?: Runder;
  readonly regler?: Regler;
  readonly regler_i_mapper?: ReglerIMapper;
}
export interface Byg {
  /**
   * Programmet, der dannede dokumentet.
   */
  readonly program?: string;
  /**
   * Programmets version. Samme version giver samme dokument, tegn for tegn.
   */
  readonly version?: string;
  /**
   * Dokumentets sprog; altid dansk.
   */
  readonly sprog?: 'da';
  /**
   * Om der står UDKAST på siderne.
   */
  readonly udkast?: boolean;
  /**
   * Den dag, der er sat som dokumentets dato udefra (SOURCE_DATE_EPOCH). Ellers følger datoen af aftalen.
   */
  readonly dato?: LocalDate;
  readonly filer?: Kildefiler;
  readonly skabeloner?: BrugteSkabeloner;
  readonly tema?: BrugtTema;
  readonly enheder?: Enhedstitler;
}
export interface Kildefiler {
  /**
   * Aftalens fil; dokumentet får navn efter den.
   */
  readonly aftale?: string;
  /**
   * Filen med årets fælles tekst.
   */
  readonly koncern?: string;
  /**
   * Filen med kommunens indstillinger.
   */
  readonly indstillinger?: string;
}
export interface BrugteSkabeloner {
  /**
   * Fingeraftryk af programmets egne skabeloner.
   */
  readonly indbyggede?: string;
  /**
   * Kommunens egne skabeloner i fuld længde.
   */
  readonly egne?: readonly EgenSkabelon[];
}
export interface EgenSkabelon {
  /**
   * Skabelonens fil, set fra aftale.yaml.
   */
  readonly fil?: string;
  /**
   * Skabelonen selv som tegn (base64).
   */
  readonly indhold?: string;
}
export interface BrugtTema {
  /**
   * Farven på overskrifter og skemaer.
   */
  readonly farve?: string;
  /**
   * Om ord deles ved linjens slutning.
   */
  readonly orddeling?: boolean;
  /**
   * Skriftens navn, hvis det er kommunens egen.
   */
  readonly skrifttype?: string;
  readonly skrift?: Skriftfiler;
  /**
   * Kommunens logo som tegn (base64), PNG eller JPEG.
   */
  readonly logo?: string;
}
export interface Skriftfiler {
  /**
   * Skriftens normale snit som tegn (base64).
   */
  readonly normal?: string;
  /**
   * Skriftens kursive snit som tegn (base64).
   */
  readonly kursiv?: string;
  /**
   * Skriftens fede snit som tegn (base64).
   */
  readonly fed?: string;
  /**
   * Skriftens fede, kursive snit som tegn (base64).
   */
  readonly fed_kursiv?: string;
}
export interface Enhedstitler {
  readonly [k: string]: string;
}
export interface TrykteIndstillinger {
  /**
   * Kommunens navn.
   */
  readonly kommune?: string;
  readonly betegnelser?: Betegnelser;
  readonly runder?: Runder;
}
export interface Kildepakke {
  /**
   * Siger, at filen er kilden til et færdigt dokument. Skriv altid `kildepakke`.
   */
  readonly type: 'kildepakke';
  readonly byg?: Byg;
  readonly indstillinger?: TrykteIndstillinger;
  readonly aftale: Aftale;
  readonly koncern?: Koncern;
}
export interface Koncern {
  /**
   * Siger, at filen er årets fælles tekst og mål. Skriv altid `koncern`.
   */
  readonly type: 'koncern';
  /**
   * Det år, som tekst og mål gælder for. Alle aftaler fra samme år bruger filen.
   */
  readonly år: AgreementYear;
  /**
   * Den faste tekst om parternes forpligtelser, som står i afsnit 1.1 i alle aftaler.
   */
  readonly parter_og_løbetid?: string;
  readonly spilleregler?: Spilleregler;
  /**
   * De politikker og regulativer, som gælder for hele kommunen, som afsnit 5.3. Ét punkt for hvert dokument.
   */
  readonly politikker_og_planer?: readonly Dokument[];
  /**
   * Teksten før listen over koncernmål i afsnit 5.1. Selve listen laver programmet.
   */
  readonly koncernmål_indledning?: string;
  readonly koncernmål?: KoncernmålEfterId;
}
export interface Spilleregler {
  /**
   * En kort tekst om, hvad spillereglerne er, og hvem de gælder for.
   */
  readonly tekst?: string;
  readonly dokument?: Dokument;
}
export interface KoncernmålEfterId {
  readonly [k: string]: Koncernmål;
}
export interface Koncernmål {
  /**
   * Koncernmålets navn. Det står i indholdsfortegnelsen og som overskrift på bilaget, så hold det kort.
   */
  readonly titel: string;
  /**
   * Den stab eller enhed, som samler tråden og følger op for hele kommunen.
   */
  readonly koordinerende_enhed?: string;
  /**
   * Hvilke enheder målet gælder. Skriv `alle` eller en liste med aftalernes id.
   */
  readonly omfatter?: 'alle' | readonly string[];
  /**
   * Hvem målet er til for. Kan udelades.
   */
  readonly målgruppe?: string;
  /**
   * Det overordnede mål, som delmålene tilsammen skal føre til.
   */
  readonly målsætning?: string;
  readonly delmål?: DelmålEfterBogstav;
  readonly succeskriterier?: Koncernkriterier;
  readonly lokalt_mål?: LokaltMål;
  readonly handlinger?: Handlinger;
  /**
   * Hvad direktionen kræver af indsatsen. Skriv `ingen`, når direktionen bevidst intet kræver, og `afventer`, når svaret ikke er kommet.
   */
  readonly direktionens_krav?: ('ingen' | 'afventer') | string;
  /**
   * Hvad direktionen ellers siger til indsatsen. Skriv `ingen`, når direktionen bevidst intet har at sige, og `afventer`, når svaret ikke er kommet.
   */
  readonly direktionens_bemærkninger?: ('ingen' | 'afventer') | string;
  /**
   * Hvordan og hvornår indsatsen evalueres, og hvem der får resultatet. Ét punkt for hver evaluering.
   */
  readonly evaluering?: readonly Evaluering[];
  readonly økonomi?: Økonomi;
  readonly resultatkrav?: ResultatkravEfterNummer;
}
export interface Koncernkriterier {
  readonly [k: string]: KoncernkriteriumEllerUdgår;
}
export interface Koncernkriterium {
  /**
   * Om tallet skal nås for `kommunen` under ét eller af `hver enhed` for sig.
   */
  readonly gælder?: 'kommunen' | 'hver enhed';
  /**
   * Hvad der er sandt, når målet er nået. Skriv resultatet og ikke det, der skal gøres. Det er handlinger.
   */
  readonly tekst: string;
  /**
   * Bogstaverne på de delmål, som succeskriteriet måler. Skriv dem i en liste.
   */
  readonly delmål?: readonly string[];
  readonly måltal?: Måltal;
  readonly vurderes?: Vurdering;
  readonly udgangspunkt?: Udgangspunkt;
  readonly undervejs?: Undervejs;
  /**
   * Hvor tallet kommer fra, så andre kan måle det på samme måde.
   */
  readonly kilde?: string;
  /**
   * Hvornår der måles. Skriv måneder eller datoer i en liste.
   */
  readonly måles?: readonly Term[];
  /**
   * Hvornår målet senest skal være nået. Udelades den, gælder aftalens sidste dag.
   */
  readonly frist?: Term;
}
export interface LokaltMål {
  /**
   * Om enheden skal sætte sit eget `måltal` eller vælge sine egne `aktiviteter`.
   */
  readonly hvad?: 'måltal' | 'aktiviteter';
  /**
   * Hvem enheden sender sit mål til.
   */
  readonly sendes_til?: string;
  /**
   * Hvornår enhedens mål senest skal være sendt.
   */
  readonly frist?: Term;
}
export interface Indsatsopfølgninger {
  readonly [k: string]: Indsatsopfølgning;
}
export interface Indsatsopfølgning {
  readonly succeskriterier?: Kriterieopfølgninger;
  readonly handlinger?: Handlingsopfølgninger;
  readonly resultatkrav?: Resultatkravopfølgninger;
}
export interface Kriterieopfølgninger {
  readonly [k: string]: Kriterieopfølgning;
}
export interface Kriterieopfølgning {
  /**
   * Det målte tal uden enhed. Skriv den værdi, der er målt, også når målet er en ændring. Et tal med komma står på sin egen linje.
   */
  readonly målt?: Decimal;
  /**
   * Dagen, hvor der blev målt. Udelades den, gælder rundens dag.
   */
  readonly dato?: LocalDate;
  /**
   * Hvor mange der har svaret, når målingen bygger på et spørgeskema. Skriv et helt tal.
   */
  readonly svar?: number;
  /**
   * Grunden til, at der endnu ikke er målt.
   */
  readonly ikke_målt?: string;
  /**
   * Dagen, hvor det skete, når målet er `senest` en bestemt dag.
   */
  readonly opnået?: LocalDate;
  /**
   * Dagen, hvor det ventes at ske, når målet er `senest` en bestemt dag og endnu ikke er nået.
   */
  readonly forventet?: LocalDate;
  /**
   * Enhedens eget bud på, om målet nås: `nås`, `usikkert` eller `nås ikke`. Det vises ved siden af den beregnede status.
   */
  readonly forventning?: 'nås' | 'usikkert' | 'nås ikke';
  /**
   * Vurderingen af et succeskriterium, som vurderes i stedet for at måles. `delvist opfyldt` kan også bruges ved et målt succeskriterium, når det forklares.
   */
  readonly vurdering?: 'opfyldt' | 'følger planen' | 'bagud' | 'delvist opfyldt' | 'ikke opfyldt';
  /**
   * Det, der ellers er at sige om målingen eller vurderingen.
   */
  readonly tekst?: string;
  /**
   * Hvorfor det går, som det går. Skal altid skrives, når målet er bagud eller ikke er nået.
   */
  readonly forklaring?: string;
  readonly ny_handling?: NyHandling;
}
export interface NyHandling {
  /**
   * Hvad der nu skal gøres.
   */
  readonly tekst?: string;
  /**
   * Den rolle eller enhed, der sørger for, at det sker.
   */
  readonly ansvarlig?: string;
  /**
   * Hvornår det senest skal være gjort.
   */
  readonly frist?: Term;
}
export interface Handlingsopfølgninger {
  readonly [k: string]: Handlingsopfølgning;
}
export interface Handlingsopfølgning {
  /**
   * Hvor langt handlingen er.
   */
  readonly status?: 'ikke startet' | 'i gang' | 'gennemført' | 'forsinket' | 'udgår';
  /**
   * Dagen, hvor handlingen blev gennemført. Skriv dag, måned og år.
   */
  readonly dato?: LocalDate;
  /**
   * Hvorfor handlingen er forsinket eller udgår.
   */
  readonly forklaring?: string;
  readonly ny_handling?: NyHandling;
}
export interface Resultatkravopfølgninger {
  readonly [k: string]: Resultatkravopfølgning;
}
export interface Resultatkravopfølgning {
  /**
   * Dagen, hvor resultatet forelå. Skriv dag, måned og år.
   */
  readonly opnået?: LocalDate;
  /**
   * Dagen, hvor resultatet ventes, når det endnu ikke foreligger.
   */
  readonly forventet?: LocalDate;
  /**
   * Hvorfor det går, som det går. Skal altid skrives, når målet er bagud eller ikke er nået.
   */
  readonly forklaring?: string;
  readonly ny_handling?: NyHandling;
}
export interface Måljustering {
  /**
   * Id på den indsats, hvis mål er ændret.
   */
  readonly indsats?: string;
  /**
   * Nummeret på det succeskriterium, som er ændret.
   */
  readonly succeskriterium?: string;
  readonly måltal?: Måltal;
  /**
   * Skriv `ja`, når succeskriteriet falder helt væk. Skriv så ikke et nyt måltal.
   */
  readonly udgår?: boolean;
  /**
   * Hvorfor målet er ændret.
   */
  readonly begrundelse?: string;
  /**
   * Hvem der har godkendt ændringen. I en politisk indsats er det udvalget.
   */
  readonly godkendt_af?: string;
  /**
   * Dagen, hvor ændringen blev godkendt. Den gælder for runder, der opgøres på dagen eller senere.
   */
  readonly dato?: LocalDate;
}
export interface Opfølgning {
  /**
   * Siger, at filen er en opfølgning på en aftale. Skriv altid `opfølgning`.
   */
  readonly type: 'opfølgning';
  /**
   * Id på den aftale, der følges op på. Skriv `koncern`, når den koordinerende enhed følger op på koncernmål for hele kommunen.
   */
  readonly aftale: string;
  /**
   * Id på den koordinerende enhed, når `aftale` er `koncern`. Ellers udelades feltet.
   */
  readonly enhed?: string;
  /**
   * Aftalens år, skrevet som i aftalen. I en toårig aftale det år, der følges op på.
   */
  readonly år: AgreementYear;
  /**
   * Navnet på runden, som den hedder i aftale.yaml. Status opgøres pr. rundens dag.
   */
  readonly runde: string;
  /**
   * Dagen, hvor enheden afleverede opfølgningen. Skriv dag, måned og år.
   */
  readonly afgivet?: LocalDate;
  /**
   * Den rolle, der har udfyldt opfølgningen.
   */
  readonly udfyldt_af?: string;
  /**
   * Enhedens egen vurdering af året i få sætninger: hvad går godt, og hvad er svært.
   */
  readonly samlet_vurdering?: string;
  readonly indsatser?: Indsatsopfølgninger;
  /**
   * Mål, som parterne har ændret eller ladet udgå i løbet af året. Ét punkt for hver ændring.
   */
  readonly måljusteringer?: readonly Måljustering[];
}
