import type { Words, World } from '../core/index.ts';
import { inOneLine } from '../reporters/index.ts';
import type { Flag, Request } from './command.ts';

/** A way to give something away, by its name in `--format`. */
export interface Form {
  readonly id: string;
  /** Another word for the id. */
  readonly alias?: string;
  /** Without a file it goes to places of its own, and not to the terminal. */
  readonly hasOwnPlaces?: true;
}

/** A report, and where it goes. */
export interface Delivery<F extends Form> {
  readonly form: F;
  /** As the user wrote it; undefined for standard output. */
  readonly file: string | undefined;
}

/** What stands for standard output, here as elsewhere. */
const STANDARD_OUTPUT = '-';

/** Every word that `--format` takes. */
export function namesOf(forms: readonly Form[]): readonly string[] {
  return forms.flatMap(({ id, alias }) => (alias === undefined ? [id] : [id, alias]));
}

/** `--output sarif=rapport.sarif`; the file may have `=` in its name. */
export function outputFlag(forms: readonly Form[], explanation: Words): Flag {
  const names = namesOf(forms);
  const listed = names.slice(0, -1).join(', ');
  return {
    name: 'output',
    value: { da: 'FORM=FIL', en: 'FORM=FILE' },
    pattern: {
      accepts: new RegExp(`^(?:${names.join('|')})=.`),
      like: {
        da: `FORM=FIL, hvor FORM er ${listed} eller ${names.at(-1)}`,
        en: `FORM=FILE, where FORM is ${listed} or ${names.at(-1)}`,
      },
    },
    many: true,
    explanation,
  };
}

/** Every report that was asked for: of `--format` and `--json`, then of `--output`; the first, for people, where none goes to the terminal. */
export function deliveriesOf<F extends Form>(request: Request, forms: readonly [F, ...F[]]): readonly Delivery<F>[] {
  const formNamed = (name: string): F => forms.find(({ id, alias }) => id === name || alias === name) ?? forms[0];
  const formats = [...request.texts('format'), ...(request.has('json') ? ['json'] : [])];
  const shown = [...new Set(formats.map(formNamed))].map((form) => ({ form, file: undefined }));
  const sent = request.texts('output').map((text) => {
    const [name = ''] = text.split('=', 1);
    const file = text.slice(name.length + 1);
    return { form: formNamed(name), file: file === STANDARD_OUTPUT ? undefined : file };
  });
  const asked = [...shown, ...sent];
  return asked.some(({ file }) => file === undefined) ? asked : [{ form: forms[0], file: undefined }, ...asked];
}

/** One name for one place. In small letters, because Windows and macOS hold `A.json` and `a.json` for one file. */
function placeOf(file: string, world: World): string {
  const location = world.resolve(file);
  const real = world.realPath(location);
  return (real.ok ? real.value : location).normalize('NFC').toLowerCase();
}

/** Why the reports cannot go where they were sent, or undefined. */
export function misdelivery(deliveries: readonly Delivery<Form>[], world: World): Words | undefined {
  const [, second] = deliveries.filter(({ form, file }) => file === undefined && form.hasOwnPlaces !== true);
  if (second !== undefined) {
    const { id } = second.form;
    return {
      da: `Kun én rapport kan vises på skærmen. Send de andre til filer, fx --output ${id}=rapport.${id}`,
      en: `Only one report can go to the terminal. Send the others to files, like --output ${id}=report.${id}`,
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
