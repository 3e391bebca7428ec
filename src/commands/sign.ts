import { type Language, parseIsoDate, type Words, type World } from '../core/index.ts';
import { inOneLine } from '../reporters/index.ts';
import type { Signable, Signing } from '../seal/signing/index.ts';
import { formatDate } from '../text/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { LARGEST_PDF } from './largest-pdf.ts';
import { SIGN_FLAGS } from './sign-flags.ts';
import { MAKING_FAILURES, PDF_FAILURES, readingFailed, UNWRITABLE, writingFailed } from './sign-words.ts';
import { type Got, type Signatory, signatoryOf, stamped } from './signatory.ts';
import { refuse } from './unsaved.ts';

const NO_KEY: Words = {
  da: 'Skriv, hvad der skal skrives under med: --p12 nøgle.p12. En tjeneste eller et kort kobles på med --signer KOMMANDO og --certificate CERTIFIKAT.',
  en: 'Say what to sign with: --p12 key.p12. A service or a card is plugged in by --signer COMMAND and --certificate CERTIFICATE.',
};
const TWO_KEYS: Words = {
  da: '`--p12` og `--signer` bruges hver for sig. Vælg en af dem.',
  en: '`--p12` and `--signer` exclude each other. Choose one.',
};
const NO_CERTIFICATE: Words = {
  da: '`--signer` bruges sammen med `--certificate`: navnet i certifikatet trykkes ved underskriften, før den laves.',
  en: '`--signer` goes with `--certificate`: the name in the certificate is printed at the signature before it is made.',
};
const CERTIFICATE_ALONE: Words = {
  da: '`--certificate` bruges kun sammen med `--signer`. I en .p12-fil ligger certifikatet allerede.',
  en: '`--certificate` goes with `--signer`. A .p12 file has its certificate inside.',
};
const PASSPHRASE_ALONE: Words = {
  da: '`--passphrase-file` bruges kun sammen med `--p12`.',
  en: '`--passphrase-file` goes with `--p12`.',
};

function misuseOf(request: Request): Words | undefined {
  const [p12, signer] = [request.text('p12'), request.text('signer')];
  const hasCertificate = request.text('certificate') !== undefined;
  if (p12 !== undefined && signer !== undefined) return TWO_KEYS;
  if (p12 === undefined && request.text('passphrase-file') !== undefined) return PASSPHRASE_ALONE;
  if (signer === undefined && hasCertificate) return CERTIFICATE_ALONE;
  if (p12 === undefined && signer === undefined) return NO_KEY;
  return signer !== undefined && !hasCertificate ? NO_CERTIFICATE : undefined;
}

type Field = Signing['field'];

/** The field of the part that is meant; the only free one where none is named, or the answer of who sits there. */
async function fieldOf(request: Request, { fields }: Signable, world: World, language: Language): Promise<Got<Field>> {
  const free = fields.filter(({ signature }) => signature === undefined);
  const [only, ...more] = free;
  const named = request.text('part');
  if (named === undefined && only !== undefined && more.length === 0) return { ok: true, value: only };
  if (named === undefined && only === undefined) return { ok: false, words: ALL_SIGNED };
  const part = named ?? (await askedPart(free, request, world, language));
  if (part === undefined) return { ok: false, words: whichPart(free) };
  const field = fields.find(({ name }) => name === part.trim().normalize('NFC'));
  if (field === undefined) return { ok: false, words: unknownPart(part, fields) };
  return field.signature === undefined ? { ok: true, value: field } : { ok: false, words: await alreadySigned(field) };
}

async function askedPart(
  free: readonly Field[],
  request: Request,
  world: World,
  language: Language,
): Promise<string | undefined> {
  if (request.has('no-input')) return undefined;
  const question: Words = {
    da: `Hvilken part skriver under (${listed(free)})? `,
    en: `Which party signs (${listed(free, 'en')})? `,
  };
  const answer = (await world.ask(question[language]))?.trim();
  return answer === '' ? undefined : answer;
}

