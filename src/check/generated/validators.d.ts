// Generated from schemas/ by scripts/generate/validators.mjs. Do not edit.

/** An error of ajv, as far as it is read. */
export interface ShapeError {
  readonly keyword: string;
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface ShapeValidator {
  (value: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}

export declare const shapeOfAftale: ShapeValidator;
export declare const shapeOfIndstillinger: ShapeValidator;
export declare const shapeOfKildepakke: ShapeValidator;
export declare const shapeOfKoncern: ShapeValidator;
export declare const shapeOfOpfoelgning: ShapeValidator;
