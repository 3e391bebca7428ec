import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Authority, testAuthority } from './authority.ts';

let authority: Authority;

beforeAll(async () => {
  authority = await testAuthority();
});

/** Whether the chain engine of pkijs takes a certificate on a day. */
async function isTaken(certificate: pkijs.Certificate, chain: readonly pkijs.Certificate[], day: string) {
  const engine = new pkijs.CertificateChainValidationEngine({
    trustedCerts: [authority.root.certificate],
    certs: [...chain, certificate],
    checkDate: new Date(day),
  });
  return (await engine.verify()).result;
}

describe('the test authority', () => {
  it.each(['rsa', 'ecdsa'] as const)('issues certificates for %s that lead to its root', async (key) => {
    const { certificate, chain } = await authority.issue({ name: 'Eva Eksempel', key });
    expect(await isTaken(certificate, chain, '2026-03-01')).toBe(true);
    expect(await isTaken(certificate, [], '2026-03-01')).toBe(false);
    expect(await isTaken(certificate, chain, '2036-03-01')).toBe(false);
  });

  it('issues certificates that sign for themselves, and lead nowhere', async () => {
    const { certificate, chain } = await authority.issue({ name: 'Eva Eksempel', selfSigned: true });
    expect(chain).toEqual([]);
    expect(await certificate.verify(certificate)).toBe(true);
    expect(await isTaken(certificate, chain, '2026-03-01')).toBe(false);
  });

  it('answers a request for a time stamp', async () => {
    const stamps = await authority.timeStamps();
    const bytes = new TextEncoder().encode('underskrift');
    const request = new pkijs.TimeStampReq({
      version: 1,
      messageImprint: await pkijs.MessageImprint.create('SHA-256', bytes),
      nonce: new asn1js.Integer({ value: 77 }),
      certReq: true,
    });
    const at = new Date('2026-02-01T10:00:00Z');
    const answer = pkijs.TimeStampResp.fromBER(await stamps.answer(new Uint8Array(request.toSchema().toBER()), at));
    expect(answer.status.status).toBe(0);
    const signed = new pkijs.SignedData({ schema: answer.timeStampToken?.content });
    const content = signed.encapContentInfo.eContent?.getValue() ?? new ArrayBuffer(0);
    const info = pkijs.TSTInfo.fromBER(content);
    expect(info.genTime).toEqual(at);
    expect(info.nonce?.valueBlock.valueDec).toBe(77);
    expect(await signed.verify({ signer: 0, data: bytes.buffer })).toBe(true);
  });
});
