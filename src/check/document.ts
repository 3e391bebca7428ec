import type { Aftale, Kildepakke, Koncern, Opfølgning } from './generated/types.ts';

/** A checked document of the folder; aftale.yaml itself has no `type` and is read as Indstillinger. */
export type Document = Aftale | Koncern | Opfølgning | Kildepakke;

/** The kinds of document that this program reads, as written in `type`. */
export type Kind = Document['type'];

/** `udkast`, `i dialog`, … `afsluttet`. */
export type Status = NonNullable<Aftale['status']>;
