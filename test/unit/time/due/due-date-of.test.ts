import { periodOf } from 'danvan';
import { dueRuleSchema } from 'danvan/schemas';
import { dueDateOf, readHolidayTable } from 'danvan/time';
import { expect, it } from 'vitest';

const holidays = readHolidayTable({
  holidays: [{ on: '09-02', name: { vi: 'Quốc khánh' } }],
  daysOff: [{ date: '2026-08-31' }],
}).value;

const due = (period: string, rule: object) =>
  dueDateOf(periodOf(period), dueRuleSchema.parse({ id: 'rule', ...rule }), { holidays });

it.each([
  ['2026-08', { kind: 'calendar-days', days: 2, onDayOff: 'stay' }, '2026-09-02'],
  ['2026-08', { kind: 'calendar-days', days: 2 }, '2026-09-03'],
  ['2026-08', { kind: 'calendar-days', days: 2, onDayOff: 'previous-working-day' }, '2026-09-01'],
  ['2026-08', { kind: 'calendar-days', days: 0 }, '2026-09-01'],
  ['2026-08', { kind: 'calendar-days', days: 0, onDayOff: 'previous-working-day' }, '2026-08-28'],
  ['2026-08', { kind: 'working-days', days: 2 }, '2026-09-03'],
  ['2026-08', { kind: 'working-days', days: -1 }, '2026-08-28'],
  ['2026-H1', { kind: 'working-days', days: -3 }, '2026-06-25'],
  ['2026-08', { kind: 'day-of-month', day: 15 }, '2026-08-17'],
  ['2026-08', { kind: 'day-of-month', day: 15, onDayOff: 'previous-working-day' }, '2026-08-14'],
  ['2026-Q4', { kind: 'day-of-month', day: 5, monthOffset: 1 }, '2027-01-05'],
  ['2026-01', { kind: 'day-of-month', day: 31, monthOffset: 1, onDayOff: 'stay' }, '2026-02-28'],
  ['2026-01', { kind: 'day-of-month', day: 20, monthOffset: -1, onDayOff: 'stay' }, '2025-12-20'],
])('puts the report of %s under %j on %s', (period, rule, date) => {
  expect(due(period, rule)).toBe(date);
});

it('extends for the one unit and period, to the latest day', () => {
  const rule = dueRuleSchema.parse({ id: 'rule', kind: 'day-of-month', day: 15 });
  const extensions = ['2026-08-25', '2026-08-30', '2026-08-20'].map((date) => {
    return { unit: 'xa-a', period: '2026-08', due: date, reason: 'bão' };
  });
  const of = (period: string, unit?: string) =>
    dueDateOf(periodOf(period), rule, { holidays, extensions, ...(unit && { unit }) });
  expect(of('2026-08', 'xa-a')).toBe('2026-08-30');
  expect(of('2026-08', 'xa-b')).toBe('2026-08-17');
  expect(of('2026-07', 'xa-a')).toBe('2026-07-15');
  expect(of('2026-08')).toBe('2026-08-17');
});
