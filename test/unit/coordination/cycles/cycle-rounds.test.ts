import { cycleRounds, type CycleFrequency, type InstrumentTerm } from 'danvan/coordination';
import { dueRuleSchema } from 'danvan/schemas';
import { defineCalendar, readHolidayTable, type DueRule } from 'danvan/time';
import { describe, expect, it } from 'vitest';

const holidays = readHolidayTable({}).value;
const year: InstrumentTerm = {
  kind: 'year',
  period: '2021',
  from: '2021-01-01',
  to: '2021-12-31',
};
const rounds = (frequency: CycleFrequency, term: InstrumentTerm = year, due?: DueRule) =>
  cycleRounds({ frequency, units: [], due }, term, { holidays });

describe('cycleRounds', () => {
  it('lays out each part of the year over a year', () => {
    const counts = (['month', 'quarter', 'half-year', 'nine-months', 'year'] as const).map(
      (frequency) => rounds(frequency).length,
    );
    expect(counts).toEqual([12, 4, 2, 1, 1]);
    expect(rounds('quarter')[3]).toEqual({ period: '2021-Q4', due: '2021-12-31' });
  });

  it('reads the names of before alike', () => {
    const { from: firstDay, to: lastDay, ...term } = year;
    expect(rounds('quarter', { ...term, firstDay, lastDay })).toEqual(rounds('quarter'));
  });

  it('takes whole periods only', () => {
    const term: InstrumentTerm = { kind: 'span', from: '2021-02-01', to: '2022-02-28' };
    expect(rounds('quarter', term).map(({ period }) => period)).toEqual([
      '2021-Q2',
      '2021-Q3',
      '2021-Q4',
    ]);
    expect(rounds('year', term)).toEqual([]);
  });

  it('lays out years over a stage, its middle and its end', () => {
    const term: InstrumentTerm = {
      kind: 'stage',
      period: '2021/2025',
      from: '2021-01-01',
      to: '2025-12-31',
    };
    expect(rounds('year', term).map(({ period }) => period)).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(rounds('mid-term', term)).toEqual([
      { period: '2021-01-01/2023-07-02', due: '2023-07-02' },
    ]);
    expect(rounds('end-of-term', term)).toEqual([
      { period: '2021-01-01/2025-12-31', due: '2025-12-31' },
    ]);
  });

  it('moves the day by the rule of the cycle and the days off', () => {
    const due = dueRuleSchema.parse({ id: 'on-the-15th', kind: 'day-of-month', day: 15 });
    // 15 August 2021 was a Sunday.
    expect(rounds('month', year, due)[7]).toEqual({ period: '2021-08', due: '2021-08-16' });
  });

  it('has no rounds on demand or where the term is open', () => {
    expect(rounds('on-demand')).toEqual([]);
    expect(rounds('year', { kind: 'open-ended', from: '2021-01-01' })).toEqual([]);
    expect(rounds('end-of-term', { kind: 'open-ended' })).toEqual([]);
  });

  it('follows the calendar of the term', () => {
    const calendar = defineCalendar({
      id: 'school-year',
      name: 'Năm học',
      startMonth: 9,
      cutOffs: { year: { lastDay: 31 }, quarter: { lastDay: 31 } },
    });
    const term: InstrumentTerm = {
      kind: 'year',
      period: '2021@school-year',
      from: '2021-09-01',
      to: '2022-08-31',
    };
    const laid = cycleRounds({ frequency: 'quarter', units: [] }, term, {
      holidays,
      periods: { calendars: [calendar] },
    });
    expect(laid.map(({ period, due }) => `${period} ${due}`)).toEqual([
      '2021-Q1@school-year 2021-11-30',
      '2021-Q2@school-year 2022-02-28',
      '2021-Q3@school-year 2022-05-31',
      '2021-Q4@school-year 2022-08-31',
    ]);
    const spring: InstrumentTerm = {
      kind: 'span',
      period: '2022-03-01/2022-08-31@school-year',
      from: '2022-03-01',
      to: '2022-08-31',
    };
    const rest = cycleRounds({ frequency: 'quarter', units: [] }, spring, {
      holidays,
      periods: { calendars: [calendar] },
    });
    expect(rest.map(({ period }) => period)).toEqual([
      '2021-Q3@school-year',
      '2021-Q4@school-year',
    ]);
    const months = { frequency: 'month', units: [] } as const;
    expect(cycleRounds(months, term, { holidays, periods: { calendars: [calendar] } })).toEqual([]);
  });
});
