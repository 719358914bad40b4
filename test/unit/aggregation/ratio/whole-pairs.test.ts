import { describe, expect, it } from 'vitest';
import { rateOfRows, sent, sentForAll } from '../../../support/ratio-figures.js';

const quarter = { period: '2025-Q1' };
const bothBelow = [sent('d', 'a', 10), sent('d', 'b', 10)];

describe('pairs of a whole part of the tree', () => {
  it('sets consolidated against consolidated, as they were sent', () => {
    const above = [sentForAll('n', 't', 9), sentForAll('d', 't', 10)];
    const cell = rateOfRows([...above, ...bothBelow, sent('n', 'a', 5)]);
    expect(cell).toMatchObject({ amount: 90, contributors: [0, 1] });
  });

  it('does not lose a pair by one more, longer report of a term', () => {
    const rows = [sentForAll('n', 't', 5), ...bothBelow];
    const longer = sentForAll('n', 't', 30, quarter);
    expect(rateOfRows(rows, quarter).amount).toBe(25);
    const cell = rateOfRows([...rows, longer], quarter);
    expect(cell).toMatchObject({ amount: 25, contributors: [0, 1, 2] });
    expect(cell.terms).toMatchObject({ dropped: 1, droppedUnits: ['t'] });
  });

  it('chooses for each stretch: the whole in one month, those below in another', () => {
    const february = { period: '2025-02' };
    const cell = rateOfRows(
      [
        sentForAll('n', 't', 5),
        ...bothBelow,
        sent('n', 'a', 3, february),
        sent('d', 'a', 4, february),
      ],
      quarter,
    );
    expect(cell.terms).toMatchObject({ numerator: 8, denominator: 24, dropped: 0 });
  });

  it('is none where the terms do not cover the same units', () => {
    const cell = rateOfRows([sentForAll('n', 't', 5), sent('d', 'a', 10)]);
    expect(cell).toMatchObject({ state: 'missing', reason: 'terms-missing' });
    expect(cell.terms).toMatchObject({ dropped: 2, droppedUnits: ['t', 'a'] });
  });

  it('leaves out own figures of the unit that the other term does not cover', () => {
    const february = { period: '2025-02' };
    const rows = [sentForAll('n', 't', 5), ...bothBelow, sent('n', 't', 7, february)];
    const cell = rateOfRows(rows, quarter);
    expect(cell).toMatchObject({ amount: 25, contributors: [0, 1, 2] });
    expect(cell.terms).toMatchObject({ dropped: 1, droppedUnits: ['t'] });
  });

  it('takes states of one day only', () => {
    const states = [sent('m', 'a', 10), sent('m', 'b', 10)];
    const asked = { rate: 'x.p', ...quarter };
    expect(rateOfRows([sentForAll('s', 't', 5), ...states], asked).amount).toBe(25);
    const later = { period: '2025-02' };
    expect(rateOfRows([sentForAll('s', 't', 5, later), ...states], asked).amount).toBe(null);
    const more = [...states, sentForAll('s', 't', 5), sentForAll('s', 't', 6, later)];
    expect(rateOfRows(more, asked).amount).toBe(25);
  });
});
