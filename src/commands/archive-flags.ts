import type { Flag } from './command.ts';
import { TRUST } from './flags.ts';

/** Flags of `aftale archive` besides those that other commands have as well. */
export const ARCHIVE_FLAGS: readonly Flag[] = [
  {
    name: 'all',
    explanation: { da: 'alle godkendte aftaler i mappen', en: 'every approved agreement of the folder' },
  },
  {
    name: 'pdf',
    value: { da: 'FIL', en: 'FILE' },
    candidates: 'files',
    explanation: {
      da: 'den underskrevne PDF, hvis den ikke ligger blandt dokumenterne',
      en: 'the signed PDF, if it does not lie among the documents',
    },
  },
  {
    name: 'out',
    value: { da: 'MAPPE', en: 'FOLDER' },
    candidates: 'folders',
    explanation: {
      da: 'læg pakken her i stedet for i journalpakker',
      en: 'put the package here instead of journalpakker',
    },
  },
  {
    name: 'folder',
    explanation: { da: 'som en mappe i stedet for en zip-fil', en: 'as a folder instead of a zip file' },
  },
  TRUST,
  {
    name: 'kle',
    value: { da: 'NUMMER', en: 'NUMBER' },
    pattern: {
      accepts: /^\d{2}\.\d{2}\.\d{2}(?:-[A-ZÆØÅ]\d{2})?$/,
      like: { da: 'et KLE-nummer som 17.02.00 eller 17.02.00-A00', en: 'a KLE number like 17.02.00 or 17.02.00-A00' },
    },
    explanation: {
      da: 'KLE-nummeret, når sagsnummeret ikke begynder med det',
      en: 'the KLE number, when the case number does not begin with it',
    },
  },
  {
    name: 'unsigned',
    explanation: {
      da: 'også når nogen mangler at skrive under; det står i pakken',
      en: 'also when signatures are missing; the package says so',
    },
  },
  {
    name: 'accept-failed',
    explanation: {
      da: 'også når kontrollen siger TOTAL_FAILED; det står i pakken',
      en: 'also when the check says TOTAL_FAILED; the package says so',
    },
  },
  {
    name: 'force',
    explanation: { da: 'skriv oven i en anden pakke med samme navn', en: 'write over another package of that name' },
  },
];
