// A municipality of 120 units with three rounds over two years, for trying reports and lists at their real size:
// `node bench/units.mjs MAPPE [ANTAL]`, then `aftale status --format pdf` in the folder. The same folder each time.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const KINDS = [
  'Skole',
  'Børnehus',
  'Bibliotek',
  'Plejecenter',
  'Fritidscenter',
  'Teknisk team',
  'Genbrugsplads',
  'Musikskole',
];
const PLACES = [
  'Ager',
  'Birke',
  'Damme',
  'Egelund',
  'Fjord',
  'Granby',
  'Havnsby',
  'Isager',
  'Klit',
  'Lund',
  'Mose',
  'Nørre',
  'Odde',
  'Pilely',
  'Sund',
];
const COMMITTEES = [
  'Børne- og Skoleudvalget',
  'Kultur- og Fritidsudvalget',
  'Ældreudvalget',
  'Teknik- og Miljøudvalget',
];

/** A small generator of numbers that look like chance and are the same each time (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The unit's own figures of the koncernmål, which the example set has for 2026. */
function koncernPart(year) {
  if (year !== 2026) return '';
  return `administrativ_ramme:
  koncernmål:
    sygefravær:
      succeskriterier:
        1:
          måltal: { falder_med: 5, enhed: procent }
          udgangspunkt: { værdi: 4, enhed: fraværsprocent, år: 2025 }
    kerneydelse:
      aktiviteter: [Brugerpanel om ventetid., Fælles svarskabelon.]
`;
}

function koncernReport(year, next) {
  if (year !== 2026) return '';
  const absence = (3.6 + next() * 0.6).toFixed(1).replace('.', ',');
  return `  sygefravær:
    succeskriterier:
      1:
        målt: ${absence}
        dato: 2026-08-31
        forklaring: Flere samtaler er holdt.
        ny_handling: { tekst: Samtaler efter fem dage, ansvarlig: Lederen, frist: 1. november 2026 }
  kerneydelse:
    succeskriterier:
      1: { målt: 1, dato: 2026-08-20 }
`;
}

function agreement({ id, title, committee, base }, year) {
  return `type: aftale
id: ${id}
år: ${year}
titel: ${title}
status: godkendt
godkendelse: { version: "1.0", dato: ${year}-01-28, af: [direktion, aftaleholder] }
sagsnr: ${String(year).slice(2)}/1234
løbetid: { fra: ${year}-01-01, til: ${year}-12-31 }
parter:
  - { part: direktion, navn: Eva Eksempel, stilling: Kommunaldirektør }
  - { part: aftaleholder, navn: Peter Prøve, stilling: Leder, enhed: ${title} }
behandling:
  - { hvem: MED-udvalget, dato: ${year - 1}-11-12, resultat: drøftet }
  - { hvem: Dialogmøde, dato: ${year - 1}-11-20, resultat: drøftet }
kerneydelse: ${title} løser sine opgaver for borgerne hver dag.
økonomisk_ramme:
  driftsbudget: { netto: 9.800.000, poster: [{ navn: Eget driftsbudget, beløb: 9.800.000 }] }
indsatser:
  service:
    art: politisk
    titel: Service hos ${title}
    udvalg: ${committee}
    målsætning: Borgerne får god service hos ${title}.
    delmål: { A: Borgerne får svar inden for fristen., B: Borgerne er tilfredse. }
    succeskriterier:
      1:
        tekst: Borgerne er tilfredse med svaret.
        delmål: [B]
        måltal: { mindst: ${base + 10}, enhed: procent }
        udgangspunkt: { værdi: ${base}, år: ${year - 1} }
        kilde: Brugerundersøgelse
        frist: 15. december ${year}
      2:
        tekst: Sagsbehandlingstiden er kortere.
        delmål: [A]
        måltal: { falder_til: 20, enhed: dage }
        udgangspunkt: { værdi: 30, år: ${year - 1} }
        kilde: Fagsystemet
        frist: 15. december ${year}
    handlinger:
      1: { tekst: Nye svarbreve., ansvarlig: Lederen, frist: 27. marts ${year}, delmål: [A] }
    evaluering:
      - { tekst: Servicen drøftes med udvalget., modtager: ${committee}, datoer: [${year}-12-10] }
    økonomi: { inden_for_rammen: ja }
    resultatkrav:
      1: { succeskriterium: 1 }
  udvikling:
    art: egen
    titel: Udvikling af faget
    målsætning: Medarbejderne er klædt på til opgaven.
    delmål: { A: Alle har været på kursus., B: Der er en fælles plan. }
    succeskriterier:
      1:
        tekst: Medarbejdere med gennemført kursus.
        delmål: [A]
        måltal: { i_alt: 24, enhed: medarbejdere }
        udgangspunkt: { værdi: 0, år: ${year - 1} }
        kilde: Kursuslisten
        frist: 30. november ${year}
      2:
        tekst: Planen er vedtaget.
        delmål: [B]
        måltal: { senest: 30. juni ${year} }
        kilde: Referat
    handlinger:
      1: { tekst: Kurser hver måned., ansvarlig: Souschefen, frist: 30. november ${year}, delmål: [A] }
    evaluering:
      - { tekst: Planen gøres op., modtager: Direktionen, datoer: [${year}-12-10] }
    økonomi: { inden_for_rammen: ja }
    resultatkrav:
      1: { tekst: Planen er sendt ud., delmål: [B], frist: 1. september ${year} }
${koncernPart(year)}opfølgning: { modtager: Direktionen }
`;
}

