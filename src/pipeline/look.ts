import {
  A4,
  type Diagnostic,
  type FontFamily,
  type Outcome,
  type Picture,
  type Theme,
  type World,
} from '../core/index.ts';
import { contrastToWhite } from './contrast.ts';
import { isFont } from './font.ts';
import { pictureSize } from './picture.ts';
import { readNamed, type Settings, settingsError } from './settings-path.ts';

/** What aftale.yaml says of looks, checked, with the files that it names. The bundled type is read when a document is made. */
export interface Look {
  readonly colour: string;
  readonly logo: Picture | undefined;
  /** Undefined for the bundled type. */
  readonly fonts: FontFamily | undefined;
  readonly hyphenation: boolean;
}

export const DEFAULT_COLOUR = '#1d4f73';
const BUNDLED_TYPE = 'Source Sans 3';

/** WCAG 2.2, 1.4.3: text of normal size. */
const LEAST_CONTRAST = 4.5;

const LARGEST_LOGO = 5_000_000;
/** 25 megapixels unpack to 100 MB, and print sharply a metre wide. */
export const MOST_PIXELS = 25_000_000;
const LARGEST_FONT = 20_000_000;

function colourProblem(settings: Settings, colour: string): Diagnostic | undefined {
  const contrast = contrastToWhite(colour);
  if (contrast >= LEAST_CONTRAST) return undefined;
  const shown = (Math.floor(contrast * 10) / 10).toFixed(1);
  return settingsError(
    settings,
    ['tema', 'farve'],
    'farve-for-lys',
    {
      da: `Farven \`${colour}\` er for lys til tekst på hvidt papir: kontrasten er ${shown.replace('.', ',')} og skal være mindst 4,5 (WCAG AA).`,
      en: `The colour \`${colour}\` is too light for text on white: its contrast is ${shown} and must be at least 4.5 (WCAG AA).`,
    },
    { da: 'Vælg en mørkere farve.', en: 'Choose a darker colour.' },
  );
}

function readLogo(settings: Settings, path: string): Picture | Diagnostic {
  const bytes = readNamed(settings, ['logo'], path, LARGEST_LOGO);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const size = pictureSize(bytes);
  if (size === undefined) {
    return settingsError(
      settings,
      ['logo'],
      'logo-kan-ikke-læses',
      { da: `\`${path}\` er ikke et billede i PNG eller JPEG.`, en: `\`${path}\` is no PNG or JPEG picture.` },
      { da: 'Gem logoet som PNG, og ret stien.', en: 'Save the logo as PNG, and correct the path.' },
    );
  }
  if (size.width * size.height > MOST_PIXELS) {
    return settingsError(
      settings,
      ['logo'],
      'logo-for-stort',
      {
        da: `Logoet er ${size.width} × ${size.height} billedpunkter. Det må højst have 25 millioner.`,
        en: `The logo has ${size.width} × ${size.height} pixels. It may have 25 million at most.`,
      },
      { da: 'Gem det mindre, fx 1200 billedpunkter bredt.', en: 'Save it smaller, say 1200 pixels wide.' },
    );
  }
  return { ...size, bytes };
}

function readFont(settings: Settings, path: string): Uint8Array | Diagnostic {
  const at = ['tema', 'skrifttype'];
  const bytes = readNamed(settings, at, path, LARGEST_FONT);
  if (!(bytes instanceof Uint8Array) || isFont(bytes)) return bytes;
  return settingsError(
    settings,
    at,
    'skrifttype-kan-ikke-bruges',
    { da: `\`${path}\` er ikke en hel skrifttype i TTF eller OTF.`, en: `\`${path}\` is no whole TTF or OTF font.` },
    {
      da: `Brug en TTF- eller OTF-fil, eller skriv \`${BUNDLED_TYPE}\`.`,
      en: `Use a TTF or OTF file, or write \`${BUNDLED_TYPE}\`.`,
    },
  );
}

/**
 * `skrift/Navn-Regular.ttf` has its other faces beside it; a face that is missing is drawn with the regular one, one that
 * cannot be used is a problem.
 */
function readFonts(settings: Settings, path: string): Outcome<FontFamily> {
  const diagnostics: Diagnostic[] = [];
  const regular = readFont(settings, path);
  if (!(regular instanceof Uint8Array)) return { value: undefined, diagnostics: [regular] };
  const face = (name: string): Uint8Array => {
    const beside = path.replace(/Regular(?=\.[A-Za-z]+$)/, name);
    const { world, root } = settings;
    if (beside === path || world.kindOf(world.resolve(root, beside)) === 'missing') return regular;
    const bytes = readFont(settings, beside);
    if (bytes instanceof Uint8Array) return bytes;
    diagnostics.push(bytes);
    return regular;
  };
  const name = path.replace(/^.*[/\\]/, '').replace(/(?:-Regular)?\.[A-Za-z]+$/, '');
  const value = { name, regular, italic: face('Italic'), bold: face('Bold'), boldItalic: face('BoldItalic') };
  return { value, diagnostics };
}

/** Reads and checks `tema` and `logo`; problems stand in aftale.yaml. */
export function readLook(settings: Settings): Outcome<Look> {
  const { logo, tema } = settings.file.document;
  const colour = tema?.farve ?? DEFAULT_COLOUR;
  const type = tema?.skrifttype ?? BUNDLED_TYPE;
  const wrongColour = colourProblem(settings, colour);
  const picture = logo === undefined ? undefined : readLogo(settings, logo);
  const fonts = type === BUNDLED_TYPE ? undefined : readFonts(settings, type);

  const diagnostics: Diagnostic[] = [];
  if (wrongColour !== undefined) diagnostics.push(wrongColour);
  if (picture !== undefined && 'rule' in picture) diagnostics.push(picture);
  if (fonts !== undefined) diagnostics.push(...fonts.diagnostics);
  const value: Look = {
    colour: wrongColour === undefined ? colour.toLowerCase() : DEFAULT_COLOUR,
    logo: picture === undefined || 'rule' in picture ? undefined : picture,
    fonts: fonts?.value,
    hyphenation: tema?.orddeling ?? true,
  };
  return { value, diagnostics };
}

function bundledFonts(world: World): FontFamily {
  return {
    name: BUNDLED_TYPE,
    regular: world.asset('fonts/regular.ttf'),
    italic: world.asset('fonts/italic.ttf'),
    bold: world.asset('fonts/bold.ttf'),
    boldItalic: world.asset('fonts/bold-italic.ttf'),
  };
}

export function themeOf(look: Look, world: World): Theme {
  const { colour, logo, hyphenation } = look;
  return { colour, logo, hyphenation, fonts: look.fonts ?? bundledFonts(world), page: A4 };
}
