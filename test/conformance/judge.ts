// What `npm run conformance` needs of the tests: the documents of this folder as files, and our own readers and checks.
// scripts/conformance/bundle.mjs bundles it.
import { type Doc, textOf } from '../../src/doc/index.ts';
import type { Attachment } from '../../src/formats/format.ts';
import { formats } from '../../src/formats/registry.ts';
import { layout } from '../../src/layout/index.ts';
import { expectWellFormed } from '../docx/well-formed.ts';
import { spoken } from '../formats/lights.ts';
import { theme } from '../layout/build.ts';
import { type Annotation, isNode, type Node, PdfReading } from '../pdf/reader.ts';
import { contractFiles, reportDocs, roundOf } from '../reports/round.ts';
import { testAuthority } from '../seal/authority.ts';
import { agreementPdf, keyFiles, PASSPHRASE } from '../seal/signing-folder.ts';
import { kitchenSink, smallest } from './kitchen-sink.ts';

export { comparable, textOfFile } from '../formats/text-of-file.ts';

/** A document made from a tree of our own: its text, and its bytes by format. */
export interface SampleDocument {
  readonly name: string;
  readonly text: string;
  /** The same as a PDF says it aloud. */
  readonly spoken: string;
  readonly pages: number;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** PDF/A-3a allows a file inside, -2a none. */
const SOURCE: Attachment = {
  name: 'kildepakke.yaml',
  mime: 'application/yaml',
  description: 'Kilden til dokumentet',
  bytes: new TextEncoder().encode('type: kildepakke\n'),
};

async function sample(name: string, doc: Doc, source?: Attachment): Promise<SampleDocument> {
  const { value: pages } = layout(doc, theme);
  if (pages === undefined) throw new Error(`the layout refused ${name}`);
  const files: Record<string, Uint8Array> = {};
  for (const { id, load } of formats) {
    const write = await load();
    const { value } = await write({ doc, pages, theme, source });
    if (value === undefined) throw new Error(`${id} refused ${name}`);
    files[id] = value;
  }
  return { name, text: textOf(doc), spoken: spoken(doc), pages: pages.pages.length, files };
}

/** The kitchen sink, with a file inside its PDF, and the smallest document, without one, in every format. */
export async function samples(): Promise<readonly SampleDocument[]> {
  return [await sample('kitchen-sink', kitchenSink, SOURCE), await sample('smallest', smallest)];
}

/** The reports of the contract's round, in every format. */
export async function reportSamples(): Promise<readonly SampleDocument[]> {
  const { report, kit } = roundOf(contractFiles());
  const made: SampleDocument[] = [];
  for (const { name, doc } of reportDocs(report, kit)) made.push(await sample(name, doc));
  return made;
}

/** What is wrong with a Word file, by the check of the tests; nothing when all is well. */
export function faultsOfWord(bytes: Uint8Array): readonly string[] {
  try {
    expectWellFormed(bytes);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/**
 * What veraPDF does not see: content outside of the tree of meaning (our reader throws at it, too), and a link that the tree
 * places on another page than it stands on.
 */
export function faultsOfPdf(bytes: Uint8Array): readonly string[] {
  try {
    const reading = new PdfReading(bytes);
    let pieces = 0;
    const links: Annotation[] = [];
    const visit = (node: Node): void => {
      for (const kid of node.kids) {
        if (isNode(kid)) visit(kid);
        else if (typeof kid === 'string') pieces += 1;
        else links.push(kid);
      }
    };
    visit(reading.structure());
    const marked = reading.pages.reduce((sum, page) => sum + page.marked.size, 0);
    return [
      ...(pieces === marked ? [] : [`${marked} pieces of content are marked, and ${pieces} are in the tree`]),
      ...links
        .filter(({ pageNamed, pageHeld }) => pageNamed !== pageHeld)
        .map(({ contents }) => `wrong page: ${contents}`),
      ...links.filter(({ contents }) => contents.trim() === '').map(() => 'a link that says nothing'),
    ];
  } catch (error) {
    return [String(error)];
  }
}

/** An approved agreement that nobody has signed, and all that three parties need to sign it. */
export interface SigningSample {
  readonly pdf: Uint8Array;
  readonly signers: readonly { readonly part: string; readonly p12: Uint8Array }[];
  readonly passphrase: string;
  readonly rootPem: string;
  /** Answers a request as a time-stamp authority does. */
  readonly stamp: (request: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
}

export async function signing(): Promise<SigningSample> {
  const authority = await testAuthority();
  const keys = await keyFiles(authority);
  const tsa = await authority.timeStamps();
  const signers = { direktion: 'eva', aftaleholder: 'bo', udvalg: 'luk' };
  return {
    pdf: await agreementPdf(),
    signers: Object.entries(signers).map(([part, name]) => ({
      part,
      p12: keys[`/mappe/${name}.p12`] ?? new Uint8Array(),
    })),
    passphrase: PASSPHRASE,
    rootPem: authority.rootPem,
    stamp: (request) => tsa.answer(request, new Date()),
  };
}
