import { periodOf } from 'danvan';
import { dueRuleSchema } from 'danvan/schemas';
import { dueDateOf, readHolidayTable } from 'danvan/time';
import { dueRules, reportingCalendars as calendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';

const holidays = readHolidayTable({}).value;

it.each([
  ['nd-09-2019-government', '2025-Q3@nd-09-2019', '2025-09-25'],
  ['tt-06-2025-ttcp-province', '2026-9M@tt-06-2025-ttcp', '2026-09-17'],
  ['tt-06-2025-ttcp-province', '2026@tt-06-2025-ttcp', '2026-12-17'],
  // Day 20 is a Sunday.
  ['tt-06-2025-ttcp-inspectorate', '2026-9M@tt-06-2025-ttcp', '2026-09-21'],
])('makes reports under %s of %s due on %s', (id, period, due) => {
  const rules = dueRules.filter((rule) => rule.id === id);
  expect(
    rules.map((rule) => dueDateOf(periodOf(period, { calendars }), rule, { holidays })),
  ).toEqual([due]);
});

it('says where each rule stands, in the shape of a rule', () => {
  expect(dueRules.map((rule) => dueRuleSchema.parse(rule))).toEqual(dueRules);
  expect(dueRules.filter(({ basis }) => !basis)).toEqual([]);
});
