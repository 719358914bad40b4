import { describe, expect, it } from 'vitest';
import { periodOf, type ObservationInput } from 'danvan';
import { chosenAlone, coverageOfUnit } from '#inside/aggregation';
import { owingFrom, questionFor, unitIn, type Asked } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';
import { daysIn } from '../../../support/spans.js';

const coverage = (observations: readonly ObservationInput[], asked: Asked = {}) => {
  const question = questionFor(observations, asked);
  const owing = owingFrom(question);
  return coverageOfUnit(question.figure, unitIn(question, 'xa-a'), {
    owing,
    period: question.days,
  });
};

const own = (period: string, more: Partial<ObservationInput> = {}, indicator = 'sessions') =>
  sent('xa-a', indicator, 3, { period, ...more });
const said = (state: 'withheld' | 'not-applicable' | 'nil', period: string) =>
  sent('xa-a', 'sessions', { state }, { period });

const total = { basis: 'cumulative' } as const;

describe('coverageOfUnit of what adds up', () => {
  it('is reported when all owed days are covered', () => {
    expect(coverage([own('2026-Q3')])).toBe('reported');
    expect(coverage(['2026-07', '2026-08', '2026-09'].map((month) => own(month)))).toBe('reported');
    expect(coverage([said('nil', '2026-Q3')])).toBe('reported');
    expect(coverage([own('2026-06', total), own('2026-09', total)])).toBe('reported');
  });

  it('is reported when the rest was declared not applicable', () => {
    const rows = [own('2026-07'), own('2026-08'), said('not-applicable', '2026-09')];
    expect(coverage(rows)).toBe('reported');
  });

  it('is excused when all was', () => {
    expect(coverage([said('not-applicable', '2026-Q3')])).toBe('excused');
    expect(coverage([said('not-applicable', '2026')])).toBe('excused');
  });

  it('is silent when nothing that touches the period was sent', () => {
    expect(coverage([])).toBe('silent');
    expect(coverage([own('2026-Q2'), own('2026-10')])).toBe('silent');
    expect(coverage([sent('xa-a', 'sessions', null)])).toBe('silent');
  });

  it('lacks a part of the period', () => {
    expect(coverage([own('2026-07'), own('2026-09')])).toBe('part-of-period');
  });

  it('was withheld, before all other reasons', () => {
    expect(coverage([said('withheld', '2026-Q3')])).toBe('withheld');
    expect(coverage([own('2026-07'), said('withheld', '2026-08')])).toBe('withheld');
    expect(coverage([own('2026-H2'), said('withheld', '2026-08')])).toBe('withheld');
  });

  it('cannot be taken apart', () => {
    expect(coverage([own('2026-09', total)])).toBe('previous-missing');
    expect(coverage([own('2026-07'), own('2026-09', total)])).toBe('previous-missing');
  });

  it('reaches over the edge of the period', () => {
    expect(coverage([own('2026-H2')])).toBe('outside-period');
    expect(coverage([own('2026')])).toBe('outside-period');
    expect(coverage([own('2026-9M')])).toBe('outside-period');
    expect(coverage([own('2026-07'), own('2026-H2')])).toBe('outside-period');
    expect(coverage([own('2026-09', total), own('2026')])).toBe('outside-period');
  });

  it('was declared not applicable for a part, and nothing else was sent', () => {
    expect(coverage([said('not-applicable', '2026-08')])).toBe('not-applicable');
    expect(coverage([said('not-applicable', '2026-08'), own('2026-07')])).toBe('part-of-period');
  });

  it('speaks of other categories, too', () => {
    const part = own('2026-Q3', { categories: { level: 'high' } }, 'kinds');
    const asked = { indicator: 'kinds', categories: { kind: 'visit' } };
    expect(coverage([part], asked)).toBe('part-of-period');
  });

  it('counts each line for itself where lines add', () => {
    const front = own('2026-07', { line: 'front' }, 'members');
    const women = sent('xa-a', 'members', 3, { line: 'women', period: '2026-08' });
    const rest = own('2026-09', { line: 'front' }, 'members');
    expect(coverage([front, women, rest], { indicator: 'members' })).toBe('reported');
  });
});

describe('coverageOfUnit of what may not be combined over time', () => {
  const ask = (...periods: readonly string[]) =>
    coverage(
      periods.map((period) => own(period, {}, 'persons')),
      { indicator: 'persons' },
    );

  it('is reported for the very days, and else says why not', () => {
    expect(ask('2026-Q3')).toBe('reported');
    expect(ask('2026-07', '2026-08', '2026-09')).toBe('not-additive-over-time');
    expect(ask('2026-H2')).toBe('outside-period');
    expect(ask('2026-07', '2026')).toBe('not-additive-over-time');
  });
});

describe('coverageOfUnit of a state', () => {
  const ask = (rows: readonly ObservationInput[], more: Asked = {}) =>
    coverage(rows, { indicator: 'teams', ...more });
  const state = (period: string) => own(period, {}, 'teams');

  it('is reported with one of the last day', () => {
    expect(ask([state('2026-09')])).toBe('reported');
    expect(ask([state('2026-9M')])).toBe('reported');
  });

  it('is partial with an older one', () => {
    expect(ask([state('2026-08')])).toBe('part-of-period');
    expect(ask([state('2026-01-01/2026-08-31')])).toBe('part-of-period');
    expect(ask([{ ...state('2026-08'), ...total }])).toBe('part-of-period');
  });

  it('is partial with one that ends later', () => {
    expect(ask([state('2026-H2')])).toBe('outside-period');
  });

  it('asks for the last day that is owed', () => {
    const obligations = [{ unit: 'xa-a', form: 'mau-01', period: periodOf('2026-08') }];
    expect(ask([state('2026-08')], { obligations })).toBe('reported');
    expect(ask([state('2026-07')], { obligations })).not.toBe('reported');
  });
});

it('chooses the reports of a unit by themselves', () => {
  const question = questionFor([own('2026-07'), own('2026-07', { activity: 'x' })]);
  const spans = chosenAlone(question.figure, unitIn(question, 'xa-a'), question.days);
  expect(daysIn(spans)).toHaveLength(2);
});
