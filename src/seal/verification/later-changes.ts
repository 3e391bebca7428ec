import { type SignatureField, signatureFields } from '../pdf/fields.ts';
import type { PdfFile } from '../pdf/file.ts';
import { isKind, PdfDamage, type PdfValue } from '../pdf/value.ts';
import type { OpenFile } from './open-file.ts';
import { type Role, rolesOf } from './roles.ts';
import { isSameObject, isSameValue, otherKeys } from './same-value.ts';
import { hasHidden } from './tail.ts';

/**
 * What was done to a file after a signature. `proof`: certificates, or a time stamp of the document; `hidden`: bytes that belong
 * to no revision; `signature-changed`: an earlier signature; the others as they are called.
 */
export type LaterChange =
  | 'proof'
  | 'signature'
  | 'metadata'
  | 'comment'
  | 'form-field'
  | 'page-added'
  | 'page-removed'
  | 'page-changed'
  | 'attachment'
  | 'structure'
  | 'signature-changed'
  | 'hidden'
  | 'other';

/** Everything that was done after a revision ended; nothing where the file ends there. Throws `PdfDamage` for a damaged file. */
export function laterChanges(open: OpenFile, signed: PdfFile, end: number): ReadonlySet<LaterChange> {
  if (open.isBlankFrom(end)) return new Set();
  const changes = new Set(new Comparison(signed, open.file).all());
  if (hasHidden(open, end)) changes.add('hidden');
  return changes;
}

/** Annotations that people write and readers show as theirs (ISO 32000-1, table 169). */
const COMMENTS: ReadonlySet<string> = new Set(
  'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup'.split(
    ' ',
  ),
);

/** What signing may set in a field and its widget; its place on the page is not among them. */
const SIGNING_KEYS: ReadonlySet<string> = new Set([
  'V',
  'AP',
  'AS',
  'F',
  'M',
  'MK',
  'DA',
  'NM',
  'P',
  'Lock',
  'SV',
  'Ff',
  'Type',
]);

/** Keys of the catalog that say nothing of what is seen: version and extensions that a signature needs. */
const HARMLESS_IN_CATALOG: ReadonlySet<string> = new Set(['Version', 'Extensions', 'Type']);

const STRUCTURE: ReadonlySet<string> = new Set(['StructTreeRoot', 'StructElem']);

/** Compares two revisions of a file: every object that the later one has elsewhere than the earlier. */
class Comparison {
  private readonly before: PdfFile;
  private readonly after: PdfFile;
  private readonly roles: ReadonlyMap<number, Role>;
  private readonly fieldsBefore: readonly SignatureField[];
  private readonly fieldsAfter: readonly SignatureField[];

  constructor(before: PdfFile, after: PdfFile) {
    this.before = before;
    this.after = after;
    this.roles = rolesOf(before);
    this.fieldsBefore = signatureFields(before);
    this.fieldsAfter = signatureFields(after);
  }

  all(): readonly LaterChange[] {
    const { before, after } = this;
    const [old, now] = [before.trailer.entries, after.trailer.entries];
    if (!isSameValue(old.get('Root'), now.get('Root')) || now.has('Encrypt')) return ['other'];
    const isInfoSame = isSameValue(old.get('Info'), now.get('Info'));
    const changed = before.ids.filter(
      (id) => before.placeOf(id) !== undefined && before.placeOf(id) !== after.placeOf(id),
    );
    return [
      ...(isInfoSame ? [] : ['metadata' as const]),
      ...changed.flatMap((id) => this.ofObject(id)),
      ...(this.fillsGap() ? ['other' as const] : []),
    ];
  }

  /** Whether an object has come that the signed revision spoke of and did not have: the signer saw nothing where now is something. */
  private fillsGap(): boolean {
    const { before, after } = this;
    const come = new Set(after.ids.filter((id) => before.placeOf(id) === undefined && after.placeOf(id) !== undefined));
    return come.size > 0 && before.ids.some((id) => refersTo(come, before.resolve({ kind: 'reference', id })));
  }

