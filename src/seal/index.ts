export { fromBase64 } from './base64.ts';
export * from './canonical.ts';
export * from './extract.ts';
export * from './source-package.ts';
