export type { Shown } from './appearance.ts';
export { type CmsFault, cmsOfDigest, faultOf, signedCms } from './cms.ts';
export * from './document.ts';
export * from './identity.ts';
export { isP12, openP12, type P12Failure } from './p12.ts';
export { type Signed, type Signing, sign } from './sign.ts';
export { type TimeStampFailure, withTimeStamp } from './timestamp.ts';
