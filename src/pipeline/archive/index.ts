export { type Package, packageOf, type Signing } from './files.ts';
export { type Kle, kleOf } from './metadata.ts';
export { type PutAnswer, putPackage } from './put.ts';
