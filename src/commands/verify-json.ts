import type { Language } from '../core/index.ts';
import type { LaterChange, SignatureReport } from '../seal/index.ts';
import type { Shown } from './verify-text.ts';

/** Of what was done after a signature the gravest is told; the least grave first. */
const GRAVER: readonly LaterChange[] = [
  'metadata',
  'proof',
  'signature',
  'comment',
  'other',
  'structure',
  'attachment',
  'form-field',
  'page-changed',
  'page-removed',
  'page-added',
  'signature-changed',
  'hidden',
];

function signatureJson(one: SignatureReport): Readonly<Record<string, unknown>> {
  return {
    field: one.field,
    verdict: one.verdict,
    subIndication: one.subIndication ?? null,
    signer: one.signer ?? null,
    issuer: one.issuer ?? null,
    level: one.kind === 'time-stamp' ? 'document-time-stamp' : (one.level ?? null),
    claimedTime: one.claimedTime ?? null,
    timestamp: one.timestamp?.time ?? null,
    coversWholeFile: one.coversWholeFile,
    changesAfter: GRAVER.findLast((change) => one.changesAfter.includes(change)) ?? 'nothing',
  };
}

/** The result for other programs; its shape is told in docs/underskrift-verify.md. */
export function jsonOf(shown: readonly Shown[], language: Language): Readonly<Record<string, unknown>> {
  const files = shown.map(({ file, verified: { verdict, signatures, content, reason } }) => ({
    file,
    verdict,
    signatures: signatures?.map(signatureJson) ?? [],
    content: {
      verdict: content.verdict,
      digest: content.digest ?? null,
      lock: content.lock,
      folder: content.folder,
      rebuilt: content.rebuilt ?? null,
    },
    reason: reason?.[language] ?? null,
  }));
  return { version: 1, files };
}
