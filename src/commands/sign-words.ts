import type { Answer, Words } from '../core/index.ts';
import type {
  CmsFault,
  IdentityFailure,
  P12Failure,
  SignableFailure,
  TimeStampFailure,
  Unfit,
} from '../seal/signing/index.ts';

/** What is wrong with the PDF that is to be signed, and what to do; the file's name stands before it. */
export const PDF_FAILURES: Readonly<Record<SignableFailure, Words>> = {
  'no-pdf': {
    da: 'er ikke en PDF-fil. Vælg PDF-filen med aftalen.',
    en: 'is no PDF file. Choose the PDF of the agreement.',
  },
  encrypted: {
    da: 'er beskyttet med adgangskode. Dan PDF-filen igen med `aftale build`, og skriv under på den.',
    en: 'is protected by a password. Make the PDF again with `aftale build`, and sign that one.',
  },
  damaged: {
    da: 'er beskadiget eller ikke hentet helt. Hent filen igen, der hvor den kom fra.',
    en: 'is damaged, or was not fetched to its end. Get the file again from where it came.',
  },
  draft: {
    da: 'er et udkast. Godkend aftalen med `aftale approve`, dan PDF-filen igen med `aftale build`, og skriv under på den.',
    en: 'is a draft. Approve the agreement with `aftale approve`, make the PDF again with `aftale build`, and sign that one.',
  },
  'no-parties': {
    da: 'har ingen felter at skrive under i. Skriv dem, der skal skrive under, i aftalen under `parter`, og dan PDF-filen igen med `aftale build`.',
    en: 'has no fields to sign in. Write those who are to sign into the agreement under `parter`, and make the PDF again with `aftale build`.',
  },
  'no-fields': {
    da: 'har ingen felter at skrive under i. Den er ikke dannet af aftale, eller felterne er faldet ud, fx fordi filen er udskrevet til PDF. Brug den PDF, som `aftale build` dannede.',
    en: 'has no fields to sign in. It was not made by aftale, or has lost them, by printing to PDF for instance. Use the PDF that `aftale build` made.',
  },
  closed: {
    da: 'er lukket af en, der har skrevet under: Filen må ikke ændres mere. Bed vedkommende skrive under uden at lukke filen.',
    en: 'was closed by somebody who signed: it may not be changed any more. Ask them to sign without closing the file.',
  },
};

export const UNWRITABLE: Words = {
  da: 'er gemt af et andet program på en måde, som underskriften ikke kan føjes til. Brug den PDF, som `aftale build` dannede.',
  en: 'was saved by another program in a way to which no signature can be added. Use the PDF that `aftale build` made.',
};

/** What is wrong with the file that holds the key; its name stands before it. */
export const KEY_FAILURES: Readonly<Record<P12Failure | IdentityFailure, Words>> = {
  'no-p12': {
    da: 'er ikke en nøglefil (PKCS#12, .p12 eller .pfx). Vælg den fil, som I har fået sammen med certifikatet.',
    en: 'is no key file (PKCS#12, .p12 or .pfx). Choose the file that came with the certificate.',
  },
  'wrong-passphrase': {
    da: 'kan ikke åbnes med den adgangskode. Prøv igen.',
    en: 'cannot be opened with that passphrase. Try again.',
  },
  unsupported: {
    da: 'er låst på en måde, som programmet ikke kender. Hent certifikatet igen som en almindelig .p12-fil (AES eller 3DES).',
    en: 'is locked in a way that the program does not know. Export the certificate again as an ordinary .p12 file (AES or 3DES).',
  },
  'no-key': {
    da: 'har ingen privat nøgle i sig, kun certifikater. Hent certifikatet igen, og sæt hak ved den private nøgle.',
    en: 'has no private key inside, only certificates. Export the certificate again together with its private key.',
  },
  'no-certificate': {
    da: 'har intet certifikat i sig. Hent det igen med både certifikat og nøgle.',
    en: 'has no certificate inside. Export it again with both certificate and key.',
  },
  'key-mismatch': {
    da: 'har en nøgle, der ikke hører til certifikatet. Hent certifikatet igen, der hvor det er udstedt.',
    en: 'has a key that does not belong to its certificate. Get the certificate again from where it was issued.',
  },
  'unsupported-key': {
    da: 'har en nøgle af en art, som programmet ikke kan skrive under med. Brug RSA eller ECDSA (P-256 eller P-384).',
    en: 'has a key of a kind that the program cannot sign with. Use RSA or ECDSA (P-256 or P-384).',
  },
};

/** Why a certificate may not be used; who it was issued to and the day are said before it. */
export const UNFIT: Readonly<Record<Unfit, (name: string, day: string) => Words>> = {
  expired: (name, day) => ({
    da: `Certifikatet for ${name} udløb ${day}. Forny det, og skriv under med det nye.`,
    en: `The certificate of ${name} expired on ${day}. Renew it, and sign with the new one.`,
  }),
  'not-yet-valid': (name, day) => ({
    da: `Certifikatet for ${name} gælder først fra ${day}. Vent til da, og se efter, om uret på maskinen går rigtigt.`,
    en: `The certificate of ${name} is valid from ${day} only. Wait until then, and see whether the clock of this machine is right.`,
  }),
  'not-for-signing': (name) => ({
    da: `Certifikatet for ${name} er ikke udstedt til at skrive under med. Brug et, der er.`,
    en: `The certificate of ${name} was not issued for signing. Use one that was.`,
  }),
};

