import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { A4, type Theme } from '../../src/core/index.ts';

const require = createRequire(import.meta.url);

function face(name: string): Uint8Array {
  return readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`));
}

export const theme: Theme = {
  colour: '#1d4f73',
  fonts: {
    name: 'Source Sans 3',
    regular: face('400Regular'),
    italic: face('400Regular_Italic'),
    bold: face('700Bold'),
    boldItalic: face('700Bold_Italic'),
  },
  logo: undefined,
  page: A4,
  hyphenation: true,
};
