import type { Words } from '../core/index.ts';
import { inOneLine } from '../reporters/index.ts';
import { type NoReport, STATUS_WORDS, type StatusReport, type StatusWord } from '../status/index.ts';
import { closest, fold } from '../text/index.ts';
import type { Request } from './command.ts';
import type { Delivery } from './deliveries.ts';
import type { StatusFormat } from './status-formats.ts';

/** The words of `--only bagud,ikke-opfyldt` that are no status. */
function unknownWords(request: Request): readonly string[] {
  return onlyWords(request).filter((word) => statusNamed(word) === undefined);
}

/** The words of `--only`, however they are given. */
export function onlyWords(request: Request): readonly string[] {
  return request
    .texts('only')
    .flatMap((text) => text.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The status that a word of `--only` means, in any spelling. */
export function statusNamed(word: string): StatusWord | undefined {
  return STATUS_WORDS.find((status) => fold(status) === fold(word));
}

/** A report shows all of a round in its own order; and its file is what its name says. */
function misuseOfReports(request: Request, deliveries: readonly Delivery<StatusFormat>[]): Words | undefined {
  const reports = deliveries.filter(({ form }) => 'document' in form);
  const choosing = ['by', 'only', 'due', 'frist'].find((flag) => request.texts(flag).length > 0);
  const [first] = reports;
  if (first !== undefined && choosing !== undefined) {
    return {
      da: `\`--${choosing}\` virker ikke i ${first.form.id}: rapporterne viser alle mål. Brug den med tabel, csv, md eller xlsx.`,
      en: `\`--${choosing}\` has no effect in ${first.form.id}: reports show all goals. Use it with table, csv, md or xlsx.`,
    };
  }
  const toTerminal = request.texts('output').find((text) => /^(?:pdf|docx|html)=-$/.test(text));
  if (toTerminal !== undefined) {
    return {
      da: 'En rapport kan ikke vises på skærmen. Nævn en fil, fx --output pdf=rapport.pdf',
      en: 'A report cannot be shown on the terminal. Name a file, like --output pdf=report.pdf',
    };
  }
  const odd = reports.find(({ form, file }) => file !== undefined && !file.toLowerCase().endsWith(`.${form.id}`));
  if (odd === undefined) return undefined;
  const { id } = odd.form;
  const shown = inOneLine(odd.file ?? '');
  return {
    da: `\`${shown}\` ender ikke på .${id}. Skriv fx --output ${id}=rapport.${id}`,
    en: `\`${shown}\` does not end in .${id}. Write for instance --output ${id}=report.${id}`,
  };
}

/** Why the options cannot be used so; undefined when they can. */
export function misuseOf(request: Request, deliveries: readonly Delivery<StatusFormat>[]): Words | undefined {
  if (request.has('dry-run')) {
    return { da: '`--dry-run` bruges kun sammen med `import`.', en: '`--dry-run` goes with `import`.' };
  }
  const [unknown] = unknownWords(request);
  if (unknown !== undefined) {
    const word = inOneLine(unknown);
    const near = closest(unknown, STATUS_WORDS);
    const listed = STATUS_WORDS.join(', ');
    return {
      da: `\`${word}\` er ingen status.${near === undefined ? '' : ` Mente du \`${near}\`?`} Vælg blandt: ${listed}.`,
      en: `\`${word}\` is no status.${near === undefined ? '' : ` Did you mean \`${near}\`?`} Choose from: ${listed}.`,
    };
  }
  const wrongReport = misuseOfReports(request, deliveries);
  if (wrongReport !== undefined) return wrongReport;
  const document = deliveries.find(({ form, file }) => file === undefined && 'bytes' in form)?.form.id;
  if (document === undefined) return undefined;
  return {
    da: `${document} kan ikke vises på skærmen. Send det til en fil: --output ${document}=status.${document}`,
    en: `${document} cannot be shown on the terminal. Send it to a file: --output ${document}=status.${document}`,
  };
}

/** There is no round to show. */
export function noReport(none: NoReport, request: Request): Words {
  const round = inOneLine(request.text('round') ?? '');
  const year = request.text('year');
  if (none.kind === 'unknown-round') {
    const known = none.known.join(', ');
    return {
      da: `Runden \`${round}\` er ikke i aftale.yaml. ${known === '' ? 'Der er ingen runder i den endnu.' : `Runderne er: ${known}.`}`,
      en: `There is no round \`${round}\` in aftale.yaml. ${known === '' ? 'It has no rounds yet.' : `The rounds are: ${known}.`}`,
    };
  }
  if (none.kind === 'no-day') {
    return {
      da: `Runden \`${none.round}\` har ingen dag. Skriv \`opgøres_pr\` for den i aftale.yaml, fx \`opgøres_pr: 31. august\`.`,
      en: `The round \`${none.round}\` has no day. Write its \`opgøres_pr\` in aftale.yaml, like \`opgøres_pr: 31. august\`.`,
    };
  }
  const of = {
    da: `${round === '' ? '' : ` i runden \`${round}\``}${year === undefined ? '' : ` for ${year}`}`,
    en: `${round === '' ? '' : ` in the round \`${round}\``}${year === undefined ? '' : ` for ${year}`}`,
  };
  return {
    da: `Der er ingen opfølgning${of.da}. Lav den med \`aftale new-status\`. Er den lavet, så se med \`aftale validate\`, om den hører til en aftale.`,
    en: `There is no follow-up${of.en}. Make it with \`aftale new-status\`. If it is made, see with \`aftale validate\` whether it belongs to an agreement.`,
  };
}

/** What was named has no part in the round. */
export function notInRound({ round, year }: StatusReport): Words {
  return {
    da: `Det, der er nævnt, har intet med ${round.titel} ${year} at gøre. Vælg en anden runde med --round eller --year.`,
    en: `What was named has nothing to do with ${round.titel} ${year}. Choose another round with --round or --year.`,
  };
}