function listed(fields: readonly Field[], language = 'da'): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(fields.map(({ name }) => inOneLine(name)));
}

const ALL_SIGNED: Words = {
  da: 'Alle parter har skrevet under. Kontrollér underskrifterne med `aftale verify`.',
  en: 'All parties have signed. Check the signatures with `aftale verify`.',
};

function whichPart(free: readonly Field[]): Words {
  const first = inOneLine(free[0]?.name ?? '');
  return {
    da: `Skriv, hvilken part der skriver under: ${listed(free)}. Fx --part ${first}`,
    en: `Say which party signs: ${listed(free, 'en')}. Like --part ${first}`,
  };
}

function unknownPart(part: string, fields: readonly Field[]): Words {
  const name = inOneLine(part);
  return {
    da: `Der er ingen part \`${name}\` i dokumentet. Vælg ${listed(fields)}.`,
    en: `There is no party \`${name}\` in the document. Choose ${listed(fields, 'en')}.`,
  };
}

async function alreadySigned(field: Field): Promise<Words> {
  const { signedBy } = await import('../seal/signing/index.ts');
  const { name, day } = signedBy(field);
  const date = parseIsoDate(day ?? '');
  const [by, on] = [name === undefined ? '' : inOneLine(name), date === undefined ? '' : formatDate(date)];
  const part = inOneLine(field.name);
  return {
    da: `\`${part}\` har allerede skrevet under${by === '' ? '' : `: ${by}`}${on === '' ? '' : `, ${on}`}. En underskrift kan ikke skiftes ud. Skal der skrives under forfra, så flyt filen, og dan PDF-filen igen med \`aftale build\`.`,
    en: `\`${part}\` has signed already${by === '' ? '' : `: ${by}`}${on === '' ? '' : `, ${on}`}. A signature cannot be replaced. If all are to sign anew, move the file, and make the PDF again with \`aftale build\`.`,
  };
}

/** Who a certificate was issued to is what counts; that the agreement names somebody else may be right, and is only said. */
async function compareNames({ name }: Signatory, field: Field, { parties }: Signable, voice: Voice): Promise<void> {
  const expected = parties.find(({ part }) => part === field.name)?.name;
  const { namesAgree } = await import('../seal/signing/index.ts');
  if (expected === undefined || namesAgree(name, expected)) return;
  const printed = inOneLine(expected);
  voice.say({
    da: `info Certifikatet er udstedt til ${name}, men i aftalen står ${printed} for \`${field.name}\`. Det er navnet i certifikatet, der trykkes.`,
    en: `info The certificate was issued to ${name}, but the agreement names ${printed} for \`${field.name}\`. The name in the certificate is printed.`,
  });
}

