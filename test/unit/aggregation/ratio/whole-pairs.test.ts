import type { ObservationInput } from 'danvan';
import { daysOfWhole, wholePair } from '#inside/aggregation';
import { dayNumberOf } from '#inside/time';
import { describe, expect, it } from 'vitest';
import { rateOfRows, sent, sentForAll, termsOfRows } from '../../../support/ratio-figures.js';

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

const [february, march] = [{ period: '2025-02' }, { period: '2025-03' }];
const days = (from: string, to = from) => ({ from: dayNumberOf(from), to: dayNumberOf(to) });
const january = days('2025-01-01', '2025-01-31');
const firstQuarter = days('2025-01-01', '2025-03-31');

/** What a rate of the first quarter is asked of. */
const askedFor = (rows: readonly ObservationInput[], rate = 'x.r') =>
  termsOfRows(rows, { rate, ...quarter }).terms;

const wholeOf = (rows: readonly ObservationInput[], rate = 'x.r', asked = firstQuarter) => {
  const terms = askedFor(rows, rate);
  const pair = wholePair({ terms, unit: 0, asked, owing: terms.net.units });
  return (
    pair && {
      of: [pair.numerator.amount, pair.denominator.amount],
      days: pair.days,
      unitDays: pair.unitDays,
      stretch: pair.stretch,
      isWhole: pair.isWhole,
    }
  );
};

describe('wholePair', () => {
  const both = [sentForAll('n', 't', 5), sentForAll('d', 't', 20)];

  it('is of the days that were asked', () => {
    expect(wholeOf(both, 'x.r', january)).toEqual({
      of: [5, 20],
      days: [january],
      unitDays: 62,
      stretch: january,
      isWhole: true,
    });
  });

  it('is none of flows of which one tells of more days', () => {
    const longer = { period: '2025-01-01/2025-02-28' };
    expect(wholeOf([sentForAll('n', 't', 5, longer), ...bothBelow])).toBeNull();
    const months = [...bothBelow, sent('d', 'a', 1, february), sent('d', 'b', 1, february)];
    expect(wholeOf([sentForAll('n', 't', 5), ...months])).toBeNull();
    expect(wholeOf([sentForAll('n', 't', 5), ...bothBelow])).toMatchObject({ of: [5, 20] });
  });

  it('is none where own figures of either term have no mate', () => {
    const bothAbove = [sent('n', 'a', 1), sent('n', 'b', 1)];
    const alone = sent('d', 't', 7, february);
    expect(wholeOf([sentForAll('d', 't', 8), ...bothAbove])).toMatchObject({ of: [2, 8] });
    expect(wholeOf([sentForAll('d', 't', 8, march), ...bothAbove, alone])).toBeNull();
    // What was sent for all below is of the unit itself too.
    expect(wholeOf([sentForAll('n', 't', 5), ...bothBelow, sent('d', 't', 7)])).toMatchObject({
      of: [5, 27],
    });
  });

  it('takes states of one last day', () => {
    const states = [sentForAll('s', 't', 5), sent('m', 'a', 10), sent('m', 'b', 10)];
    const lastDay = days('2025-01-31');
    expect(wholeOf(states, 'x.p', lastDay)).toEqual({
      of: [5, 20],
      days: [lastDay],
      unitDays: 2,
      stretch: firstQuarter,
      isWhole: true,
    });
    expect(wholeOf([sentForAll('s', 't', 5, february), ...states.slice(1)], 'x.p')).toBeNull();
  });

  it('sets a state of any day beside flows, and has the days of the flows', () => {
    const pair = { of: [5, 20], days: [january], unitDays: 62, stretch: firstQuarter };
    const stateAbove = [sentForAll('s', 't', 5, march), ...bothBelow];
    expect(wholeOf(stateAbove, 'x.q')).toMatchObject(pair);
    const stateBelow = [
      sentForAll('n', 't', 5),
      sent('m', 'a', 10, march),
      sent('m', 'b', 10, february),
    ];
    expect(wholeOf(stateBelow, 'x.o')).toMatchObject(pair);
    const ownStates = [sent('s', 'a', 2), sent('s', 'b', 3), sentForAll('d', 't', 20)];
    expect(wholeOf(ownStates, 'x.q')).toMatchObject(pair);
  });

  it('is none of a state and flows that do not tell of the same units', () => {
    const state = sentForAll('s', 't', 5, march);
    expect(wholeOf([state, sent('d', 'a', 10)], 'x.q')).toBeNull();
    expect(wholeOf([sent('s', 'a', 5, march), sentForAll('d', 't', 10)], 'x.q')).toBeNull();
  });

  it('sets a state beside flows though it is of a day that nobody owes', () => {
    const excused = { state: 'not-applicable' } as const;
    const later = ['a', 'b'].map((unit) =>
      sent('d', unit, excused, { period: '2025-02-01/2025-03-31' }),
    );
    const rows = [sentForAll('s', 't', 5, march), ...bothBelow, ...later];
    expect(wholeOf(rows, 'x.q')).toMatchObject({ of: [5, 20], unitDays: 62 });
  });

  it('is of the same days where nobody owes any', () => {
    const excused = ['a', 'b'].map((unit) => sent('n', unit, { state: 'not-applicable' }, quarter));
    expect(wholeOf([...both, ...excused])).toMatchObject({ of: [5, 20], unitDays: 0 });
    const apart = [sentForAll('n', 't', 5), sentForAll('d', 't', 20, february)];
    expect(wholeOf([...apart, ...excused])).toBeNull();
    expect(
      wholeOf([...excused, sentForAll('s', 't', 5), sentForAll('d', 't', 20)], 'x.q'),
    ).toMatchObject({ of: [5, 20] });
  });

  it('is one of something before one of nothing', () => {
    const nothing = [sentForAll('n', 't', 5), sentForAll('d', 't', 0)];
    expect(wholeOf(nothing, 'x.r', january)).toMatchObject({ of: [5, 0] });
    expect(wholeOf([...nothing, ...bothBelow], 'x.r', january)).toMatchObject({ of: [5, 20] });
  });
});

describe('daysOfWhole', () => {
  const daysFor = (rows: readonly ObservationInput[], rate = 'x.r') =>
    daysOfWhole(askedFor(rows, rate), 0);

  it('are none where nothing was sent for all below', () => {
    expect(daysFor([sent('n', 't', 5), sent('d', 't', 10), ...bothBelow])).toEqual([]);
  });

  it('are the period, and those of what was sent for all below, each once', () => {
    const rows = [sentForAll('n', 't', 5), sentForAll('d', 't', 9), sent('n', 't', 1, february)];
    expect(daysFor(rows)).toEqual([firstQuarter, january]);
    expect(daysFor([sentForAll('n', 't', 5, quarter)])).toEqual([firstQuarter]);
  });

  it('are last days of states, and the period alone of a state and a flow', () => {
    expect(daysFor([sentForAll('s', 't', 5)], 'x.p')).toEqual([firstQuarter, days('2025-01-31')]);
    expect(daysFor([sentForAll('s', 't', 5)], 'x.q')).toEqual([firstQuarter]);
    expect(daysFor([sentForAll('n', 't', 5)], 'x.o')).toEqual([firstQuarter]);
  });
});
