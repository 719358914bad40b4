import { describe, expect, it } from 'vitest';
import { rateOfRows, sent, sentForAll } from '../../../support/ratio-figures.js';

const quarter = { period: '2025-Q1' };
const months = ['2025-01', '2025-02', '2025-03'];
const asked = { units: 'a', period: '2025-Q1' };

describe('pairs of one unit', () => {
  it('sets months beside a quarter', () => {
    const parts = months.map((period, at) => sent('n', 'a', at + 1, { period }));
    const cell = rateOfRows([...parts, sent('d', 'a', 12, quarter)], asked);
    expect(cell).toMatchObject({ amount: 50, contributors: [0, 1, 2, 3] });
    const fewer = rateOfRows([...parts.slice(1), sent('d', 'a', 12, quarter)], asked);
    expect(fewer.amount).toBeCloseTo(500 / 12, 9);
    expect(fewer.coverage).toEqual({ reported: 0, partial: 1, expected: 1 });
  });

  it('takes the sums of the period, whatever months they are of', () => {
    const rows = [
      sent('n', 'a', 1),
      sent('d', 'a', 2),
      sent('n', 'a', 9, { period: '2025-02' }),
      sent('d', 'a', 18, { period: '2025-03' }),
    ];
    expect(rateOfRows(rows, asked)).toMatchObject({ amount: 50, contributors: [0, 1, 2, 3] });
  });

  it('prefers what covers most days', () => {
    const rows = [
      sent('n', 'a', 1),
      sent('d', 'a', 2),
      sent('n', 'a', 3, quarter),
      sent('d', 'a', 4, quarter),
    ];
    expect(rateOfRows(rows, asked)).toMatchObject({ amount: 75, contributors: [2, 3] });
  });

  it('takes running totals apart', () => {
    const running = { period: '2025-H1', basis: 'cumulative' } as const;
    const first = { period: '2025-Q1', basis: 'cumulative' } as const;
    const rows = [
      sent('n', 'a', 1, first),
      sent('n', 'a', 4, running),
      sent('d', 'a', 6, { period: '2025-Q2' }),
    ];
    expect(rateOfRows(rows, { units: 'a', period: '2025-Q2' }).amount).toBe(50);
  });

  it('takes consolidated figures where nothing is below', () => {
    expect(rateOfRows([sentForAll('n', 'a', 1), sent('d', 'a', 2)], { units: 'a' })).toMatchObject({
      amount: 50,
      standsIn: [],
    });
  });

  it('takes the latest states of one day', () => {
    const march = { period: '2025-03' };
    const rows = [sent('s', 'a', 1), sent('m', 'a', 2), sent('s', 'a', 9, march)];
    const states = { ...asked, rate: 'x.p' };
    expect(rateOfRows(rows, states)).toMatchObject({ amount: 50, contributors: [0, 1] });
    expect(rateOfRows([...rows, sent('m', 'a', 10, march)], states).amount).toBe(90);
    const nothing = [...rows, sent('m', 'a', 0, march)];
    expect(rateOfRows(nothing, states).amount).toBe(50);
  });

  it('sets a state beside whatever was counted', () => {
    const rows = [sent('s', 'a', 1), sent('d', 'a', 2), sent('d', 'a', 2, { period: '2025-02' })];
    const cell = rateOfRows(rows, { ...asked, rate: 'x.q' });
    expect(cell).toMatchObject({ amount: 25, contributors: [0, 1, 2] });
  });
});
