import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { berOf, derOf, OID, octetsOf, partsOf, sameBytes } from './asn1.ts';
import { attribute, openCms } from './cms.ts';

/** Sends a request (RFC 3161, 3.4) and gives the answer; undefined when none came. */
export type AskTime = (request: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** `no-answer`: nothing came; `refused`: the authority said no; `wrong-answer`: not a stamp of what was asked. */
export type TimeStampFailure = 'no-answer' | 'refused' | 'wrong-answer';

export type TimeStamped =
  | { readonly ok: true; readonly value: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly failure: TimeStampFailure };

const NONCE_BYTES = 8;
/** Statuses of an answer that has a stamp (RFC 3161, 2.4.2). */
const GRANTED: readonly number[] = [pkijs.PKIStatus.granted, pkijs.PKIStatus.grantedWithMods];

/** A CMS with a time stamp over its signature, as an attribute outside of what is signed (PAdES baseline B-T). */
export async function withTimeStamp(cms: Uint8Array<ArrayBuffer>, ask: AskTime): Promise<TimeStamped> {
  const opened = openCms(cms);
  if (opened === undefined) return { ok: false, failure: 'wrong-answer' };
  const { signer } = opened;
  const imprint = new Uint8Array(await crypto.subtle.digest('SHA-256', octetsOf(signer.signature)));
  const nonce = someNonce();
  const answer = await ask(requestFor(imprint, nonce));
  if (answer === undefined) return { ok: false, failure: 'no-answer' };
  const stamp = await stampIn(answer, octetsOf(signer.signature), { imprint, nonce });
  if (typeof stamp === 'string') return { ok: false, failure: stamp };
  return { ok: true, value: withUnsigned(cms, attribute(OID.timeStampToken, stamp)) };
}

const UNSIGNED_ATTRIBUTES = 1;

/** One attribute more that is not signed (RFC 5652, 5.3). In the tree as it was read, so that everything else stays to the byte. */
function withUnsigned(cms: Uint8Array<ArrayBuffer>, added: pkijs.Attribute): Uint8Array<ArrayBuffer> {
  const tree = berOf(cms);
  const [, content] = partsOf(tree);
  const [signer] = partsOf(partsOf(partsOf(content)[0]).at(-1));
  const last = partsOf(signer).at(-1);
  if (!(signer instanceof asn1js.Constructed)) throw new Error('A CMS that was read has a signer.');
  const hasSome =
    last instanceof asn1js.Constructed && last.idBlock.tagNumber === UNSIGNED_ATTRIBUTES && last.idBlock.tagClass === 3;
  if (hasSome) last.valueBlock.value.push(added.toSchema());
  else
    signer.valueBlock.value.push(
      new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: UNSIGNED_ATTRIBUTES }, value: [added.toSchema()] }),
    );
  return derOf(tree);
}

/** Never negative, and never with a zero in front, which DER would leave out. */
function someNonce(): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

function requestFor(imprint: Uint8Array<ArrayBuffer>, nonce: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const hashAlgorithm = new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new asn1js.Null() });
  const hashedMessage = new asn1js.OctetString({ valueHex: imprint });
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({ hashAlgorithm, hashedMessage }),
    nonce: new asn1js.Integer({ valueHex: nonce }),
    certReq: true,
  });
  return derOf(request.toSchema());
}

/** What a stamp must repeat to be the answer to this request. */
interface Asked {
  readonly imprint: Uint8Array;
  readonly nonce: Uint8Array;
}

/** The token of an answer, when it is for this request, and signed by the certificate in it. */
async function stampIn(
  answer: Uint8Array<ArrayBuffer>,
  stamped: Uint8Array<ArrayBuffer>,
  { imprint, nonce }: Asked,
): Promise<asn1js.AsnType | TimeStampFailure> {
  try {
    const { status, timeStampToken } = pkijs.TimeStampResp.fromBER(answer);
    if (!GRANTED.includes(status.status) || timeStampToken === undefined) return 'refused';
    const signed = new pkijs.SignedData({ schema: timeStampToken.content });
    const { eContent, eContentType } = signed.encapContentInfo;
    if (eContentType !== OID.timeStampInfo || eContent === undefined) return 'wrong-answer';
    const info = pkijs.TSTInfo.fromBER(eContent.getValue());
    const isOurs =
      info.messageImprint.hashAlgorithm.algorithmId === OID.sha256 &&
      sameBytes(octetsOf(info.messageImprint.hashedMessage), imprint) &&
      info.nonce !== undefined &&
      sameBytes(info.nonce.valueBlock.valueHexView, nonce) &&
      (await signed.verify({ signer: 0, data: stamped.buffer }));
    return (isOurs ? partsOf(berOf(answer))[1] : undefined) ?? 'wrong-answer';
  } catch {
    return 'wrong-answer';
  }
}
