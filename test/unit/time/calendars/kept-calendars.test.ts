import { civilCalendar } from 'danvan/time';
import { reportingCalendars, termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { requirePlain } from '#inside/findings';
import { keptCalendar, keptTermSystem } from '#inside/time';
import { errorOf } from '../../../support/error-of.js';

it('are what the library makes, and nothing less', () => {
  for (const calendar of [civilCalendar, ...reportingCalendars]) {
    expect(requirePlain(calendar, keptCalendar, 'calendar')).toBe(calendar);
  }
  for (const system of termSystems) requirePlain(system, keptTermSystem, 'system');
  const wrong = { ...civilCalendar, cutOffs: { month: 31 } };
  expect(errorOf(() => requirePlain(wrong, keptCalendar, 'calendar')).message).toBe(
    '"calendar" is not well formed: cutOffs.month must be of type object, not number.',
  );
});
