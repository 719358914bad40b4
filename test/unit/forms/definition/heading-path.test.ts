import { expect, it } from 'vitest';
import { headingSchema, sharedHeadings } from '#inside/forms';

const read = (input: unknown) => headingSchema.safeParse(input).data?.map(({ vi }) => vi);

it('reads headings from one text or a list, in NFC', () => {
  expect(read('Tiếp thường xuyên › Số lượt')).toEqual(['Tiếp thường xuyên', 'Số lượt']);
  expect(read('A > B>C')).toEqual(['A', 'B>C']);
  expect(read(['A', { vi: 'B', en: 'b' }])).toEqual(['A', 'B']);
  expect(read('Số'.normalize('NFD'))).toEqual(['Số']);
});

it.each(['', 'A › ', ' › A', []])('refuses %j', (input) => {
  expect(headingSchema.safeParse(input).success).toBe(false);
});

it('counts the headings that two columns share, their own left out', () => {
  const names = (...texts: readonly string[]) => texts.map((vi) => ({ vi }));
  expect(sharedHeadings(names('A', 'B', 'x'), names('A', 'B', 'y'))).toBe(2);
  expect(sharedHeadings(names('A', 'x'), names('A', 'x'))).toBe(1);
  expect(sharedHeadings(names('A'), names('A', 'x'))).toBe(0);
});
