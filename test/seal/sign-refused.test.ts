import { beforeAll, describe, expect, it } from 'vitest';
import type { MemoryOptions } from '../../src/world/memory/index.ts';
import { type Authority, type Identity, testAuthority } from './authority.ts';
import { keyFile } from './key-file.ts';
import { plainPdf } from './plain-pdf.ts';
import { agreementPdf, keyFiles, PASSPHRASE, trySign } from './signing-folder.ts';

const P12 = '--p12 eva.p12 --passphrase-file kode.txt';
const DIREKTION = `--part direktion ${P12}`;

let authority: Authority;
let unsigned: Uint8Array;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  authority = await testAuthority();
  unsigned = await agreementPdf();
  files = { ...(await keyFiles(authority)), '/mappe/aftale.pdf': unsigned };
}, 60_000);

/** What is said; the exit code must be 2, and the file as it was. */
async function refusal(
  words: string,
  changed: Readonly<Record<string, Uint8Array>> = {},
  options: Partial<MemoryOptions> = {},
): Promise<string> {
  const given = { ...files, ...changed };
  const { code, stdout, stderr, pdf, world } = await trySign(words, given, options);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(Buffer.compare(pdf, given['/mappe/aftale.pdf'] ?? new Uint8Array())).toBe(0);
  expect([...world.files.keys()].sort()).toEqual(Object.keys(given).sort());
  return stderr;
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const pdf = (bytes: Uint8Array): Record<string, Uint8Array> => ({ '/mappe/aftale.pdf': bytes });

/** Somebody's key file in place of Eva's. */
async function key(
  identity: Identity,
  more: Partial<Parameters<typeof keyFile>[1]> = {},
): Promise<Record<string, Uint8Array>> {
  return { '/mappe/eva.p12': keyFile(identity, { passphrase: PASSPHRASE, ...more }) };
}

describe('a PDF that cannot be signed', () => {
  it('is a draft, none of ours, no PDF, closed by a password, or cut', async () => {
    expect(await refusal(DIREKTION, pdf(await agreementPdf(true)))).toBe(
      '`aftale.pdf` er et udkast. Godkend aftalen med `aftale approve`, dan PDF-filen igen med `aftale build`, og skriv under på den.\n',
    );
    const other = plainPdf([{ id: 1, body: '<< /Type /Catalog /Pages 2 0 R >>' }], '/Root 1 0 R /Size 3');
    expect(await refusal(DIREKTION, pdf(latin1(other)))).toContain('Den er ikke dannet af aftale');
    expect(await refusal(DIREKTION, pdf(latin1('PK')))).toContain('er ikke en PDF-fil');
    const encrypted = plainPdf([{ id: 1, body: '<< /Type /Catalog >>' }], '/Root 1 0 R /Size 2 /Encrypt 1 0 R');
    expect(await refusal(DIREKTION, pdf(latin1(encrypted)))).toContain('beskyttet med adgangskode');
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const cut = unsigned.subarray(0, Math.floor(unsigned.length * share));
      expect(await refusal(DIREKTION, pdf(cut))).toContain('er beskadiget eller ikke hentet helt');
    }
  });

  it('was closed by an earlier signer, or keeps its fields where we cannot write', async () => {
    const closed = (body: string): string =>
      plainPdf(
        [
          { id: 1, body: '<< /Type /Catalog /AcroForm << /Fields [2 0 R 3 0 R] >> >>' },
          { id: 2, body },
          { id: 3, body: '<< /FT /Sig /T (direktion) /Rect [0 0 200 50] /Subtype /Widget >>' },
        ],
        '/Root 1 0 R /Size 4',
      );
    const transform = '/TransformMethod /DocMDP /TransformParams << /P 1 >>';
    const signature = `<< /Type /Sig /Reference [<< ${transform} >>] >>`;
    expect(await refusal(DIREKTION, pdf(latin1(closed(`<< /FT /Sig /T (a) /V ${signature} >>`))))).toContain(
      'er lukket af en, der har skrevet under',
    );
    const old = closed('<< /FT /Sig /T (a) >>').replace('3 0 obj', '3 7 obj');
    expect(await refusal(DIREKTION, pdf(latin1(old)))).toContain('er gemt af et andet program på en måde');
  });

  it('is not there, or may not be read', async () => {
    const failing = (failure: 'missing' | 'not-permitted' | 'too-large') => ({
      failures: { '/mappe/aftale.pdf': failure },
    });
    expect(await refusal(DIREKTION, {}, failing('missing'))).toBe('`aftale.pdf` findes ikke. Ret stien.\n');
    expect(await refusal(DIREKTION, {}, failing('not-permitted'))).toContain('kan ikke læses');
    expect(await refusal(DIREKTION, {}, failing('too-large'))).toContain('er for stor til at være den rigtige fil');
  });
});

