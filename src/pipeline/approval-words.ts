import type { Words } from '../core/index.ts';
import type { ResolvedAgreement } from '../model/index.ts';

export function outsideWords(path: string): Words {
  return {
    da: `\`${path}\` ligger uden for mappen med aftale.yaml, og intet er skrevet.`,
    en: `\`${path}\` lies outside the folder of aftale.yaml, and nothing was written.`,
  };
}

export function absentWords(absent: readonly string[]): Words {
  const parties = absent.join(', ');
  return {
    da: `${parties} er også part i aftalen. Den er først godkendt, når alle har sagt ja.`,
    en: `${parties} is party to the agreement too. It is approved when all have said yes.`,
  };
}

export function versionWords(version: string): Words {
  return {
    da: `Versionen \`${version}\` er ikke tal med punktum imellem. Skriv fx \`version: "1.0"\`.`,
    en: `The version \`${version}\` is not numbers with dots between. Write for instance \`version: "1.0"\`.`,
  };
}

export function notYetApproved({ titel, id }: ResolvedAgreement): Words {
  return {
    da: `»${titel}« er ikke godkendt med \`aftale approve\` endnu, så der er ingen version at lave et tillæg til: aftale approve ${id}`,
    en: `“${titel}” is not approved with \`aftale approve\` yet, so there is no version to amend: aftale approve ${id}`,
  };
}

export function approvedOtherwise({ titel, id }: ResolvedAgreement, version: string): Words {
  return {
    da: `Version ${version} af »${titel}« er godkendt med et andet indhold. Skriv \`status: godkendt\` igen, og lav et tillæg: aftale approve ${id} --amend --reason "…"`,
    en: `Version ${version} of “${titel}” is approved with other content. Write \`status: godkendt\` again, and amend it: aftale approve ${id} --amend --reason "…"`,
  };
}

export function nothingKept(path: string): Words {
  return {
    da: `\`${path}\` kan ikke læses, så programmet ved ikke, hvad der er ændret. Hent filen, som den var, fra git.`,
    en: `\`${path}\` cannot be read, so the program does not know what was changed. Take the file as it was from git.`,
  };
}

export function nothingChanged(version: string): Words {
  return {
    da: `Der er ikke ændret noget siden version ${version}, så der er intet at lave et tillæg om.`,
    en: `Nothing was changed since version ${version}, so there is nothing to amend.`,
  };
}
