import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cmsOfDigest } from '../../src/seal/signing/index.ts';
import { type Authority, type Identity, pem, testAuthority } from './authority.ts';
import { agreementPdf, signaturesIn, type Tried, trySign } from './signing-folder.ts';

type Bytes = Uint8Array<ArrayBuffer>;

let authority: Authority;
let eva: Identity;
let bo: Identity;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  authority = await testAuthority();
  eva = await authority.issue({ name: 'Eva Eksempel', key: 'rsa' });
  bo = await authority.issue({ name: 'Bo Blanket' });
  files = { '/mappe/aftale.pdf': await agreementPdf(), '/mappe/eva.pem': Buffer.from(pem(eva.certificate)) };
}, 60_000);

/** What a service makes of the digest that it is given. */
function sealed(digest: Bytes, by: Identity = eva): Promise<Bytes> {
  return cmsOfDigest({ ...by, hash: 'SHA-256' }, digest.slice().buffer);
}

/** The same with something changed in it, and nothing signed anew. */
async function changed(digest: Bytes, change: (signed: pkijs.SignedData) => void): Promise<Bytes> {
  const signed = new pkijs.SignedData({ schema: pkijs.ContentInfo.fromBER(await sealed(digest)).content });
  change(signed);
  const content = new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER());
}

const WORDS = '--part direktion --signer tjeneste --certificate eva.pem';

function signWith(program: (digest: Bytes) => Promise<Bytes | undefined>, words = WORDS): Promise<Tried> {
  return trySign(words, files, { programs: { tjeneste: program } });
}

describe('a service that signs', () => {
  it('is given the digest alone, and its signature is put in as it is', async () => {
    const given: Bytes[] = [];
    const { code, stderr, pdf } = await signWith(async (digest) => {
      given.push(digest);
      return sealed(digest);
    });
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^Eva Eksempel har skrevet under for `direktion` \(PAdES B-B\)/),
    ]);
    expect(given.map(({ length }) => length)).toEqual([32]);
    expect(await signaturesIn(pdf)).toMatchObject([{ signer: 'Eva Eksempel', isValid: true, coversAll: true }]);
  });

  it('may have its signature stamped', async () => {
    const tsa = await authority.timeStamps();
    const { code, pdf } = await trySign(`${WORDS} --tsa http://tsa.example`, files, {
      programs: { tjeneste: (digest) => sealed(digest) },
      services: { 'http://tsa.example': (request) => tsa.answer(request, new Date('2026-01-28T10:15:00Z')) },
    });
    expect(code).toBe(0);
    expect(await signaturesIn(pdf)).toMatchObject([{ isValid: true, unsigned: ['1.2.840.113549.1.9.16.2.14'] }]);
  });

  it('may take more room than was kept: then it is asked again', async () => {
    const large = new pkijs.Attribute({
      type: '1.2.3.4',
      values: [new asn1js.OctetString({ valueHex: new Uint8Array(60_000).buffer })],
    });
    const { code, pdf } = await signWith((digest) =>
      changed(digest, ({ signerInfos: [signer] }) => {
        if (signer !== undefined)
          signer.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes: [large] });
      }),
    );
    expect(code).toBe(0);
    expect(await signaturesIn(pdf)).toMatchObject([{ isValid: true, unsigned: ['1.2.3.4'] }]);
  });

  it.each<[string, (digest: Bytes) => Promise<Bytes | undefined>]>([
    ['gav ingen underskrift', async () => undefined],
    ['gav ingen underskrift', async () => new Uint8Array()],
    ['skrev noget, der ikke er en underskrift', async () => new TextEncoder().encode('Fejl 500')],
    ['skrev noget, der ikke er en underskrift', async (digest) => (await sealed(digest)).slice(0, -40)],
    ['gælder ikke dette dokument', (digest) => sealed(digest.map((byte) => byte ^ 1))],
    ['er lavet med et andet certifikat', (digest) => sealed(digest, bo)],
    [
      'har et indhold i sig',
      (digest) =>
        changed(digest, ({ encapContentInfo }) => {
          encapContentInfo.eContent = new asn1js.OctetString({ valueHex: digest.buffer });
        }),
    ],
    [
      'siger ikke, hvilket certifikat den er lavet med',
      (digest) =>
        changed(digest, ({ signerInfos: [signer] }) => {
          signer?.signedAttrs?.attributes.pop();
        }),
    ],
    [
      'er ikke gyldig, eller certifikatet mangler',
      (digest) =>
        changed(digest, ({ signerInfos: [signer] }) => {
          if (signer !== undefined) signer.signature = new asn1js.OctetString({ valueHex: new Uint8Array(256).buffer });
        }),
    ],
    [
      'er ikke gyldig, eller certifikatet mangler',
      (digest) =>
        changed(digest, (signed) => {
          signed.certificates = [];
        }),
    ],
  ])('is told what is wrong, and nothing is written: it %s', async (said, program) => {
    const { code, stderr, pdf } = await signWith(program);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(Buffer.compare(pdf, files['/mappe/aftale.pdf'] ?? new Uint8Array())).toBe(0);
  });

  it('signs for the certificate that was named: one that is none, or that has expired, is refused before', async () => {
    const asked: Bytes[] = [];
    const program = async (digest: Bytes): Promise<Bytes> => {
      asked.push(digest);
      return sealed(digest);
    };
    const none = await trySign(`${WORDS.replace('eva.pem', 'aftale.pdf')}`, files, { programs: { tjeneste: program } });
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('er ikke et certifikat')]);
    const old = await authority.issue({ name: 'Eva Eksempel', to: new Date('2025-01-01T00:00:00Z') });
    const given = { ...files, '/mappe/eva.pem': new Uint8Array(old.certificate.toSchema().toBER()) };
    const expired = await trySign(WORDS, given, { programs: { tjeneste: program } });
    expect([expired.code, expired.stderr]).toEqual([2, expect.stringContaining('udløb')]);
    expect(asked).toEqual([]);
  });
});
