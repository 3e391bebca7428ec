import { PdfFile } from './pdf/file.ts';
import { PdfBomb } from './pdf/inflate.ts';
import { PdfDamage } from './pdf/value.ts';

/** What a PDF of ours says of itself in its metadata. */
export interface OwnProperties {
  readonly id: string | undefined;
  readonly year: string | undefined;
  readonly version: string | undefined;
  readonly digest: string | undefined;
}

const LARGEST_METADATA = 2_000_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** As in formats/pdf/metadata.ts; the prefix is chosen anew by programs that write the metadata again. */
const NAMESPACE = /xmlns:([\w.-]{1,40})="https:\/\/aftale\.dev\/xmp\/1\/"/;

/** Our own properties of a PDF, as elements or, as other programs write them, as attributes; all undefined in a file without. */
export function ownProperties(pdf: Uint8Array): OwnProperties {
  try {
    return propertiesOf(new PdfFile(pdf));
  } catch (error) {
    if (error instanceof PdfDamage || error instanceof PdfBomb) return propertiesIn('');
    throw error;
  }
}

/** The same of a file that is open; throws `PdfDamage` where its metadata is damaged. */
export function propertiesOf(file: PdfFile): OwnProperties {
  const stream = file.dictionary(file.catalog.entries.get('Metadata'));
  return propertiesIn(stream === undefined ? '' : new TextDecoder().decode(file.content(stream, LARGEST_METADATA)));
}

function propertiesIn(xml: string): OwnProperties {
  const prefix = NAMESPACE.exec(xml)?.[1]?.replaceAll('.', '\\.') ?? 'aftale';
  const value = (name: string): string | undefined => {
    const found = new RegExp(`<${prefix}:${name}>([^<]*)<|\\s${prefix}:${name}="([^"]*)"`).exec(xml);
    const written = found?.[1] ?? found?.[2];
    return written?.replace(/&(amp|lt|gt|quot|apos);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  };
  return { id: value('id'), year: value('year'), version: value('version'), digest: value('digest') };
}
