export * from './letters.ts';
export * from './place.ts';
export * from './resolved.ts';
export * from './workspace.ts';
