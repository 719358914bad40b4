import { describe, expect, it } from 'vitest';
import { rateOfRows, sent, sentForAll } from '../../../support/ratio-figures.js';

const stated = sent('r', 'a', { amount: 74, precision: 1 });
const rounded = [
  sent('n', 'a', { amount: 30, precision: 10 }),
  sent('d', 'a', { amount: 60, precision: 10 }),
];

describe('the cell of a ratio', () => {
  it('has the precision of a stated rate, and none where it was recomputed', () => {
    expect(rateOfRows([stated], { units: 'a' })).toMatchObject({ amount: 74, precision: 1 });
    const recomputed = rateOfRows([stated, ...rounded], { units: 'a' });
    expect(recomputed.amount).toBe(50);
    expect(recomputed.precision).toBeUndefined();
  });

  it('names what was counted by its place in the list, in order', () => {
    const wrong = sent('n', 'nobody', 1);
    const rows = [
      sent('d', 'b', 4),
      wrong,
      sent('n', 'b', 1),
      sent('d', 'a', 4),
      sent('n', 'a', 2),
    ];
    expect(rateOfRows(rows)).toMatchObject({
      indicator: 'x.r',
      period: '2025-01',
      amount: 37.5,
      contributors: [0, 2, 3, 4],
      terms: { numerator: 3, denominator: 8, dropped: 0 },
    });
  });

  it('names who stands in once, and nobody who has none below', () => {
    const above = [sentForAll('n', 't', 5), sentForAll('d', 't', 20)];
    expect(rateOfRows(above)).toMatchObject({ amount: 25, standsIn: ['t'] });
    const alone = [sentForAll('n', 'a', 5), sentForAll('d', 'a', 20)];
    expect(rateOfRows(alone, { units: 'a' })).toMatchObject({ amount: 25, standsIn: [] });
    expect(rateOfRows([sentForAll('r', 't', 74)])).toMatchObject({ amount: 74, standsIn: ['t'] });
  });

  it('counts nothing where no amount is known', () => {
    const rows = [sentForAll('n', 't', 5), sent('d', 'a', 10)];
    expect(rateOfRows(rows)).toMatchObject({
      amount: null,
      contributors: [],
      standsIn: [],
      terms: { numerator: null, denominator: null, dropped: 2, droppedUnits: ['t', 'a'] },
    });
    expect(rateOfRows(rounded, { missing: 'strict' })).toMatchObject({
      amount: null,
      reason: 'incomplete',
      contributors: [],
    });
  });
});
