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

describe('the cell of a ratio of what was sent for all below', () => {
  const forAll = [
    sentForAll('n', 't', { amount: 30, precision: 10 }),
    sentForAll('d', 't', { amount: 60, precision: 10 }),
  ];

  it('has the terms of one pair, and no precision', () => {
    const cell = rateOfRows(forAll);
    expect(cell).toMatchObject({ amount: 50, terms: { numerator: 30, denominator: 60 } });
    expect(cell.precision).toBeUndefined();
  });

  it('names no unit that spoke for itself as standing in', () => {
    const own = [sent('n', 't', 1), sent('d', 't', 2), sent('r', 'a', 74)];
    expect(rateOfRows(own)).toMatchObject({ amount: 50, standsIn: [] });
    const below = [forAll[0] ?? own[0], sentForAll('d', 'a', 20), sentForAll('d', 'b', 40)];
    const rows = below.filter((row) => row !== undefined);
    expect(rateOfRows(rows)).toMatchObject({ amount: 50, standsIn: ['t'] });
  });

  it('tells what waits for the rest', () => {
    const rows = [sent('n', 'a', 1), sent('d', 'a', 2)];
    const { excluded } = rateOfRows(rows, { missing: 'strict' });
    expect(excluded).toEqual([
      { position: 0, reason: 'incomplete' },
      { position: 1, reason: 'incomplete' },
    ]);
    expect(rateOfRows(rows).excluded).toEqual([]);
  });
});
