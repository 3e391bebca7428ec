export type { Face, FaceName, Faces, Glyph } from './face.ts';
export { layout } from './layout.ts';
export * from './pages.ts';
export type { LaidOut, LayoutProblem } from './problem.ts';
