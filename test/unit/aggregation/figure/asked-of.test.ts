import { defineIndicator } from 'danvan';
import { describe, expect, it } from 'vitest';
import { askedOf, categoryKey, reportsIn, type Read, type SentRow } from '#inside/aggregation';
import { reportFor } from '../../../support/spans.js';

const flow = { code: 'x.a', name: 'a', unit: 'cuộc', kind: 'flow' } as const;
const plain = defineIndicator(flow);
const parted = defineIndicator({
  ...flow,
  breakdowns: [{ field: 'kind', categories: ['a', 'b'], complete: true }],
});

const row = (amount: number, kind?: string): SentRow => ({
  category: categoryKey(kind === undefined ? {} : { kind }),
  what: reportFor(1, 30, { amount }),
  isWrong: false,
});

const remark: Read = { row: 1, from: 1, to: 30, state: 'withheld' };

const asked = (rows: readonly SentRow[], categories = {}, indicator = parted) =>
  askedOf(rows, { indicator, measure: 'actual', categories });

const amounts = (read: readonly Read[]) => reportsIn(read).map(({ quantity }) => quantity.amount);

describe('askedOf', () => {
  it('takes what was sent of the category asked', () => {
    const rows = [row(9), row(3, 'a'), row(4, 'b')];
    expect(amounts(asked(rows, { kind: 'a' }))).toEqual([3]);
    expect(amounts(asked(rows, {}, plain))).toEqual([9]);
  });

  it('adds to a total what its parts give', () => {
    expect(amounts(asked([row(9), row(3, 'a'), row(4, 'b')]))).toEqual([9, 7]);
    expect(amounts(asked([row(9)]))).toEqual([9]);
  });

  it('derives no category from others', () => {
    expect(amounts(asked([row(3, 'a'), row(4, 'b')], { kind: 'c' }))).toEqual([]);
  });

  it('keeps words, and leaves out what is nothing', () => {
    const rows = [
      { category: '', what: remark, isWrong: false },
      { category: '', what: null, isWrong: false },
      { category: categoryKey({ kind: 'a' }), what: remark, isWrong: false },
    ];
    expect(asked(rows)).toEqual([remark]);
    expect(reportsIn(asked(rows))).toEqual([]);
  });
});
