/** An object of a PDF that a test writes by hand. */
export interface Part {
  readonly id: number;
  readonly body: string;
}

/** A PDF, or with `before` an update behind it, of these objects with a table of the classic kind; one character a byte. */
export function plainPdf(parts: readonly Part[], trailer: string, before = ''): string {
  let file = before === '' ? '%PDF-1.7\n' : before;
  const offsets = parts.map(({ id, body }) => {
    const at = file.length;
    file += `${id} 0 obj\n${body}\nendobj\n`;
    return `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(before)?.[1];
  const prev = previous === undefined ? '' : `/Prev ${previous} `;
  return `${file}xref\n${offsets.join('')}trailer\n<< ${prev}${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
}
