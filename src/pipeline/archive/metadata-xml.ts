import type { Metadata } from './metadata.ts';

/** Of schemas/journalpakke.xsd; another meaning of an element will have another number. */
const NAMESPACE = 'urn:aftale:journalpakke:1';

/** Everything XML 1.0 cannot carry (section 2.2). */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(ILLEGAL, '\uFFFD').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An element with a text, which is left out where nothing is known. */
function leaf(name: string, text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : [`<${name}>${escaped(text)}</${name}>`];
}

/** An element with others inside, indented; left out where there are none. */
function branch(name: string, inside: readonly string[]): readonly string[] {
  return inside.length === 0 ? [] : [`<${name}>`, ...inside.map((line) => `  ${line}`), `</${name}>`];
}

/** The metadata as XML, in the order of the schema; UTF-8. */
export function metadataXml(metadata: Metadata): string {
  const { enhed, løbetid, kle, parter, underskrifter } = metadata;
  const lines = [
    ...leaf('titel', metadata.titel),
    ...leaf('dokumenttype', metadata.dokumenttype),
    ...leaf('kommune', metadata.kommune),
    ...branch('enhed', [...leaf('id', enhed.id), ...leaf('navn', enhed.navn)]),
    ...leaf('år', metadata.år),
    ...branch('løbetid', [...leaf('fra', løbetid.fra), ...leaf('til', løbetid.til)]),
    ...leaf('version', metadata.version),
    ...leaf('godkendt', metadata.godkendt),
    ...leaf('underskrevet', metadata.underskrevet),
    ...leaf('sagsnr', metadata.sagsnr),
    ...branch('kle', [...leaf('emne', kle?.emne), ...leaf('facet', kle?.facet)]),
    ...branch(
      'parter',
      parter.flatMap(({ part, navn, stilling }) =>
        branch('part', [...leaf('navn', navn), ...leaf('stilling', stilling), ...leaf('rolle', part)]),
      ),
    ),
    ...branch(
      'underskrifter',
      underskrifter.flatMap((one) =>
        branch('underskrift', [
          ...leaf('felt', one.felt),
          ...leaf('underskriver', one.underskriver),
          ...leaf('udsteder', one.udsteder),
          ...leaf('tidspunkt', one.tidspunkt),
          ...leaf('tidsstemplet', String(one.tidsstemplet)),
          ...leaf('vurdering', one.vurdering),
        ]),
      ),
    ),
    ...leaf('dokumentkode', metadata.dokumentkode),
    ...leaf('fingeraftryk', metadata.fingeraftryk),
    ...leaf('vurdering', metadata.vurdering),
  ];
  const body = lines.map((line) => `  ${line}`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<journalpakke xmlns="${NAMESPACE}" udgave="1">\n${body}\n</journalpakke>\n`;
}
