export { paint } from './colour.ts';
export { closingLine, problemsText } from './human.ts';
export * from './registry.ts';
export type { Style } from './reporter.ts';
export { harmless, inOneLine, textWidth, wrapped } from './text-width.ts';
