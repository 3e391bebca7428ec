import type { Indstillinger, Niveau, Regel } from '../check/index.ts';
import type { Diagnostic } from '../core/index.ts';
import { keySpanAt } from '../load/index.ts';
import type { CheckedFile } from '../model/index.ts';
import { closest } from '../text/index.ts';
import type { Level, RegisteredRule, Stage } from './rule.ts';

const LEVEL_OF: Readonly<Record<Niveau, Level>> = { fra: 'off', info: 'info', advarsel: 'warning', fejl: 'error' };

/** A rule as this folder wants it. */
export interface ActiveRule extends RegisteredRule {
  readonly option: (name: string) => number;
  readonly words: (name: string) => readonly string[];
}

function settingOf(regler: Indstillinger['regler'], name: string): Regel | undefined {
  return regler !== undefined && Object.hasOwn(regler, name) ? regler[name] : undefined;
}

/** A level in aftale.yaml holds in every stage. */
function levelsOf(rule: RegisteredRule, setting: Regel | undefined): Readonly<Record<Stage, Level>> {
  const niveau = typeof setting === 'string' ? setting : setting?.niveau;
  if (niveau === undefined) return rule.levels;
  const level = LEVEL_OF[niveau];
  return { draft: level, dialogue: level, approval: level };
}

function unknownOption(rule: RegisteredRule, name: string): never {
  throw new Error(`The page of ${rule.name} gives no default for ${name}.`);
}

function activated(rule: RegisteredRule, setting: Regel | undefined): ActiveRule {
  const given: ReadonlyMap<string, unknown> = new Map(typeof setting === 'object' ? Object.entries(setting) : []);
  return {
    ...rule,
    levels: levelsOf(rule, setting),
    option(name) {
      const byDefault = rule.options[name];
      const value = given.get(name);
      return typeof byDefault !== 'number' ? unknownOption(rule, name) : typeof value === 'number' ? value : byDefault;
    },
    words(name) {
      const byDefault = rule.options[name];
      const added = given.get(name);
      if (typeof byDefault !== 'object') return unknownOption(rule, name);
      return Array.isArray(added) ? [...byDefault, ...added.map(String)] : byDefault;
    },
  };
}

type Setting = Indstillinger['regler'];

/** What `regler_i_mapper` says of a file's folders, the outermost first. */
function ofFolders({ regler_i_mapper = {} }: Indstillinger, path: string): readonly Setting[] {
  return Object.keys(regler_i_mapper)
    .filter((folder) => path.startsWith(`${folder.replace(/\/$/, '')}/`))
    .toSorted((a, b) => a.length - b.length)
    .map((folder) => regler_i_mapper[folder]);
}

/** A setting of an inner folder replaces that of an outer one, rule by rule. */
function settingFor(settings: readonly Setting[], name: string): Regel | undefined {
  return settings.reduce<Regel | undefined>((outer, inner) => settingOf(inner, name) ?? outer, undefined);
}

/** The rules that are on in at least one stage for a file, set as aftale.yaml wants them; made once for each folder. */
export function activeRules(
  rules: readonly RegisteredRule[],
  settings: Indstillinger,
): (path: string) => readonly ActiveRule[] {
  const known = new Map<string, readonly ActiveRule[]>();
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const active =
      known.get(folder) ??
      rules
        .map((rule) => activated(rule, settingFor([settings.regler, ...ofFolders(settings, folder)], rule.name)))
        .filter(({ levels }) => Object.values(levels).some((level) => level !== 'off'));
    known.set(folder, active);
    return active;
  };
}

/** Settings for rules that do not exist: what was meant to be set is not. */
export function unknownRules(
  rules: readonly RegisteredRule[],
  { document, parsed }: CheckedFile<Indstillinger>,
): readonly Diagnostic[] {
  const known = rules.map(({ name }) => name);
  const given = [
    ...Object.keys(document.regler ?? {}).map((name) => ['regler', name]),
    ...Object.entries(document.regler_i_mapper ?? {}).flatMap(([folder, regler]) =>
      Object.keys(regler).map((name) => ['regler_i_mapper', folder, name]),
    ),
  ];
  return given
    .map((path) => ({ path, name: path.at(-1) ?? '' }))
    .filter(({ name }) => !known.includes(name))
    .map(({ path, name }): Diagnostic => {
      const near = closest(name, known);
      return {
        rule: 'ukendt-regel',
        severity: 'warning',
        message: {
          da: `Der er ingen regel, der hedder \`${name}\`. Indstillingen har ingen virkning.`,
          en: `There is no rule called \`${name}\`. The setting has no effect.`,
        },
        hint:
          near === undefined
            ? { da: 'Slet linjen, eller ret navnet.', en: 'Delete the line, or correct the name.' }
            : { da: `Mente du \`${near}\`?`, en: `Did you mean \`${near}\`?` },
        span: keySpanAt(parsed, path),
        path: path.join('/'),
      };
    });
}
