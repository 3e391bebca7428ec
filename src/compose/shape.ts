import type { Field } from './field.ts';

/**
 * The names that a template of one kind may use, as data: a template is checked against it when it is compiled.
 *
 * `felt` prints itself; `ja-nej` can only be asked for with `{{#hvis}}`; a list is walked with `{{#hver}}`.
 */
export type Shape = 'felt' | 'ja-nej' | ListShape | GroupShape;

export interface ListShape {
  readonly hver: Shape;
}

export interface GroupShape {
  readonly felter: Readonly<Record<string, Shape>>;
}

/** The shape of a view: declared beside it, and held to it by the compiler, so that the two cannot part. */
export type ShapeOf<V> = V extends Field
  ? 'felt'
  : V extends boolean
    ? 'ja-nej'
    : V extends readonly (infer E)[]
      ? { readonly hver: ShapeOf<E> }
      : { readonly felter: { readonly [K in keyof V]-?: ShapeOf<NonNullable<V[K]>> } };

/** What `{{#hver list as |item plads|}}` says of the place in the list. */
export const PLADS: GroupShape = { felter: { nummer: 'felt', første: 'ja-nej', sidste: 'ja-nej' } };
