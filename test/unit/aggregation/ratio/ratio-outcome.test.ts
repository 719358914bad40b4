import type { MissingPolicy, ObservationInput } from 'danvan';
import { questionOf, ratioOutcome } from '#inside/aggregation';
import { describe, expect, it } from 'vitest';
import { rateOfRows, sent, sentForAll, termsOfRows } from '../../../support/ratio-figures.js';
import { present } from '../../../support/review.js';

const bothBelow = [sent('d', 'a', 10), sent('d', 'b', 10)];

describe('ratioOutcome: the level of the terms', () => {
  it('takes the terms at the level where both stand', () => {
    const cell = rateOfRows([sentForAll('n', 't', 5), ...bothBelow]);
    expect(cell).toMatchObject({ state: 'reported', amount: 25, standsIn: ['t'] });
    expect(cell.terms).toEqual({ numerator: 5, denominator: 20, dropped: 0, droppedUnits: [] });
    expect(cell.coverage).toEqual({ reported: 0, partial: 2, expected: 2 });
    expect(cell.partial).toEqual([
      { unit: 'a', reason: 'term-missing' },
      { unit: 'b', reason: 'term-missing' },
    ]);
  });

  it('counts and names what has no other term', () => {
    const cell = rateOfRows([
      sent('n', 't', 5),
      sent('n', 'a', 5),
      sent('n', 'b', 5),
      ...bothBelow,
    ]);
    expect(cell).toMatchObject({ amount: 50, contributors: [1, 2, 3, 4] });
    expect(cell.terms).toMatchObject({ dropped: 1, droppedUnits: ['t'] });
    expect(cell.excluded).toEqual([{ position: 0, reason: 'term-missing' }]);
  });

  it('lets own figures of a unit above take part like any other unit', () => {
    const cell = rateOfRows([
      sent('n', 't', 5),
      sent('d', 't', 10),
      sent('n', 'a', 1),
      sent('d', 'a', 2),
    ]);
    expect(cell).toMatchObject({ amount: 50, contributors: [0, 1, 2, 3] });
  });

  it('takes the lower level among equals', () => {
    const above = [sentForAll('n', 't', 9), sentForAll('d', 't', 10)];
    const below = [sent('n', 'a', 5), sent('n', 'b', 5), ...bothBelow];
    expect(rateOfRows([...above, ...below]).amount).toBe(50);
    expect(rateOfRows([...above, ...below.slice(1)]).amount).toBe(90);
  });
});

describe('ratioOutcome: stated rates', () => {
  it('keeps a stated rate whatever another unit or year sent', () => {
    const stated = sent('r', 'b', 74);
    const others = [sent('n', 'a', 1, { period: '2020-01' }), sent('n', 'a', 1)];
    const cell = rateOfRows([stated, ...others], { units: 'b' });
    expect(cell).toMatchObject({ state: 'reported', amount: 74, contributors: [0] });
    expect(cell.coverage).toEqual({ reported: 1, partial: 0, expected: 1 });
    expect(cell.terms).toEqual({
      numerator: null,
      denominator: null,
      dropped: 0,
      droppedUnits: [],
    });
  });

  it('gives way to a rate that was recomputed for the same unit and days', () => {
    const rows = [sent('r', 'b', 74), sent('n', 'b', 1), sent('d', 'b', 2)];
    expect(rateOfRows(rows, { units: 'b' })).toMatchObject({ amount: 50, contributors: [1, 2] });
  });

  it('stays where the terms fill a part of the days only', () => {
    const rows = [sent('r', 'b', 74, { period: '2025-Q1' }), sent('n', 'b', 1), sent('d', 'b', 2)];
    const cell = rateOfRows(rows, { units: 'b', period: '2025-Q1' });
    expect(cell).toMatchObject({ amount: 74, contributors: [0] });
    expect(cell.terms).toMatchObject({ dropped: 1, droppedUnits: ['b'] });
  });

  it('stays for a unit with units below until all of them have both terms', () => {
    const rows = [sentForAll('r', 't', 74), sent('n', 'a', 1), sent('d', 'a', 2)];
    const cell = rateOfRows(rows);
    expect(cell).toMatchObject({ amount: 74, standsIn: ['t'] });
    expect(rateOfRows([...rows, sent('n', 'b', 1), sent('d', 'b', 2)])).toMatchObject({
      amount: 50,
      standsIn: [],
    });
  });

  it('never averages stated rates, and names who only stated one', () => {
    const stated = [sent('r', 'b', 74)];
    expect(rateOfRows([...stated, sent('r', 'a', 70)])).toMatchObject({
      state: 'refused',
      reason: 'not-additive-over-units',
      coverage: { reported: 2, partial: 0, expected: 2 },
    });
    const cell = rateOfRows([...stated, sent('n', 'a', 1), sent('d', 'a', 2)]);
    expect(cell.amount).toBe(50);
    expect(cell.terms).toMatchObject({ dropped: 1, droppedUnits: ['b'] });
    expect(cell.partial).toEqual([{ unit: 'b', reason: 'term-missing' }]);
  });

  it('does not add stated rates over time, nor an own rate for all below', () => {
    const months = [sent('r', 'b', 74), sent('r', 'b', 70, { period: '2025-02' })];
    const asked = { units: 'b', period: '2025-Q1' };
    expect(rateOfRows(months, asked)).toMatchObject({
      state: 'refused',
      reason: 'not-additive-over-time',
    });
    expect(rateOfRows([sent('r', 't', 74)]).reason).toBe('not-additive-over-units');
  });
});

