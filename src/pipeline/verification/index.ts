export type { ContentReport, Standing } from './content.ts';
export type { PdfAt } from './judge-content.ts';
export { agreementNamed, Folders, type Inspect, type Meant } from './kept.ts';
export { type Verified, type VerifyTerms, verify } from './verify.ts';
