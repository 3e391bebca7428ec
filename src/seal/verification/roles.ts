import { signatureFields } from '../pdf/fields.ts';
import type { PdfFile } from '../pdf/file.ts';
import { isKind, PdfDamage, type PdfDictionary, type PdfValue } from '../pdf/value.ts';

/** What an object is in its document, as far as a later change of it is judged by it. */
export type Role =
  | 'catalog'
  | 'form'
  | 'fields'
  | 'signature-field'
  | 'form-field'
  | 'page'
  | 'page-tree'
  | 'annotations'
  | 'annotation'
  | 'content'
  | 'attachment'
  | 'proof'
  | 'metadata';

const MOST_OBJECTS = 500_000;
const DEEPEST = 60;

/** The role of each object that has one, by its number. The first that is found counts: of an object that is two things the one that allows less. */
export function rolesOf(file: PdfFile): ReadonlyMap<number, Role> {
  return new RoleReader(file).read();
}

class RoleReader {
  private readonly file: PdfFile;
  private readonly roles = new Map<number, Role>();
  private readonly walked = new Set<number>();

  constructor(file: PdfFile) {
    this.file = file;
  }

  read(): ReadonlyMap<number, Role> {
    const { file } = this;
    const { entries } = file.catalog;
    this.give(file.trailer.entries.get('Root'), 'catalog');
    this.pages(entries.get('Pages'), 0);
    this.give(entries.get('AcroForm'), 'form');
    this.give(file.form?.entries.get('Fields'), 'fields');
    this.fields();
    this.annotations();
    this.attachments(entries);
    this.whole(entries.get('DSS'), 'proof');
    this.give(entries.get('Metadata'), 'metadata');
    this.give(file.trailer.entries.get('Info'), 'metadata');
    return this.roles;
  }

  /** Whether it is an object of its own that had no role yet. */
  private give(value: PdfValue | undefined, role: Role): boolean {
    if (!isKind(value, 'reference') || this.roles.has(value.id)) return false;
    if (this.roles.size > MOST_OBJECTS) throw new PdfDamage('too many objects');
    this.roles.set(value.id, role);
    return true;
  }

  private items(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.file.resolve(value);
    return isKind(found, 'array') ? found.items : [];
  }

  private pages(value: PdfValue | undefined, depth: number): void {
    if (depth > DEEPEST) throw new PdfDamage('pages without end');
    const node = this.file.dictionary(value);
    if (node === undefined) return;
    const isTree = node.entries.has('Kids');
    if (!this.give(value, isTree ? 'page-tree' : 'page')) return;
    for (const kid of this.items(node.entries.get('Kids'))) this.pages(kid, depth + 1);
    const contents = node.entries.get('Contents');
    this.give(contents, 'content');
    for (const part of this.items(contents)) this.give(part, 'content');
    this.give(node.entries.get('Annots'), 'annotations');
  }

  private fields(): void {
    for (const { id, widget } of signatureFields(this.file)) {
      for (const one of [id, widget?.id]) {
        if (one !== undefined) this.give({ kind: 'reference', id: one }, 'signature-field');
      }
    }
    for (const field of this.items(this.file.form?.entries.get('Fields'))) this.whole(field, 'form-field', ['Kids']);
  }

  private annotations(): void {
    const pages = [...this.roles].filter(([, role]) => role === 'page');
    for (const [id] of pages) {
      const page = this.file.dictionary({ kind: 'reference', id });
      for (const one of this.items(page?.entries.get('Annots'))) this.give(one, 'annotation');
    }
  }

  private attachments(entries: PdfDictionary['entries']): void {
    const names = this.file.dictionary(entries.get('Names'));
    for (const value of [entries.get('AF'), names?.entries.get('EmbeddedFiles')]) this.whole(value, 'attachment');
  }

  /** Everything below a value, or below some of its keys. */
  private whole(value: PdfValue | undefined, role: Role, keys?: readonly string[], depth: number = 0): void {
    if (depth > DEEPEST) throw new PdfDamage('objects without end');
    if (isKind(value, 'reference')) {
      const isNew = this.give(value, role) || this.roles.get(value.id) === 'signature-field';
      if (!isNew || this.walked.has(value.id)) return;
      this.walked.add(value.id);
    }
    const found = this.file.resolve(value);
    if (isKind(found, 'array')) for (const item of found.items) this.whole(item, role, keys, depth + 1);
    if (!isKind(found, 'dictionary')) return;
    for (const [key, below] of found.entries)
      if (keys?.includes(key) !== false) this.whole(below, role, keys, depth + 1);
  }
}
