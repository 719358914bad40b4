import { describe, expect, it } from 'vitest';
import { amountSumOf } from '#inside/campaigns';
import { collectTally, type TallyEntry, tallyFinding } from '#inside/tally';

const entry = (at: number, more: Partial<TallyEntry> = {}): TallyEntry => ({
  record: { path: ['rows', at], id: `r${at}` },
  unit: 'xa-a',
  period: '2022',
  shares: [{ indicator: 'x.a', amount: amountSumOf(1) }],
  ...more,
});
const options = { indicators: ['x.a', 'x.b'], withNil: false };

describe('collectTally', () => {
  it('adds by unit and period, and tells the records behind each figure', () => {
    const tally = collectTally([entry(0), entry(1, { unit: 'xa-b' }), entry(2)], options);
    expect(tally.observations).toEqual([
      { unit: 'xa-a', indicator: 'x.a', period: '2022', value: 2 },
      { unit: 'xa-b', indicator: 'x.a', period: '2022', value: 1 },
    ]);
    expect(tally.contributors.map(({ records }) => records.map(({ id }) => id))).toEqual([
      ['r0', 'r2'],
      ['r1'],
    ]);
    expect([tally.uncounted, tally.findings]).toEqual([[], []]);
  });

  it('gives a nil for what no record of a unit adds to, where that is asked for', () => {
    const { observations, contributors } = collectTally([entry(0)], { ...options, withNil: true });
    expect(observations[1]).toEqual({
      unit: 'xa-a',
      indicator: 'x.b',
      period: '2022',
      value: { state: 'nil' },
    });
    expect(contributors[1]?.records).toEqual([]);
  });

  it('lets a record add to an indicator once, by the first rule', () => {
    const shares = [3, 4].map((amount) => ({ indicator: 'x.a', amount: amountSumOf(amount) }));
    expect(collectTally([entry(0, { shares })], options).observations[0]?.value).toBe(3);
  });

  it.each([
    [{ shares: [] }, ['tally/not-counted']],
    [{ unit: undefined }, ['tally/no-unit']],
    [{ period: undefined }, ['tally/no-period']],
    [{ unit: undefined, period: undefined }, ['tally/no-unit', 'tally/no-period']],
  ])('names a record that is not counted: %j', (more, codes) => {
    const tally = collectTally([entry(7, more)], options);
    expect(tally.observations).toEqual([]);
    expect(tally.uncounted).toEqual([{ path: ['rows', 7], id: 'r7' }]);
    expect(tally.findings.map(({ code }) => code)).toEqual(codes);
    expect(tally.findings[0]).toMatchObject({ path: ['rows', 7], params: { record: 'r7' } });
  });

  it('names a record without id by its place, and keeps the reason it comes with', () => {
    const bare = { record: { path: ['rows', 7] }, shares: [] };
    expect(collectTally([entry(7, bare)], options).findings[0]?.params).toEqual({ record: '8' });
    const facts = { indicator: 'x.a', unit: 'bao' };
    const findings = [tallyFinding('tally/measure-not-converted', facts, { path: ['rows', 7] })];
    expect(collectTally([entry(7, { ...bare, findings })], options).findings).toEqual(findings);
  });
});