describe('ratioOutcome: nothing below the line', () => {
  it('is no pair, and the reason where no other is', () => {
    const nothing = [sent('n', 'a', 0), sent('d', 'a', 0)];
    expect(rateOfRows(nothing)).toMatchObject({
      state: 'nil',
      amount: null,
      bounds: null,
      reason: 'denominator-zero',
      contributors: [],
      coverage: { reported: 1, partial: 0, expected: 2 },
    });
    const cell = rateOfRows([...nothing, sent('n', 'b', 1), sent('d', 'b', 2)]);
    expect(cell).toMatchObject({ amount: 50, contributors: [2, 3] });
    expect(cell.terms).toMatchObject({ dropped: 1, droppedUnits: ['a'] });
  });

  it('may be anything above nothing', () => {
    const over = { amount: 0, qualifier: 'over' } as const;
    const cell = rateOfRows([sent('n', 'a', 1), sent('d', 'a', over)], { units: 'a' });
    expect(cell).toMatchObject({ state: 'reported', amount: null });
    expect(cell.bounds).toMatchObject({ from: 0, to: null });
  });
});

describe('ratioOutcome: policies', () => {
  it('makes no ratio out of nothing', () => {
    expect(rateOfRows([], { missing: 'zero' })).toMatchObject({
      state: 'missing',
      amount: null,
      reason: 'nothing-reported',
      coverage: { reported: 0, partial: 0, expected: 2 },
    });
    const withheld = ['a', 'b'].map((unit) => sent('n', unit, { state: 'withheld' }));
    const others = ['a', 'b'].map((unit) => sent('d', unit, { state: 'withheld' }));
    expect(rateOfRows([...withheld, ...others], { missing: 'zero' }).state).toBe('withheld');
    const refused = rateOfRows([sent('r', 'a', 70)], { missing: 'zero' });
    expect(refused.state).toBe('refused');
  });

  it('is strict until both terms are all in, by consolidated figures too', () => {
    const strict = { missing: 'strict' } as const;
    const one = [sent('n', 'a', 1), sent('d', 'a', 2)];
    expect(rateOfRows(one, strict)).toMatchObject({
      state: 'missing',
      bounds: null,
      reason: 'incomplete',
      contributors: [],
    });
    expect(rateOfRows([...one, sent('n', 'b', 1), sent('d', 'b', 2)], strict).amount).toBe(50);
    expect(rateOfRows([sentForAll('n', 't', 5), ...bothBelow], strict).amount).toBe(25);
    expect(rateOfRows([...one, sent('r', 'b', 74)], strict).reason).toBe('incomplete');
    expect(rateOfRows([sentForAll('r', 't', 74)], strict).amount).toBe(74);
  });
});

