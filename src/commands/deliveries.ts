import type { Words, World } from '../core/index.ts';
import { inOneLine, type Reporter, reporters } from '../reporters/index.ts';
import type { Request } from './command.ts';

/** A report, and where it goes. */
export interface Delivery {
  readonly reporter: Reporter;
  /** As the user wrote it; undefined for standard output. */
  readonly file: string | undefined;
}

/** What stands for standard output, here as elsewhere. */
const STANDARD_OUTPUT = '-';

/** Every word that `--format` takes. */
export const reporterNames: readonly string[] = reporters.flatMap(({ id, alias }) =>
  alias === undefined ? [id] : [id, alias],
);

/** `sarif=rapport.sarif`; the file may have `=` in its name. */
export const DELIVERY: { readonly accepts: RegExp; readonly like: Words } = {
  accepts: new RegExp(`^(?:${reporterNames.join('|')})=.`),
  like: {
    da: `FORM=FIL, hvor FORM er ${reporterNames.slice(0, -1).join(', ')} eller ${reporterNames.at(-1)}`,
    en: `FORM=FILE, where FORM is ${reporterNames.slice(0, -1).join(', ')} or ${reporterNames.at(-1)}`,
  },
};

function reporterNamed(name: string): Reporter {
  return reporters.find(({ id, alias }) => id === name || alias === name) ?? reporters[0];
}

/** Every report that was asked for: of `--format` and `--json`, then of `--output`; the one for people where none goes to the terminal. */
export function deliveriesOf(request: Request): readonly Delivery[] {
  const formats = [...request.texts('format'), ...(request.has('json') ? ['json'] : [])];
  const shown = [...new Set(formats.map(reporterNamed))].map((reporter) => ({ reporter, file: undefined }));
  const sent = request.texts('output').map((text) => {
    const [name = ''] = text.split('=', 1);
    const file = text.slice(name.length + 1);
    return { reporter: reporterNamed(name), file: file === STANDARD_OUTPUT ? undefined : file };
  });
  const asked = [...shown, ...sent];
  return asked.some(({ file }) => file === undefined) ? asked : [{ reporter: reporters[0], file: undefined }, ...asked];
}

/** One name for one place. In small letters, because Windows and macOS hold `A.json` and `a.json` for one file. */
function placeOf(file: string, world: World): string {
  const location = world.resolve(file);
  const real = world.realPath(location);
  return (real.ok ? real.value : location).normalize('NFC').toLowerCase();
}

/** Why the reports cannot go where they were sent, or undefined. */
export function misdelivery(deliveries: readonly Delivery[], world: World): Words | undefined {
  if (deliveries.filter(({ file }) => file === undefined).length > 1) {
    return {
      da: 'Kun én rapport kan vises på skærmen. Send de andre til filer, fx --output sarif=rapport.sarif.',
      en: 'Only one report can go to the terminal. Send the others to files, like --output sarif=report.sarif.',
    };
  }
  const files = deliveries.flatMap(({ file }) => file ?? []);
  const places = files.map((file) => placeOf(file, world));
  const twice = files.find((_file, index) => places.indexOf(places[index] ?? '') !== index);
  if (twice !== undefined) {
    const shown = inOneLine(twice);
    return {
      da: `To rapporter kan ikke skrives i den samme fil: \`${shown}\`. Giv dem hver sit navn.`,
      en: `Two reports cannot be written to the same file: \`${shown}\`. Give each a name of its own.`,
    };
  }
  // A slip of the hand must not cost an agreement; no report is YAML.
  const agreement = places.findIndex((place) => /\.ya?ml$/.test(place));
  if (agreement === -1) return undefined;
  const shown = inOneLine(files[agreement] ?? '');
  return {
    da: `En rapport skrives ikke som YAML, hvor den kunne ramme en aftale: \`${shown}\`. Vælg et andet navn.`,
    en: `A report is not written as YAML, where it could hit an agreement: \`${shown}\`. Choose another name.`,
  };
}
