/** An id as staff would write it: small letters, digits and hyphens, with æ, ø and å. */
export function idOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-zæøå0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A part of a file name that every system and every mail program takes: an id in plain letters. */
export function fileNameOf(id: string): string {
  return id.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}
