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
      ? { da: 'den, der siger det samme som aftalen nu, er', en: 'the one that says what the agreement now says is' }
      : { da: 'det nye dokument ligger ved siden af:', en: 'the new document lies beside it:' };
  return {
    da: `\`${old}\` er underskrevet og er ikke rørt. Aftalen er en anden nu; ${lies.da} \`${fresh}\`.\n  Gør: Gem den underskrevne (aftale archive ${unit}), og flyt den ud af mappen. Skal det nye gælde, så godkend det: aftale approve ${unit} --amend --reason "…"`,
    en: `\`${old}\` is signed and was not touched. The agreement is another now; ${lies.en} \`${fresh}\`.\n  Do: Keep the signed one (aftale archive ${unit}), and move it out of the folder. If the new one is to count, approve it: aftale approve ${unit} --amend --reason "…"`,
  };
}

function unreadableWords(file: string, beside: string): Words {
  const [old, fresh] = [file, beside].map(inOneLine);
  return {
    da: `\`${old}\` kan ikke læses, så det kan ikke ses, om den er underskrevet. Den er ikke rørt; dokumentet ligger ved siden af: \`${fresh}\`.\n  Gør: Flyt den ud af mappen, og dan dokumentet igen. Skal den ikke bruges, så slet den.`,
    en: `\`${old}\` cannot be read, so that nobody can tell whether it is signed. It was not touched; the document lies beside it: \`${fresh}\`.\n  Do: Move it out of the folder, and build again. If nobody needs it, delete it.`,
  };
}
