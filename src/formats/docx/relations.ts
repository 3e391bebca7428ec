import type { Picture } from '../../core/index.ts';
import { escapeXml, XML_DECLARATION } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts that every document has, in the order of their ids. */
const FIXED: readonly (readonly [type: string, target: string])[] = [
  ['styles', 'styles.xml'],
  ['settings', 'settings.xml'],
  ['theme', 'theme/theme1.xml'],
  ['fontTable', 'fontTable.xml'],
  ['numbering', 'numbering.xml'],
  ['customXml', '../customXml/item1.xml'],
  ['header', 'header1.xml'],
  ['header', 'header2.xml'],
  ['footer', 'footer1.xml'],
  ['footer', 'footer2.xml'],
];

export const HEADER_FIRST = 'rId7';
export const HEADER = 'rId8';
export const FOOTER_FIRST = 'rId9';
export const FOOTER = 'rId10';

export interface MediaPart {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the document part refers to; ids in the order of first use, so that the same document has the same ids. */
export class Relations {
  readonly #relations: Relation[] = FIXED.map(([type, target], index) => ({
    id: `rId${index + 1}`,
    type: `${OFFICE}/${type}`,
    target,
    external: false,
  }));
  readonly #idOfLink = new Map<string, string>();
  readonly #idOfPicture = new Map<Picture, string>();
  readonly media: MediaPart[] = [];

  #add(type: string, target: string, external: boolean): string {
    const id = `rId${this.#relations.length + 1}`;
    this.#relations.push({ id, type: `${OFFICE}/${type}`, target, external });
    return id;
  }

  link(target: string): string {
    const known = this.#idOfLink.get(target);
    if (known !== undefined) return known;
    const id = this.#add('hyperlink', target, true);
    this.#idOfLink.set(target, id);
    return id;
  }

  /** One copy of the bytes, however often the picture is shown. */
  picture(picture: Picture): string {
    const known = this.#idOfPicture.get(picture);
    if (known !== undefined) return known;
    const id = this.#image(picture.bytes, picture.format);
    this.#idOfPicture.set(picture, id);
    return id;
  }

  drawing(bytes: Uint8Array): string {
    return this.#image(bytes, 'emf');
  }

  #image(bytes: Uint8Array, ending: string): string {
    const name = `media/image${this.media.length + 1}.${ending}`;
    this.media.push({ path: `word/${name}`, bytes });
    return this.#add('image', name, false);
  }

  /** word/_rels/document.xml.rels */
  part(): string {
    const entries = this.#relations.map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    );
    return `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
  }
}
