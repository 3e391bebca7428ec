export * from './decimal.ts';
export * from './diagnostic.ts';
export * from './local-date.ts';
export * from './source.ts';
export * from './term.ts';
export * from './theme.ts';
export * from './words.ts';
export * from './world.ts';
