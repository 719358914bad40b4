import { expect, it } from 'vitest';
import { calendarName } from '#inside/locale';

it('knows the civil calendar, and others by the names that are given', () => {
  expect(calendarName('civil', 'vi', {})).toBe('lịch dương');
  expect(calendarName('civil', 'en', {})).toBe('the civil calendar');
  expect(calendarName('civil', 'en', { calendar: () => 'ours' })).toBe('ours');
  expect(calendarName('nd-09-2019', 'vi', {})).toBe('“nd-09-2019”');
});
