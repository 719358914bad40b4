import { includingLinesAgree } from 'danvan/rules';
import { expect, it } from 'vitest';
import { found, type MixedRow } from '../../support/mixed.js';

const on = (line: string, value: number): MixedRow => [
  'a',
  '2025',
  value,
  { indicator: 'x.l', line },
];

it('passes a line that is the sum of those it includes', () => {
  expect(found(includingLinesAgree, [on('L1', 3), on('L2', 4), on('L3', 7)])).toEqual([]);
  expect(found(includingLinesAgree, [on('L1', 3), on('L3', 9)])).toEqual([]);
});

it('names one that is not, or is less than some of them', () => {
  expect(found(includingLinesAgree, [on('L1', 3), on('L2', 4), on('L3', 9)])).toMatchObject([
    {
      code: 'dataset/including-line-differs',
      params: { line: 'L3', amount: 9, sum: 7, difference: 2, lines: ['L1', 'L2'] },
    },
  ]);
  expect(found(includingLinesAgree, [on('L1', 3), on('L3', 2)])).toHaveLength(1);
});

it('takes a line whose figure is missing for one that was not sent', () => {
  const missing: MixedRow = ['a', '2025', null, { indicator: 'x.l', line: 'L2' }];
  expect(found(includingLinesAgree, [on('L1', 3), missing, on('L3', 9)])).toEqual([]);
});

it('says nothing of figures that each line counts anew, or of other days', () => {
  const once = (line: string, value: number): MixedRow => ['a', '2025', value, { line }];
  expect(found(includingLinesAgree, [once('L1', 3), once('L2', 4), once('L3', 9)])).toEqual([]);
  const other: MixedRow = ['a', '2024', 9, { indicator: 'x.l', line: 'L3' }];
  expect(found(includingLinesAgree, [on('L1', 3), on('L2', 4), other])).toEqual([]);
});
