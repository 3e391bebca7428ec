export { type Paint, paint } from './colour.ts';
export { problemsText } from './human.ts';
export { prose as markdownProse, row as markdownRow } from './markdown-text.ts';
export * from './registry.ts';
export type { Findings, Reporter, Style } from './reporter.ts';
export { harmless, inOneLine, textWidth, wrapped } from './text-width.ts';
