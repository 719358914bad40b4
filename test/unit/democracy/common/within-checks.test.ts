import { describe, expect, it } from 'vitest';
import { checkWithin, doubtWithin, type StatedCount } from '#inside/democracy';

const given = (part?: StatedCount, before?: StatedCount, received?: StatedCount) => ({
  part: ['handled', part] as const,
  wholes: [['before', before] as const, ['received', received] as const],
});
const codeOf = ({ code }: { readonly code: string }) => code;

describe('checkWithin', () => {
  it.each([
    [given(14, 2, 12), []],
    [given(15, 2, 12), ['democracy/part-exceeds-sum']],
    [given(12, undefined, 12), []],
    [given(15, undefined, 12), ['democracy/part-doubtful']],
    [given(15), []],
    [given(undefined, 2, 12), []],
    [given({ amount: 15, qualifier: 'nearly' }, 2, 12), []],
    [given({ amount: 15, qualifier: 'over' }, 2, 12), ['democracy/part-exceeds-sum']],
    [given(15, 2, { amount: 12, qualifier: 'over' }), []],
  ])('of %o finds %o', (of, codes) => {
    expect(checkWithin(of).map(codeOf)).toEqual(codes);
  });

  it('says the part and the sum of its wholes', () => {
    expect(checkWithin(given(15, 2, 12))).toMatchObject([
      {
        path: ['handled'],
        params: { partAmount: 15, wholes: ['before', 'received'], sum: 14 },
      },
    ]);
  });
});

describe('doubtWithin', () => {
  it('never does more than warn', () => {
    expect(doubtWithin(given(15, 2, 12)).map(codeOf)).toEqual(['democracy/part-doubtful']);
    expect(doubtWithin(given(14, 2, 12))).toEqual([]);
  });
});
