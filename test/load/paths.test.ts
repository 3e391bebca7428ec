import { describe, expect, it } from 'vitest';
import { positionAt, type Span } from '../../src/core/index.ts';
import { keySpanAt, load, nodeAt, type ParsedFile, type Path, plainValue, spanAt } from '../../src/load/index.ts';

const text = [
  'type: aftale',
  'delmål:',
  '  A: Flere lånere',
  '  B:',
  'poster:',
  '  - { navn: Eget, beløb: 1.10 }',
  '  - navn: Andet',
  'tekst: |',
  '  Et afsnit.',
  '',
  '  Et til.',
  'sidst: ja',
].join('\r\n');

function parsed(): ParsedFile {
  const { value } = load('mappe/a\u030ar.yaml', new TextEncoder().encode(text));
  if (value === undefined) throw new Error('the fixture has a mistake');
  return value;
}

function cut(span: Span): string {
  return span.file.text.slice(span.start, span.end);
}

function at(span: Span): string {
  const { line, column } = positionAt(span.file, span.start);
  return `${line}:${column}`;
}

describe('places in a file', () => {
  it.each<readonly [Path, string, string]>([
    [['type'], '1:7', 'aftale'],
    [['delmål', 'A'], '3:6', 'Flere lånere'],
    [['poster', '0'], '6:5', '{ navn: Eget, beløb: 1.10 }'],
    [['poster', '0', 'beløb'], '6:26', '1.10'],
    [['poster', '1', 'navn'], '7:11', 'Andet'],
    [['sidst'], '12:8', 'ja'],
  ])('the value of %j', (path, place, value) => {
    expect(at(spanAt(parsed(), path))).toBe(place);
    expect(cut(spanAt(parsed(), path))).toBe(value);
  });

  it('a block text runs from its sign to its last word', () => {
    expect(cut(spanAt(parsed(), ['tekst']))).toBe('|\r\n  Et afsnit.\r\n\r\n  Et til.');
  });

  it('a key without a value is shown by the key', () => {
    expect(at(spanAt(parsed(), ['delmål', 'B']))).toBe('4:3');
    expect(cut(spanAt(parsed(), ['delmål', 'B']))).toBe('B');
  });

  it('what is missing is shown by the nearest key above it', () => {
    expect(cut(spanAt(parsed(), ['delmål', 'C']))).toBe('delmål');
    expect(cut(spanAt(parsed(), ['delmål', 'A', 'under', 'dybt']))).toBe('A');
    expect(cut(spanAt(parsed(), ['poster', '1', 'beløb']))).toBe('navn: Andet');
    expect(at(spanAt(parsed(), ['titel']))).toBe('1:1');
    expect(cut(keySpanAt(parsed(), ['poster', '7']))).toBe('poster');
  });

  it('keys and the file name are in NFC, whatever the file system gave', () => {
    expect(parsed().file.path).toBe('mappe/år.yaml');
  });

  it('nodes are found by their path', () => {
    const { root } = parsed();
    if (root === undefined) throw new Error('empty');
    expect(nodeAt(root, ['poster', '0'])).toMatchObject({ kind: 'map', flow: true });
    expect(nodeAt(root, ['tekst'])).toMatchObject({ kind: 'scalar', style: 'block', text: 'Et afsnit.\n\nEt til.\n' });
    expect(nodeAt(root, ['poster', '-1'])).toBeUndefined();
    expect(nodeAt(root, ['poster', 'x'])).toBeUndefined();
    expect(nodeAt(root, [])).toBe(root);
  });

  it('values are plain, and no key reaches a prototype', () => {
    const { value } = load('a.yaml', new TextEncoder().encode('__proto__: { farlig: ja }\nconstructor: x\n'));
    const record = value?.root === undefined ? null : plainValue(value.root);
    expect(Object.getPrototypeOf(record)).toBeNull();
    expect(Object.keys(record ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['farlig']).toBeUndefined();
  });
});
