import { type Diagnostic, type Failure, type SourceFile, type Span, type Words, wholeFile } from '../core/index.ts';

/** A place for problems with a path that has no text to point into. */
export function unreadable(path: string): Span {
  const file: SourceFile = { path, text: '' };
  return wholeFile(file);
}

interface Problem {
  readonly rule: string;
  readonly message: Words;
  readonly hint?: Words;
  readonly span: Span;
  readonly path?: string;
}

export function error(problem: Problem): Diagnostic {
  return { ...problem, path: problem.path ?? '', severity: 'error' };
}

export function info(problem: Problem): Diagnostic {
  return { ...problem, path: problem.path ?? '', severity: 'info' };
}

const REASON: Readonly<Record<Failure, Words>> = {
  missing: { da: 'den findes ikke', en: 'it does not exist' },
  'not-a-file': { da: 'det er ikke en fil', en: 'it is not a file' },
  'not-a-directory': {
    da: 'en del af stien er en fil og ikke en mappe',
    en: 'a part of the path is a file, not a folder',
  },
  'not-permitted': { da: 'du har ikke adgang til den', en: 'you may not open it' },
  busy: { da: 'et andet program har den åben', en: 'another program holds it open' },
  exists: { da: 'den findes allerede', en: 'it exists already' },
  'no-space': { da: 'der er ikke mere plads', en: 'there is no space left' },
  'read-only': { da: 'drevet kan kun læses', en: 'the drive is read-only' },
  'too-large': { da: 'den er for stor', en: 'it is too large' },
  other: { da: 'systemet afviste det', en: 'the system refused' },
};

const REMEDY: Partial<Readonly<Record<Failure, Words>>> = {
  missing: { da: 'Ret stien, eller læg filen der.', en: 'Correct the path, or put the file there.' },
  'not-permitted': { da: 'Bed om adgang til filen.', en: 'Ask for access to the file.' },
  busy: {
    da: 'Luk filen i Word eller det program, der har den åben, og prøv igen.',
    en: 'Close the file in Word or whatever holds it open, and try again.',
  },
  'no-space': { da: 'Ryd op på drevet, og prøv igen.', en: 'Free some space, and try again.' },
  'read-only': { da: 'Vælg en anden mappe med --out.', en: 'Choose another folder with --out.' },
};

/** Why the outside refused to read or write a file, in words. */
export function refusal(kind: 'read' | 'write', path: string, failure: Failure, span?: Span): Diagnostic {
  const hint = REMEDY[failure];
  const verb: Words = kind === 'read' ? { da: 'læses', en: 'read' } : { da: 'skrives', en: 'written' };
  return error({
    rule: kind === 'read' ? 'fil-kan-ikke-læses' : 'fil-kan-ikke-skrives',
    message: {
      da: `\`${path}\` kan ikke ${verb.da}: ${REASON[failure].da}.`,
      en: `\`${path}\` cannot be ${verb.en}: ${REASON[failure].en}.`,
    },
    ...(hint === undefined ? {} : { hint }),
    span: span ?? unreadable(path),
  });
}
