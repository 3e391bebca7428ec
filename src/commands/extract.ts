import type { Answer, Words, World } from '../core/index.ts';
import { harmless, inOneLine } from '../reporters/index.ts';
import type { ExtractFailure } from '../seal/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { LARGEST_PDF } from './largest-pdf.ts';

/** What is wrong with the PDF, and what to do. */
const FAILURES: Readonly<Record<ExtractFailure, Words>> = {
  'no-pdf': {
    da: 'er ikke en PDF-fil. Vælg PDF-filen med aftalen.',
    en: 'is no PDF file. Choose the PDF of the agreement.',
  },
  encrypted: {
    da: 'er beskyttet med adgangskode. Gem en kopi uden adgangskode, og prøv igen.',
    en: 'is protected by a password. Save a copy without one, and try again.',
  },
  damaged: {
    da: 'er beskadiget, så kilden ikke kan læses. Hent filen igen, der hvor den kom fra.',
    en: 'is damaged, so that its source cannot be read. Get the file again from where it came.',
  },
  'other-program': {
    da: 'har ingen kilde i sig. Den er ikke dannet af aftale, eller kilden er faldet ud, fx fordi filen er udskrevet til PDF. Brug den PDF, som programmet dannede.',
    en: 'has no source inside. It was not made by aftale, or has lost it, by printing to PDF for instance. Use the PDF that the program made.',
  },
  'not-ours': {
    da: 'har en kilde i sig, som ikke er en kildepakke. Brug den PDF, som programmet dannede.',
    en: 'has a source inside that is no source package. Use the PDF that the program made.',
  },
  'too-large': {
    da: 'har en kilde i sig, som fylder mere end 64 MB, når den pakkes ud. Den er ikke pakket ud. Brug den PDF, som programmet dannede.',
    en: 'has a source inside of more than 64 MB unpacked. It was not unpacked. Use the PDF that the program made.',
  },
};

const NOT_THERE: Words = { da: 'findes ikke. Ret stien.', en: 'does not exist. Correct the path.' };

const READING: Words = {
  da: 'kan ikke læses. Ret stien, eller bed om adgang.',
  en: 'cannot be read. Correct the path, or ask for access.',
};

function writingFailed(answer: Extract<Answer<unknown>, { readonly ok: false }>): Words {
  return answer.failure === 'exists'
    ? {
        da: 'findes allerede og er ikke rørt. Vælg et andet navn med --out.',
        en: 'exists already and was not touched. Choose another name with --out.',
      }
    : {
        da: 'kan ikke skrives. Vælg et andet sted med --out.',
        en: 'cannot be written. Choose another place with --out.',
      };
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const pdf = request.operands[0] ?? '';
  const refuse = (path: string, words: Words): Ending => {
    voice.complain(`\`${inOneLine(path)}\` ${words[voice.language]}\n`);
    return 'misuse';
  };
  const bytes = world.read(world.resolve(pdf), LARGEST_PDF);
  if (!bytes.ok) return refuse(pdf, bytes.failure === 'missing' ? NOT_THERE : READING);
  const { extract: extractSource } = await import('../seal/index.ts');
  const extracted = extractSource(bytes.value);
  if (!extracted.ok) return refuse(pdf, FAILURES[extracted.failure]);
  const out = request.text('out');
  if (out === undefined) {
    const text = new TextDecoder().decode(extracted.source);
    // A PDF from elsewhere may hold anything; only a file or another program gets it to the byte.
    voice.result(world.stdout.interactive ? harmless(text) : text);
    return 'fine';
  }
  const written = world.create(world.resolve(out), extracted.source);
  if (!written.ok) return refuse(out, writingFailed(written));
  voice.result(`${inOneLine(out)}\n`);
  voice.say({ da: `Dan dokumentet igen: aftale build ${out}`, en: `Make the document again: aftale build ${out}` });
  return 'fine';
}

export const extract: Command = {
  name: 'extract',
  alias: 'udtræk',
  summary: {
    da: 'henter kilden ud af en PDF, så dokumentet kan dannes igen',
    en: 'takes the source out of a PDF, so that the document can be made again',
  },
  operands: [
    {
      name: { da: 'FIL', en: 'FILE' },
      explanation: { da: 'en PDF, som programmet har dannet', en: 'a PDF that the program made' },
      required: true,
      many: false,
      candidates: 'files',
    },
  ],
  flags: [
    {
      name: 'out',
      value: { da: 'FIL', en: 'FILE' },
      candidates: 'files',
      explanation: {
        da: 'skriv kilden i denne fil; ellers på skærmen',
        en: 'write the source into this file; otherwise to the screen',
      },
    },
  ],
  examples: [
    {
      line: 'aftale extract biblioteket.pdf --out kildepakke.yaml',
      explanation: { da: 'gem kilden til en PDF', en: 'save the source of a PDF' },
    },
    {
      line: 'aftale build kildepakke.yaml',
      explanation: { da: 'dan de samme dokumenter igen', en: 'make the same documents again' },
    },
  ],
  run,
};
