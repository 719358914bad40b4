import { expect, it } from 'vitest';
import { emptyCell, unknownWord } from '#inside/organization';
import { readList } from '#inside/text';

const [row] = readList<'code' | 'type'>('code,type\n,lang', {
  file: 'u',
  required: ['code', 'type'],
}).rows;
if (row === undefined) throw new Error('the row was not read');

it('names a cell that must hold something and does not', () => {
  expect(emptyCell(row, 'code')).toMatchObject([
    { code: 'shape/missing-field', path: ['u', 2, 'code'] },
  ]);
  expect(emptyCell(row, 'type')).toEqual([]);
});

it('names a word that is not known', () => {
  expect(unknownWord(row, 'type', ['xa'])).toMatchObject([
    { code: 'shape/not-in-list', params: { allowed: ['xa'], received: 'lang' } },
  ]);
  expect(unknownWord(row, 'type', ['xa', 'lang'])).toEqual([]);
});