  private ofObject(id: number): readonly LaterChange[] {
    const reference = { kind: 'reference', id } as const;
    const [old, now] = [this.before.resolve(reference), this.after.resolve(reference)];
    if (isSameObject({ file: this.before, value: old }, { file: this.after, value: now })) return [];
    const role = this.roles.get(id);
    switch (role) {
      case 'catalog':
        return this.ofCatalog(old, now);
      case 'form':
        return this.ofForm(old, now);
      case 'fields':
        return this.ofFields(old, now);
      case 'signature-field':
        return this.ofSignatureField(id, old, now);
      case 'page':
        return this.ofPage(old, now);
      case 'page-tree':
        return this.ofPages();
      case 'annotations':
        return this.ofAnnotations(old, now);
      case 'annotation':
        return [this.isComment(this.before, old) && this.isComment(this.after, now) ? 'comment' : 'page-changed'];
      case 'content':
        return ['page-changed'];
      case 'form-field':
      case 'attachment':
      case 'proof':
      case 'metadata':
        return [role];
      case undefined:
        return ofOther(this.before, old);
    }
  }

  private ofCatalog(old: PdfValue | undefined, now: PdfValue | undefined): readonly LaterChange[] {
    if (!isKind(old, 'dictionary') || !isKind(now, 'dictionary')) return ['other'];
    return otherKeys(old, now).flatMap((key): readonly LaterChange[] => {
      const [one, other] = [old.entries.get(key), now.entries.get(key)];
      if (HARMLESS_IN_CATALOG.has(key)) return [];
      if (key === 'AcroForm') return this.ofForm(this.before.resolve(one), this.after.resolve(other));
      if (key === 'Pages') return this.ofPages();
      if (key === 'DSS') return ['proof'];
      if (key === 'Metadata') return ['metadata'];
      if (key === 'AF' || key === 'Names') return ['attachment'];
      return key === 'StructTreeRoot' || key === 'MarkInfo' || key === 'Lang' ? ['structure'] : ['other'];
    });
  }

  private ofForm(old: PdfValue | undefined, now: PdfValue | undefined): readonly LaterChange[] {
    const [one, other] = [old, now].map((value) => (isKind(value, 'dictionary') ? value : undefined));
    if (other === undefined) return ['form-field'];
    return otherKeys(one, other).flatMap((key): readonly LaterChange[] => {
      if (key === 'SigFlags' || key === 'Type') return [];
      if (key === 'Fields')
        return this.ofFields(this.before.resolve(one?.entries.get(key)), this.after.resolve(other.entries.get(key)));
      // Fonts of appearances: they show only where a form has other fields, which a reader draws anew.
      if ((key === 'DR' || key === 'DA') && !this.hasOtherFields()) return [];
      return ['form-field'];
    });
  }

  private hasOtherFields(): boolean {
    return [...this.roles.values()].includes('form-field');
  }

  private ofFields(old: PdfValue | undefined, now: PdfValue | undefined): readonly LaterChange[] {
    const [before, after] = [itemsOf(old), itemsOf(now)];
    if (!before.every((item) => after.some((one) => isSameValue(one, item)))) return ['form-field'];
    return after.filter((item) => !before.some((one) => isSameValue(one, item))).map((item) => this.ofNewField(item));
  }

  /** A further signature, or something else that calls itself a field. A place to sign that shows something and is not signed hides what is below. */
  private ofNewField(value: PdfValue): LaterChange {
    const field = this.fieldsAfter.find(({ id }) => isKind(value, 'reference') && id === value.id);
    if (field?.signature === undefined) return 'form-field';
    return kindOf(field);
  }

  private ofSignatureField(id: number, old: PdfValue | undefined, now: PdfValue | undefined): readonly LaterChange[] {
    const isMeant = (field: SignatureField): boolean => field.id === id || field.widget?.id === id;
    const [before, after] = [this.fieldsBefore.find(isMeant), this.fieldsAfter.find(isMeant)];
    if (before?.signature !== undefined) return ['signature-changed'];
    if (after?.signature === undefined || !isKind(old, 'dictionary') || !isKind(now, 'dictionary'))
      return ['form-field'];
    return otherKeys(old, now).every((key) => SIGNING_KEYS.has(key)) ? [kindOf(after)] : ['form-field'];
  }

