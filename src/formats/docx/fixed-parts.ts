import { Document, type ICharacterStyleOptions, ImportedXmlComponent, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Theme } from '../../core/index.ts';
import { type Palette, paletteOf } from './palette.ts';
import { type Measures, paragraphStyles } from './paragraph-styles.ts';
import { twips } from './writing.ts';
import { escapeXml, XML_DECLARATION } from './xml.ts';
import { xmlStyles } from './xml-styles.ts';

const BODY_SIZE = 10.5;
const CHARACTERS_PER_LINE = 75;
/** Mean advance of Danish prose in Source Sans 3, in ems; other fonts come near enough. */
const EM_PER_CHARACTER = 0.4265;

/** Share of the page above the title of a front page. */
const TITLE_FROM_TOP = 0.22;

/** Parts that look the same in every document of a theme, by path. */
export type FixedParts = ReadonlyMap<string, Uint8Array>;

const made = new WeakMap<Theme, Promise<FixedParts>>();

/** Styles, settings, theme and font table, made by `docx` once for a theme: they are most of what it spends on a document. */
export function fixedPartsOf(theme: Theme): Promise<FixedParts> {
  const known = made.get(theme);
  if (known !== undefined) return known;
  const parts = makeFixedParts(theme);
  made.set(theme, parts);
  return parts;
}

async function makeFixedParts(theme: Theme): Promise<FixedParts> {
  const palette = paletteOf(theme.colour);
  const measures = measuresOf(theme);
  const document = new Document({
    sections: [{ children: [] }],
    defaultTabStop: twips(36),
    hyphenation: { autoHyphenation: theme.hyphenation, doNotHyphenateCaps: true },
    theme: {
      name: 'Aftale',
      colors: { accent1: palette.colour, hyperlink: palette.colour, followedHyperlink: palette.colour },
      fonts: { headings: theme.fonts.name, body: theme.fonts.name },
    },
    styles: {
      importedStyles: xmlStyles(theme.fonts.name, palette, measures).map((xml) =>
        ImportedXmlComponent.fromXmlString(xml),
      ),
      paragraphStyles: paragraphStyles(palette, measures),
      characterStyles: characterStyles(palette),
    },
  });
  const files = unzipSync(await Packer.pack(document, 'uint8array'));
  const part = (path: string): string => {
    const bytes = files[path];
    if (bytes === undefined) throw new Error(`docx made no ${path}`);
    return strFromU8(bytes);
  };
  return new Map(
    Object.entries({
      'word/styles.xml': part('word/styles.xml'),
      'word/settings.xml': danishSettings(part('word/settings.xml')),
      'word/theme/theme1.xml': part('word/theme/theme1.xml'),
      'word/fontTable.xml': fontTable(theme),
    }).map(([path, xml]) => [path, strToU8(xml)]),
  );
}

function measuresOf({ page }: Theme): Measures {
  const full = page.width - page.margin.left - page.margin.right;
  const text = CHARACTERS_PER_LINE * EM_PER_CHARACTER * BODY_SIZE;
  const height = page.height - page.margin.top - page.margin.bottom;
  return { full: twips(full), free: twips(Math.max(0, full - text)), titleTop: Math.round(height * TITLE_FROM_TOP) };
}

function characterStyles({ colour, lights }: Palette): ICharacterStyleOptions[] {
  const tones = [
    { id: 'Strong', name: 'Strong', run: { bold: true } },
    { id: 'Emphasis', name: 'Emphasis', run: { italics: true } },
    { id: 'StrongEmphasis', name: 'Kraftig fremhævelse', run: { bold: true, italics: true } },
  ];
  const link = { color: colour, underline: {} };
  return [
    ...tones,
    { id: 'Hyperlink', name: 'Hyperlink', run: link },
    ...tones.map(({ id, name, run }) => ({ id: `Hyperlink${id}`, name: `Link ${name}`, run: { ...link, ...run } })),
    { id: 'LysGroen', name: 'Lys grøn', run: { bold: true, color: lights.grøn } },
    { id: 'LysGul', name: 'Lys gul', run: { bold: true, color: lights.gul } },
    { id: 'LysRoed', name: 'Lys rød', run: { bold: true, color: lights.rød } },
    { id: 'LysGraa', name: 'Lys grå', run: { bold: true, color: lights.grå } },
  ];
}

/** `docx` knows neither the language of a document nor its decimal comma; both stand last in the schema's order. */
function danishSettings(settings: string): string {
  return settings.replace(
    '</w:settings>',
    '<w:themeFontLang w:val="da-DK"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
  );
}

/** The font is not embedded; where it is missing, Word takes Calibri, and other programs another without serifs. */
function fontTable(theme: Theme): string {
  return (
    `${XML_DECLARATION}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${escapeXml(theme.fonts.name)}"><w:altName w:val="Calibri"/>` +
    '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
  );
}
