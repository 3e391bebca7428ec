import { Composer, CST, type Document, Parser } from 'yaml';
import type { SourceFile } from '../core/index.ts';
import type { Lexeme } from './lexemes.ts';
import type { SourceNode } from './parsed-file.ts';
import { sourceNode } from './tree.ts';

/** What yaml makes of a text, with its errors. Composes what was split already; yaml's own `parseDocument` would split the text once more. */
export function documentOf(text: string, lexemes: readonly Lexeme[]): Document.Parsed | undefined {
  // Failsafe: every scalar is a string. Keys are compared in `treeTraps`, by their NFC and in linear time.
  const composer = new Composer({
    version: '1.2',
    schema: 'failsafe',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  // Of several documents `refusals` has spoken.
  const [document] = composer.compose(tokensOf(lexemes), true, text.length);
  return document;
}

function* tokensOf(lexemes: readonly Lexeme[]): Generator<CST.Token> {
  const parser = new Parser();
  for (const { kind, source } of lexemes) {
    if (kind === 'plain' || kind === 'block-text') yield* parser.next(CST.SCALAR);
    yield* parser.next(source);
  }
  yield* parser.end();
}

/** The tree of a document; undefined for one with nothing in it. */
export function rootOf(file: SourceFile, document: Document.Parsed | undefined): SourceNode | undefined {
  return document === undefined || document.contents === null ? undefined : sourceNode(file, document.contents, 0);
}
