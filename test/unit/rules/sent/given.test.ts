import { expect, it } from 'vitest';
import {
  figuresOf,
  givenAt,
  lineIdAt,
  periodIdAt,
  placeAt,
  plainAmount,
  wordedValue,
} from '#inside/rules';
import { mixed, type MixedRow } from '../../../support/mixed.js';

const rows: readonly MixedRow[] = [
  ['a', '2025', 5, { source: { document: 'Phụ lục' }, line: 'L2' }],
  ['b', '2025', { state: 'nil' }],
  ['t', '2025', { amount: 5, qualifier: 'nearly' }],
  ['t', '2024', { amount: 5, to: 7 }],
  ['t', '2023', null],
];
const figures = figuresOf(mixed(rows));
const each = <Value>(of: (row: number) => Value): readonly Value[] => rows.map((_, row) => of(row));

it('gives plain amounts without their source, and no amount for all else', () => {
  expect(each((row) => plainAmount(figures, row))).toEqual([5, 0, NaN, NaN, NaN]);
});

it('gives quantities of figures, and values with a word or a range', () => {
  expect(each((row) => givenAt(figures, row)?.to)).toEqual([5, 0, 5, 7, undefined]);
  expect(each((row) => wordedValue(figures, row) !== undefined)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

it('names the place', () => {
  expect(placeAt(figures, 0)).toMatchObject({ unit: 'a', source: { document: 'Phụ lục' } });
  expect([periodIdAt(figures, 3), lineIdAt(figures, 0), lineIdAt(figures, 1)]).toEqual([
    '2024',
    'L2',
    '',
  ]);
});
