import { expect, it } from 'vitest';
import { styleBook } from '#inside/exporters/excel';

const book = styleBook('Times New Roman');

it('makes a frozen style once for each look', () => {
  const look = { style: { size: 14, bold: true }, align: 'center' } as const;
  const style = book(look);
  expect(book({ ...look })).toBe(style);
  expect(Object.isFrozen(style)).toBe(true);
  expect(style.font).toMatchObject({ name: 'Times New Roman', size: 14, bold: true });
});

it('draws a grid, or one line under the words', () => {
  const style = { size: 12 };
  expect(Object.keys(book({ style, align: 'left', lines: 'grid' }).border ?? {})).toHaveLength(4);
  expect(Object.keys(book({ style, align: 'left', lines: 'under' }).border ?? {})).toEqual([
    'bottom',
  ]);
  expect(book({ style, align: 'left' }).border).toBeUndefined();
});

it('takes underlined words for another look', () => {
  const plain = book({ style: { size: 14 }, align: 'left' });
  expect(book({ style: { size: 14, underline: true }, align: 'left' })).not.toBe(plain);
});
