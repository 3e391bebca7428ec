import type { Words, World } from '../core/index.ts';
import { inspect, type PdfAt, type VerifyTerms } from '../pipeline.ts';
import { inOneLine, problemsText } from '../reporters/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { JSON_FLAG, TRUST, YEAR, yearOf } from './flags.ts';
import { LARGEST_PDF } from './largest-pdf.ts';
import { readingFailed } from './sign-words.ts';
import { refuse } from './unsaved.ts';
import { pdfsOf } from './verify-files.ts';
import { jsonOf } from './verify-json.ts';
import { NOT_CHECKED, type Shown, textOf } from './verify-text.ts';

const LARGEST_TRUST = 10_000_000;

function noCertificates(path: string): Words {
  return {
    da: `\`${path}\` er ikke en fil med certifikater, der kan læses. Brug en PEM- eller DER-fil fra udstederen.`,
    en: `\`${path}\` is no file of certificates that can be read. Use a PEM or DER file of the issuer.`,
  };
}

const NO_FOLDER: Words = {
  da: 'Der er ingen mappe med aftaler her. Gå til den, eller nævn den med --config.',
  en: 'There is no folder of agreements here. Go to it, or name it with --config.',
};

/** The files that `--trust` names, or why they cannot be used. */
export async function trustOf(request: Request, world: World): Promise<readonly Uint8Array[] | Words> {
  const { isTrustFile } = await import('../seal/index.ts');
  const files: Uint8Array[] = [];
  for (const path of request.texts('trust')) {
    const bytes = world.read(world.resolve(path), LARGEST_TRUST);
    if (!bytes.ok || !(await isTrustFile(bytes.value))) return noCertificates(path);
    files.push(bytes.value);
  }
  return files;
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const { files, problem } = pdfsOf(request.operands, world);
  if (problem !== undefined) return refuse(voice, problem);
  const trust = await trustOf(request, world);
  if ('da' in trust) return refuse(voice, trust);
  const { agreementNamed, Folders, verify } = await import('../pipeline/verification/index.ts');
  const folders = new Folders(world, inspect, request.text('config'));
  const name = request.text('against');
  const known = name === undefined ? undefined : (folders.own() ?? folders.around(files[0]?.location ?? ''));
  if (name !== undefined && known === undefined) return refuse(voice, NO_FOLDER);
  const against = name === undefined || known === undefined ? undefined : agreementNamed(known, name, yearOf(request));
  if (against !== undefined && 'rule' in against) {
    voice.complain(problemsText([against], voice.talkStyle));
    return 'misuse';
  }
  const terms: VerifyTerms = { world, folders, trust, against, rebuild: request.has('rebuild') };
  const shown: Shown[] = [];
  for (const file of files) {
    const bytes = world.read(file.location, LARGEST_PDF);
    if (!bytes.ok) return refuse(voice, aboutFile(file.path, readingFailed(bytes)));
    const pdf: PdfAt = { location: file.location, bytes: bytes.value };
    const result: Shown = { file: file.path, verified: await verify(pdf, terms) };
    if (!request.has('json')) voice.result(textOf(result, shown.length === 0, voice));
    shown.push(result);
    await world.pause();
  }
  if (request.has('json')) voice.result(`${JSON.stringify(jsonOf(shown, voice.language), null, 2)}\n`);
  else voice.say(NOT_CHECKED);
  const passes = ({ verified: { verdict, isSigned } }: Shown): boolean =>
    isSigned && (verdict === 'TOTAL_PASSED' || (verdict === 'INDETERMINATE' && request.has('accept-indeterminate')));
  return shown.every(passes) ? 'fine' : 'problems';
}

function aboutFile(path: string, { da, en }: Words): Words {
  const name = `\`${inOneLine(path)}\` `;
  return { da: name + da, en: name + en };
}

export const verifyCommand: Command = {
  name: 'verify',
  alias: 'verificer',
  summary: {
    da: 'efterprøver underskrifterne i en PDF, og om den er det, mappen holder',
    en: 'checks the signatures of a PDF, and whether it is what the folder holds',
  },
  operands: [
    {
      name: { da: 'FIL', en: 'FILE' },
      explanation: {
        da: 'underskrevne PDF-filer, eller mapper med dem',
        en: 'signed PDF files, or folders of them',
      },
      required: true,
      many: true,
      candidates: 'files',
    },
  ],
  flags: [
    TRUST,
    {
      name: 'against',
      value: { da: 'ENHED', en: 'UNIT' },
      explanation: {
        da: 'den aftale i mappen, som filen skal være, også når filen ingen kilde har i sig',
        en: 'the agreement of the folder that the file must be, also when it has no source inside',
      },
    },
    YEAR,
    {
      name: 'rebuild',
      explanation: {
        da: 'dan dokumentet igen af dets kilde, og sammenlign siderne',
        en: 'make the document again of its source, and compare the pages',
      },
    },
    {
      name: 'accept-indeterminate',
      explanation: {
        da: 'lad også det gælde, der ikke kan afgøres (INDETERMINATE)',
        en: 'let pass what cannot be decided (INDETERMINATE), too',
      },
    },
    JSON_FLAG,
  ],
  examples: [
    {
      line: 'aftale verify biblioteket.pdf --trust rod.pem',
      explanation: { da: 'er underskrifterne og indholdet i orden?', en: 'are the signatures and the content right?' },
    },
    {
      line: 'aftale verify skolen.pdf --against skolen --rebuild',
      explanation: {
        da: 'er det aftalen i mappen, side for side?',
        en: 'is it the agreement of the folder, page by page?',
      },
    },
  ],
  run,
};
