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
  readonly part?: string;
  readonly navn?: string;
  readonly stilling?: string;
  readonly enhed?: string;
  readonly adresse?: string;
}
export interface Løbetid {
  readonly fra?: LocalDate;
  readonly til?: LocalDate;
}
export interface Udgave {
  readonly nr?: number;
  readonly til?: string;
}
export interface Godkendelse {
  readonly version?: string;
  readonly dato?: LocalDate;
  readonly af?: readonly string[];
}
export interface Behandling {
  readonly hvem?: string;
  readonly dato?: LocalDate;
  readonly resultat?: string;
  readonly bemærkning?: string;
}
export interface Nøgletal {
  readonly navn?: string;
  readonly værdi?: Decimal;
  readonly enhed?: string;
  readonly år?: AgreementYear;
}
export interface PolitiskRamme {
  readonly hentes_fra?: string;
  readonly visioner_og_målsætninger?: string;
  readonly indsatser_indledning?: string;
}
export interface FagligRamme {
  readonly hentes_fra?: string;
  readonly målsætninger?: string;
  readonly indsatser_indledning?: string;
  readonly politikker_og_planer?: readonly Dokument[];
}
export interface Dokument {
  readonly titel?: string;
  readonly version?: string;
  readonly dato?: Term;
  readonly url?: string;
}
export interface Institutionsramme {
  readonly beskrivelse?: string;
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
  readonly aktiviteter?: readonly string[];
}
export interface LokaleSucceskriterier {
  readonly [k: string]: LokaltSucceskriterium;
}
export interface LokaltSucceskriterium {
  readonly måltal?: Måltal;
  readonly udgangspunkt?: Udgangspunkt;
  readonly undervejs?: Undervejs;
  readonly kilde?: string;
  readonly måles?: readonly Term[];
  readonly frist?: Term;
}
export interface Måltal {
  readonly mindst?: Decimal;
  readonly højst?: Decimal;
  readonly stiger_til?: Decimal;
  readonly falder_til?: Decimal;
  readonly stiger_med?: Decimal;
  readonly falder_med?: Decimal;
  readonly i_alt?: Decimal;
  readonly senest?: Term;
  readonly enhed?: string;
}
export interface Udgangspunkt {
  readonly værdi?: Decimal;
  readonly år?: AgreementYear;
  readonly enhed?: string;
}
export interface Undervejs {
  readonly [k: string]: Decimal;
}
export interface ØkonomiskRamme {
  readonly driftsbudget?: Driftsbudget;
  readonly bemærkninger?: string;
}
export interface Driftsbudget {
  readonly følger?: Term;
  readonly netto?: Decimal;
  readonly poster?: readonly Post[];
  readonly omplacering_tilladt?: boolean;
  readonly overført_fra_sidste_år?: Decimal;
}
export interface Post {
  readonly navn?: string;
  readonly beløb?: Decimal;
  readonly note?: string;
}
export interface Tillæg {
  readonly nr?: number;
  readonly dato?: LocalDate;
  readonly hvad?: string;
  readonly begrundelse?: string;
  readonly godkendt_af?: string;
}
export interface OpfølgningIAftalen {
  readonly modtager?: string;
}
export interface Indsatser {
  readonly [k: string]: Indsats;
}
export interface Indsats {
  readonly art: 'politisk' | 'faglig' | 'egen';
  readonly titel: string;
  readonly udvalg?: string;
  readonly fagsekretariat?: string;
  readonly målgruppe?: string;
  readonly aftaleholder?: string;
  readonly målsætning?: string;
  readonly delmål?: DelmålEfterBogstav;
  readonly succeskriterier?: Succeskriterier;
  readonly handlinger?: Handlinger;
  readonly direktionens_krav?: ('ingen' | 'afventer') | string;
  readonly direktionens_bemærkninger?: ('ingen' | 'afventer') | string;
  readonly evaluering?: readonly Evaluering[];
  readonly økonomi?: Økonomi;
  readonly resultatkrav?: ResultatkravEfterNummer;
}
export interface DelmålEfterBogstav {
  readonly [k: string]: Delmål;
}
export interface DelmålUnderOverskrift {
  readonly under?: string;
  readonly tekst?: string;
}
export interface Succeskriterier {
  readonly [k: string]: SucceskriteriumEllerUdgår;
}
export interface Succeskriterium {
  readonly tekst: string;
  readonly delmål?: readonly string[];
  readonly måltal?: Måltal;
  readonly vurderes?: Vurdering;
  readonly udgangspunkt?: Udgangspunkt;
  readonly undervejs?: Undervejs;
  readonly kilde?: string;
  readonly måles?: readonly Term[];
  readonly frist?: Term;
}
export interface Vurdering {
  readonly af?: string;
  readonly hvordan?: string;
  readonly frist?: Term;
}
export interface Handlinger {
  readonly [k: string]: HandlingEllerUdgår;
}
export interface Handling {
  readonly tekst: string;
  readonly fase?: string;
  readonly ansvarlig?: string;
  readonly fra?: Term;
  readonly frist?: Term;
  readonly delmål?: readonly string[];
}
export interface Evaluering {
  readonly tekst?: string;
  readonly modtager?: string;
  readonly datoer?: readonly Term[];
  readonly efter_løbetid?: boolean;
}
export interface Økonomi {
  readonly inden_for_rammen?: boolean;
  readonly tekst?: string;
  readonly beløb?: BeløbEfterÅr;
  readonly finansiering?: string;
  readonly timer?: Decimal;
}
export interface BeløbEfterÅr {
  readonly [k: string]: Decimal;
}
export interface ResultatkravEfterNummer {
  readonly [k: string]: ResultatkravEllerUdgår;
}
export interface Resultatkrav {
  readonly succeskriterium?: string;
  readonly tekst?: string;
  readonly delmål?: readonly string[];
  readonly frist?: Term;
}
export interface Aftale {
  readonly type: 'aftale';
  readonly id: string;
  readonly år: AgreementYear;
  readonly titel: string;
  readonly status?: 'udkast' | 'i dialog' | 'i høring' | 'til godkendelse' | 'godkendt' | 'afsluttet';
  readonly udgave?: Udgave;
  readonly godkendelse?: Godkendelse;
  readonly sagsnr?: string;
  readonly løbetid?: Løbetid;
  readonly parter?: readonly Part[];
  readonly behandling?: readonly Behandling[];
  readonly kerneydelse?: string;
  readonly nøgletal?: readonly Nøgletal[];
  readonly politisk_ramme?: PolitiskRamme;
  readonly faglig_ramme?: FagligRamme;
  readonly institutionsramme?: Institutionsramme;
  readonly administrativ_ramme?: AdministrativRamme;
  readonly økonomisk_ramme?: ØkonomiskRamme;
  readonly indsatser?: Indsatser;
  readonly tillæg?: readonly Tillæg[];
  readonly opfølgning?: OpfølgningIAftalen;
}
export interface Tema {
  readonly farve?: string;
  readonly skrifttype?: string;
  readonly orddeling?: boolean;
}
export interface Mapper {
  readonly aftaler?: string;
  readonly skabeloner?: string;
  readonly dokumenter?: string;
}
export interface Betegnelser {
  readonly [k: string]: string;
}
export interface Runder {
  readonly [k: string]: Runde;
}
export interface Runde {
  readonly titel?: string;
  readonly opgøres_pr?: YearlyDay;
  readonly frist?: YearlyDay;
}
export interface Regler {
  readonly [k: string]: Regel;
}
export interface Regelindstilling {
  readonly niveau?: Niveau;
  readonly højst?: number;
  readonly lix?: number;
}
export interface Indstillinger {
  readonly kommune?: string;
  readonly logo?: string;
  readonly tema?: Tema;
  readonly mapper?: Mapper;
  readonly betegnelser?: Betegnelser;
  readonly runder?: Runder;
  readonly regler?: Regler;
}
export interface Spilleregler {
  readonly tekst?: string;
  readonly dokument?: Dokument;
}
export interface KoncernmålEfterId {
  readonly [k: string]: Koncernmål;
}
export interface Koncernmål {
  readonly titel: string;
  readonly koordinerende_enhed?: string;
  readonly omfatter?: 'alle' | readonly string[];
  readonly målgruppe?: string;
  readonly målsætning?: string;
  readonly delmål?: DelmålEfterBogstav;
  readonly succeskriterier?: Koncernkriterier;
  readonly lokalt_mål?: LokaltMål;
  readonly handlinger?: Handlinger;
  readonly direktionens_krav?: ('ingen' | 'afventer') | string;
  readonly direktionens_bemærkninger?: ('ingen' | 'afventer') | string;
  readonly evaluering?: readonly Evaluering[];
  readonly økonomi?: Økonomi;
  readonly resultatkrav?: ResultatkravEfterNummer;
}
export interface Koncernkriterier {
  readonly [k: string]: KoncernkriteriumEllerUdgår;
}
export interface Koncernkriterium {
  readonly gælder?: 'kommunen' | 'hver enhed';
  readonly tekst: string;
  readonly delmål?: readonly string[];
  readonly måltal?: Måltal;
  readonly vurderes?: Vurdering;
  readonly udgangspunkt?: Udgangspunkt;
  readonly undervejs?: Undervejs;
  readonly kilde?: string;
  readonly måles?: readonly Term[];
  readonly frist?: Term;
}
export interface LokaltMål {
  readonly hvad?: 'måltal' | 'aktiviteter';
  readonly sendes_til?: string;
  readonly frist?: Term;
}
export interface Koncern {
  readonly type: 'koncern';
  readonly år: AgreementYear;
  readonly parter_og_løbetid?: string;
  readonly spilleregler?: Spilleregler;
  readonly politikker_og_planer?: readonly Dokument[];
  readonly koncernmål_indledning?: string;
  readonly koncernmål?: KoncernmålEfterId;
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
  readonly målt?: Decimal;
  readonly dato?: LocalDate;
  readonly svar?: number;
  readonly ikke_målt?: string;
  readonly opnået?: LocalDate;
  readonly forventet?: LocalDate;
  readonly forventning?: 'nås' | 'usikkert' | 'nås ikke';
  readonly vurdering?: 'opfyldt' | 'følger planen' | 'bagud' | 'delvist opfyldt' | 'ikke opfyldt';
  readonly tekst?: string;
  readonly forklaring?: string;
  readonly ny_handling?: NyHandling;
}
export interface NyHandling {
  readonly tekst?: string;
  readonly ansvarlig?: string;
  readonly frist?: Term;
}
export interface Handlingsopfølgninger {
  readonly [k: string]: Handlingsopfølgning;
}
export interface Handlingsopfølgning {
  readonly status?: 'ikke startet' | 'i gang' | 'gennemført' | 'forsinket' | 'udgår';
  readonly dato?: LocalDate;
  readonly forklaring?: string;
  readonly ny_handling?: NyHandling;
}
export interface Resultatkravopfølgninger {
  readonly [k: string]: Resultatkravopfølgning;
}
export interface Resultatkravopfølgning {
  readonly opnået?: LocalDate;
  readonly forventet?: LocalDate;
  readonly forklaring?: string;
  readonly ny_handling?: NyHandling;
}
export interface Måljustering {
  readonly indsats?: string;
  readonly succeskriterium?: string;
  readonly måltal?: Måltal;
  readonly udgår?: boolean;
  readonly begrundelse?: string;
  readonly godkendt_af?: string;
  readonly dato?: LocalDate;
}
export interface Opfølgning {
  readonly type: 'opfølgning';
  readonly aftale: string;
  readonly enhed?: string;
  readonly år: AgreementYear;
  readonly runde: string;
  readonly afgivet?: LocalDate;
  readonly udfyldt_af?: string;
  readonly samlet_vurdering?: string;
  readonly indsatser?: Indsatsopfølgninger;
  readonly måljusteringer?: readonly Måljustering[];
}
