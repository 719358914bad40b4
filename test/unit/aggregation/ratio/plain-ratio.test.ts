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
