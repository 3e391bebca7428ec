import { BitString } from 'asn1js';
import { BasicConstraints, type Certificate, ExtKeyUsage } from 'pkijs';
import { dayNumber, parseIsoDate } from '../../core/index.ts';
import { certificateFindings, isKnownKey } from './algorithms.ts';
import { isEqual } from './cms.ts';
import { doubtful, type Finding, failed } from './finding.ts';
import type { When } from './moment.ts';

/** What a certificate must be good for. */
export type Purpose = 'signing' | 'time-stamping';

/** What a chain is judged by. */
export interface ChainTerms {
  /** Certificates that are trusted as they are; none when nobody said. */
  readonly anchors: readonly Certificate[];
  /** Certificates that came with the signature, in any order. */
  readonly pool: readonly Certificate[];
  readonly purpose: Purpose;
  /** When the signature is known to have been there: now, or at an earlier time that is proven. */
  readonly at: When;
  /** The day on which the signer says that it was made; undefined when nothing is said. */
  readonly claimedDay: string | undefined;
}

const DEEPEST = 8;
/** Signatures of certificates that are checked for one signature: a file may hold a maze of certificates. */
const MOST_CHECKS = 100;

/** KeyUsage, BasicConstraints, ExtKeyUsage, policies, and the identifiers and addresses that only help to find things. */
const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  '2.5.29.15',
  '2.5.29.19',
  '2.5.29.37',
  '2.5.29.32',
  '2.5.29.14',
  '2.5.29.35',
  '2.5.29.31',
]);

/** Bits of KeyUsage (RFC 5280, 4.2.1.3). */
const BIT = { digitalSignature: 0x80, nonRepudiation: 0x40, certificateSigning: 0x04 } as const;

const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** Everything that stands between a certificate and trust, as RFC 5280, 6.1 tells; revocation is not asked for. May throw. */
export async function chainFindings(certificate: Certificate, terms: ChainTerms): Promise<readonly Finding[]> {
  const own = [...usageFindings(certificate, terms.purpose), ...periodFindings(certificate, terms)];
  const path = await new PathFinder(terms).from(certificate);
  if (path === undefined)
    return [...own, ...certificateFindings(certificate, false), noChain(terms.anchors.length > 0)];
  const [, ...issuers] = path;
  const isOld = issuers.slice(0, -1).some((one) => !isWithin(one, terms.at));
  return [
    ...own,
    ...path.flatMap((one, index) => certificateFindings(one, index === path.length - 1)),
    ...(isOld ? [issuerOutOfBounds()] : []),
    ...(path.some(hasUnknownDemand) ? [unknownDemand()] : []),
  ];
}

/** Finds a path from a certificate to one that is trusted, in which each is signed by the next. */
class PathFinder {
  private readonly terms: ChainTerms;
  private checks = 0;

  constructor(terms: ChainTerms) {
    this.terms = terms;
  }