describe('ratioOutcome: comparison', () => {
  const before = { period: '2024-01' };
  const rows = [
    sent('n', 'a', 1),
    sent('d', 'a', 2),
    sent('n', 'a', 1, before),
    sent('d', 'a', 4, before),
  ];
  const asked = { compareWith: 'same-period-last-year' } as const;

  it('is in points, of the same senders', () => {
    const { base } = rateOfRows(rows, asked);
    expect(base).toMatchObject({ amount: 25, difference: 25, percentChange: null });
  });

  it('compares like for like those who sent both pairs', () => {
    const more = [...rows, sent('n', 'b', 0), sent('d', 'b', 2)];
    expect(rateOfRows(more, asked).base?.reason).toBe('coverage-differs');
    const { base } = rateOfRows(more, { ...asked, likeForLike: true });
    expect(base).toMatchObject({ difference: 25, like: { units: 1, amount: 50, baseAmount: 25 } });
  });

  it('sets a stated rate beside a recomputed one of the same unit and days', () => {
    const stated = [sent('r', 'a', 60), ...rows.slice(2)];
    expect(rateOfRows(stated, { ...asked, units: 'a' }).base?.difference).toBe(35);
  });
});

describe('ratioOutcome: terms that are not added over units', () => {
  const rows = ['a', 'b'].flatMap((unit) =>
    ['n', 'd', 'u'].map((term, at) => sent(term, unit, at + 1)),
  );

  it('is none of several units, whichever term that is', () => {
    for (const rate of ['x.v', 'x.w']) {
      expect(rateOfRows(rows, { rate, units: ['a', 'b'] }).amount).toBeNull();
    }
    expect(rateOfRows(rows, { units: ['a', 'b'] }).amount).toBe(50);
  });

  it('is that of one unit', () => {
    expect(rateOfRows(rows, { rate: 'x.v', units: 'a' }).amount).toBe(150);
    expect(rateOfRows(rows, { rate: 'x.w', units: 'a' }).amount).toBeCloseTo(100 / 3, 9);
  });
});

describe('ratioOutcome: what a policy leaves as it is', () => {
  const strict = { missing: 'strict' } as const;

  it('is a refusal, and nothing below the line', () => {
    expect(rateOfRows([sent('r', 'a', 70)], strict).state).toBe('refused');
    expect(rateOfRows([sent('n', 'a', 0), sent('d', 'a', 0)], strict).reason).toBe(
      'denominator-zero',
    );
    expect(rateOfRows([], strict)).toMatchObject({ state: 'missing', reason: 'incomplete' });
  });

  it('is nothing of one unit of several', () => {
    const rows = [sent('n', 'a', 0), sent('d', 'a', 0), sent('n', 'b', 1)];
    expect(rateOfRows(rows, { units: ['a', 'b'] }).reason).toBe('denominator-zero');
  });
});

describe('ratioOutcome: parts', () => {
  const outcomeOf = (
    rows: readonly ObservationInput[],
    policy: MissingPolicy = 'partial',
    rate = 'x.r',
  ) => {
    const { question } = termsOfRows(rows, { period: '2025-Q1' });
    if (rate === 'x.r') return ratioOutcome(question, [1], policy);
    const { counting } = question;
    const indicator = present(counting.store.indicators.find(({ code }) => code === rate));
    const key = { indicator, measure: 'actual', categories: {} } as const;
    return ratioOutcome(questionOf(counting, key, question.period), [1], policy);
  };
  const march = { period: '2025-03' };

  it('gives the rate of the pairs of which any days are wanted', () => {
    const rows = ['2025-01', '2025-03'].flatMap((period, at) => [
      sent('n', 'a', at + 1, { period }),
      sent('d', 'a', 6, { period }),
    ]);
    const { parts, sumOf, quantity } = outcomeOf(rows);
    expect(parts).toHaveLength(2);
    expect(quantity?.amount).toBe(25);
    expect(sumOf((part) => part === parts[0])?.amount).toBe(25);
    expect(sumOf(() => false)).toBeNull();
  });

  it('gives a stated rate where it is wanted', () => {
    const { sumOf } = outcomeOf([sent('r', 'a', 74, { period: '2025-Q1' })]);
    expect(sumOf(() => true)?.amount).toBe(74);
    expect(sumOf(() => false)).toBeNull();
  });

  it('has no quantity where a policy shows none, and adds up what is no rate', () => {
    const rows = [sent('n', 'a', 1, march), sent('d', 'a', 6, march)];
    expect(outcomeOf(rows, 'strict').quantity).toBeNull();
    expect(outcomeOf(rows, 'partial', 'x.d').quantity?.amount).toBe(6);
  });
});
