export { paint } from './colour.ts';
export { problemsText } from './human.ts';
export * from './registry.ts';
export type { Findings, Reporter, Style } from './reporter.ts';
export { harmless, inOneLine, textWidth, wrapped } from './text-width.ts';
