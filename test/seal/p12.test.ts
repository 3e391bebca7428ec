import { beforeAll, describe, expect, it } from 'vitest';
import { identityOf, nameIn, openP12 } from '../../src/seal/signing/index.ts';
import { type Authority, type Identity, testAuthority } from './authority.ts';
import { keyFile, type Lock } from './key-file.ts';

let authority: Authority;
let rsa: Identity;
let ecdsa: Identity;

beforeAll(async () => {
  authority = await testAuthority();
  rsa = await authority.issue({ name: 'Eva Eksempel', key: 'rsa' });
  ecdsa = await authority.issue({ name: 'Łukasz Çelik', key: 'ecdsa' });
});

const PASSPHRASE = 'blåbærgrød € 7';

async function outcome(file: Uint8Array, passphrase: string): Promise<string> {
  const opened = openP12(file, passphrase);
  if (!opened.ok) return opened.failure;
  const identified = await identityOf(opened.value);
  if (!identified.ok) return identified.failure;
  const { certificate, chain } = identified.value;
  return [certificate, ...chain].map(nameIn).join(' < ');
}

describe('a key file', () => {
  it.each<Lock>(['aes', '3des', 'rc2'])(
    'locked by %s opens, RSA and ECDSA, with a passphrase in Danish',
    async (lock) => {
      const terms = { passphrase: PASSPHRASE, lock };
      expect(await outcome(keyFile(rsa, terms), PASSPHRASE)).toBe('Eva Eksempel < Prøvemyndighed udsteder');
      expect(await outcome(keyFile(ecdsa, terms), PASSPHRASE)).toBe('Łukasz Çelik < Prøvemyndighed udsteder');
      expect(await outcome(keyFile(ecdsa, terms), 'blåbærgrød')).toBe('wrong-passphrase');
      expect(await outcome(keyFile(ecdsa, terms), '')).toBe('wrong-passphrase');
    },
  );

  it('gives certificates to the byte: a signature names them by their digest', () => {
    const opened = openP12(keyFile(rsa, { passphrase: 'a' }), 'a');
    const expected = [...rsa.chain, rsa.certificate].map((one) => Buffer.from(one.toSchema().toBER()).toString('hex'));
    expect(opened.ok && opened.value.certificates.map((one) => Buffer.from(one).toString('hex'))).toEqual(expected);
  });

  it('may have an empty passphrase, and none to check it by', async () => {
    expect(await outcome(keyFile(ecdsa, { passphrase: '' }), '')).toMatch(/^Łukasz/);
    const unchecked = keyFile(ecdsa, { passphrase: 'a', without: 'mac' });
    expect(await outcome(unchecked, 'a')).toMatch(/^Łukasz/);
    expect(await outcome(unchecked, 'b')).toBe('wrong-passphrase');
  });

  it('is refused with the reason', async () => {
    const terms = { passphrase: 'a' };
    expect(await outcome(keyFile(rsa, { ...terms, without: 'key' }), 'a')).toBe('no-key');
    expect(await outcome(keyFile(rsa, { ...terms, without: 'certificates' }), 'a')).toBe('no-certificate');
    expect(await outcome(keyFile(rsa, { ...terms, key: ecdsa.pkcs8 }), 'a')).toBe('key-mismatch');
    const other = await authority.issue({ name: 'En anden', key: 'rsaOther' });
    expect(await outcome(keyFile(rsa, { ...terms, key: other.pkcs8 }), 'a')).toBe('key-mismatch');
    expect(await outcome(new TextEncoder().encode('notat'), 'a')).toBe('no-p12');
    expect(await outcome(new Uint8Array(), 'a')).toBe('no-p12');
    expect(await outcome(keyFile(rsa, terms).slice(0, 500), 'a')).toBe('no-p12');
  });

  it('never makes the program fail, whatever is changed in it', async () => {
    const file = keyFile(ecdsa, { passphrase: 'a', lock: '3des' });
    for (let at = 0; at < file.length; at += 1) {
      const changed = Uint8Array.from(file);
      changed[at] = (changed[at] ?? 0) ^ 0x11;
      const opened = openP12(changed, 'a');
      if (!opened.ok) expect(['no-p12', 'wrong-passphrase', 'unsupported']).toContain(opened.failure);
    }
  });

  it('has a key that cannot be taken out of the engine again, and leaves no copy of what was read', async () => {
    const opened = openP12(keyFile(rsa, { passphrase: 'a' }), 'a');
    if (!opened.ok) throw new Error(opened.failure);
    const identified = await identityOf(opened.value);
    expect(identified.ok && identified.value.key.extractable).toBe(false);
    expect(opened.value.keys.every((key) => key.every((byte) => byte === 0))).toBe(true);
  });
});
