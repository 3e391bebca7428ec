import type { Diagnostic } from '../core/index.ts';
import type { Format } from '../formats/format.ts';
import type { ResolvedAgreement } from '../model/index.ts';
import type { BrokenFile } from './broken.ts';
import { type Folder, folderName } from './folder.ts';
import { error, unreadable } from './problems.ts';

/** A document that is to be made: one agreement in one format. */
export interface Output {
  readonly format: Format;
  /** Below the folder of documents, with `/`: `2026/faellessekretariatet.pdf`. */
  readonly name: string;
}

/** Everything that one agreement is to become. */
export interface Job {
  /** Path of the YAML file. */
  readonly source: string;
  readonly id: string;
  readonly year: string;
  /** Undefined for a file that cannot be read. */
  readonly agreement: ResolvedAgreement | undefined;
  /** Files without which the agreement would say less than it should: itself, and the year's koncern. */
  readonly dependsOn: readonly string[];
  readonly outputs: readonly Output[];
}

/** `agreements/2026/skole.yaml` of 2025/26 as pdf → `2025-26/skole.pdf`. */
export function outputName(source: string, year: string, format: Pick<Format, 'id'>): string {
  const file = (source.split('/').at(-1) ?? source).replace(/\.ya?ml$/i, '');
  return `${year === '' ? '' : `${year.replaceAll('/', '-')}/`}${file}.${format.id}`;
}

function outputsOf(source: string, year: string, formats: readonly Format[]): readonly Output[] {
  return formats.map((format) => ({ format, name: outputName(source, year, format) }));
}

/** Broken koncern files that the agreements of a year would lack. */
function lackingKoncern(broken: readonly BrokenFile[], year: number): readonly string[] {
  return broken
    .filter((file) => file.type === 'koncern' && (file.year === '' || Number.parseInt(file.year, 10) === year))
    .map(({ path }) => path);
}

function jobOf(agreement: ResolvedAgreement, broken: readonly BrokenFile[], formats: readonly Format[]): Job {
  const source = agreement.place.file.file.path;
  const koncern = agreement.koncern?.place.file.file.path;
  return {
    source,
    id: agreement.id,
    year: agreement.year.text,
    agreement,
    dependsOn: [source, ...(koncern === undefined ? [] : [koncern]), ...lackingKoncern(broken, agreement.year.first)],
    outputs: outputsOf(source, agreement.year.text, formats),
  };
}

function brokenJob({ path, id, year }: BrokenFile, formats: readonly Format[]): Job {
  return { source: path, id, year, agreement: undefined, dependsOn: [path], outputs: outputsOf(path, year, formats) };
}

/** What is to be made of the named files: readable agreements, and those that would be if they were. */
export function plan(
  agreements: readonly ResolvedAgreement[],
  broken: readonly BrokenFile[],
  named: ReadonlySet<string>,
  formats: readonly Format[],
): readonly Job[] {
  const jobs = [
    ...agreements.map((agreement) => jobOf(agreement, broken, formats)),
    ...broken.filter(({ type }) => type === 'aftale').map((file) => brokenJob(file, formats)),
  ];
  return jobs
    .filter(({ source }) => named.has(source))
    .sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
}

/** Windows and macOS take names that differ in case or in the writing of å for one. */
function asFileSystemsSee(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Jobs whose documents would have one name: each would write over the other, so neither is made. */
export function clashes(jobs: readonly Job[]): ReadonlyMap<Job, Diagnostic> {
  const byName = new Map<string, Job[]>();
  for (const job of jobs) {
    const name = asFileSystemsSee(job.outputs[0]?.name ?? job.source);
    byName.set(name, [...(byName.get(name) ?? []), job]);
  }
  const found = new Map<Job, Diagnostic>();
  for (const same of byName.values()) {
    for (const job of same.length > 1 ? same : []) {
      const others = same.filter((other) => other !== job).map(({ source }) => source);
      const name = job.outputs[0]?.name ?? '';
      found.set(
        job,
        error({
          rule: 'samme-dokument-to-gange',
          message: {
            da: `Dokumentet \`${name}\` ville også blive dannet af ${others.join(' og ')}. Ingen af dem dannes.`,
            en: `The document \`${name}\` would also be made of ${others.join(' and ')}. Neither is made.`,
          },
          hint: { da: 'Giv den ene fil et andet navn.', en: 'Give one of the files another name.' },
          span:
            job.agreement === undefined
              ? unreadable(job.source)
              : { file: job.agreement.place.file.file, start: 0, end: 0 },
        }),
      );
    }
  }
  return found;
}

export function noAgreements(folder: Folder): Diagnostic {
  return error({
    rule: 'ingen-aftaler',
    message: {
      da: 'Der er ingen aftaler at danne dokumenter af.',
      en: 'There are no agreements to make documents of.',
    },
    hint: {
      da: 'Lav en aftale med `aftale new`. `aftale list` viser dem, der er.',
      en: 'Make an agreement with `aftale new`. `aftale list` shows those that there are.',
    },
    span: unreadable(folderName(folder.settings, 'aftaler')),
  });
}
