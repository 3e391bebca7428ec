import type { Diagnostic, LocalDate, World } from '../../core/index.ts';
import type { ResolvedAgreement } from '../../model/index.ts';
import { digest as digestOf, lockKey, type ReadLine } from '../../seal/index.ts';
import { type Folder, openFolder } from '../folder.ts';
import type { Inspection } from '../inspection.ts';
import { error, unreadable } from '../problems.ts';
import { lockOf } from '../seals.ts';
import { select } from '../selection.ts';

/** A folder of agreements, read and judged. */
export interface Known {
  readonly folder: Folder;
  readonly inspection: Inspection;
}

/** How a folder is judged on a day: the stages up to the rules. */
export type Inspect = (folder: Folder, today: LocalDate) => Inspection;

/** Folders that files are compared with, each read once a run. */
export class Folders {
  private readonly world: World;
  private readonly inspect: Inspect;
  private readonly config: string | undefined;
  private readonly known = new Map<string, Known | undefined>();

  constructor(world: World, inspect: Inspect, config: string | undefined) {
    this.world = world;
    this.inspect = inspect;
    this.config = config;
  }

  /** The folder that a file lies in, else the one that the user stands in or named; undefined where there is none that can be read. */
  around(location: string): Known | undefined {
    return this.open(this.config ?? this.above(location));
  }

  /** The folder that the user stands in or named. */
  own(): Known | undefined {
    return this.open(this.config);
  }

  private above(location: string): string | undefined {
    const { world } = this;
    for (let at = world.resolve(location, '..'); ; at = world.resolve(at, '..')) {
      if (world.kindOf(world.resolve(at, 'aftale.yaml')) === 'file') return at;
      if (world.resolve(at, '..') === at) return undefined;
    }
  }

  private open(config: string | undefined): Known | undefined {
    const key = config ?? '';
    if (!this.known.has(key)) {
      const folder = openFolder(this.world, config).value;
      this.known.set(key, folder && { folder, inspection: this.inspect(folder, this.world.today()) });
    }
    return this.known.get(key);
  }
}

/** What a folder keeps of an agreement. */
export interface Kept {
  readonly line: ReadLine | undefined;
  readonly agreement: ResolvedAgreement | undefined;
  /** Of the agreement as it is today. */
  readonly digest: string | undefined;
}

type Key = Pick<ReadLine, 'id' | 'year'>;

/** What a folder keeps under a name and year. */
export function keptOf({ folder, inspection }: Known, key: Key): Kept {
  const wanted = lockKey(key);
  const line = lockOf(folder)?.lines.find((one) => lockKey(one) === wanted);
  const agreement = inspection.agreements.find(({ id, year }) => lockKey({ id, year: String(year.first) }) === wanted);
  const { digest } = folder.settings.world;
  return { line, agreement, digest: agreement && digestOf(agreement, digest) };
}

/** An agreement that a file is said to be, with its folder. */
export interface Meant {
  readonly known: Known;
  readonly agreement: ResolvedAgreement;
}

/** The one agreement of a folder that a name means, or what is wrong with the name. */
export function agreementNamed(known: Known, name: string, year: number | undefined): Meant | Diagnostic {
  const { folder, inspection } = known;
  const { value: named, diagnostics } = select(folder, inspection, { config: undefined, operands: [name], year });
  const meant = inspection.agreements.filter(({ place }) => named?.has(place.file.file.path) === true);
  const [agreement, ...more] = meant;
  if (agreement !== undefined && more.length === 0) return { known, agreement };
  return diagnostics[0] ?? notOne(name);
}

function notOne(name: string): Diagnostic {
  return error({
    rule: 'sti-findes-ikke',
    message: {
      da: `\`${name}\` er ikke én aftale, der kan læses.`,
      en: `\`${name}\` is not one agreement that can be read.`,
    },
    hint: { da: 'Nævn én enhed. `aftale list` viser dem alle.', en: 'Name one unit. `aftale list` shows them all.' },
    span: unreadable(name),
  });
}
