export { fromBase64 } from './base64.ts';
export * from './canonical.ts';
export * from './change-words.ts';
export * from './changes.ts';
export * from './extract.ts';
export * from './lock.ts';
export * from './own-properties.ts';
export * from './source-package.ts';
export * from './verification/index.ts';
