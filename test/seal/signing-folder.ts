import * as pkijs from 'pkijs';
import { main } from '../../src/cli.ts';
import { buildDocuments } from '../../src/index.ts';
import { type MemoryOptions, type MemoryWorld, memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { exampleFolder } from '../formats/example-set.ts';
import type { Authority } from './authority.ts';
import { keyFile } from './key-file.ts';

/** Nobody would guess it, so that finding it anywhere means something. */
export const PASSPHRASE = 'blåbærgrød-92b1';

const THIRD = `  - part: udvalg
    navn: Łukasz Çelik
    stilling: Formand for Kultur- og Fritidsudvalget
`;

/** The library of the example set with three parties, approved (or not yet), as PDF. */
export async function agreementPdf(draft: boolean = false): Promise<Uint8Array> {
  const files = exampleFolder();
  const path = 'agreements/2026/noerreby-bibliotek.yaml';
  const text = (files[path] ?? '')
    .replace(/^behandling:/m, `${THIRD}behandling:`)
    .replace('af: [direktion, aftaleholder]', 'af: [direktion, aftaleholder, udvalg]');
  const { documents, problems } = await buildDocuments(
    { ...files, [path]: draft ? text.replace('status: godkendt', 'status: udkast') : text },
    { formats: ['pdf'], units: ['nørreby-bibliotek'], draft },
  );
  const [document] = documents;
  if (document?.bytes === undefined) throw new Error(`no PDF: ${problems.map(({ message }) => message.en).join(' ')}`);
  return document.bytes;
}

/** Three people with their key files: RSA, ECDSA, and ECDSA in an old file. */
export async function keyFiles(authority: Authority): Promise<Record<string, Uint8Array>> {
  const eva = await authority.issue({ name: 'Eva Eksempel', key: 'rsa' });
  const bo = await authority.issue({ name: 'Bo Blanket', key: 'ecdsa' });
  const luk = await authority.issue({ name: 'Łukasz Çelik', key: 'ecdsaOther' });
  return {
    '/mappe/eva.p12': keyFile(eva, { passphrase: PASSPHRASE }),
    '/mappe/bo.p12': keyFile(bo, { passphrase: PASSPHRASE }),
    '/mappe/luk.p12': keyFile(luk, { passphrase: PASSPHRASE, lock: 'rc2' }),
    '/mappe/kode.txt': new TextEncoder().encode(`${PASSPHRASE}\n`),
  };
}

export interface Tried {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly world: MemoryWorld;
  readonly pdf: Uint8Array;
}

/** Runs `aftale sign aftale.pdf …` in a folder in memory, on 28 January 2026 at 10.15. */
export async function trySign(
  words: string,
  files: MemoryOptions['files'],
  options: Partial<MemoryOptions> = {},
): Promise<Tried> {
  const world = memoryWorld({
    cwd: '/mappe',
    files,
    today: { year: 2026, month: 1, day: 28 },
    minutes: 615,
    package: packageAssets,
    ...options,
  });
  const code = await main(['sign', 'aftale.pdf', ...words.split(' ').filter((word) => word !== '')], world);
  return { code, ...world.written, world, pdf: world.files.get('/mappe/aftale.pdf') ?? new Uint8Array() };
}

export interface Found {
  readonly signer: string;
  readonly isValid: boolean;
  /** Whether nothing stands behind what it signs. */
  readonly coversAll: boolean;
  readonly attributes: readonly string[];
  readonly unsigned: readonly string[];
  readonly certificates: number;
}

/** The signatures that stand in a file, found without our reader and judged by pkijs. */
export async function signaturesIn(pdf: Uint8Array): Promise<readonly Found[]> {
  const text = Buffer.from(pdf).toString('latin1');
  const found: Found[] = [];
  for (const [, ...numbers] of text.matchAll(/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/g)) {
    const [start = 0, length = 0, resume = 0, rest = 0] = numbers.map(Number);
    const data = Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(resume, resume + rest)]);
    const hex = text.slice(length + 1, resume - 1);
    const info = pkijs.ContentInfo.fromBER(Uint8Array.from(Buffer.from(hex, 'hex')));
    const signed = new pkijs.SignedData({ schema: info.content });
    const [signer] = signed.signerInfos;
    const isValid = await signed.verify({ signer: 0, data: Uint8Array.from(data).buffer });
    const own = signed.certificates?.find(
      (one) => one instanceof pkijs.Certificate && one.serialNumber.isEqual(signer?.sid.serialNumber),
    );
    const name = own instanceof pkijs.Certificate ? own.subject.typesAndValues.at(-1)?.value.valueBlock.value : '';
    found.push({
      signer: String(name),
      isValid,
      coversAll: resume + rest === pdf.length,
      attributes: signer?.signedAttrs?.attributes.map(({ type }) => type) ?? [],
      unsigned: signer?.unsignedAttrs?.attributes.map(({ type }) => type) ?? [],
      certificates: signed.certificates?.length ?? 0,
    });
  }
  return found;
}