describe('a part', () => {
  it('that is not in the document is told which there are', async () => {
    expect(await refusal(`--part kommune ${P12}`)).toBe(
      'Der er ingen part `kommune` i dokumentet. Vælg direktion, aftaleholder eller udvalg.\n',
    );
  });

  it('that has signed is told who and when', async () => {
    const { pdf: signed } = await trySign(DIREKTION, files);
    expect(await refusal(DIREKTION, pdf(signed))).toContain(
      '`direktion` har allerede skrevet under: Eva Eksempel, 28. januar 2026. En underskrift kan ikke skiftes ud.',
    );
  });
});

describe('a key', () => {
  it('is not there, or is no key file', async () => {
    expect(await refusal('--part direktion --p12 ingen.p12 --passphrase-file kode.txt')).toBe(
      '`ingen.p12` findes ikke. Ret stien.\n',
    );
    expect(await refusal('--part direktion --p12 kode.txt --passphrase-file kode.txt')).toContain(
      'er ikke en nøglefil',
    );
  });

  it('stays locked without the right passphrase', async () => {
    const wrong = { '/mappe/kode.txt': latin1('en anden\n') };
    expect(await refusal(DIREKTION, wrong)).toBe('`eva.p12` kan ikke åbnes med den adgangskode. Prøv igen.\n');
    expect(await refusal('--part direktion --p12 eva.p12 --passphrase-file ingen')).toContain('`ingen` findes ikke.');
    const remedy =
      'Læg den i en fil, som kun I kan læse: --passphrase-file FIL, eller send den ind: --passphrase-file -';
    expect(await refusal('--part direktion --p12 eva.p12')).toContain(remedy);
    expect(await refusal('--part direktion --p12 eva.p12 --no-input', {}, { answers: [PASSPHRASE] })).toContain(remedy);
  });

  it('has expired, is not yet valid, or was issued for something else', async () => {
    const issue = (terms: Partial<Parameters<Authority['issue']>[0]>) =>
      authority.issue({ name: 'Eva Eksempel', ...terms });
    const expired = await issue({ to: new Date('2025-12-31T12:00:00Z') });
    expect(await refusal(DIREKTION, await key(expired))).toBe(
      'Certifikatet for Eva Eksempel udløb 31. december 2025. Forny det, og skriv under med det nye.\n',
    );
    const early = await issue({ from: new Date('2026-02-01T12:00:00Z') });
    expect(await refusal(DIREKTION, await key(early))).toContain('gælder først fra 1. februar 2026');
    const other = await issue({ use: 'encipherment' });
    expect(await refusal(DIREKTION, await key(other))).toContain('ikke udstedt til at skrive under med');
  });

  it('is missing, stands alone, or belongs to another certificate', async () => {
    const eva = await authority.issue({ name: 'Eva Eksempel' });
    const bo = await authority.issue({ name: 'Bo Blanket', key: 'ecdsaOther' });
    expect(await refusal(DIREKTION, await key(eva, { without: 'key' }))).toContain('har ingen privat nøgle i sig');
    expect(await refusal(DIREKTION, await key(eva, { without: 'certificates' }))).toContain(
      'har intet certifikat i sig',
    );
    expect(await refusal(DIREKTION, await key(eva, { key: bo.pkcs8 }))).toContain('der ikke hører til certifikatet');
  });
});

describe('a file that cannot be written', () => {
  /** Readable, but not to be replaced: as it is where the folder is read-only or the disk is full. */
  const unwritable = (failure: 'not-permitted' | 'read-only' | 'no-space' | 'busy'): Partial<MemoryOptions> => ({
    failures: { '/mappe/ny.pdf': failure },
  });
  const words = `${DIREKTION} --out ny.pdf`;

  it('is told with what to do', async () => {
    for (const failure of ['not-permitted', 'read-only'] as const) {
      expect(await refusal(words, {}, unwritable(failure))).toBe(
        '`ny.pdf` kan ikke skrives dér. Intet er ændret. Bed om adgang til mappen, eller vælg et andet sted med --out.\n',
      );
    }
    expect(await refusal(words, {}, unwritable('no-space'))).toContain('disken er fuld. Intet er ændret.');
    expect(await refusal(words, {}, unwritable('busy'))).toContain('er åben i et andet program.');
    expect(await refusal(`${DIREKTION} --out kode.txt`)).toContain('findes allerede og er ikke rørt');
  });
});

describe('options that do not go together', () => {
  it.each([
    ['--part direktion', 'Skriv, hvad der skal skrives under med'],
    ['--p12 eva.p12 --signer a --certificate b', 'bruges hver for sig'],
    ['--signer a', '`--signer` bruges sammen med `--certificate`'],
    ['--p12 eva.p12 --certificate b', '`--certificate` bruges kun sammen med `--signer`'],
    ['--signer a --certificate b --passphrase-file c', '`--passphrase-file` bruges kun sammen med `--p12`'],
    ['--p12 eva.p12 --tsa tsa.example', 'en adresse som http://tsa.example'],
  ])('%s', async (words, said) => {
    expect(await refusal(words)).toContain(said);
  });
});
