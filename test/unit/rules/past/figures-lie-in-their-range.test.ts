import { figuresLieInTheirRange } from 'danvan/rules';
import { expect, it } from 'vitest';
import { found, type MixedRow } from '../../../support/mixed.js';

const months = (amounts: readonly MixedRow[2][]): readonly MixedRow[] =>
  amounts.map((amount, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return ['a', `${2020 + Math.floor(at / 12)}-${month}`, amount];
  });
const usual = [30, 32, 28, 31, 29, 33, 30, 27];

it('names the figure that lies far outside what was sent before', () => {
  expect(found(figuresLieInTheirRange, months([...usual, 310]))).toMatchObject([
    {
      code: 'rules/outside-earlier-range',
      period: '2020-09',
      params: { amount: 310, usual: 30, least: 27, most: 33, earlier: 8 },
    },
  ]);
  expect(found(figuresLieInTheirRange, months([...usual, 3]))).toHaveLength(1);
});

it('asks for eight earlier reports, and for twice the most or half the least', () => {
  expect(found(figuresLieInTheirRange, months([...usual.slice(1), 310]))).toEqual([]);
  expect(found(figuresLieInTheirRange, months([...usual, 65]))).toEqual([]);
  expect(found(figuresLieInTheirRange, months([...usual, 66]))).toHaveLength(1);
  expect(found(figuresLieInTheirRange, months([...usual, 14]))).toEqual([]);
  expect(found(figuresLieInTheirRange, months([...usual, 13.5]))).toHaveLength(1);
});

it('passes figures that differ widely by nature', () => {
  expect(found(figuresLieInTheirRange, months([1, 100, 3, 110, 2, 105, 4, 108, 230]))).toEqual([]);
});

it('names a change where nothing ever changed, and leaves other scales to their rule', () => {
  expect(found(figuresLieInTheirRange, months([5, 5, 5, 5, 5, 5, 5, 5, 11]))).toHaveLength(1);
  expect(found(figuresLieInTheirRange, months([0, 0, 0, 0, 0, 0, 0, 0, 0]))).toEqual([]);
  expect(found(figuresLieInTheirRange, months([...usual, 30_000]))).toEqual([]);
});
