export type { Face, Faces, Glyph } from './face.ts';
export { layout } from './layout.ts';
export * from './pages.ts';
export type { LayoutProblem } from './problem.ts';
