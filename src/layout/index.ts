export { columnShares, type Density, densitiesOf, densityAt } from './density.ts';
export * from './drawing.ts';
export { type Face, type Faces, type Glyph, openFaces } from './face.ts';
export { FIELD_STRIPE } from './front-page.ts';
export { layout } from './layout.ts';
export * from './pages.ts';
export type { LayoutProblem } from './problem.ts';
