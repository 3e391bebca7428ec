export * from './document.ts';
export * from './generated/types.ts';
