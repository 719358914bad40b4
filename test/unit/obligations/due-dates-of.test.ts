import { isDanvanError, periodOf } from 'danvan';
import { completenessOf, dueDatesOf, type DueDate } from 'danvan/organization';
import { dueRuleSchema } from 'danvan/schemas';
import { readHolidayTable } from 'danvan/time';
import { describe, expect, it } from 'vitest';

const rules = [
  dueRuleSchema.parse({ id: 'mid', kind: 'day-of-month', day: 15, onDayOff: 'stay' }),
  dueRuleSchema.parse({ id: 'end', kind: 'calendar-days', days: 0, onDayOff: 'stay' }),
];
const holidays = readHolidayTable({}).value;
const owed = { form: 'bm-01', period: periodOf('2026-08') };

it('gives each obligation the day of its own rule and extension', () => {
  const extensions = [{ unit: 'c', period: '2026-08', due: '2026-09-30', reason: 'bão' }];
  const obligations = [
    { ...owed, unit: 'a', due: 'mid' },
    { ...owed, unit: 'b', due: 'end' },
    { ...owed, unit: 'c', due: 'mid' },
    { ...owed, unit: 'd' },
  ];
  const dates = dueDatesOf(obligations, rules, { holidays, extensions });
  expect(dates.map(({ unit, due }) => [unit, due])).toEqual([
    ['a', '2026-08-15'],
    ['b', '2026-08-31'],
    ['c', '2026-09-30'],
  ]);
});

it('refuses a rule that is not there', () => {
  expect(() => dueDatesOf([{ ...owed, unit: 'a', due: 'x' }], rules, { holidays })).toThrow(
    expect.toSatisfy(isDanvanError),
  );
});

describe('a year whose days off were not given', () => {
  const owed = ['2026-01', '2026-02', '2027-01'].map((period) => ({
    unit: 'xa-a',
    form: 'bm-01',
    period: periodOf(period),
    due: 'soon',
  }));
  const soon = [dueRuleSchema.parse({ id: 'soon', kind: 'working-days', days: 5 })];
  const datesBy = (table: Parameters<typeof readHolidayTable>[0]) =>
    dueDatesOf(owed, soon, { holidays: readHolidayTable(table).value });
  const codesOf = ({ findings = [] }: DueDate): readonly string[] =>
    findings.map(({ code }) => code);

  it('is told with each date in it, and once by completenessOf', () => {
    const dates = datesBy({ daysOff: [{ date: '2027-02-08' }] });
    expect(dates.map(codesOf)).toEqual([['time/no-holiday-list'], ['time/no-holiday-list'], []]);
    const { findings } = completenessOf(owed, [], dates);
    expect(findings.map(({ code }) => code)).toEqual(['time/no-holiday-list']);
  });

  it('is not told where the lists are there', () => {
    const lists = [2026, 2027].map((year) => ({
      year,
      isConfirmed: true,
      basis: 'thông báo mẫu',
      daysOff: [],
      workingDays: [],
    }));
    expect(datesBy({ lists }).map(codesOf)).toEqual([[], [], []]);
  });
});