  async from(
    certificate: Certificate,
    below: readonly Certificate[] = [],
  ): Promise<readonly Certificate[] | undefined> {
    const path = [...below, certificate];
    if (this.terms.anchors.some((anchor) => isSame(anchor, certificate))) return path;
    for (const anchor of this.terms.anchors) if (await this.isIssuedBy(certificate, anchor)) return [...path, anchor];
    if (path.length >= DEEPEST) return undefined;
    for (const issuer of this.terms.pool) {
      if (path.some((one) => isSame(one, issuer)) || !mayIssue(issuer, below.length)) continue;
      const found = (await this.isIssuedBy(certificate, issuer)) ? await this.from(issuer, path) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private async isIssuedBy(certificate: Certificate, issuer: Certificate): Promise<boolean> {
    if (!certificate.issuer.isEqual(issuer.subject) || !isKnownKey(issuer)) return false;
    this.checks += 1;
    return this.checks <= MOST_CHECKS && (await certificate.verify(issuer));
  }
}

/** `between`: how many authorities stand between it and the end. */
function mayIssue(certificate: Certificate, between: number): boolean {
  const constraints = parsedExtension(certificate, '2.5.29.19');
  if (!(constraints instanceof BasicConstraints) || !constraints.cA) return false;
  const { pathLenConstraint } = constraints;
  const isShortEnough = typeof pathLenConstraint !== 'number' || between <= pathLenConstraint;
  return isShortEnough && hasUsage(certificate, BIT.certificateSigning);
}

/** By what was signed in them: who has the same name and key is the same, whoever signed it. */
function isSame(a: Certificate, b: Certificate): boolean {
  return isEqual(a.tbsView, b.tbsView);
}

function parsedExtension({ extensions }: Certificate, id: string): unknown {
  return extensions?.find(({ extnID }) => extnID === id)?.parsedValue;
}

/** A certificate without KeyUsage may be used for anything. */
function hasUsage(certificate: Certificate, bits: number): boolean {
  const usage = parsedExtension(certificate, '2.5.29.15');
  return !(usage instanceof BitString) || ((usage.valueBlock.valueHexView[0] ?? 0) & bits) !== 0;
}

function hasUnknownDemand({ extensions }: Certificate): boolean {
  return extensions?.some(({ critical, extnID }) => critical && !KNOWN_EXTENSIONS.has(extnID)) === true;
}

function usageFindings(certificate: Certificate, purpose: Purpose): readonly Finding[] {
  const isForSigning = hasUsage(certificate, BIT.digitalSignature | BIT.nonRepudiation);
  const extended = parsedExtension(certificate, '2.5.29.37');
  const isForStamps = extended instanceof ExtKeyUsage && extended.keyPurposes.includes(TIME_STAMPING);
  return isForSigning && (purpose === 'signing' || isForStamps) ? [] : [wrongUse(purpose)];
}

function isoOf({ notBefore, notAfter }: Certificate): readonly [from: string, to: string] {
  return [notBefore.value.toISOString(), notAfter.value.toISOString()];
}

function isWithin(certificate: Certificate, { earliest, latest }: When): boolean {
  const [from, to] = isoOf(certificate);
  return from <= latest && earliest <= to;
}

/** A signature that is there before its certificate begins, or that says itself that it came after its end, can never be right; the rest is doubt. */
function periodFindings(certificate: Certificate, { at, claimedDay }: ChainTerms): readonly Finding[] {
  const [from, to] = isoOf(certificate);
  const [fromDay, toDay] = [from.slice(0, 10), to.slice(0, 10)];
  if (at.latest < from) {
    return [
      failed(
        'NOT_YET_VALID',
        `Certifikatet gælder først fra ${fromDay}, og underskriften er lavet før.`,
        `The certificate is valid only from ${fromDay}, and the signature was made before.`,
      ),
    ];
  }
  if (claimedDay !== undefined && daysBetween(toDay, claimedDay) > 1) {
    return [
      failed(
        'EXPIRED',
        `Certifikatet udløb ${toDay}, og underskriften siger selv, at den er lavet senere.`,
        `The certificate ended ${toDay}, and the signature says itself that it was made later.`,
      ),
    ];
  }
  if (at.earliest <= to) return [];
  return [
    doubtful(
      'OUT_OF_BOUNDS_NO_POE',
      `Certifikatet udløb ${toDay}, og intet tidsstempel viser, at underskriften er lavet før.`,
      `The certificate ended ${toDay}, and no time stamp shows that the signature was made before.`,
    ),
  ];
}

/** What a clock shows and what it is in Greenwich may be a day apart, so that one day is no contradiction. */
function daysBetween(earlier: string, later: string): number {
  const [from, to] = [parseIsoDate(earlier), parseIsoDate(later)];
  return from === undefined || to === undefined ? 0 : dayNumber(to) - dayNumber(from);
}

function issuerOutOfBounds(): Finding {
  return doubtful(
    'OUT_OF_BOUNDS_NO_POE',
    'Udstederens certifikat gjaldt ikke på det tidspunkt.',
    "The issuer's certificate was not valid at that time.",
  );
}

function noChain(isAsked: boolean): Finding {
  return isAsked
    ? doubtful(
        'NO_CERTIFICATE_CHAIN_FOUND',
        'Certifikatet fører ikke til nogen af dem, I stoler på (--trust).',
        'The certificate leads to none of those that you trust (--trust).',
      )
    : doubtful(
        'NO_CERTIFICATE_CHAIN_FOUND',
        'Hvem der har udstedt certifikatet, er ikke efterprøvet: angiv med --trust, hvem I stoler på.',
        'Who issued the certificate was not checked: say with --trust whom you trust.',
      );
}

function wrongUse(purpose: Purpose): Finding {
  return purpose === 'signing'
    ? doubtful(
        'CHAIN_CONSTRAINTS_FAILURE',
        'Certifikatet er ikke udstedt til at skrive under med.',
        'The certificate was not issued for signing.',
      )
    : doubtful(
        'CHAIN_CONSTRAINTS_FAILURE',
        'Tidsstemplets certifikat er ikke udstedt til at tidsstemple med.',
        'The certificate of the time stamp was not issued for time stamping.',
      );
}

function unknownDemand(): Finding {
  return doubtful(
    'CHAIN_CONSTRAINTS_FAILURE',
    'Et certifikat stiller et krav, som programmet ikke kender.',
    'A certificate makes a demand that the program does not know.',
  );
}
