import { reportingCalendars as calendars, termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { requirePeriodOptions } from '#inside/time';
import { errorOf } from '../../../support/error-of.js';

it('takes options of periods, and refuses what lacks or mistypes a field', () => {
  const given = { calendars, termSystems, asOf: '2026-11-28', documentDates: { qd: '2013-06-03' } };
  expect(requirePeriodOptions(given)).toBe(given);
  const wrong: object = { asOf: 2026, documentDates: { qd: 2013 } };
  expect(errorOf(() => requirePeriodOptions(wrong)).findings.map(({ path }) => path)).toEqual([
    ['options', 'asOf'],
    ['options', 'documentDates', 'qd'],
  ]);
});
