import type { DocMeta } from '../../doc/index.ts';
import type { BookmarkedField } from './field-bookmarks.ts';
import { escapeXml, XML_DECLARATION } from './xml.ts';

/** docProps/core.xml; both dates are the document's own, never the clock. */
export function coreProperties(meta: DocMeta): string {
  const author = escapeXml(meta.author);
  const date = `${escapeXml(meta.date)}T00:00:00Z`;
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(meta.title)}</dc:title><dc:subject>${escapeXml(meta.subject)}</dc:subject><dc:creator>${author}</dc:creator>` +
    `<cp:keywords>${escapeXml(meta.keywords.join(', '))}</cp:keywords><cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>` +
    `<dc:language>${meta.language}</dc:language>` +
    `${meta.copy === undefined ? '' : '<cp:contentStatus>Kopi</cp:contentStatus>'}</cp:coreProperties>`
  );
}

/** docProps/custom.xml; pid 0 and 1 are reserved. */
export function customProperties(meta: DocMeta): string {
  const copy = meta.copy === undefined ? {} : { copy: meta.copy };
  const entries = Object.entries({ ...meta.properties, ...copy }).sort(([a], [b]) => (a < b ? -1 : 1));
  const properties = entries.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return (
    `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`
  );
}

/** docProps/app.xml */
export function appProperties(meta: DocMeta): string {
  return (
    `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>aftale</Application><Company>${escapeXml(meta.author)}</Company></Properties>`
  );
}

/** Namespace of the part that says which field of which file a bookmark holds. */
const FIELDS_NAMESPACE = 'urn:aftale:fields:1';

/** customXml/item1.xml: Word keeps it through every change and saves it with the document. */
export function fieldMap(fields: readonly BookmarkedField[]): string {
  const entries = fields.map(
    ({ bookmark, file, path, occurrence }) =>
      `<field bookmark="${bookmark}" file="${escapeXml(file)}" path="${escapeXml(path)}" occurrence="${occurrence}"/>`,
  );
  return `${XML_DECLARATION}<fields xmlns="${FIELDS_NAMESPACE}">${entries.join('')}</fields>`;
}

/** customXml/itemProps1.xml; Word finds the part by this identifier, which stays the same for ever. */
export function fieldMapProperties(): string {
  return (
    `${XML_DECLARATION}<ds:datastoreItem ds:itemID="{7B0D1F5A-3C52-4E0B-9E6D-2A6F0C1D4E81}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${FIELDS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
