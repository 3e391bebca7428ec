import { strToU8, type Zippable, zipSync } from 'fflate';
import { XML_DECLARATION } from './xml.ts';

const RELATION = 'http://schemas.openxmlformats.org';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const TYPES: Readonly<Record<string, string>> = {
  'word/document.xml': `${WORD}.document.main+xml`,
  'word/styles.xml': `${WORD}.styles+xml`,
  'word/settings.xml': `${WORD}.settings+xml`,
  'word/fontTable.xml': `${WORD}.fontTable+xml`,
  'word/numbering.xml': `${WORD}.numbering+xml`,
  'word/header1.xml': `${WORD}.header+xml`,
  'word/header2.xml': `${WORD}.header+xml`,
  'word/footer1.xml': `${WORD}.footer+xml`,
  'word/footer2.xml': `${WORD}.footer+xml`,
  'word/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  'customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
};

function contentTypes(): string {
  const overrides = Object.entries(TYPES).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return (
    `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="emf" ContentType="image/x-emf"/>' +
    `${overrides.join('')}</Types>`
  );
}

function relationships(entries: readonly (readonly [type: string, target: string])[]): string {
  const relations = entries.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${RELATION}/package/2006/relationships">${relations.join('')}</Relationships>`;
}

const CONNECTIONS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': contentTypes(),
  '_rels/.rels': relationships([
    ['officeDocument/2006/relationships/officeDocument', 'word/document.xml'],
    ['package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ['officeDocument/2006/relationships/extended-properties', 'docProps/app.xml'],
    ['officeDocument/2006/relationships/custom-properties', 'docProps/custom.xml'],
  ]),
  'customXml/_rels/item1.xml.rels': relationships([
    ['officeDocument/2006/relationships/customXmlProps', 'itemProps1.xml'],
  ]),
};

/** Fixed, and without a zone: the zip format keeps local time, which is then the same in every zone. */
const TIME = '1980-01-01T12:00:00';

/** Pictures are compressed already. */
const STORED = /\.(?:png|jpeg)$/;

/** Zips the parts and what connects them; the list of types first, as Word writes it, the rest by path. */
export function pack(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const all = new Map<string, string | Uint8Array>([...Object.entries(CONNECTIONS), ...parts]);
  // `[` and `_` stand before all small letters, so that the order of code units is the order wanted.
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const [path, content] of sorted) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { level: STORED.test(path) ? 0 : 6 }];
  }
  return zipSync(files, { mtime: TIME });
}