function explained(isBehind, deadline) {
  return isBehind
    ? `, forklaring: Opstarten blev forsinket., ny_handling: { tekst: Ekstra indsats i efteråret, ansvarlig: Lederen, frist: ${deadline} }`
    : '';
}

function followUp({ id, base }, year, round, next) {
  const late = round === 'årsopfølgning';
  const day = late ? `${year}-12-10` : `${year}-08-20`;
  const share = late ? 0.6 + next() * 0.6 : 0.2 + next() * 0.9;
  const satisfied = Math.round(base + 10 * share);
  const time = Math.round(30 - 10 * share);
  const counted = Math.round(24 * share);
  const behind = share < (late ? 1 : 0.65);
  const reached = next() < 0.7;
  return `type: opfølgning
aftale: ${id}
år: ${year}
runde: ${round}
afgivet: ${late ? `${year + 1}-01-20` : `${year}-09-02`}
udfyldt_af: Lederen
samlet_vurdering: Året går ${behind ? 'langsommere end ventet' : 'som ventet'}.
indsatser:
  service:
    succeskriterier:
      1: { målt: ${satisfied}, dato: ${day}${explained(behind, `1. december ${year}`)} }
      2: { målt: ${time}, dato: ${day}${explained(behind, `1. december ${year}`)} }
    handlinger:
      1: { status: gennemført, dato: ${year}-03-25 }
  udvikling:
    succeskriterier:
      1: { målt: ${counted}, dato: ${day}${explained(behind, `15. november ${year}`)} }
      2: ${reached ? `{ opnået: ${year}-06-24 }` : `{ forklaring: Udvalget bad om mere tid. }`}
    handlinger:
      1: { status: i gang }
    resultatkrav:
      1: ${reached ? `{ opnået: ${year}-08-25 }` : '{}'}
${koncernReport(year, next)}`.replace('      1: {}\n', '      1: { forklaring: Venter på planen. }\n');
}

/** Writes the folder; every tenth unit has not reported in the last round. */
export function writeUnits(folder, count = 120) {
  cpSync(join(root, 'aftale.yaml'), join(folder, 'aftale.yaml'));
  const units = Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length];
    const place = PLACES[Math.floor(index / KINDS.length) % PLACES.length];
    const title = `${place} ${kind}${index >= KINDS.length * PLACES.length ? ` ${index}` : ''}`;
    return {
      id: `enhed-${index + 1}`,
      title,
      committee: COMMITTEES[index % COMMITTEES.length],
      base: 60 + (index % 25),
    };
  });
  const next = numbers(2026);
  for (const [year, rounds] of [
    [2025, ['midtvejs', 'årsopfølgning']],
    [2026, ['midtvejs']],
  ]) {
    const place = join(folder, 'agreements', String(year));
    mkdirSync(place, { recursive: true });
    for (const [index, unit] of units.entries()) {
      writeFileSync(join(place, `${unit.id}.yaml`), agreement(unit, year));
      for (const round of rounds) {
        if (year === 2026 && index % 10 === 9) continue;
        writeFileSync(join(place, `${unit.id}.${round}.yaml`), followUp(unit, year, round, next));
      }
    }
  }
  const koncern = readFileSync(join(root, 'agreements/2026/koncern.yaml'), 'utf8');
  writeFileSync(join(folder, 'agreements/2026/koncern.yaml'), koncern);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Brug: node bench/units.mjs MAPPE [ANTAL]');
    process.exit(2);
  }
  mkdirSync(folder, { recursive: true });
  writeUnits(folder, count === undefined ? undefined : Number(count));
}
