import type { DocMeta } from '../../doc/index.ts';

const PROGRAM = 'aftale';
const OWN_NAMESPACE = 'https://aftale.dev/xmp/1/';
const OWN_PREFIX = 'aftale';

/** The information dictionary; it must agree with the metadata below (ISO 19005-2, 6.6.3). */
export function infoOf(meta: DocMeta): Readonly<Record<string, string>> {
  const date = `D:${meta.date.replaceAll('-', '')}000000Z`;
  return {
    Title: meta.title,
    Author: meta.author,
    ...(meta.subject === '' ? {} : { Subject: meta.subject }),
    ...(meta.keywords.length === 0 ? {} : { Keywords: keywordsOf(meta) }),
    Creator: PROGRAM,
    Producer: PROGRAM,
    CreationDate: date,
    ModDate: date,
  };
}

function keywordsOf(meta: DocMeta): string {
  return meta.keywords.join(', ');
}

/** The XMP descriptions of a document: what pdfkit writes unescaped, the claim to PDF/UA, and our own properties with their schema. */
export function metadataXml(meta: DocMeta): string {
  const date = `${meta.date}T00:00:00Z`;
  const keywords = keywordsOf(meta);
  return [
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      alternatives('dc:title', meta.title),
      list('dc:creator', 'Seq', [meta.author]),
      meta.subject === '' ? '' : alternatives('dc:description', meta.subject),
      list('dc:language', 'Bag', [meta.language]),
    ]),
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      property('xmp:CreateDate', date),
      property('xmp:ModifyDate', date),
      property('xmp:MetadataDate', date),
      property('xmp:CreatorTool', PROGRAM),
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      property('pdf:Producer', PROGRAM),
      keywords === '' ? '' : property('pdf:Keywords', keywords),
    ]),
    description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', [property('pdfuaid:part', '1')]),
    ownProperties(meta),
    extensionSchemas(meta),
  ].join('');
}

function ownProperties(meta: DocMeta): string {
  const entries = Object.entries(meta.properties);
  if (entries.length === 0) return '';
  return description(
    OWN_PREFIX,
    OWN_NAMESPACE,
    entries.map(([name, value]) => property(`${OWN_PREFIX}:${name}`, value)),
  );
}

/** PDF/A allows only properties whose schema it knows or the file describes (ISO 19005-2, 6.6.2.3). */
function extensionSchemas(meta: DocMeta): string {
  const names = Object.keys(meta.properties);
  const schemas = [
    schema('PDF/UA identification', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', [
      schemaProperty('part', 'Integer', 'Part of ISO 14289 that the file conforms to'),
    ]),
    ...(names.length === 0
      ? []
      : [
          schema(
            'Aftale',
            OWN_NAMESPACE,
            OWN_PREFIX,
            names.map((name) => schemaProperty(name, 'Text', `Property ${name} of the agreement`)),
          ),
        ]),
  ];
  return (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"' +
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">' +
    `<pdfaExtension:schemas><rdf:Bag>${schemas.join('')}</rdf:Bag></pdfaExtension:schemas></rdf:Description>\n`
  );
}

function schema(name: string, uri: string, prefix: string, properties: readonly string[]): string {
  return (
    `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${escaped(name)}</pdfaSchema:schema>` +
    `<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>` +
    `<pdfaSchema:property><rdf:Seq>${properties.join('')}</rdf:Seq></pdfaSchema:property></rdf:li>`
  );
}

function schemaProperty(name: string, type: string, says: string): string {
  return (
    `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${escaped(name)}</pdfaProperty:name>` +
    `<pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>` +
    `<pdfaProperty:description>${escaped(says)}</pdfaProperty:description></rdf:li>`
  );
}

function description(prefix: string, namespace: string, content: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${content.join('')}</rdf:Description>\n`;
}

function property(name: string, value: string): string {
  return `<${name}>${escaped(value)}</${name}>`;
}

function alternatives(name: string, value: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt></${name}>`;
}

function list(name: string, kind: 'Seq' | 'Bag', values: readonly string[]): string {
  const items = values.map((value) => `<rdf:li>${escaped(value)}</rdf:li>`).join('');
  return `<${name}><rdf:${kind}>${items}</rdf:${kind}></${name}>`;
}

/** XML allows no control characters, escaped or not. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text
    .replace(NOT_IN_XML, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
