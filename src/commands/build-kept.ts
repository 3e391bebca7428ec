import type { Words } from '../core/index.ts';
import type { DocumentResult } from '../pipeline.ts';
import { inOneLine } from '../reporters/index.ts';

/** Why a document lies beside its place, and what to do: one for each file that stands there and was not touched. */
export function keptWords(documents: readonly DocumentResult[]): readonly Words[] {
  return documents.flatMap(({ id, file: beside, status, kept }) =>
    kept.map(({ file, why }) =>
      why === 'signed' ? signedWords(id, file, beside, status) : unreadableWords(file, beside),
    ),
  );
}

function signedWords(id: string, file: string, beside: string, status: DocumentResult['status']): Words {
  const [old, fresh, unit] = [file, beside, id].map(inOneLine);
  const lies: Words =
    status === 'signed'
      ? { da: 'Den, der siger det samme som aftalen nu, er', en: 'The one that says what the agreement now says is' }
      : {
          da: 'Det nye dokument siger noget andet og ligger ved siden af:',
          en: 'The new document says something else and lies beside it:',
        };
  return {
    da: `\`${old}\` er underskrevet og er ikke rørt. ${lies.da} \`${fresh}\`.\n  Gør: Gem den underskrevne (aftale archive ${unit}), flyt den ud af mappen, og dan dokumentet igen. Er ændringen ikke godkendt endnu: aftale approve ${unit} --amend --reason "…"`,
    en: `\`${old}\` is signed and was not touched. ${lies.en} \`${fresh}\`.\n  Do: Keep the signed one (aftale archive ${unit}), move it out of the folder, and build again. If the change is not approved yet: aftale approve ${unit} --amend --reason "…"`,
  };
}

function unreadableWords(file: string, beside: string): Words {
  const [old, fresh] = [file, beside].map(inOneLine);
  return {
    da: `\`${old}\` kan ikke læses, så det kan ikke ses, om den er underskrevet. Den er ikke rørt; dokumentet ligger ved siden af: \`${fresh}\`.\n  Gør: Flyt den ud af mappen, og dan dokumentet igen. Skal den ikke bruges, så slet den.`,
    en: `\`${old}\` cannot be read, so that nobody can tell whether it is signed. It was not touched; the document lies beside it: \`${fresh}\`.\n  Do: Move it out of the folder, and build again. If nobody needs it, delete it.`,
  };
}
