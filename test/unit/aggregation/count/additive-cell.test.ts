import { describe, expect, it } from 'vitest';
import { periodOf, type ObservationInput } from 'danvan';
import { additiveOutcome, exactly } from '#inside/aggregation';
import { cellFor, countFor, stretchOf } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const communes = ['xa-a', 'xa-b', 'phuong-c'];
const said = (state: 'nil' | 'withheld' | 'not-applicable', unit = 'xa-a') =>
  sent(unit, 'sessions', { state });
const each = (value: ObservationInput['value'], indicator = 'sessions') =>
  communes.map((unit) => sent(unit, indicator, value));
const whole = (amount: number, indicator = 'sessions') =>
  sent('tinh', indicator, amount, { scope: 'consolidated' });

describe('the state of a cell', () => {
  it('is that of a sum, or nil where all are', () => {
    expect(cellFor(each(2))).toMatchObject({ state: 'reported', amount: 6 });
    expect(cellFor(each({ state: 'nil' }))).toMatchObject({ state: 'nil', amount: 0 });
    expect(cellFor([said('nil'), sent('xa-b', 'sessions', 2)]).state).toBe('reported');
  });

  it('is withheld only where all who owe withheld', () => {
    expect(cellFor(each({ state: 'withheld' }))).toMatchObject({
      state: 'withheld',
      reason: 'nothing-reported',
      bounds: null,
    });
    expect(cellFor([said('withheld')]).state).toBe('missing');
    const rest = communes.slice(1).map((unit) => said('not-applicable', unit));
    expect(cellFor([said('withheld'), ...rest]).state).toBe('withheld');
  });

  it('is not applicable where all declared so', () => {
    expect(cellFor(each({ state: 'not-applicable' })).state).toBe('not-applicable');
    expect(cellFor([said('not-applicable')]).state).toBe('missing');
    const obligations = [{ unit: 'xa-a', form: 'mau-01', period: periodOf('2026-Q1') }];
    expect(cellFor([], { obligations }).state).toBe('missing');
  });

  it('is missing where nothing was sent', () => {
    expect(cellFor([])).toMatchObject({ state: 'missing', reason: 'nothing-reported' });
  });
});

describe('a cell that may not be added', () => {
  const persons = { indicator: 'persons' };

  it('over units is refused where anything was sent, and else missing', () => {
    expect(cellFor([sent('xa-a', 'persons', 3)], persons)).toMatchObject({
      state: 'refused',
      reason: 'not-additive-over-units',
    });
    expect(cellFor([sent('tinh', 'persons', 3)], persons).state).toBe('refused');
    expect(cellFor([], persons).state).toBe('missing');
    const earlier = sent('xa-a', 'persons', 3, { period: '2026-Q2' });
    expect(cellFor([earlier], persons).state).toBe('missing');
  });

  it('has the figure that the unit consolidated, or sent where nothing is below', () => {
    const rows = [whole(9, 'persons'), sent('xa-a', 'persons', 3)];
    expect(cellFor(rows, persons)).toMatchObject({ amount: 9, standsIn: ['tinh'] });
    expect(cellFor(rows, { ...persons, of: ['xa-a'] })).toMatchObject({ amount: 3, standsIn: [] });
  });

  it('is refused for several units, whatever each sent', () => {
    const rows = [sent('xa-a', 'persons', 3), sent('xa-b', 'persons', 4)];
    expect(cellFor(rows, { ...persons, of: ['xa-a', 'xa-b'] }).state).toBe('refused');
    expect(cellFor(rows.slice(1), { ...persons, of: ['xa-a', 'xa-b'] }).state).toBe('refused');
    expect(cellFor([], { ...persons, of: ['xa-a', 'xa-b'] })).toMatchObject({
      state: 'missing',
      reason: 'nothing-reported',
    });
  });

  it('over time is refused where parts were sent', () => {
    const of = ['xa-a'];
    const part = sent('xa-a', 'persons', 3, { period: '2026-07' });
    expect(cellFor([part], { ...persons, of })).toMatchObject({
      state: 'refused',
      reason: 'not-additive-over-time',
    });
    const before = sent('xa-a', 'persons', 3, { period: '2026-Q2' });
    expect(cellFor([before, part], { ...persons, of }).state).toBe('refused');
    const year = sent('xa-a', 'persons', 3, { period: '2026' });
    expect(cellFor([year], { ...persons, of }).state).toBe('missing');
  });
});

