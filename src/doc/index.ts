export * from './check.ts';
export * from './contents.ts';
export * from './doc.ts';
export * from './dump.ts';
export * from './text.ts';
export * from './walk.ts';
