import { dueRuleSchema } from 'danvan/schemas';
import { expect, it } from 'vitest';

it('puts in what is usual', () => {
  expect(dueRuleSchema.parse({ id: 'a', kind: 'day-of-month', day: 15 })).toEqual({
    id: 'a',
    kind: 'day-of-month',
    day: 15,
    monthOffset: 0,
    onDayOff: 'next-working-day',
  });
});

it.each([
  [{ id: 'a', kind: 'day-of-month', day: 32 }],
  [{ id: 'a', kind: 'day-of-month', days: 3 }],
  [{ id: 'a', kind: 'working-days', days: 1.5 }],
  [{ id: 'a', kind: 'calendar-days', days: 1, onDayOff: 'skip' }],
  [{ id: '', kind: 'calendar-days', days: 1 }],
])('refuses %j', (rule) => {
  expect(dueRuleSchema.safeParse(rule).success).toBe(false);
});
