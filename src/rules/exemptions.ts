import { compareDates, type Diagnostic, type LocalDate, type Span, type Words } from '../core/index.ts';
import { formatDate } from '../text/index.ts';

/** The problems that exemptions themselves may have, with one line of Danish. */
export const exemptionRules = {
  'baseline-kan-ikke-læses': 'Der står noget forkert i .aftale-baseline.yaml.',
  'undtagelse-uden-begrundelse': 'En undtagelse siger ikke hvorfor, og virker derfor ikke.',
  'undtagelse-uden-virkning': 'En undtagelse rammer intet problem.',
  'undtagelse-udløbet': 'En undtagelse gjaldt kun til en dag, som er gået.',
} as const;

/** That a problem is known and not to be reported, with the reason that somebody gave. */
export interface Exemption {
  readonly how: 'comment' | 'baseline';
  readonly rule: string;
  /** Path of the file that the problem is in. */
  readonly file: string;
  readonly covers: (problem: Diagnostic) => boolean;
  readonly reason: string;
  /** The last day on which it holds; undefined: for good. */
  readonly expires: LocalDate | undefined;
  /** Where it is written. */
  readonly span: Span;
}

/** A problem that is not reported. */
export interface Exempted {
  readonly diagnostic: Diagnostic;
  readonly how: Exemption['how'];
  readonly reason: string;
}

/** Problems parted by the exemptions of a folder. */
export interface Parted {
  readonly kept: readonly Diagnostic[];
  readonly exempted: readonly Exempted[];
  /** Those that stand for something; the others may go. */
  readonly used: ReadonlySet<Exemption>;
}

function isHit({ rule, file, covers }: Exemption, problem: Diagnostic): boolean {
  return rule === problem.rule && file === problem.span.file.path && covers(problem);
}

function hasExpired({ expires }: Exemption, today: LocalDate): boolean {
  return expires !== undefined && compareDates(expires, today) < 0;
}

/** What is still to be reported on a day, and what is not. */
export function part(problems: readonly Diagnostic[], exemptions: readonly Exemption[], today: LocalDate): Parted {
  const byFile = new Map<string, Exemption[]>();
  for (const exemption of exemptions) byFile.set(exemption.file, [...(byFile.get(exemption.file) ?? []), exemption]);
  const kept: Diagnostic[] = [];
  const exempted: Exempted[] = [];
  const used = new Set<Exemption>();
  for (const problem of problems) {
    const hits = (byFile.get(problem.span.file.path) ?? []).filter((exemption) => isHit(exemption, problem));
    for (const hit of hits) used.add(hit);
    const valid = hits.find((hit) => !hasExpired(hit, today));
    if (valid === undefined) kept.push(problem);
    else exempted.push({ diagnostic: problem, how: valid.how, reason: valid.reason });
  }
  return { kept, exempted, used };
}

/** A problem of an exemption itself; it changes nothing until it is mended. */
export function exemptionWarning(
  rule: keyof typeof exemptionRules,
  span: Span,
  message: Words,
  hint: Words,
): Diagnostic {
  return { rule, severity: 'warning', message, hint, span, path: '' };
}

const REMOVE: Readonly<Record<Exemption['how'], Words>> = {
  comment: {
    da: 'Slet kommentaren, eller ret reglens navn.',
    en: 'Delete the comment, or correct the name of the rule.',
  },
  baseline: {
    da: 'Ryd op med `aftale validate --prune-baseline`.',
    en: 'Tidy up with `aftale validate --prune-baseline`.',
  },
};

/** Exemptions that hit nothing any more, and those whose day has passed while the problem is still there. */
export function exemptionProblems(
  exemptions: readonly Exemption[],
  used: ReadonlySet<Exemption>,
  today: LocalDate,
): readonly Diagnostic[] {
  return exemptions.flatMap((exemption) => {
    const { rule, span, how, expires } = exemption;
    if (!used.has(exemption)) {
      const message = {
        da: `Undtagelsen fra \`${rule}\` rammer intet problem.`,
        en: `The exemption from \`${rule}\` hits no problem.`,
      };
      return [exemptionWarning('undtagelse-uden-virkning', span, message, REMOVE[how])];
    }
    if (expires === undefined || !hasExpired(exemption, today)) return [];
    const message = {
      da: `Undtagelsen fra \`${rule}\` gjaldt til ${formatDate(expires)}, så problemet meldes igen.`,
      en: `The exemption from \`${rule}\` held until ${formatDate(expires)}, so the problem is reported again.`,
    };
    const hint = {
      da: 'Ret problemet, eller giv undtagelsen en ny dato med `aftale validate --update-baseline`.',
      en: 'Mend the problem, or give the exemption a new date with `aftale validate --update-baseline`.',
    };
    return [exemptionWarning('undtagelse-udløbet', span, message, hint)];
  });
}
