export * from './load.ts';
export * from './load-rules.ts';
export * from './parsed-file.ts';
export * from './paths.ts';
