import { describe, expect, it } from 'vitest';
import { mediationList, readMediations, type MediationInput } from '#inside/democracy';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

const one = { id: 'm', unit: 'thon', date: '2026-02-03', received: 1 };
const factsOf = (more: Partial<MediationInput>) =>
  readMediations([{ ...one, ...more }]).values.map((value) => mediationList.facts(value, {}))[0];

describe('facts of mediation', () => {
  it('follow a single case: open from its day, up to its last', () => {
    expect(factsOf({})).toMatchObject({ single: true, open: 1 });
    expect(factsOf({ successful: 1, to: '2026-04-02' })).toMatchObject({ open: 1 });
    expect(factsOf({ failed: 1 })?.['open']).toBeUndefined();
    expect(factsOf({ withdrawn: 1 })?.['open']).toBeUndefined();
    expect(factsOf({ successful: 0 })).toMatchObject({ open: 1 });
  });

  it('do not take a sum of many for one', () => {
    for (const more of [
      { received: 2 },
      { received: undefined },
      { date: undefined, from: '2026-02-03' },
      { period: '2026-Q1' },
    ] as const) {
      expect(factsOf(more)).toMatchObject({ single: false, open: undefined });
    }
  });

  it('count those settled where both numbers are exact, and keep the rate with its basis', () => {
    expect(factsOf({ successful: 2, failed: 3 })).toMatchObject({ settled: 5 });
    expect(factsOf({ successful: 2 })?.['settled']).toBeUndefined();
    expect(factsOf({ rate: { percent: 74, of: 'settled' } })).toMatchObject({
      ratePercent: 74,
      rateOf: 'settled',
    });
  });

  it('take the kind of dispute from its catalogue', () => {
    const found = (disputeKind: string) =>
      readMediations([{ ...one, disputeKind }], { catalogues }).findings.map(({ code }) => code);
    expect(found('land')).toEqual([]);
    expect(found('lnad')).toEqual(['democracy/unknown-word']);
  });
});