async function signingOf(request: Request, signatory: Signatory, field: Field, { parties }: Signable, world: World) {
  const { openFaces } = await import('../layout/index.ts');
  const font = (name: string): Uint8Array => world.asset(`fonts/${name}.ttf`);
  const faces = openFaces({
    name: 'Source Sans 3',
    regular: font('regular'),
    italic: font('italic'),
    bold: font('bold'),
    boldItalic: font('bold-italic'),
  });
  if (faces === undefined) throw new Error('The bundled type cannot be read.');
  const at = world.now();
  const two = (value: number): string => String(value).padStart(2, '0');
  // The document's words, in whatever language its signers are talked to.
  const shown = {
    name: signatory.name,
    title: parties.find(({ part }) => part === field.name)?.title,
    remark: 'Underskrevet digitalt',
    date: formatDate(at.day),
    time: `kl. ${two(at.hour)}.${two(at.minute)}`,
  };
  return { field, shown, at, reason: request.text('reason'), place: request.text('place'), faces };
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const pdf = request.operands[0] ?? '';
  const about = (path: string, words: Words): Ending => {
    voice.complain(`\`${inOneLine(path)}\` ${words[voice.language]}\n`);
    return 'misuse';
  };
  const misuse = misuseOf(request);
  if (misuse !== undefined) return refuse(voice, misuse);
  const bytes = world.read(world.resolve(pdf), LARGEST_PDF);
  if (!bytes.ok) return about(pdf, readingFailed(bytes));
  const { openSignable, sign: signField } = await import('../seal/signing/index.ts');
  const opened = openSignable(bytes.value);
  if (!opened.ok) return about(pdf, PDF_FAILURES[opened.failure]);
  const field = await fieldOf(request, opened.value, world, voice.language);
  if (!field.ok) return refuse(voice, field.words);
  const got = await signatoryOf(request, world, voice.language);
  if (!got.ok) return refuse(voice, got.words);
  const tsa = request.text('tsa');
  const signatory = tsa === undefined ? got.value : stamped(got.value, tsa, world);
  await compareNames(signatory, field.value, opened.value, voice);
  const signing = await signingOf(request, signatory, field.value, opened.value, world);
  const signed = await signField(opened.value.file, signing, signatory.room, signatory.make);
  if (!signed.ok) {
    return signed.failure === 'unwritable' ? about(pdf, UNWRITABLE) : refuse(voice, MAKING_FAILURES[signed.failure]);
  }
  const out = request.text('out');
  const written =
    out === undefined ? replace(pdf, bytes.value, signed.value, world) : world.create(world.resolve(out), signed.value);
  if (!written.ok) return about(out ?? pdf, writingFailed(written));
  voice.result(`${inOneLine(out ?? pdf)}\n`);
  voice.say(done(signatory, signing, opened.value, { path: out ?? pdf, isStamped: tsa !== undefined }));
  return 'fine';
}

/** In place: through a link to the file that it leads to. What another signed meanwhile is not written over. */
function replace(path: string, before: Uint8Array, bytes: Uint8Array, world: World): ReturnType<World['write']> {
  const real = world.realPath(world.resolve(path));
  return real.ok ? world.replace(real.value, before, bytes) : real;
}

interface Outcome {
  readonly path: string;
  readonly isStamped: boolean;
}

function done({ name }: Signatory, { field }: Signing, { fields }: Signable, { path, isStamped }: Outcome): Words {
  const count = fields.filter(({ signature }) => signature !== undefined).length + 1;
  const [part, level] = [inOneLine(field.name), isStamped ? 'B-T' : 'B-B'];
  const shown = inOneLine(path);
  // To be copied as it stands.
  const file = /\s/.test(shown) ? `"${shown}"` : shown;
  return {
    da: `${name} har skrevet under for \`${part}\` (PAdES ${level}). ${count} af ${fields.length} parter har skrevet under.\nKontrollér underskrifterne: aftale verify ${file}`,
    en: `${name} has signed for \`${part}\` (PAdES ${level}). ${count} of ${fields.length} parties have signed.\nCheck the signatures: aftale verify ${file}`,
  };
}

export const sign: Command = {
  name: 'sign',
  alias: 'underskriv',
  summary: {
    da: 'skriver under på en PDF for en af parterne',
    en: 'signs a PDF for one of the parties',
  },
  operands: [
    {
      name: { da: 'FIL', en: 'FILE' },
      explanation: { da: 'PDF-filen med den godkendte aftale', en: 'the PDF of the approved agreement' },
      required: true,
      many: false,
      candidates: 'files',
    },
  ],
  flags: SIGN_FLAGS,
  examples: [
    {
      line: 'aftale sign biblioteket.pdf --part direktion --p12 eva.p12',
      explanation: { da: 'skriv under for direktionen', en: 'sign for the directors' },
    },
    {
      line: 'aftale sign biblioteket.pdf --part aftaleholder --p12 bo.p12 --tsa http://tsa.example',
      explanation: {
        da: 'med et tidsstempel, der viser, hvornår der blev skrevet under',
        en: 'with a time stamp that shows when it was signed',
      },
    },
  ],
  run,
};