describe('a policy', () => {
  it('strict gives nothing until all are in', () => {
    expect(cellFor(each(2), { missing: 'strict' }).amount).toBe(6);
    expect(cellFor(each(2).slice(1), { missing: 'strict' })).toMatchObject({
      state: 'missing',
      amount: null,
      reason: 'incomplete',
      contributors: [],
    });
    expect(cellFor([], { missing: 'strict' }).reason).toBe('incomplete');
  });

  it('strict is met by a consolidated figure that covers all', () => {
    expect(cellFor([whole(9)], { missing: 'strict' }).amount).toBe(9);
  });

  it('zero fills in for one unit, and where the others owe nothing', () => {
    expect(cellFor([], { missing: 'zero', of: ['xa-a'] }).amount).toBe(0);
    expect(cellFor([said('not-applicable')], { missing: 'zero' }).amount).toBe(0);
  });

  it('zero fills in for no unit that may not be added', () => {
    const rows = [sent('tinh', 'persons', 3)];
    expect(cellFor(rows, { indicator: 'persons', missing: 'zero' }).state).toBe('refused');
  });

  it('zero fills in for units only where all are silent', () => {
    expect(cellFor([], { missing: 'zero' })).toMatchObject({ state: 'reported', amount: 0 });
    expect(cellFor([sent('xa-a', 'sessions', 4)], { missing: 'zero' }).amount).toBe(4);
    const late = sent('xa-a', 'sessions', 4, { period: '2026-H2' });
    expect(cellFor([late], { missing: 'zero' }).amount).toBeNull();
    const obligations = [{ unit: 'xa-a', form: 'mau-01', period: periodOf('2026-Q1') }];
    expect(cellFor([], { obligations, missing: 'zero' }).amount).toBeNull();
  });

  it.each(['strict', 'zero'] as const)(
    '%s overrides nothing refused, withheld or excused',
    (missing) => {
      const refused = cellFor([sent('xa-a', 'persons', 3)], { indicator: 'persons', missing });
      expect(refused.state).toBe('refused');
      expect(cellFor(each({ state: 'withheld' }), { missing }).state).toBe('withheld');
      expect(cellFor(each({ state: 'not-applicable' }), { missing }).state).toBe('not-applicable');
    },
  );
});

describe('a cell', () => {
  it('names what it is of and where it comes from', () => {
    const rows = [
      sent('xa-b', 'teams', 1),
      sent('xa-b', 'sessions', 2),
      sent('xa-a', 'sessions', 3),
    ];
    expect(cellFor(rows)).toMatchObject({
      indicator: 'x.sessions',
      period: '2026-Q3',
      contributors: [1, 2],
      excluded: [],
      coverage: { reported: 2, partial: 0, expected: 3 },
      silent: ['phuong-c'],
      standsIn: [],
    });
  });

  it('keeps the precision of one source', () => {
    const precise = (unit: string) => sent(unit, 'rice', { amount: 1.5, precision: 0.1 });
    expect(cellFor([precise('xa-a')], { indicator: 'rice' }).precision).toBe(0.1);
    const both = [precise('xa-a'), precise('xa-b')];
    expect(cellFor(both, { indicator: 'rice' }).precision).toBeUndefined();
    expect(cellFor([sent('xa-a', 'rice', 2)], { indicator: 'rice' }).precision).toBeUndefined();
  });

  it('lists what was left out in the order of the list', () => {
    const rows = [
      sent('xa-b', 'sessions', 9, { line: 'women' }),
      sent('xa-a', 'sessions', 9, { line: 'women' }),
      sent('xa-a', 'sessions', 3, { line: 'front' }),
      sent('xa-b', 'sessions', 3, { line: 'front' }),
    ];
    expect(cellFor(rows).excluded).toEqual([
      { position: 0, reason: 'other-line' },
      { position: 1, reason: 'other-line' },
    ]);
  });
});

describe('an outcome', () => {
  const rows = [sent('xa-a', 'sessions', 3), sent('xa-b', 'sessions', 4)];
  const quarter = stretchOf('2026-07-01', '2026-09-30');

  it('adds up those of its parts that are asked for', () => {
    const { quantity, parts, sumOf } = additiveOutcome(countFor(rows), 'partial');
    expect(quantity).toEqual(exactly(7));
    expect(parts.map(({ days }) => days)).toEqual([quarter, quarter]);
    expect(sumOf(({ unit }) => unit === parts[1]?.unit)).toEqual(exactly(4));
    expect(sumOf(() => false)).toBeNull();
  });

  it('has no quantity where the cell has none', () => {
    expect(additiveOutcome(countFor(rows), 'strict').quantity).toBeNull();
  });

  it('tells a state by its last day', () => {
    const count = countFor([sent('xa-a', 'teams', 3)], { indicator: 'teams' });
    expect(additiveOutcome(count, 'partial').parts[0]?.days).toEqual(
      stretchOf('2026-09-30', '2026-09-30'),
    );
  });
});