export type MakingFailure = CmsFault | TimeStampFailure | 'no-signature';

/** Why no signature came out. */
export const MAKING_FAILURES: Readonly<Record<MakingFailure, Words>> = {
  'no-signature': {
    da: 'Kommandoen efter `--signer` gav ingen underskrift. Kør den alene, og se, hvad den siger.',
    en: 'The command after `--signer` gave no signature. Run it alone, and see what it says.',
  },
  'no-cms': {
    da: 'Kommandoen efter `--signer` skrev noget, der ikke er en underskrift. Den skal skrive en CMS i DER og intet andet.',
    en: 'The command after `--signer` wrote something that is no signature. It must write a CMS in DER, and nothing else.',
  },
  'not-detached': {
    da: 'Underskriften fra `--signer` har et indhold i sig. Bed tjenesten om en løs underskrift (detached).',
    en: 'The signature from `--signer` has content inside. Ask the service for a detached signature.',
  },
  'other-digest': {
    da: 'Underskriften fra `--signer` gælder ikke dette dokument. Den skal gælde de 32 byte, som kommandoen får ind (SHA-256).',
    en: 'The signature from `--signer` is not of this document. It must be of the 32 bytes that the command is given (SHA-256).',
  },
  'no-signing-certificate': {
    da: 'Underskriften fra `--signer` siger ikke, hvilket certifikat den er lavet med (signing-certificate-v2). Bed tjenesten om en underskrift efter CAdES.',
    en: 'The signature from `--signer` does not say with which certificate it was made (signing-certificate-v2). Ask the service for a CAdES signature.',
  },
  'other-certificate': {
    da: 'Underskriften fra `--signer` er lavet med et andet certifikat end det efter `--certificate`. Ret stien til certifikatet.',
    en: 'The signature from `--signer` was made with another certificate than the one after `--certificate`. Correct its path.',
  },
  'wrong-signature': {
    da: 'Underskriften fra `--signer` er ikke gyldig, eller certifikatet mangler i den. Bed tjenesten om en underskrift med certifikat.',
    en: 'The signature from `--signer` is not valid, or lacks its certificate. Ask the service for a signature with its certificate.',
  },
  'no-answer': {
    da: 'Tidsstemplet kunne ikke hentes: tjenesten efter `--tsa` svarer ikke. Prøv igen senere, eller skriv under uden tidsstempel.',
    en: 'No time stamp came: the service after `--tsa` does not answer. Try again later, or sign without a time stamp.',
  },
  refused: {
    da: 'Tjenesten efter `--tsa` ville ikke give et tidsstempel. Spørg dem, der driver den, eller skriv under uden tidsstempel.',
    en: 'The service after `--tsa` refused to give a time stamp. Ask those who run it, or sign without a time stamp.',
  },
  'wrong-answer': {
    da: 'Tjenesten efter `--tsa` svarede ikke med et tidsstempel til denne underskrift. Se efter, om adressen er rigtig.',
    en: 'The service after `--tsa` did not answer with a time stamp of this signature. See whether its address is right.',
  },
};

/** Why a file was not read; its name stands before it. */
export function readingFailed({ failure }: Extract<Answer<unknown>, { readonly ok: false }>): Words {
  if (failure === 'too-large')
    return {
      da: 'er for stor til at være den rigtige fil. Ret stien.',
      en: 'is too large to be the right file. Correct the path.',
    };
  return failure === 'missing' || failure === 'not-a-directory'
    ? { da: 'findes ikke. Ret stien.', en: 'does not exist. Correct the path.' }
    : {
        da: 'kan ikke læses. Ret stien, eller bed om adgang.',
        en: 'cannot be read. Correct the path, or ask for access.',
      };
}

/** Why the signed file was not written; its name stands before it. */
export function writingFailed({ failure }: Extract<Answer<unknown>, { readonly ok: false }>): Words {
  switch (failure) {
    case 'exists':
      return {
        da: 'findes allerede og er ikke rørt. Vælg et andet navn med --out.',
        en: 'exists already and was not touched. Choose another name with --out.',
      };
    case 'changed':
      return {
        da: 'blev ændret af en anden imens, måske af en, der også skrev under. Intet er skrevet. Skriv under igen.',
        en: 'was changed by somebody meanwhile, perhaps by one who signed as well. Nothing was written. Sign again.',
      };
    case 'no-space':
      return {
        da: 'kunne ikke skrives, fordi disken er fuld. Intet er ændret. Ryd op, og skriv under igen.',
        en: 'could not be written, because the disk is full. Nothing was changed. Make room, and sign again.',
      };
    case 'busy':
      return {
        da: 'er åben i et andet program. Intet er ændret. Luk den dér, og skriv under igen.',
        en: 'is open in another program. Nothing was changed. Close it there, and sign again.',
      };
    default:
      return {
        da: 'kan ikke skrives dér. Intet er ændret. Bed om adgang til mappen, eller vælg et andet sted med --out.',
        en: 'cannot be written there. Nothing was changed. Ask for access to the folder, or choose another place with --out.',
      };
  }
}
