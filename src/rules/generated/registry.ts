// Generated from the folders of src/rules/ by scripts/generate/rules.mjs. Do not edit.
import type { RegisteredRule } from '../rule.ts';
import { rule as afgivetForSent } from '../afgivet-for-sent/rule.ts';
import { rule as behandlingMangler } from '../behandling-mangler/rule.ts';
import { rule as beløbMangler } from '../beløb-mangler/rule.ts';
import { rule as bogstaverIkkeIRække } from '../bogstaver-ikke-i-række/rule.ts';
import { rule as budgetStemmerIkke } from '../budget-stemmer-ikke/rule.ts';
import { rule as budgetpostUdenOpgave } from '../budgetpost-uden-opgave/rule.ts';
import { rule as cprNummer } from '../cpr-nummer/rule.ts';
import { rule as datoFindesIkke } from '../dato-findes-ikke/rule.ts';
import { rule as datoRækkefølge } from '../dato-rækkefølge/rule.ts';
import { rule as datoUdenForLøbetid } from '../dato-uden-for-løbetid/rule.ts';
import { rule as datoUdenÅr } from '../dato-uden-år/rule.ts';
import { rule as datoerModsigerHinanden } from '../datoer-modsiger-hinanden/rule.ts';
import { rule as delmålErKunOverskrift } from '../delmål-er-kun-overskrift/rule.ts';
import { rule as delmålUdenSucceskriterium } from '../delmål-uden-succeskriterium/rule.ts';
import { rule as evalueringMangler } from '../evaluering-mangler/rule.ts';
import { rule as forFåPersoner } from '../for-få-personer/rule.ts';
import { rule as forLangtAfsnit } from '../for-langt-afsnit/rule.ts';
import { rule as forMangeMål } from '../for-mange-mål/rule.ts';
import { rule as forkertÅr } from '../forkert-år/rule.ts';
import { rule as forklaringMangler } from '../forklaring-mangler/rule.ts';
import { rule as forkortelseUdenForklaring } from '../forkortelse-uden-forklaring/rule.ts';
import { rule as forventningOgStatus } from '../forventning-og-status/rule.ts';
import { rule as fristErPeriode } from '../frist-er-periode/rule.ts';
import { rule as fristMangler } from '../frist-mangler/rule.ts';
import { rule as fristPåFridag } from '../frist-på-fridag/rule.ts';
import { rule as gentagelse } from '../gentagelse/rule.ts';
import { rule as gentagetTekst } from '../gentaget-tekst/rule.ts';
import { rule as godkendelseMangler } from '../godkendelse-mangler/rule.ts';
import { rule as handlingUdenAnsvarlig } from '../handling-uden-ansvarlig/rule.ts';
import { rule as henvisningITekst } from '../henvisning-i-tekst/rule.ts';
import { rule as henvisningUdenVersion } from '../henvisning-uden-version/rule.ts';
import { rule as hjælpetekstIkkeSlettet } from '../hjælpetekst-ikke-slettet/rule.ts';
import { rule as hørerIkkeTilHer } from '../hører-ikke-til-her/rule.ts';
import { rule as ikkeMålbart } from '../ikke-målbart/rule.ts';
import { rule as koordinerendeEnhedMangler } from '../koordinerende-enhed-mangler/rule.ts';
import { rule as kravUdenOpfølgning } from '../krav-uden-opfølgning/rule.ts';
import { rule as kriteriumErAktivitet } from '../kriterium-er-aktivitet/rule.ts';
import { rule as lokaltMålMangler } from '../lokalt-mål-mangler/rule.ts';
import { rule as lukketIndhold } from '../lukket-indhold/rule.ts';
import { rule as løbetidMangler } from '../løbetid-mangler/rule.ts';
import { rule as mindstFraNul } from '../mindst-fra-nul/rule.ts';
import { rule as målAlleredeNået } from '../mål-allerede-nået/rule.ts';
import { rule as målSænket } from '../mål-sænket/rule.ts';
import { rule as målingEfterRunden } from '../måling-efter-runden/rule.ts';
import { rule as målingIFremtiden } from '../måling-i-fremtiden/rule.ts';
import { rule as måljusteringAfUdkast } from '../måljustering-af-udkast/rule.ts';
import { rule as måljusteringUdenGodkendelse } from '../måljustering-uden-godkendelse/rule.ts';
import { rule as målsætningErAktivitet } from '../målsætning-er-aktivitet/rule.ts';
import { rule as måltalMangler } from '../måltal-mangler/rule.ts';
import { rule as navnSkrevetForskelligt } from '../navn-skrevet-forskelligt/rule.ts';
import { rule as nyHandlingMangler } from '../ny-handling-mangler/rule.ts';
import { rule as opfølgningEfterLøbetid } from '../opfølgning-efter-løbetid/rule.ts';
import { rule as opfølgningIkkeAfgivet } from '../opfølgning-ikke-afgivet/rule.ts';
import { rule as opfølgningMangler } from '../opfølgning-mangler/rule.ts';
import { rule as partNævntForskelligt } from '../part-nævnt-forskelligt/rule.ts';
import { rule as parterMangler } from '../parter-mangler/rule.ts';
import { rule as personoplysning } from '../personoplysning/rule.ts';
import { rule as procentEllerProcentpoint } from '../procent-eller-procentpoint/rule.ts';
import { rule as resultatkravKunHenvisning } from '../resultatkrav-kun-henvisning/rule.ts';
import { rule as resultatkravMangler } from '../resultatkrav-mangler/rule.ts';
import { rule as resultatkravUdenDelmål } from '../resultatkrav-uden-delmål/rule.ts';
import { rule as sagsnrUgyldigt } from '../sagsnr-ugyldigt/rule.ts';
import { rule as sammeIdToGange } from '../samme-id-to-gange/rule.ts';
import { rule as succeskriteriumUdenDelmål } from '../succeskriterium-uden-delmål/rule.ts';
import { rule as svarAfventer } from '../svar-afventer/rule.ts';
import { rule as sværAtLæse } from '../svær-at-læse/rule.ts';
import { rule as talSkrevetForkert } from '../tal-skrevet-forkert/rule.ts';
import { rule as tomtAfsnit } from '../tomt-afsnit/rule.ts';
import { rule as udgangspunktMangler } from '../udgangspunkt-mangler/rule.ts';
import { rule as udvalgMangler } from '../udvalg-mangler/rule.ts';
import { rule as ukendtHenvisning } from '../ukendt-henvisning/rule.ts';
import { rule as ukendtKoncernmål } from '../ukendt-koncernmål/rule.ts';
import { rule as ukendtSucceskriterium } from '../ukendt-succeskriterium/rule.ts';
import { rule as usandsynligMåling } from '../usandsynlig-måling/rule.ts';
import { rule as uændretFraSidsteÅr } from '../uændret-fra-sidste-år/rule.ts';
import { rule as vurderingIStedetForMåling } from '../vurdering-i-stedet-for-måling/rule.ts';
import { rule as økonomiFølger } from '../økonomi-følger/rule.ts';
import { rule as økonomiMangler } from '../økonomi-mangler/rule.ts';

