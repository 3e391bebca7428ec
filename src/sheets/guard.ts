/** Why a file is no workbook that can be read. */
export type SheetFailure =
  | 'no-workbook'
  | 'old-or-encrypted'
  | 'open-document'
  | 'damaged'
  | 'too-large'
  | 'too-many-rows'
  | 'suspicious';

/** A workbook of measurements is some hundred kilobytes. */
const LARGEST_WORKBOOK = 10_000_000;
const LARGEST_UNPACKED = 50_000_000;
/** Sheets of Excel shrink to a tenth, very uniform ones to a fiftieth. A bomb shrinks to a thousandth. */
const HIGHEST_RATIO = 100;
/** Below this size nothing is a bomb. */
const UNSUSPICIOUS = 2_000_000;
const MOST_PARTS = 1_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of .xls, and of every file of Office with a password. */
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

// APPNOTE.TXT, 4.3.12 and 4.3.16: marks and fields of the directory at the end of a zip.
const END = 0x06054b50;
const END_SIZE = 22;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
/** Stands where a number is too large for a zip below 4 GB. */
const ELSEWHERE = 0xffffffff;

interface Part {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
}

/** Whole numbers of a file, little end first; 0 behind its end. */
class Numbers {
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  short(at: number): number {
    return at + 2 <= this.view.byteLength ? this.view.getUint16(at, true) : 0;
  }

  long(at: number): number {
    return at + 4 <= this.view.byteLength ? this.view.getUint32(at, true) : 0;
  }
}

/** The parts that the directory lists; undefined when there is none, or not such as Office writes. */
function partsOf(bytes: Uint8Array): readonly Part[] | undefined {
  const numbers = new Numbers(bytes);
  let end = bytes.length - END_SIZE;
  while (numbers.long(end) !== END) {
    end -= 1;
    if (end < 0 || bytes.length - end > END_SIZE + LONGEST_COMMENT) return undefined;
  }
  if (numbers.long(end + 12) === ELSEWHERE || numbers.long(end + 16) === ELSEWHERE) return undefined;
  const parts: Part[] = [];
  let at = numbers.long(end + 16);
  for (let left = numbers.short(end + 10); left > 0 && parts.length <= MOST_PARTS; left -= 1) {
    if (numbers.long(at) !== ENTRY) return undefined;
    const length = numbers.short(at + 28);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + length));
    parts.push({ name, packed: numbers.long(at + 20), unpacked: numbers.long(at + 24) });
    at += ENTRY_SIZE + length + numbers.short(at + 30) + numbers.short(at + 32);
  }
  return parts;
}

/** A part that does not say how large it is would be unpacked without an end. */
function isUnsaid({ name, packed, unpacked }: Part): boolean {
  return !name.endsWith('/') && (packed === 0 || unpacked === 0 || packed === ELSEWHERE || unpacked === ELSEWHERE);
}

function isBomb({ packed, unpacked }: Part): boolean {
  return unpacked > UNSUSPICIOUS && unpacked > packed * HIGHEST_RATIO;
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/**
 * Why a workbook is not unpacked, told from its first bytes and the directory of its parts; undefined when it may be. The library that
 * unpacks it reads the same directory, and takes no more from a part than that says.
 */
export function refusalOf(bytes: Uint8Array): SheetFailure | undefined {
  if (bytes.length > LARGEST_WORKBOOK) return 'too-large';
  if (beginsWith(bytes, OLD_CONTAINER)) return 'old-or-encrypted';
  if (!beginsWith(bytes, ZIP)) return 'no-workbook';
  const parts = partsOf(bytes);
  if (parts === undefined) return 'damaged';
  if (parts.length > MOST_PARTS) return 'suspicious';
  if (parts.some(({ name }) => name === 'META-INF/manifest.xml')) return 'open-document';
  if (!parts.some(({ name }) => name === 'xl/workbook.xml')) return 'no-workbook';
  if (parts.some(isUnsaid) || parts.some(isBomb)) return 'suspicious';
  return parts.reduce((sum, { unpacked }) => sum + unpacked, 0) > LARGEST_UNPACKED ? 'too-large' : undefined;
}
