import type { Words } from '../core/index.ts';
import { inOneLine } from '../reporters/index.ts';

/** Why a unit is not put into a package; the unit's name comes before it. */
export function draft(id: string): Words {
  return {
    da: `Aftalen er ikke godkendt endnu. Godkend den først: aftale approve ${id}`,
    en: `The agreement is not approved yet. Approve it first: aftale approve ${id}`,
  };
}

export function noPdf(path: string, id: string): Words {
  const shown = inOneLine(path);
  return {
    da: `\`${shown}\` findes ikke. Dan den med \`aftale build ${id}\`, og få den underskrevet; eller vis med --pdf, hvor den underskrevne ligger.`,
    en: `\`${shown}\` does not exist. Make it with \`aftale build ${id}\`, and have it signed; or say with --pdf where the signed one is.`,
  };
}

export function unreadablePdf(path: string): Words {
  const shown = inOneLine(path);
  return {
    da: `\`${shown}\` kan ikke læses som PDF: den er beskadiget, beskyttet med adgangskode, eller du har ikke adgang. Hent filen igen, der hvor den kom fra.`,
    en: `\`${shown}\` cannot be read as PDF: it is damaged, protected by a password, or you may not open it. Get it again from where it came.`,
  };
}

export function notSigned(path: string, missing: readonly string[], isNobody: boolean): Words {
  const shown = inOneLine(path);
  const [da, en] = ['da', 'en'].map((language) => new Intl.ListFormat(language).format(missing.map(inOneLine)));
  if (missing.length === 0 || isNobody) {
    return {
      da: `Ingen har skrevet under på \`${shown}\`. Få den underskrevet (aftale sign), eller brug --unsigned.`,
      en: `Nobody has signed \`${shown}\`. Have it signed (aftale sign), or use --unsigned.`,
    };
  }
  return {
    da: `\`${shown}\` mangler underskrift fra ${da}. Få den underskrevet færdig, eller brug --unsigned.`,
    en: `\`${shown}\` is not signed by ${en} yet. Have it signed, or use --unsigned.`,
  };
}

export function failed(reason: Words | undefined, path: string): Words {
  const shown = inOneLine(path);
  return {
    da: `Kontrollen siger TOTAL_FAILED. ${reason?.da ?? ''} Se hele kontrollen med \`aftale verify ${shown}\`. Skal filen gemmes alligevel, så brug --accept-failed.`,
    en: `The check says TOTAL_FAILED. ${reason?.en ?? ''} See all of it with \`aftale verify ${shown}\`. If the file is to be kept all the same, use --accept-failed.`,
  };
}

export function otherKle(given: string, sagsnr: string): Words {
  return {
    da: `--kle ${given} siger noget andet end sagsnummeret ${inOneLine(sagsnr)} i aftalen. Udelad --kle, eller ret \`sagsnr\`.`,
    en: `--kle ${given} says otherwise than the case number ${inOneLine(sagsnr)} of the agreement. Leave --kle out, or correct \`sagsnr\`.`,
  };
}

export function otherPackage(path: string): Words {
  return {
    da: `\`${inOneLine(path)}\` findes allerede og er en anden pakke. Den er ikke rørt. Vælg et andet sted med --out, eller skriv oven i den med --force.`,
    en: `\`${inOneLine(path)}\` exists already and is another package. It was not touched. Choose another place with --out, or write over it with --force.`,
  };
}

export const NOTHING_NAMED: Words = {
  da: 'Skriv, hvilken enhed det er, fx `aftale archive biblioteket`, eller brug --all. `aftale list` viser alle enheder.',
  en: 'Say which unit it is, like `aftale archive biblioteket`, or use --all. `aftale list` shows all units.',
};

export const ALL_ALONE: Words = {
  da: '`--all` er alle godkendte aftaler. Nævn enten enheder eller --all.',
  en: '`--all` is every approved agreement. Name units or --all.',
};

export const PDF_FOR_ONE: Words = {
  da: '`--pdf` er filen til én aftale. Nævn den ene enhed.',
  en: '`--pdf` is the file of one agreement. Name that unit.',
};

export const NONE: Words = {
  da: 'Der er ingen godkendte aftaler at samle. `aftale list` viser, hvor langt de er.',
  en: 'There are no approved agreements to gather. `aftale list` shows how far they are.',
};

export function outside(folder: string): Words {
  return {
    da: `\`${folder}\` er en genvej, der fører ud af mappen med aftale.yaml. Vælg et sted med --out.`,
    en: `\`${folder}\` is a link that leads out of the folder of aftale.yaml. Choose a place with --out.`,
  };
}

const VERDICTS: Readonly<Record<string, Words>> = {
  TOTAL_PASSED: { da: 'er i orden', en: 'are right' },
  INDETERMINATE: { da: 'kan ikke afgøres', en: 'cannot be decided' },
  TOTAL_FAILED: { da: 'er ikke i orden', en: 'are not right' },
};

/** What the check said, and that signatures are missing. */
export function verdict(word: string, signing: 'ja' | 'delvist' | 'nej'): Words {
  const said = VERDICTS[word];
  const missing: Words =
    signing === 'ja'
      ? { da: '', en: '' }
      : { da: ' Aftalen er ikke underskrevet af alle.', en: ' The agreement is not signed by all.' };
  return {
    da: `  Underskrifter og indhold ${said?.da}: ${word}.${missing.da}`,
    en: `  Signatures and content ${said?.en}: ${word}.${missing.en}`,
  };
}