  private ofPage(old: PdfValue | undefined, now: PdfValue | undefined): readonly LaterChange[] {
    if (!isKind(old, 'dictionary') || !isKind(now, 'dictionary')) return ['page-changed'];
    return otherKeys(old, now).flatMap((key): readonly LaterChange[] => {
      if (key === 'LastModified') return ['metadata'];
      if (key !== 'Annots') return ['page-changed'];
      return this.ofAnnotations(this.before.resolve(old.entries.get(key)), this.after.resolve(now.entries.get(key)));
    });
  }

  private ofPages(): readonly LaterChange[] {
    const [before, after] = [countOf(this.before), countOf(this.after)];
    return [after > before ? 'page-added' : after < before ? 'page-removed' : 'page-changed'];
  }

  private ofAnnotations(old: PdfValue | undefined, now: PdfValue | undefined): readonly LaterChange[] {
    const [before, after] = [itemsOf(old), itemsOf(now)];
    const gone = before.filter((item) => !after.some((one) => isSameValue(one, item)));
    const come = after.filter((item) => !before.some((one) => isSameValue(one, item)));
    return [
      ...gone.map(
        (item) => (this.isComment(this.before, this.before.resolve(item)) ? 'comment' : 'page-changed') as LaterChange,
      ),
      ...come.map((item) => this.ofNewAnnotation(item)),
    ];
  }

  private ofNewAnnotation(value: PdfValue): LaterChange {
    const field = this.fieldsAfter.find(({ widget }) => isKind(value, 'reference') && widget?.id === value.id);
    if (field !== undefined) return field.signature === undefined ? 'form-field' : kindOf(field);
    const annotation = this.after.resolve(value);
    if (this.isComment(this.after, annotation)) return 'comment';
    const subtype = nameOf(this.after, annotation, 'Subtype');
    return subtype === 'FileAttachment' ? 'attachment' : subtype === 'Widget' ? 'form-field' : 'page-changed';
  }

  private isComment(file: PdfFile, annotation: PdfValue | undefined): boolean {
    return COMMENTS.has(nameOf(file, annotation, 'Subtype') ?? '');
  }
}

function refersTo(ids: ReadonlySet<number>, value: PdfValue | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value.kind === 'reference') return ids.has(value.id);
  if (value.kind === 'array') return value.items.some((item) => refersTo(ids, item));
  return value.kind === 'dictionary' && [...value.entries.values()].some((below) => refersTo(ids, below));
}

function itemsOf(value: PdfValue | undefined): readonly PdfValue[] {
  return isKind(value, 'array') ? value.items : [];
}

function nameOf(file: PdfFile, value: PdfValue | undefined, key: string): string | undefined {
  const name = isKind(value, 'dictionary') ? file.resolve(value.entries.get(key)) : undefined;
  return isKind(name, 'name') ? name.text : undefined;
}

function kindOf({ signature }: SignatureField): LaterChange {
  return signature?.subFilter === 'ETSI.RFC3161' ? 'proof' : 'signature';
}

function ofOther(file: PdfFile, value: PdfValue | undefined): readonly LaterChange[] {
  const type = nameOf(file, value, 'Type') ?? '';
  // What is packed in a stream is compared by itself, and tables are how it was found.
  if (type === 'XRef' || type === 'ObjStm') return [];
  if (type === 'Sig' || type === 'DocTimeStamp') return ['signature-changed'];
  return [STRUCTURE.has(type) ? 'structure' : 'other'];
}

function countOf(file: PdfFile): number {
  const count = file.resolve(file.dictionary(file.catalog.entries.get('Pages'))?.entries.get('Count'));
  if (typeof count !== 'number') throw new PdfDamage('no pages');
  return count;
}
