import { parseDocument } from 'yaml';
import type { Diagnostic, Outcome, SourceFile } from '../core/index.ts';
import type { ParsedFile } from './parsed-file.ts';
import { sourceNode } from './tree.ts';

/** Reads one YAML file; with an error in it there is no value, because what follows an error would be guessed. */
export function load(path: string, bytes: Uint8Array): Outcome<ParsedFile> {
  const text = new TextDecoder('utf-8').decode(bytes);
  const file: SourceFile = { path: path.normalize('NFC'), text };
  const document = parseDocument(text, {
    schema: 'failsafe',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const diagnostics = document.errors.map(
    (error): Diagnostic => ({
      rule: 'yaml-fejl',
      severity: 'error',
      message: { da: `Filen kan ikke læses her (${error.code}).`, en: error.message },
      span: { file, start: error.pos[0], end: error.pos[1] },
      path: '',
    }),
  );
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const root = document.contents === null ? undefined : sourceNode(file, document.contents, 0);
  return { value: { file, root }, diagnostics };
}
