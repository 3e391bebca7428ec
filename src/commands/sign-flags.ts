import type { Flag } from './command.ts';

const ADDRESS = /^https?:\/\/\S+$/i;

export const SIGN_FLAGS: readonly Flag[] = [
  {
    name: 'part',
    value: { da: 'PART', en: 'PARTY' },
    explanation: {
      da: 'hvem der skrives under for, som under `parter` i aftalen',
      en: 'for whom it is signed, as under `parter` of the agreement',
    },
  },
  {
    name: 'p12',
    value: { da: 'FIL', en: 'FILE' },
    candidates: 'files',
    explanation: { da: 'fil med nøgle og certifikat (.p12, .pfx)', en: 'file with key and certificate (.p12, .pfx)' },
  },
  {
    name: 'passphrase-file',
    value: { da: 'FIL', en: 'FILE' },
    candidates: 'files',
    explanation: {
      da: 'fil med adgangskoden til nøglen, eller - for standard input; ellers spørges der',
      en: 'file with the passphrase of the key, or - for standard input; otherwise it is asked for',
    },
  },
  {
    name: 'signer',
    value: { da: 'KOMMANDO', en: 'COMMAND' },
    explanation: {
      da: 'underskriv med et andet program: det får 32 byte ind (SHA-256) og skriver en CMS i DER',
      en: 'sign by another program: it is given 32 bytes (SHA-256), and writes a CMS in DER',
    },
  },
  {
    name: 'certificate',
    value: { da: 'FIL', en: 'FILE' },
    candidates: 'files',
    explanation: {
      da: 'med --signer: certifikatet, der skrives under med',
      en: 'with --signer: the certificate that it signs with',
    },
  },
  {
    name: 'tsa',
    value: { da: 'ADRESSE', en: 'ADDRESS' },
    pattern: {
      accepts: ADDRESS,
      like: { da: 'en adresse som http://tsa.example', en: 'an address like http://tsa.example' },
    },
    explanation: {
      da: 'hent et tidsstempel til underskriften her (RFC 3161)',
      en: 'get a time stamp of the signature here (RFC 3161)',
    },
  },
  {
    name: 'reason',
    value: { da: 'GRUND', en: 'REASON' },
    explanation: {
      da: 'hvorfor der skrives under; står i underskriften',
      en: 'why it is signed; stands in the signature',
    },
  },
  {
    name: 'place',
    value: { da: 'STED', en: 'PLACE' },
    explanation: {
      da: 'hvor der skrives under; står i underskriften',
      en: 'where it is signed; stands in the signature',
    },
  },
  {
    name: 'out',
    value: { da: 'FIL', en: 'FILE' },
    candidates: 'files',
    explanation: {
      da: 'skriv den underskrevne fil her; ellers erstatter den FIL',
      en: 'write the signed file here; otherwise it replaces FILE',
    },
  },
  { name: 'no-input', explanation: { da: 'spørg ikke på skærmen', en: 'ask nothing on the terminal' } },
];