export const registry: readonly RegisteredRule[] = [
  {
    name: "afgivet-for-sent",
    summary: "Opfølgningen er afgivet efter rundens frist.",
    levels: {"draft":"info","dialogue":"info","approval":"info"},
    options: {},
    rule: afgivetForSent,
  },
  {
    name: "behandling-mangler",
    summary: "Der står ikke, at aftalen er drøftet på et dialogmøde og i MED-udvalget.",
    levels: {"draft":"off","dialogue":"info","approval":"warning"},
    options: {},
    rule: behandlingMangler,
  },
  {
    name: "beløb-mangler",
    summary: "Et beløb mangler i en tekst med »kr.«, i en budgetpost eller i en indsats uden for rammen.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: beløbMangler,
  },
  {
    name: "bogstaver-ikke-i-række",
    summary: "Bogstaver eller numre i en indsats springer, eller de står i forkert rækkefølge.",
    levels: {"draft":"warning","dialogue":"warning","approval":"error"},
    options: {},
    rule: bogstaverIkkeIRække,
  },
  {
    name: "budget-stemmer-ikke",
    summary: "Posterne i driftsbudgettet giver ikke det beløb, der står som netto.",
    levels: {"draft":"warning","dialogue":"warning","approval":"error"},
    options: {},
    rule: budgetStemmerIkke,
  },
  {
    name: "budgetpost-uden-opgave",
    summary: "En budgetpost svarer ikke til nogen opgave, som aftalen nævner.",
    levels: {"draft":"info","dialogue":"info","approval":"info"},
    options: {},
    rule: budgetpostUdenOpgave,
  },
  {
    name: "cpr-nummer",
    summary: "Der står noget, som ligner et CPR-nummer.",
    levels: {"draft":"error","dialogue":"error","approval":"error"},
    options: {},
    rule: cprNummer,
  },
  {
    name: "dato-findes-ikke",
    summary: "En tekst nævner en dag, som ikke findes i kalenderen.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: datoFindesIkke,
  },
  {
    name: "dato-rækkefølge",
    summary: "Noget er dateret før det, som skulle komme først.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: datoRækkefølge,
  },
  {
    name: "dato-uden-for-løbetid",
    summary: "En dato eller en frist ligger før eller efter aftalens løbetid.",
    levels: {"draft":"warning","dialogue":"warning","approval":"error"},
    options: {},
    rule: datoUdenForLøbetid,
  },
  {
    name: "dato-uden-år",
    summary: "En tekst nævner en dag uden årstal.",
    levels: {"draft":"info","dialogue":"info","approval":"warning"},
    options: {},
    rule: datoUdenÅr,
  },
  {
    name: "datoer-modsiger-hinanden",
    summary: "To datoer kan ikke begge være rigtige.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: datoerModsigerHinanden,
  },
  {
    name: "delmål-er-kun-overskrift",
    summary: "Et delmål er kun en overskrift og siger ikke, hvad der skal være nået.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: delmålErKunOverskrift,
  },
  {
    name: "delmål-uden-succeskriterium",
    summary: "Et delmål har intet succeskriterium, så ingen kan se, om det er nået.",
    levels: {"draft":"info","dialogue":"warning","approval":"error"},
    options: {},
    rule: delmålUdenSucceskriterium,
  },
  {
    name: "evaluering-mangler",
    summary: "En indsats siger ikke, hvordan og hvornår den evalueres.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: evalueringMangler,
  },
  {
    name: "for-få-personer",
    summary: "Et fravær eller en andel bygger på så få personer, at tallet fortæller om den enkelte.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {"mindst":5},
    rule: forFåPersoner,
  },
  {
    name: "for-langt-afsnit",
    summary: "Afsnit 2.1 eller 3.1 fylder mere end én side i det færdige dokument.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {"sider":1},
    rule: forLangtAfsnit,
  },
  {
    name: "for-mange-mål",
    summary: "En indsats har så mange delmål, at de mister deres vægt.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {"højst":5},
    rule: forMangeMål,
  },
  {
    name: "forkert-år",
    summary: "Sidste aftales årstal står i en titel, en overskrift eller en tekst om årets aftale.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: forkertÅr,
  },
  {
    name: "forklaring-mangler",
    summary: "Et succeskriterium er gult eller rødt i opfølgningen, og der står ikke hvorfor.",
    levels: {"draft":"info","dialogue":"info","approval":"warning"},
    options: {},
    rule: forklaringMangler,
  },
  {
    name: "forkortelse-uden-forklaring",
    summary: "En forkortelse er ikke forklaret noget sted i aftalen.",
    levels: {"draft":"info","dialogue":"info","approval":"info"},
    options: {"kendte":["AMR","APV","ATP","BUPL","CPR","CVR","DLF","DR","EAN","EU","FN","FOA","FTF","GDPR","GPS","HK","HR","IT","KL","KMD","LED","MED","MUS","NEM","PC","PDF","SFO","SMS","SOSU","SSP","SU","TR","TV","URL","USA","USB","VVS","WC"]},
    rule: forkortelseUdenForklaring,
  },
  {
    name: "forventning-og-status",
    summary: "Enhedens forventning kan ikke passe med status, fx »nås«, når fristen er gået uden at målet er nået.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: forventningOgStatus,
  },
  {
    name: "frist-er-periode",
    summary: "En frist er en hel periode, så ingen ved, hvilken dag der gælder.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: fristErPeriode,
  },
  {
    name: "frist-mangler",
    summary: "En handling, et resultatkrav eller enhedernes egne mål har ingen frist.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: fristMangler,
  },
  {
    name: "frist-på-fridag",
    summary: "En frist falder i en weekend eller på en helligdag.",
    levels: {"draft":"info","dialogue":"info","approval":"info"},
    options: {},
    rule: fristPåFridag,
  },
  {
    name: "gentagelse",
    summary: "Et ord eller en række ord er skrevet to gange i samme sætning.",
    levels: {"draft":"info","dialogue":"info","approval":"warning"},
    options: {},
    rule: gentagelse,
  },
  {
    name: "gentaget-tekst",
    summary: "Den samme sætning på otte ord eller mere står to steder i aftalen.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {"mindst":8},
    rule: gentagetTekst,
  },
  {
    name: "godkendelse-mangler",
    summary: "Aftalen står som godkendt, men ikke hvornår, af hvem eller i hvilken version.",
    levels: {"draft":"off","dialogue":"off","approval":"error"},
    options: {},
    rule: godkendelseMangler,
  },
  {
    name: "handling-uden-ansvarlig",
    summary: "En handling har ingen ansvarlig.",
    levels: {"draft":"info","dialogue":"warning","approval":"error"},
    options: {},
    rule: handlingUdenAnsvarlig,
  },
  {
    name: "henvisning-i-tekst",
    summary: "En tekst nævner et bilag ved det nummer, som programmet giver det.",
    levels: {"draft":"info","dialogue":"info","approval":"warning"},
    options: {},
    rule: henvisningITekst,
  },
  {
    name: "henvisning-uden-version",
    summary: "En politik eller plan er nævnt uden version og uden dato.",
    levels: {"draft":"info","dialogue":"info","approval":"warning"},
    options: {},
    rule: henvisningUdenVersion,
  },
  {
    name: "hjælpetekst-ikke-slettet",
    summary: "Hjælpetekst fra en skabelon er blevet stående.",
    levels: {"draft":"warning","dialogue":"warning","approval":"error"},
    options: {},
    rule: hjælpetekstIkkeSlettet,
  },
  {
    name: "hører-ikke-til-her",
    summary: "Et felt står et sted, hvor det ikke bruges, eller hvor det siger noget andet end et andet felt.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: hørerIkkeTilHer,
  },
  {
    name: "ikke-målbart",
    summary: "Et mål lover noget med ord, som ikke kan måles, fx »løbende« eller »så tidligt som muligt«.",
    levels: {"draft":"info","dialogue":"info","approval":"warning"},
    options: {"kendte":[]},
    rule: ikkeMålbart,
  },
  {
    name: "koordinerende-enhed-mangler",
    summary: "Et koncernmål siger ikke, hvilken enhed der samler op på det.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: koordinerendeEnhedMangler,
  },
  {
    name: "krav-uden-opfølgning",
    summary: "Direktionen stiller et krav, som ingen handling og intet resultatkrav følger op på.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: kravUdenOpfølgning,
  },
  {
    name: "kriterium-er-aktivitet",
    summary: "Et succeskriterium siger, hvad der skal gøres, og ikke, hvad der kommer ud af det.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: kriteriumErAktivitet,
  },
  {
    name: "lokalt-mål-mangler",
    summary: "Et koncernmål beder om enhedens eget måltal eller egne aktiviteter, og de mangler i aftalen.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: lokaltMålMangler,
  },
  {
    name: "lukket-indhold",
    summary: "Et lukket punkt har indhold, og git gemmer det for altid.",
    levels: {"draft":"error","dialogue":"error","approval":"error"},
    options: {},
    rule: lukketIndhold,
  },
  {
    name: "løbetid-mangler",
    summary: "Aftalen siger ikke, fra hvilken til hvilken dag den gælder.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: løbetidMangler,
  },
  {
    name: "mindst-fra-nul",
    summary: "Et antal skal gå fra 0 til mindst et tal. Det er som regel noget, der tælles sammen.",
    levels: {"draft":"info","dialogue":"info","approval":"info"},
    options: {},
    rule: mindstFraNul,
  },
  {
    name: "mål-allerede-nået",
    summary: "Et måltal er allerede nået, når aftalen begynder.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: målAlleredeNået,
  },
  {
    name: "mål-sænket",
    summary: "Et måltal er svagere end sidste års, og der står ikke hvorfor.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: målSænket,
  },
  {
    name: "måling-efter-runden",
    summary: "En måling er taget efter rundens dag og tæller derfor ikke med i runden.",
    levels: {"draft":"info","dialogue":"info","approval":"warning"},
    options: {},
    rule: målingEfterRunden,
  },
  {
    name: "måling-i-fremtiden",
    summary: "En opfølgning siger, at noget er målt eller sket på en dag, der ikke er kommet.",
    levels: {"draft":"warning","dialogue":"warning","approval":"error"},
    options: {},
    rule: målingIFremtiden,
  },
  {
    name: "måljustering-af-udkast",
    summary: "Et mål er justeret i en opfølgning, selv om aftalen ikke er godkendt endnu.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: måljusteringAfUdkast,
  },
  {
    name: "måljustering-uden-godkendelse",
    summary: "Et mål er ændret uden godkendelse, eller et politisk mål af en anden end udvalget.",
    levels: {"draft":"info","dialogue":"warning","approval":"error"},
    options: {},
    rule: måljusteringUdenGodkendelse,
  },
  {
    name: "målsætning-er-aktivitet",
    summary: "En målsætning siger, hvad der skal gøres, og ikke, hvad det skal føre til.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: målsætningErAktivitet,
  },
  {
    name: "måltal-mangler",
    summary: "Et succeskriterium har hverken måltal eller vurdering, så det ikke kan gøres op.",
    levels: {"draft":"info","dialogue":"warning","approval":"error"},
    options: {},
    rule: måltalMangler,
  },
  {
    name: "navn-skrevet-forskelligt",
    summary: "Et navn er skrevet på flere måder, fx HR-Staben, HR-staben og HR- staben.",
    levels: {"draft":"info","dialogue":"info","approval":"warning"},
    options: {},
    rule: navnSkrevetForskelligt,
  },
  {
    name: "ny-handling-mangler",
    summary: "Et mål er bagud, fristen er ikke gået, og der står ikke, hvad der nu skal ske.",
    levels: {"draft":"info","dialogue":"info","approval":"warning"},
    options: {},
    rule: nyHandlingMangler,
  },
  {
    name: "opfølgning-efter-løbetid",
    summary: "En evaluering ligger efter aftalens løbetid, uden at nogen har sagt, at det er med vilje.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: opfølgningEfterLøbetid,
  },
  {
    name: "opfølgning-ikke-afgivet",
    summary: "Fristen for opfølgningen er gået, og der står ikke, at den er afgivet.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: opfølgningIkkeAfgivet,
  },
  {
    name: "opfølgning-mangler",
    summary: "Aftalen siger ikke, hvem enheden følger op over for.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: opfølgningMangler,
  },
  {
    name: "part-nævnt-forskelligt",
    summary: "Den samme part er kaldt noget forskelligt i aftalen.",
    levels: {"draft":"info","dialogue":"info","approval":"warning"},
    options: {},
    rule: partNævntForskelligt,
  },
  {
    name: "parter-mangler",
    summary: "Aftalen har ikke to parter, så den kan ikke underskrives.",
    levels: {"draft":"info","dialogue":"warning","approval":"error"},
    options: {},
    rule: parterMangler,
  },
  {
    name: "personoplysning",
    summary: "En privat mailadresse eller et privat telefonnummer står i aftalen.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: personoplysning,
  },
  {
    name: "procent-eller-procentpoint",
    summary: "Det kan ikke ses, om der menes procent eller procentpoint.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: procentEllerProcentpoint,
  },
  {
    name: "resultatkrav-kun-henvisning",
    summary: "Et resultatkrav siger kun »Se succeskriterier«.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: resultatkravKunHenvisning,
  },
  {
    name: "resultatkrav-mangler",
    summary: "En indsats har intet resultatkrav.",
    levels: {"draft":"info","dialogue":"warning","approval":"error"},
    options: {},
    rule: resultatkravMangler,
  },
  {
    name: "resultatkrav-uden-delmål",
    summary: "Et resultatkrav hører ikke til noget delmål.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: resultatkravUdenDelmål,
  },
  {
    name: "sagsnr-ugyldigt",
    summary: "Sagsnummeret er skrevet, så sagen ikke kan findes i journalen.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {"kendte":[]},
    rule: sagsnrUgyldigt,
  },
  {
    name: "samme-id-to-gange",
    summary: "To dokumenter, indsatser, parter eller tillæg har samme id, så de ikke kan kendes fra hinanden.",
    levels: {"draft":"error","dialogue":"error","approval":"error"},
    options: {},
    rule: sammeIdToGange,
  },
  {
    name: "succeskriterium-uden-delmål",
    summary: "Et succeskriterium siger ikke, hvilket delmål det hører til.",
    levels: {"draft":"info","dialogue":"warning","approval":"error"},
    options: {},
    rule: succeskriteriumUdenDelmål,
  },
  {
    name: "svar-afventer",
    summary: "Aftalen er godkendt, men direktionens svar på en indsats er ikke kommet.",
    levels: {"draft":"off","dialogue":"off","approval":"error"},
    options: {},
    rule: svarAfventer,
  },
  {
    name: "svær-at-læse",
    summary: "En tekst på 100 ord eller mere har et højt lixtal.",
    levels: {"draft":"info","dialogue":"info","approval":"info"},
    options: {"lix":55},
    rule: sværAtLæse,
  },
  {
    name: "tal-skrevet-forkert",
    summary: "Et tal i en tekst er ikke skrevet på dansk, fx »2.5 mio. kr.« og »85%«.",
    levels: {"draft":"info","dialogue":"info","approval":"warning"},
    options: {},
    rule: talSkrevetForkert,
  },
  {
    name: "tomt-afsnit",
    summary: "Et felt står uden indhold.",
    levels: {"draft":"info","dialogue":"warning","approval":"error"},
    options: {},
    rule: tomtAfsnit,
  },
  {
    name: "udgangspunkt-mangler",
    summary: "Et måltal står uden udgangspunkt, så ingen kan se, hvor meget der skal flyttes.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: udgangspunktMangler,
  },
  {
    name: "udvalg-mangler",
    summary: "En politisk indsats siger ikke, hvilket udvalg den hører under.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: udvalgMangler,
  },
  {
    name: "ukendt-henvisning",
    summary: "En henvisning peger på et delmål, et succeskriterium, en runde eller en indsats, der ikke findes.",
    levels: {"draft":"error","dialogue":"error","approval":"error"},
    options: {},
    rule: ukendtHenvisning,
  },
  {
    name: "ukendt-koncernmål",
    summary: "Aftalen skriver til et koncernmål, som ikke findes i årets koncern.yaml eller ikke omfatter enheden.",
    levels: {"draft":"warning","dialogue":"error","approval":"error"},
    options: {},
    rule: ukendtKoncernmål,
  },
  {
    name: "ukendt-succeskriterium",
    summary: "En opfølgning melder om et succeskriterium, der ikke står i aftalen.",
    levels: {"draft":"error","dialogue":"error","approval":"error"},
    options: {},
    rule: ukendtSucceskriterium,
  },
  {
    name: "usandsynlig-måling",
    summary: "Et målt tal er ti gange større eller mindre end både udgangspunkt og mål, eller over 100 procent.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: usandsynligMåling,
  },
  {
    name: "uændret-fra-sidste-år",
    summary: "En tekst er skrevet af fra sidste års aftale uden at være rørt.",
    levels: {"draft":"info","dialogue":"info","approval":"warning"},
    options: {"mindst":15},
    rule: uændretFraSidsteÅr,
  },
  {
    name: "vurdering-i-stedet-for-måling",
    summary: "Et succeskriterium med måltal er vurderet i stedet for målt.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: vurderingIStedetForMåling,
  },
  {
    name: "økonomi-følger",
    summary: "Budgettet er lovet til en dag, som er gået, og beløbene er ikke skrevet ind.",
    levels: {"draft":"warning","dialogue":"warning","approval":"warning"},
    options: {},
    rule: økonomiFølger,
  },
  {
    name: "økonomi-mangler",
    summary: "Aftalen har intet driftsbudget, eller en indsats siger ikke, hvad den koster.",
    levels: {"draft":"info","dialogue":"warning","approval":"warning"},
    options: {},
    rule: økonomiMangler,
  },
];
