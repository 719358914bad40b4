import { dueDatesOf, dueRuleSchema, isDanvanError, periodOf, readHolidayTable } from 'danvan';
import { expect, it } from 'vitest';

const rules = [
  dueRuleSchema.parse({ id: 'mid', kind: 'day-of-month', day: 15, onDayOff: 'stay' }),
  dueRuleSchema.parse({ id: 'end', kind: 'calendar-days', days: 0, onDayOff: 'stay' }),
];
const holidays = readHolidayTable({}).table;
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
