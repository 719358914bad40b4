import type { ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import { plainRatioIn } from '../../../support/plain-ratio.js';
import { sent, sentForAll } from '../../../support/ratio-figures.js';

describe('plainRatio', () => {
  it('is found where both terms are plain', () => {
    const flows = plainRatioIn([sent('n', 'a', 1), sent('d', 'b', 2)]);
    expect(flows).toMatchObject({ areStates: false });
    expect([flows?.above.indicator.code, flows?.below.indicator.code]).toEqual(['x.n', 'x.d']);
    expect(plainRatioIn([sent('s', 'a', 1)], 'x.p')).toMatchObject({ areStates: true });
  });

  it('is none where a term needs a choice, or somebody stated the rate', () => {
    expect(plainRatioIn([sentForAll('n', 't', 1)])).toBeNull();
    expect(plainRatioIn([sentForAll('d', 't', 1)])).toBeNull();
    expect(plainRatioIn([sent('r', 'a', 50)])).toBeNull();
  });

  it('is none of a state and a flow, and of what is no ratio', () => {
    expect(plainRatioIn([], 'x.q')).toBeNull();
    expect(plainRatioIn([], 'x.n')).toBeNull();
  });
});

describe('plainRatio of several units', () => {
  const over = { amount: 5, qualifier: 'over' } as const;
  const plainOf = (...rows: readonly ObservationInput[]) =>
    plainRatioIn(rows, 'x.r', ['2025-01', '2025-Q1'], [1, 2]);

  it('is none where one of them stated the rate, or opened a term by a word', () => {
    const terms = [sent('n', 'a', 1), sent('d', 'a', 2)];
    expect(plainOf(...terms)).not.toBeNull();
    for (const unit of ['a', 'b']) {
      expect(plainOf(...terms, sent('r', unit, 50))).toBeNull();
      expect(plainOf(sent('n', unit, over))).toBeNull();
      expect(plainOf(sent('d', unit, over))).toBeNull();
    }
    expect(plainOf(...terms, sent('n', 'b', over, { period: '2025-02' }))).toBeNull();
  });

  it('is none where a term of all of them cannot be added exactly', () => {
    const most = 9e13;
    for (const term of ['n', 'd']) {
      expect(plainOf(sent(term, 'a', most), sent(term, 'b', 1e11))).toBeNull();
      expect(plainOf(sent(term, 'a', most))).not.toBeNull();
    }
  });
});
