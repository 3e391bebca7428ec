import type { Language, LocalDate, Words, World } from '../core/index.ts';
import { inOneLine } from '../reporters/index.ts';
import type { Identity } from '../seal/signing/index.ts';
import { formatDate } from '../text/index.ts';
import type { Request } from './command.ts';
import { KEY_FAILURES, type MakingFailure, readingFailed, UNFIT } from './sign-words.ts';

type Certificate = Identity['certificate'];
type Bytes = Uint8Array<ArrayBuffer>;

type Made = { readonly ok: true; readonly value: Bytes } | { readonly ok: false; readonly failure: MakingFailure };

/** Who signs, and by what: a key of ours, or a program that others made. */
export interface Signatory {
  /** As the certificate says it. */
  readonly name: string;
  /** How many bytes a signature may take. */
  readonly room: number;
  readonly make: (bytes: Bytes) => Promise<Made>;
}

/** Either what was asked for, or what is in the way of it. */
export type Got<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly words: Words };

const LARGEST_KEY = 1_000_000;
const LARGEST_PASSPHRASE = 10_000;

/** What a signature takes besides its certificates, with a reserve. */
const ROOM = 8_192;
/** Nothing is known of what another program makes; to ask it again means a code typed again. */
const ROOM_FOR_OTHERS = 32_768;
/** A person may have to find a card and a code. */
const PATIENCE_WITH_PROGRAM = { seconds: 300, bytes: 200_000 };

function refused<T>(words: Words): Got<T> {
  return { ok: false, words };
}

function about<T>(path: string, words: Words): Got<T> {
  const name = `\`${inOneLine(path)}\` `;
  return refused({ da: name + words.da, en: name + words.en });
}

/** Who signs by what was given on the command line. */
export async function signatoryOf(request: Request, world: World, language: Language): Promise<Got<Signatory>> {
  const p12 = request.text('p12');
  const got =
    p12 === undefined
      ? await bySigner(request.text('signer') ?? '', request.text('certificate') ?? '', world)
      : await byKey(p12, request, world, language);
  if (!got.ok) return got;
  const { certificate, ...rest } = got.value;
  const { nameIn, unfitness } = await import('../seal/signing/index.ts');
  const name = inOneLine(nameIn(certificate)).trim();
  if (name === '') return about(p12 ?? request.text('certificate') ?? '', NAMELESS);
  const now = world.now();
  const unfit = unfitness(certificate, now);
  if (unfit === undefined) return { ok: true, value: { name, ...rest } };
  const days = unfit === 'expired' ? certificate.notAfter : certificate.notBefore;
  return refused(UNFIT[unfit](name, formatDate(dayOf(days.value))));
}

const NAMELESS: Words = {
  da: 'har et certifikat, der ikke nævner nogen. Brug et, der er udstedt til en person.',
  en: 'has a certificate that names nobody. Use one that was issued to a person.',
};

function dayOf(time: Certificate['notAfter']['value']): LocalDate {
  return { year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() };
}

type Able = Omit<Signatory, 'name'> & { readonly certificate: Certificate };

async function byKey(path: string, request: Request, world: World, language: Language): Promise<Got<Able>> {
  const file = world.read(world.resolve(path), LARGEST_KEY);
  if (!file.ok) return about(path, readingFailed(file));
  const { identityOf, isP12, openP12, signedCms } = await import('../seal/signing/index.ts');
  if (!isP12(file.value)) return about(path, KEY_FAILURES['no-p12']);
  const passphrase = await passphraseFor(path, request, world, language);
  if (!passphrase.ok) return passphrase;
  const opened = openP12(file.value, passphrase.value);
  if (!opened.ok) return about(path, KEY_FAILURES[opened.failure]);
  const identified = await identityOf(opened.value);
  if (!identified.ok) return about(path, KEY_FAILURES[identified.failure]);
  const { certificate, chain } = identified.value;
  const sizes = [certificate, ...chain].map((one) => one.toSchema().toBER().byteLength);
  return {
    ok: true,
    value: {
      certificate,
      room: ROOM + sizes.reduce((sum, size) => sum + size, 0),
      make: async (bytes) => ({ ok: true, value: await signedCms(identified.value, bytes) }),
    },
  };
}

/** Out of a file, from standard input, or typed where nobody sees it: never from the command line, which others can read. */
async function passphraseFor(p12: string, request: Request, world: World, language: Language): Promise<Got<string>> {
  const path = request.text('passphrase-file');
  if (path === undefined) {
    const name = inOneLine(p12);
    const question: Words = { da: `Adgangskode til ${name}: `, en: `Passphrase of ${name}: ` };
    const typed = request.has('no-input') ? undefined : await world.askSecretly(question[language]);
    return typed === undefined ? refused(NO_PASSPHRASE) : { ok: true, value: typed };
  }
  const file =
    path === '-'
      ? ({ ok: true, value: world.readInput() } as const)
      : world.read(world.resolve(path), LARGEST_PASSPHRASE);
  if (!file.ok) return about(path, readingFailed(file));
  // An editor ends its files with a line end.
  return { ok: true, value: new TextDecoder().decode(file.value).replace(/\r?\n$/, '') };
}

const NO_PASSPHRASE: Words = {
  da: 'Adgangskoden mangler. Læg den i en fil, som kun I kan læse: --passphrase-file FIL, eller send den ind: --passphrase-file -',
  en: 'The passphrase is missing. Put it into a file that only you can read: --passphrase-file FILE, or pipe it in: --passphrase-file -',
};

const NO_CERTIFICATE: Words = {
  da: 'er ikke et certifikat. Vælg certifikatet som .cer, .crt eller .pem.',
  en: 'is no certificate. Choose the certificate as .cer, .crt or .pem.',
};

/** The program gets the digest, and what comes back is judged before it is believed. */
async function bySigner(commandLine: string, path: string, world: World): Promise<Got<Able>> {
  const file = world.read(world.resolve(path), LARGEST_KEY);
  if (!file.ok) return about(path, readingFailed(file));
  const { certificateIn, faultOf } = await import('../seal/signing/index.ts');
  const certificate = certificateIn(file.value);
  if (certificate === undefined) return about(path, NO_CERTIFICATE);
  const make = async (bytes: Bytes): Promise<Made> => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const answer = await world.run(commandLine, digest, PATIENCE_WITH_PROGRAM);
    if (answer === undefined || answer.code !== 0 || answer.bytes.length === 0)
      return { ok: false, failure: 'no-signature' };
    const failure = await faultOf(answer.bytes, bytes, certificate);
    return failure === undefined ? { ok: true, value: answer.bytes } : { ok: false, failure };
  };
  return { ok: true, value: { certificate, room: ROOM_FOR_OTHERS, make } };
}

/** What a time stamp with its certificates takes. */
const ROOM_FOR_STAMP = 8_192;
const PATIENCE_WITH_SERVICE = { seconds: 30, bytes: 100_000 };

/** The same signatory, whose signatures get a time stamp. */
export function stamped({ name, room, make }: Signatory, address: string, world: World): Signatory {
  return {
    name,
    room: room + ROOM_FOR_STAMP,
    make: async (bytes) => {
      const made = await make(bytes);
      if (!made.ok) return made;
      const { withTimeStamp } = await import('../seal/signing/index.ts');
      return withTimeStamp(made.value, (request) =>
        world.post(
          { address, type: 'application/timestamp-query', accept: 'application/timestamp-reply', bytes: request },
          PATIENCE_WITH_SERVICE,
        ),
      );
    },
  };
}
