import { strFromU8, unzipSync } from 'fflate';
import { type Element, parseXml } from './xml-tree.ts';

/** The parts of a Word file by path, as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

export function documentOf(bytes: Uint8Array): Element {
  return parseXml(partsOf(bytes)['word/document.xml'] ?? '');
}

interface Field {
  instruction: string;
  hasResult: boolean;
}

/**
 * The text of a Word file's body in its order, one paragraph a line, paragraphs without text left out: without
 * list markers (which Word makes), the page numbers of the contents, headers and footers.
 */
export function textOfDocx(bytes: Uint8Array): string {
  const lines: string[] = [];
  const fields: Field[] = [];
  let line = '';
  const visit = (element: Element): void => {
    const open = fields.at(-1);
    switch (element.name) {
      case 'w:fldChar': {
        const type = element.attributes['w:fldCharType'];
        if (type === 'begin') fields.push({ instruction: '', hasResult: false });
        else if (type === 'end') fields.pop();
        else if (open !== undefined) open.hasResult = true;
        return;
      }
      case 'w:instrText':
        if (open !== undefined) open.instruction += element.children.join('');
        return;
      case 'w:t':
        if (!fields.some(({ instruction }) => instruction.trim().startsWith('PAGEREF')))
          line += element.children.join('');
        return;
      case 'w:tab':
        // Behind the number of an item; in the contents it stands before a page number.
        if (fields.length === 0) line += ' ';
        return;
      case 'w:softHyphen':
        line += '\u00AD';
        return;
      case 'w:noBreakHyphen':
        line += '\u2011';
        return;
      case 'w:br':
        line += ' ';
        return;
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child);
    if (element.name === 'w:p') {
      if (line !== '') lines.push(line);
      line = '';
    }
  };
  visit(documentOf(bytes));
  return lines.join('\n');
}
