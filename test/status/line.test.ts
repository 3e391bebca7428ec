import { expect, it } from 'vitest';
import { decimalOf, decimalText, type LocalDate } from '../../src/core/index.ts';
import { type Line, lineAt } from '../../src/status/index.ts';

function day(month: number, ofMonth: number): LocalDate {
  return { year: 2026, month, day: ofMonth };
}

it('a line that ends before it begins is at its end', () => {
  const line: Line = {
    from: decimalOf(0),
    aim: decimalOf(8),
    direction: 'up',
    counted: false,
    start: day(6, 1),
    deadline: day(5, 1),
  };
  const values = [day(1, 1), day(5, 1), day(6, 1)].map((one) => decimalText(lineAt(line, one, 1)));
  expect(values).toEqual(['8', '8', '8']);
  expect(decimalText(lineAt({ ...line, deadline: line.start }, day(5, 31), 1))).toBe('8');
});
