import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerLetters, numberOfLetters, upperLetters } from '../../src/model/index.ts';

it('counts as a spreadsheet does: Z is followed by AA', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(upperLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(lowerLetters(28)).toBe('ab');
});

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400_000 }), (number) => numberOfLetters(upperLetters(number)) === number),
  );
});

it('takes nothing else for letters', () => {
  expect(['', 'a', 'A1', 'Æ', 'A)'].map(numberOfLetters)).toEqual(Array(5).fill(undefined));
});
